// Reads documents in the XML of the CAT annotation tool: words, what is marked in them, and what joins the marks.
import type { Span } from '#core/span.ts';

export interface Mark {
  readonly id: string;
  /** The element's name: `EVENT_MENTION`, `TIMEX3`. */
  readonly is: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** One span for each word it is anchored to. */
  readonly words: readonly Span[];
}

export interface Link {
  readonly is: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly source: string;
  readonly target: string;
}

export interface CatDocument {
  readonly name: string;
  /** The sentence numbered 0 as a headline, the one numbered 1 as a dateline, the rest as one paragraph. */
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly marks: readonly Mark[];
  readonly links: readonly Link[];
}

export function readCat(name: string, xml: string): CatDocument {
  const { text, words, sentences } = readWords(xml);
  return { name, text, sentences, marks: readMarks(xml, words), links: readLinks(xml) };
}

function readWords(xml: string): { text: string; words: Map<string, Span>; sentences: Span[] } {
  const words = new Map<string, Span>();
  const sentences: Span[] = [];
  let text = '';
  for (const [, head, written] of xml.matchAll(/<token ([^>]*)>([^<]*)<\/token>/g)) {
    const attributes = attributesOf(head!);
    const number = Number(attributes.get('sentence'));
    const word = decoded(written!);
    const known = sentences[number];
    text += known !== undefined ? blankBefore(text, word) : number > 2 ? ' ' : number > 0 ? '\n\n' : '';
    const start = text.length;
    text += word;
    words.set(attributes.get('t_id')!, { start, end: text.length });
    sentences[number] = { start: known?.start ?? start, end: text.length };
  }
  return { text, words, sentences: sentences.filter((sentence) => sentence !== undefined) };
}

/** The words stand apart in the file as no newspaper prints them. */
function blankBefore(text: string, word: string): string {
  if (/^(?:[,.;:?!)%\]]|'s|n't|'|’s)$/.test(word)) return '';
  return /(?:^|\s)[($"[]$/.test(text) && !opensNothing(text) ? '' : ' ';
}

/** Whether a quotation mark at the end closes: there is another before it. */
function opensNothing(text: string): boolean {
  return text.endsWith('"') && (text.slice(text.lastIndexOf('\n') + 1).match(/"/g) ?? []).length % 2 === 0;
}

function readMarks(xml: string, words: ReadonlyMap<string, Span>): Mark[] {
  const marked = xml.slice(xml.indexOf('<Markables>'), xml.indexOf('</Markables>'));
  return [...marked.matchAll(/<([A-Z][A-Z0-9_]*) ([^>]*[^/])>([^]*?)<\/\1>/g)].map(([, is, head, inner]) => {
    const attributes = attributesOf(head!);
    const anchors = [...inner!.matchAll(/<token_anchor t_id="([^"]*)"/g)];
    return {
      id: attributes.get('m_id')!,
      is: is!,
      attributes,
      words: anchors.flatMap(([, id]) => words.get(id!) ?? []),
    };
  });
}

function readLinks(xml: string): Link[] {
  const joined = xml.slice(xml.indexOf('<Relations>'));
  return [...joined.matchAll(/<([A-Z][A-Z0-9_]*) ([^>]*[^/])>([^]*?)<\/\1>/g)].map(([, is, head, inner]) => ({
    is: is!,
    attributes: attributesOf(head!),
    source: /<source m_id="([^"]*)"/.exec(inner!)?.[1] ?? '',
    target: /<target m_id="([^"]*)"/.exec(inner!)?.[1] ?? '',
  }));
}

function attributesOf(tag: string): Map<string, string> {
  return new Map([...tag.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name!, decoded(value!)]));
}

function decoded(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
