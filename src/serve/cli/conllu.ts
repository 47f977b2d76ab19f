import type {
  ActorKind,
  AnnotatedReport,
  Mention,
  NamedEntity,
  Sentence,
  Token,
  WordRange,
} from '#core/annotated.ts';
import { overlaps, sliceOf } from '#core/span.ts';

/**
 * Every sentence of every block as CoNLL-U. The last column holds `TokenRange=start:end`, offsets into the report's
 * text; `NER=` with IOB2 tags: PER, ORG, LOC (states and places), NORP (peoples) and MISC, those of the mentions before those
 * of the analyser; for a predicate `Roles=`, each with the number of its head word (`ARG0:3,ARG1:7`); and for a word of
 * saying `Says=`, with the words of its source and of what is said (`source:1-2,content:4-9`).
 *
 * @see https://universaldependencies.org/format.html
 */
export function conllu({ report, sentences, mentions }: AnnotatedReport): string {
  const lines = [`# newdoc id = ${report.id}`];
  const named = Map.groupBy(
    mentions.filter(({ form }) => form === 'name'),
    (mention) => mention.sentence,
  );
  for (const [i, sentence] of sentences.entries()) {
    const text = sliceOf(report.text, sentence).replace(/\s+/g, ' ');
    lines.push(`# sent_id = ${i + 1}`, `# text = ${text}`, `# role = ${report.blocks[sentence.block]!.role}`);
    const notes = notesOf(sentence, namesOf(sentence, named.get(i) ?? []));
    for (const [at, token] of sentence.tokens.entries())
      lines.push(row(report.text, token, at, sentence.tokens[at + 1], notes[at]!));
    lines.push('');
  }
  return lines.join('\n') + '\n';
}

/** For each word what is said of it besides its place in the tree. */
function notesOf({ tokens, predicates, speech }: Sentence, names: readonly NamedEntity[]): string[][] {
  const notes = tokens.map((): string[] => []);
  for (const { from, to, kind } of names)
    for (let i = from; i < to; i++) notes[i]!.push(`NER=${i === from ? 'B' : 'I'}-${kind}`);
  for (const { word, roles } of predicates)
    notes[word]!.push(`Roles=${roles.map(({ label, head }) => `${label}:${head + 1}`).join(',') || '_'}`);
  for (const { cue, source, content } of speech)
    notes[cue]!.push(
      `Says=${[...(source ? [worded('source', source)] : []), ...content.map((range) => worded('content', range))].join(',')}`,
    );
  return notes;
}

/** The names proper of the mentions, the outer of those that nest; and what the analyser has where there is none. */
function namesOf({ tokens, names }: Sentence, mentions: readonly Mention[]): NamedEntity[] {
  const found: NamedEntity[] = [];
  for (const { head, kind } of [...mentions].sort((a, b) => lengthOf(b) - lengthOf(a))) {
    const from = tokens.findIndex((token) => overlaps(token, head));
    const to = tokens.findLastIndex((token) => overlaps(token, head)) + 1;
    add(found, { from, to, kind: kind === null ? 'MISC' : labelOf[kind] });
  }
  for (const name of names) add(found, name);
  return found.sort((a, b) => a.from - b.from);
}

function lengthOf({ head }: Mention): number {
  return head.end - head.start;
}

function add(names: NamedEntity[], name: NamedEntity): void {
  if (!names.some(({ from, to }) => from < name.to && name.from < to)) names.push(name);
}

const labelOf: Readonly<Record<ActorKind, NamedEntity['kind']>> = {
  person: 'PER',
  organisation: 'ORG',
  country: 'LOC',
  place: 'LOC',
  group: 'NORP',
};

function worded(part: string, { from, to }: WordRange): string {
  return `${part}:${from + 1}-${to}`;
}

function row(
  text: string,
  token: Token,
  at: number,
  next: Token | undefined,
  notes: readonly string[],
): string {
  const form = sliceOf(text, token).replace(/\s+/g, ' ');
  const misc = [
    ...notes,
    ...(next?.start === token.end ? ['SpaceAfter=No'] : []),
    `TokenRange=${token.start}:${token.end}`,
  ];
  const { pos, tag, head, relation } = token;
  const cells = [at + 1, form, lemmaOf(form, token), pos, tag, '_', head + 1, relation, '_', misc.join('|')];
  return cells.join('\t');
}

/** Proper nouns keep their capitals in the treebanks. */
function lemmaOf(form: string, { pos, lemma }: Token): string {
  return pos === 'PROPN' && lemma === form.toLowerCase() ? form : lemma;
}
