/**
 * Who is who inside a text, against GUM, from raw text: every `.conllu` file of the folder with `Entity=` in its last
 * column, those named `train` left out.
 *
 * Of GUM's entities those are scored that are people, bodies or places and are named more than once; "I", "we" and
 * "you" are left out, since a report's speakers are found as those of statements. A mention is ours when the word at
 * its head is one of ours, and then belongs to the actor of that mention.
 *
 * - LEA weighs every entity by its mentions and asks which of its links are found (Moosavi and Strube 2016).
 * - *he and she*, *they*, *it*, *nouns*, *names* are shares of the mentions with a name or a noun of the same entity
 *   before them (for names: a name): *right* where ours shares an actor with one of them, *led* where it has an actor
 *   with another mention before it at all, so that right over led is the precision.
 *
 * @see https://aclanthology.org/P16-1060/ and Zeldes 2017 on GUM
 */
import { annotateReport, loadAnalyser } from '#annotate/annotate.ts';
import type { AnnotatedReport } from '#core/annotated.ts';
import { dateReport } from '#date/date.ts';
import { readReport } from '#read/read.ts';
import {
  headOf,
  readTreebank,
  treebankFiles,
  wordsIn,
  type TreeDocument,
  type TreeSentence,
} from '../conllu.ts';
import { foundIn, textOf, wantedIn, type RawWord } from '../raw-words.ts';
import type { Scores, Task } from '../task.ts';

type Form = 'he and she' | 'they' | 'it' | 'nouns' | 'names';

/** A mention of theirs. `entity` is theirs, `actor` ours where the same word is the head of one of our mentions. */
interface Mention {
  readonly at: number;
  readonly entity: string;
  readonly form: Form;
  readonly actor: string | null;
}

interface Case {
  readonly document: TreeDocument;
  readonly mentions: readonly Mention[];
}

export const task: Task = {
  name: 'coreference',
  data: '../shared/data/ud-gum',
  summary: 'who is who inside a text: pronouns, nouns and names (GUM, raw text)',
  async run(dir) {
    const files = treebankFiles(dir);
    const analyser = await loadAnalyser();
    const cases: Case[] = [];
    for (const document of files.flatMap(readTreebank)) {
      const report = readReport(new TextEncoder().encode(textOf(document)), document.id, 'plain');
      const annotated = await annotateReport(dateReport(report, null), analyser);
      cases.push({ document, mentions: mentionsOf(document, annotated) });
    }
    return {
      files,
      items: cases.reduce((sum, { mentions }) => sum + mentions.length, 0),
      scores: scoresOf(cases),
      errors: cases.flatMap(tell),
    };
  },
};

const people: ReadonlySet<string> = new Set(['person', 'organization', 'place']);

function mentionsOf(document: TreeDocument, annotated: AnnotatedReport): Mention[] {
  const { words } = wantedIn(document);
  const actors = actorsByWord(annotated);
  const all = entitiesOf(document).flatMap(({ at, entity }) => {
    const form = formOf(words[at]!);
    return form === null ? [] : [{ at, entity, form, actor: actors.get(words[at]!.start) ?? null }];
  });
  const counts = new Map<string, number>();
  for (const { entity } of all) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return all.filter(({ entity }) => 1 < counts.get(entity)!).sort((a, b) => a.at - b.at);
}

function formOf({ form, pos }: RawWord): Form | null {
  const word = form.toLowerCase();
  if (/^(?:he|him|his|himself|she|hers?|herself)$/.test(word)) return 'he and she';
  if (/^(?:they|them|theirs?|themselves)$/.test(word)) return 'they';
  if (/^(?:it|its|itself)$/.test(word)) return 'it';
  if (pos === 'PROPN') return 'names';
  return pos === 'NOUN' ? 'nouns' : null;
}

/** The word at the head of every mention of a person, a body or a place, as an index into the document. */
function entitiesOf({ sentences }: TreeDocument): { at: number; entity: string }[] {
  const found: { at: number; entity: string }[] = [];
  let first = 0;
  for (const sentence of sentences) {
    for (const { from, to, entity } of bracketsOf(sentence))
      found.push({ at: first + headOf(sentence.words, wordsIn({ from, to })), entity });
    first += sentence.words.length;
  }
  return found;
}

/** `(1-person-…` opens, `1)` closes, `(1-person-…)` does both. */
function bracketsOf({ words }: TreeSentence): { from: number; to: number; entity: string }[] {
  const open: { from: number; entity: string; kind: string }[] = [];
  const closed: { from: number; to: number; entity: string }[] = [];
  for (const [i, { misc }] of words.entries()) {
    const marks = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? '';
    for (const [, opens, id, kind] of marks.matchAll(/(\()?(\w+)(?:-(\w+)[^()]*)?(?=[()]|$)/g)) {
      if (opens) open.push({ from: i, entity: id!, kind: kind ?? '' });
    }
    for (const [, id] of marks.matchAll(/(\w+)(?:-[^()]*)?\)/g)) {
      const at = open.findLastIndex(({ entity }) => entity === id);
      if (at === -1) continue;
      const [{ from, entity, kind }] = open.splice(at, 1) as [(typeof open)[number]];
      if (people.has(kind)) closed.push({ from, to: i + 1, entity });
    }
  }
  return closed;
}

/** The actor of the mention that a word is the head of, by where the word stands in print. */
function actorsByWord(annotated: AnnotatedReport): Map<number, string> {
  const { words } = foundIn(annotated);
  const tokens = annotated.sentences.flatMap((sentence) => sentence.tokens);
  const indexAt = new Map(tokens.map(({ start }, i) => [start, i]));
  const endAt = new Map(tokens.map(({ end }, i) => [end, i + 1]));
  const actors = new Map<number, string>();
  for (const { start, end, head, form, actor } of annotated.mentions) {
    if (form === 'joint') continue;
    const own = form === 'name' ? head : { start, end };
    const from = indexAt.get(own.start);
    const to = endAt.get(own.end);
    if (actor === null || from === undefined || to === undefined) continue;
    for (let i = from; i < to; i++) {
      const governor = words[i]!.head;
      if (from <= governor && governor < to) continue;
      actors.set(words[i]!.start, actor);
      break;
    }
  }
  return actors;
}

function scoresOf(cases: readonly Case[]): Scores {
  const precision = leaOf(
    cases,
    ({ actor }) => actor,
    ({ entity }) => entity,
  );
  const recall = leaOf(
    cases,
    ({ entity }) => entity,
    ({ actor }) => actor,
  );
  const scores: Record<string, number | null> = {
    'LEA P': precision,
    'LEA R': recall,
    'LEA F1': precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
  for (const form of ['he and she', 'they', 'it', 'nouns', 'names'] as const) {
    const judged = cases.flatMap(({ mentions }) => judge(mentions)).filter((each) => each.form === form);
    scores[`${form} right`] = shareOf(judged, ({ verdict }) => verdict === 'right');
    scores[`${form} led`] = shareOf(judged, ({ verdict }) => verdict !== 'none');
  }
  return scores;
}

/** The share of the links of one side's entities that the other side has, every entity weighed by its mentions. */
function leaOf(
  cases: readonly Case[],
  key: (mention: Mention) => string | null,
  other: (mention: Mention) => string | null,
): number {
  let [resolved, weight] = [0, 0];
  for (const { mentions } of cases) {
    const keyed = mentions.filter((mention) => key(mention) !== null);
    for (const entity of Map.groupBy(keyed, key).values()) {
      if (entity.length < 2) continue;
      const parts = Map.groupBy(
        entity.filter((mention) => other(mention) !== null),
        other,
      );
      const links = [...parts.values()].reduce((sum, { length }) => sum + pairs(length), 0);
      resolved += entity.length * (links / pairs(entity.length));
      weight += entity.length;
    }
  }
  return weight === 0 ? 0 : resolved / weight;
}

function pairs(count: number): number {
  return (count * (count - 1)) / 2;
}

interface Judged extends Mention {
  readonly verdict: 'right' | 'wrong' | 'none';
  /** Another mention of the actor that ours leads to, the last one before it. */
  readonly led: Mention | undefined;
}

function judge(mentions: readonly Mention[]): Judged[] {
  return mentions.flatMap((mention, i) => {
    const before = mentions.slice(0, i);
    const named = before.filter(
      ({ form, entity }) => entity === mention.entity && isNaming(form, mention.form),
    );
    if (named.length === 0) return [];
    const led = before.findLast(({ actor }) => actor !== null && actor === mention.actor);
    const right = named.some(({ actor }) => actor !== null && actor === mention.actor);
    return [{ ...mention, led, verdict: right ? 'right' : led ? 'wrong' : 'none' }];
  });
}

function isNaming(form: Form, for_: Form): boolean {
  return form === 'names' || (form === 'nouns' && for_ !== 'names');
}

function shareOf(judged: readonly Judged[], holds: (judged: Judged) => boolean): number | null {
  return judged.length === 0 ? null : judged.filter(holds).length / judged.length;
}

function tell({ document, mentions }: Case): string[] {
  const { words } = wantedIn(document);
  const shown = (from: number, to: number) =>
    words
      .slice(Math.max(0, from), to)
      .map(({ form }) => form)
      .join(' ');
  return judge(mentions)
    .filter(({ verdict }) => verdict !== 'right')
    .map(({ at, form, verdict, led, entity }) => {
      const meant = mentions.findLast(
        (each) => each.at < at && each.entity === entity && isNaming(each.form, form),
      );
      return [
        verdict,
        form,
        document.id,
        `${shown(at - 14, at)} [${shown(at, at + 1)}] ${shown(at + 1, at + 8)}`,
        `wanted ${meant ? shown(meant.at - 2, meant.at + 1) : '-'}`,
        `found ${led ? shown(led.at - 2, led.at + 1) : '-'}`,
      ].join('\t');
    });
}
