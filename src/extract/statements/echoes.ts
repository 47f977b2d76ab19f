import { spanOf } from '#core/span.ts';
import type { Draft } from './drafts.ts';
import type { Passage } from './passage.ts';

/** Headlines and subheadings of one report that are looked up, so that no page of them costs more than its length. */
const mostEchoes = 60;
/** A single word is no echo of anything. */
const fewestWords = 2;

/**
 * Gives a quotation in a headline, which nobody there says, to whoever says the same words in the text:
 *
 *     ‘We had nothing left’                          a subheading
 *     “In the end we had nothing left,” Ana Ruiz said.
 *
 * @param drafts the statements of the whole report
 */
export function drawEchoes(passages: readonly Passage[], drafts: readonly Draft[]): Draft[] {
  const lines = passages.filter(({ role }) => role === 'headline' || role === 'subheading');
  const echoes = lines.slice(0, mostEchoes).flatMap((passage) => unclaimed(passage, drafts));
  if (echoes.length === 0) return [];
  const spoken = drafts
    .filter(({ quoted }) => 0 < quoted.length)
    .map((draft) => ({ draft, words: wordsOf(passages[0]!.text, draft) }));
  return echoes.flatMap(({ passage, at }) => {
    const { quotation } = passage.pieces[at]!;
    const words = plainWords(passage.text.slice(quotation!.inner.start, quotation!.inner.end));
    const said =
      words.split(' ').length < fewestWords
        ? undefined
        : spoken.find((one) => ` ${one.words} `.includes(` ${words} `));
    return said ? [echoOf(passage, at, said.draft)] : [];
  });
}

function unclaimed(passage: Passage, drafts: readonly Draft[]): { passage: Passage; at: number }[] {
  const claimed = drafts.some(({ content }) =>
    content.some(({ start, end }) => start < passage.end && passage.start < end),
  );
  return claimed
    ? []
    : passage.pieces.flatMap(({ quotation }, at) => (quotation && at === 0 ? [{ passage, at }] : []));
}

function wordsOf(text: string, { quoted }: Draft): string {
  return quoted.map(({ start, end }) => plainWords(text.slice(start, end))).join(' / ');
}

/** In lower case, without marks. */
function plainWords(text: string): string {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)
      ?.join(' ')
      .replaceAll('’', "'") ?? ''
  );
}

function echoOf({ pieces, post }: Passage, at: number, said: Draft): Draft {
  const quotation = pieces[at]!.quotation!;
  return {
    post,
    kind: 'direct',
    content: [spanOf(quotation)],
    quoted: [spanOf(quotation.inner)],
    cue: null,
    speaker: { ...said.speaker, mention: null },
    chain: [],
    addressee: null,
    venue: null,
    time: null,
    acts: said.acts,
    attitude: null,
    prospective: false,
    negated: false,
    rule: 'quote-echoed',
  };
}
