/** What became of those counted: killed, injured, missing, destroyed, as the words around the figure tell it. */
import { countedThrough, statePassing, states, type State } from '#lang/en/counted-states.ts';
import type { Draft } from './draft.ts';
import { wordAt, type Line } from './line.ts';

/** What became of those counted: told behind them, in front of them, or by the figure before. */
export function stateOf(
  line: Line,
  draft: Pick<Draft, 'first' | 'end' | 'counted'>,
  before: Draft | undefined,
): State | null {
  if (wordAt(line, draft.first - 2) === 'of' && wordAt(line, draft.first - 3) === 'none') return null;
  const end = draft.counted?.end ?? draft.end;
  const of = wordAt(line, draft.first - 1) === 'the' ? draft.first - 2 : draft.first - 1;
  if (wordAt(line, of) === 'of' && line.lexemes[of - 1]?.pos === 'NUM') return null;
  const whole = /^(?:whom|them|which)$/.test(wordAt(line, end + 1)) || line.lexemes[end + 1]?.pos === 'NUM';
  const behind = wordAt(line, end) === 'of' && whole ? end + 2 : end;
  return stateAhead(line, behind) ?? stateBehind(line, draft.first) ?? inherited(line, draft, before);
}

/** "four divers were reported missing"; "men from the village were shot and killed". */
export function stateAhead(line: Line, from: number): State | null {
  const skipped = skipAttribute(line, skipAside(line, from));
  for (let at = skipped; at < from + 14 && at < line.lexemes.length; at++) {
    const word = wordAt(line, at);
    if (word === 'among') return states.get(wordAt(line, at + 2)) ?? null;
    if (isToHospital(line, at)) return states.get('hospitalised')!;
    const state = states.get(word);
    if (state && !isActive(line, at, state, skipped) && !(from < skipped && at === skipped))
      return withSecond(line, at, state);
    if (state || !isPassing(line, at)) return null;
  }
  return null;
}

/** "were taken to hospital", "was flown to a hospital", "are being treated in hospital" */
function isToHospital(line: Line, at: number): boolean {
  const [verb, tie] = [wordAt(line, at), wordAt(line, at + 1)];
  if (!(carrying.has(verb) && tie === 'to') && !(verb === 'treated' && /^(?:in|at)$/.test(tie))) return false;
  return [2, 3, 4].some((ahead) => /^hospitals?$/.test(wordAt(line, at + ahead)));
}

const carrying: ReadonlySet<string> = new Set(
  'taken rushed admitted brought flown airlifted sent transferred carried driven'.split(' '),
);

/** "84 people, including children, were killed" */
export function skipAside(line: Line, from: number): number {
  if (
    wordAt(line, from) !== ',' ||
    !/^(?:including|among|mostly|many|most|some|all|mainly|aged)$/.test(wordAt(line, from + 1))
  )
    return from;
  for (let at = from + 2; at < from + 12; at++) if (wordAt(line, at) === ',') return at + 1;
  return from;
}

/** A phrase with a preposition between those counted and what became of them. */
function skipAttribute(line: Line, from: number): number {
  if (!/^(?:from|in|at|of|on|near|aboard|with)$/.test(wordAt(line, from))) return from;
  let at = from + 1;
  while (at < from + 7 && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(line.lexemes[at]?.pos ?? '')) at++;
  return statePassing.has(wordAt(line, at)) ? at : from;
}

function isPassing(line: Line, at: number): boolean {
  const { pos, word, kind } = line.lexemes[at]!;
  if (word === 'and') return wordAt(line, at - 1) === 'shot' && states.has(wordAt(line, at + 1));
  return statePassing.has(word) || pos === 'ADV' || (kind === 'mark' && /^[“"‘]$/.test(word));
}

/** "12 soldiers killed a man": no auxiliary in front, an object behind. */
function isActive(line: Line, at: number, { transitive }: State, from: number): boolean {
  const helped =
    from < at &&
    /^(?:be|been|being|is|are|was|were|left|got|reported|confirmed|feared|and|“|")$|ly$/.test(
      wordAt(line, at - 1),
    );
  const next = line.lexemes[at + 1];
  const object =
    next !== undefined && next.kind === 'word' && /^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(next.pos);
  return transitive && !helped && object;
}

/** "dying and being wounded" is killed or injured. */
function withSecond(line: Line, at: number, state: State): State {
  if (wordAt(line, at + 1) !== 'and' && wordAt(line, at + 1) !== 'or') return state;
  const next = /^(?:being|been|were|was)$/.test(wordAt(line, at + 2)) ? at + 3 : at + 2;
  const second = states.get(wordAt(line, next));
  return second && second.words !== state.words
    ? { ...state, words: `${state.words} or ${second.words}` }
    : state;
}

/** "killed 21 people", "the killing of nine", "left 12 dead". */
function stateBehind(line: Line, first: number): State | null {
  for (let at = first - 1; 0 <= at && first - 5 < at; at--) {
    const word = wordAt(line, at);
    const through = word === 'of' ? countedThrough.get(wordAt(line, at - 1)) : undefined;
    if (through !== undefined) return { words: through, people: true, transitive: false };
    if (/^include[ds]?$/.test(word)) return states.get(wordAt(line, at - 1)) ?? null;
    if (/^(?:dead|down)$/.test(word) && /^(?:sho|gun)/.test(wordAt(line, at - 1)))
      return states.get('killed')!;
    const state = states.get(word);
    if (state)
      return state.transitive && !/^(?:was|were|been|be|is|are)$/.test(wordAt(line, at - 1))
        ? withFirst(line, at, state)
        : null;
    if (
      !/^(?:of|the|about|at|least|another|also|other|some|and)$/.test(word) &&
      line.lexemes[at]!.pos !== 'ADV'
    )
      return null;
  }
  return null;
}

/** "killed and wounded dozens" is killed or injured. */
function withFirst(line: Line, at: number, state: State): State {
  const joint = /^(?:and|or)$/.test(wordAt(line, at - 1));
  const first = joint ? states.get(wordAt(line, at - 2)) : undefined;
  return first?.transitive && first.words !== state.words
    ? { ...state, words: `${first.words} or ${state.words}` }
    : state;
}

/** "killed 12 soldiers and 3 civilians": the verb in front of the first figure governs both. */
function inherited(line: Line, { first }: Pick<Draft, 'first'>, before: Draft | undefined): State | null {
  if (!before?.state) return null;
  const from = before.counted?.end ?? before.end;
  if (wordAt(line, first - 1) === 'including' && first - from <= 8) return before.state;
  const joined = first - from <= 2 && /^(?:and|,|or)$/.test(wordAt(line, first - 1));
  return joined && stateBehind(line, before.first) === before.state ? before.state : null;
}
