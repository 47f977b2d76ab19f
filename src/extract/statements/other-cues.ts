import { hearsayAdverbs, reportingAdjectives, reportingNouns } from '#lang/en/reporting-nouns.ts';
import type { Attribution, Content } from './attributions.ts';
import { hasFiniteVerb, nextComma } from './complements.ts';
import type { Passage, Piece, Stretch } from './passages.ts';
import { appositionEnd, isDash, phraseAfter, phraseBefore, subjectBefore, type Subject } from './phrases.ts';
import { groupAround } from './verb-groups.ts';

/** An attribution by something else than a verb, whose cue stands at a piece; or null. */
export function otherCueAt(passage: Passage, at: number): Attribution | null {
  const { word, pos } = passage.pieces[at]!;
  if (word === 'according') return accordingTo(passage, at);
  if (hearsayAdverbs.has(word)) return hearsay(passage, at);
  if (pos === 'NOUN' && reportingNouns.has(word)) return nounCue(passage, at);
  if ((pos === 'ADJ' || pos === 'VERB') && reportingAdjectives.has(word)) return adjectiveCue(passage, at);
  return null;
}

const plain = {
  relay: null,
  lemma: null,
  borrowed: false,
  addressee: null,
  act: null,
  attitude: null,
  negated: false,
  prospective: false,
} as const;

/**
 *     According to Ana Ruiz, the mayor, the bridge is closed.
 *     The bridge, according to the mayor, is closed.
 */
function accordingTo(passage: Passage, at: number): Attribution | null {
  const { pieces } = passage;
  if (pieces[at + 1]?.word !== 'to') return null;
  const core = sourceAfter(passage, at + 2);
  if (!core) return null;
  const first = opensClause(pieces, at);
  const to = first ? clauseComma(pieces, core.to) : sourceEnd(passage, core);
  const subject: Subject = { whole: { from: core.from, to }, core, relative: false };
  const content = first ? rightOf(to + 1) : besides(passage, at, to);
  if (first && !pieces[to + 1]) return null;
  return {
    ...plain,
    rule: 'according-to',
    cue: { from: at, to: at + 2 },
    at,
    subject,
    act: 'asserts',
    from: at,
    to,
    content,
  };
}

/** The source; "estimates from" is one even where the analyser takes it for a verb. */
function sourceAfter(passage: Passage, at: number): Stretch | null {
  const found = phraseAfter(passage, at, true);
  const { pieces } = passage;
  if (found || pieces[at]?.pos !== 'VERB' || pieces[at + 1]?.pos !== 'ADP') return found;
  const more = phraseAfter(passage, at + 2, true);
  return more && { from: at, to: more.to };
}

/** Nothing but an adverb or a conjunction stands before: `Instead, according to …`. */
function opensClause(pieces: readonly Piece[], at: number): boolean {
  for (let before = at - 1; 0 <= before; before--) {
    const { pos, word, time } = pieces[before]!;
    if (
      at - before > 5 ||
      (time === null && pos !== 'ADV' && pos !== 'CCONJ' && pos !== 'ADP' && word !== ',')
    )
      return false;
  }
  return true;
}

function rightOf(right: number): Content {
  return { left: null, right, opening: 'clause', also: null };
}

/** The comma that ends the source in front of the main clause: the first behind which a verb comes before the next comma. */
function clauseComma(pieces: readonly Piece[], from: number): number {
  let comma = from;
  for (let at = from; at < pieces.length && at - from < 60; at++) {
    const { word, quotation } = pieces[at]!;
    if (quotation && pieces[at - 1]?.word === ',') return at - 1;
    if (word !== ',') continue;
    if (hasFiniteVerb(pieces, at + 1, nextComma(pieces, at + 1)) && !startsRelative(pieces, at + 1))
      return at;
    comma = at;
  }
  return comma;
}

function startsRelative(pieces: readonly Piece[], at: number): boolean {
  const word = pieces[at]?.word;
  return word === 'who' || word === 'which' || word === 'whose' || word === 'where';
}

/** The end of a source behind its claim: with a participle ("released by …"), appositions and what hangs on them. */
function sourceEnd(passage: Passage, core: Stretch): number {
  const { pieces } = passage;
  let { to } = core;
  const next = pieces[to];
  if (next?.pos === 'VERB' && /(?:ed|wn|en|ing)$/.test(next.word)) {
    const more = phraseAfter(passage, to + (pieces[to + 1]?.pos === 'ADP' ? 2 : 1), true);
    to = more?.to ?? to + 1;
  }
  return appositionEnd(passage, to);
}

/** Content on the left of an attribution between commas, and behind it where the clause goes on with its verb. */
function besides({ pieces }: Passage, at: number, to: number): Content {
  const comma = pieces[at - 1]?.word === ',' || isDash(pieces[at - 1]?.word ?? '');
  const left = comma ? at - 1 : at;
  const next = pieces[to]?.word === ',' ? pieces[to + 1] : undefined;
  const verb = next && (next.pos === 'AUX' || (next.pos === 'VERB' && !next.word.endsWith('ing')));
  const goesOn = next?.quotation ?? (verb && !hasFiniteVerb(pieces, Math.max(0, left - 40), left));
  return {
    left,
    right: goesOn ? to + 1 : null,
    opening: next?.quotation ? 'quote' : goesOn ? 'clause' : null,
    also: null,
  };
}

/** "The bridge reportedly fell": the clause around the adverb; behind a comma or "who", only what follows. */
function hearsay(passage: Passage, at: number): Attribution | null {
  const { pieces } = passage;
  if (!pieces[at + 1] || pieces[at + 1]!.word === ',') return null;
  const previous = pieces[at - 1];
  const whole =
    at === 0 || (previous!.pos !== 'PUNCT' && previous!.pos !== 'PRON' && previous!.pos !== 'CCONJ');
  const subject = whole && 0 < at ? subjectBefore(passage, previous!.pos === 'AUX' ? at - 1 : at) : null;
  const from = subject?.whole.from ?? at;
  const also = subject ? { from, to: at } : null;
  return {
    ...plain,
    rule: 'hearsay-adverb',
    cue: { from: at, to: at + 1 },
    at,
    subject: null,
    act: 'asserts',
    from,
    to: at + 1,
    content: { left: null, right: at + 1, opening: 'clause', also },
  };
}

/** "Ana Ruiz’s claim that …", "claims by officials that …", "amid reports that …". */
function nounCue(passage: Passage, at: number): Attribution | null {
  const { pieces } = passage;
  const noun = reportingNouns.get(pieces[at]!.word)!;
  const by = pieces[at + 1];
  const source = by && (by.word === 'by' || by.word === 'from') ? phraseAfter(passage, at + 2, true) : null;
  const that = thatAfter(pieces, source?.to ?? at + 1);
  if (that === null) return null;
  const owner = source ?? ownerBefore(passage, at);
  if (!owner && !noun.agentless) return null;
  const subject: Subject | null = owner && { whole: owner, core: owner, relative: false };
  return {
    ...plain,
    rule: owner ? 'noun' : 'hearsay-noun',
    cue: { from: at, to: at + 1 },
    at,
    subject,
    act: noun.act,
    attitude: noun.attitude,
    from: owner && owner.from < at ? owner.from : at,
    to: that + 1,
    content: rightOf(that + 1),
  };
}

/** "that" within a few words, and a new subject behind it. */
function thatAfter(pieces: readonly Piece[], from: number): number | null {
  for (let at = from; at < pieces.length && at - from < 5; at++) {
    const { word, pos, quotation, time } = pieces[at]!;
    if (word === 'that') {
      const next = pieces[at + 1];
      return next &&
        next.pos !== 'VERB' &&
        next.pos !== 'AUX' &&
        next.pos !== 'ADV' &&
        hasFiniteVerb(pieces, at + 1)
        ? at
        : null;
    }
    if (
      quotation ||
      (time === null && pos !== 'ADV' && pos !== 'ADP' && pos !== 'DET' && pos !== 'NOUN') ||
      pos === 'PUNCT'
    )
      return null;
  }
  return null;
}

function ownerBefore(passage: Passage, noun: number): Stretch | null {
  const { pieces } = passage;
  for (let at = noun - 1; 0 <= at && noun - at < 5; at--) {
    const { word, pos } = pieces[at]!;
    if (pos === 'PART' && word !== 'to') return phraseBefore(passage, at);
    if (word === 'his' || word === 'her' || word === 'their' || word === 'its')
      return { from: at, to: at + 1 };
    if (pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'NUM' && pos !== 'ADV' && pos !== 'VERB') return null;
  }
  return null;
}

/** "Ana Ruiz is confident that …", "officials were wary of …". */
function adjectiveCue(passage: Passage, at: number): Attribution | null {
  const { pieces } = passage;
  const next = pieces[at + 1];
  if (!next || (next.word !== 'that' && next.word !== 'of' && next.word !== 'about' && next.word !== 'by'))
    return null;
  const { from, negated, is } = groupAround(pieces, at, []);
  if (from === at || is !== 'finite' || next.word === 'by') return null;
  const subject = subjectBefore(passage, from);
  if (!subject || pieces[subject.core.from]!.word === 'it' || !pieces[at + 2]) return null;
  return {
    ...plain,
    rule: 'adjective',
    cue: { from, to: at + 1 },
    at,
    subject,
    attitude: reportingAdjectives.get(pieces[at]!.word)!,
    negated,
    from: subject.whole.from,
    to: at + 2,
    content: { ...rightOf(at + 2), opening: next.word === 'that' ? 'clause' : 'thing' },
  };
}
