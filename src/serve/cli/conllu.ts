import type { ActorKind, AnnotatedReport, Mention, Sentence, Token } from '#core/annotated.ts';
import { sliceOf } from '#core/span.ts';

const tagOf: Readonly<Record<ActorKind, string>> = {
  person: 'PER',
  organisation: 'ORG',
  country: 'LOC',
  place: 'LOC',
  group: 'NORP',
};

/**
 * Every sentence of every block as CoNLL-U. The last column holds `TokenRange=start:end`, offsets into the report's
 * text, and `NER=` with IOB2 tags: PER, ORG, LOC (states and places) and NORP (peoples).
 *
 * @see https://universaldependencies.org/format.html
 */
export function conllu({ report, sentences, mentions }: AnnotatedReport): string {
  const names = namesBySentence(mentions);
  const lines = [`# newdoc id = ${report.id}`];
  sentences.forEach((sentence, i) => {
    const text = sliceOf(report.text, sentence).replace(/\s+/g, ' ');
    lines.push(`# sent_id = ${i + 1}`, `# text = ${text}`, `# role = ${report.blocks[sentence.block]!.role}`);
    const tags = nerTags(sentence, names.get(i) ?? []);
    sentence.tokens.forEach((token, at) =>
      lines.push(row(report.text, token, at, sentence.tokens[at + 1], tags[at]!)),
    );
    lines.push('');
  });
  return lines.join('\n') + '\n';
}

function namesBySentence(mentions: readonly Mention[]): Map<number, Mention[]> {
  const names = new Map<number, Mention[]>();
  for (const mention of mentions) {
    if (mention.form !== 'name' || mention.kind === null) continue;
    names.set(mention.sentence, [...(names.get(mention.sentence) ?? []), mention]);
  }
  return names;
}

/** `B-PER`, `I-PER` or an empty string for each token; where names nest, the longest counts. */
function nerTags({ tokens }: Sentence, names: readonly Mention[]): string[] {
  const tags = tokens.map(() => '');
  const longestFirst = [...names].sort(
    (a, b) => b.head.end - b.head.start - (a.head.end - a.head.start) || a.start - b.start,
  );
  for (const { head, kind } of longestFirst) {
    const inside = tokens.flatMap(({ start, end }, i) => (head.start <= start && end <= head.end ? [i] : []));
    if (inside.some((i) => tags[i] !== '')) continue;
    inside.forEach((i, nth) => (tags[i] = `${nth === 0 ? 'B' : 'I'}-${tagOf[kind!]}`));
  }
  return tags;
}

function row(text: string, token: Token, at: number, next: Token | undefined, tag: string): string {
  const form = sliceOf(text, token).replace(/\s+/g, ' ');
  const misc = [
    ...(tag === '' ? [] : [`NER=${tag}`]),
    ...(next?.start === token.end ? ['SpaceAfter=No'] : []),
    `TokenRange=${token.start}:${token.end}`,
  ];
  const head = token.head === null ? '_' : String(token.head + 1);
  return [
    at + 1,
    form,
    token.lemma ?? '_',
    token.pos,
    '_',
    '_',
    head,
    token.relation ?? '_',
    '_',
    misc.join('|'),
  ].join('\t');
}
