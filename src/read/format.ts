import { Failure } from '#core/failure.ts';

/** Larger than any report: a day's live blog is well under one megabyte, and this is some three million words. */
const maxBytes = 16 * 1024 * 1024;

/** What the first bytes of files that are no text are, as libmagic lists them. */
const signatures: readonly (readonly [kind: string, hex: string])[] = [
  ['a PDF document', '255044462d'],
  ['a ZIP archive or an office document', '504b0304'],
  ['an office document of the old kind', 'd0cf11e0a1b11ae1'],
  ['a gzip archive', '1f8b'],
  ['a bzip2 archive', '425a68'],
  ['an xz archive', 'fd377a585a00'],
  ['a Zstandard archive', '28b52ffd'],
  ['a 7z archive', '377abcaf271c'],
  ['a RAR archive', '526172211a07'],
  ['a PNG image', '89504e470d0a1a0a'],
  ['a JPEG image', 'ffd8ff'],
  ['a GIF image', '47494638'],
  ['a TIFF image', '49492a00'],
  ['a RIFF file', '52494646'],
  ['an MP3 file', '494433'],
  ['an SQLite database', '53514c69746520666f726d61742033'],
  ['a program', '7f454c46'],
  ['a rich text document', '7b5c727466'],
];

/** What a file of another format begins with, or has many of, once it is decoded. */
const markups: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['a web archive', /^WARC\/\d/],
  ['a saved mail or web page', /^(?:MIME-Version|From:[^\n]*\nSnapshot-Content-Location):/i],
  ['a feed', /^(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<!--[^>]{0,500}-->\s{0,200})?<(?:rss|feed|rdf:RDF)\b/i],
  [
    'a web page',
    /^(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<!--[^>]{0,500}-->\s{0,200})?<(?:!doctype\s{1,20}html|html|head|body)\b/i,
  ],
  ['an XML file', /^<\?xml\b/i],
  ['JSON', /^(?:\[\s{0,200})?\{\s{0,200}"(?:[^"\\]|\\.){0,200}"\s{0,200}:/],
];

/** @throws Failure `too-large`; for refusing a file before its bytes are read */
export function refuseLarge(bytes: number, source: string): void {
  if (bytes <= maxBytes) return;
  const most = `${maxBytes / 1024 / 1024} MB`;
  throw new Failure('too-large', `${source} has more than ${most}, and no report has; cut it into reports.`);
}

/** @throws Failure `too-large`, `empty` or `not-text` where the bytes cannot be a text */
export function refuseBytes(bytes: Uint8Array, source: string): void {
  refuseLarge(bytes.length, source);
  if (bytes.length === 0) throw new Failure('empty', `${source} is empty.`);
  const head = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  const kind = signatures.find(([, hex]) => head.startsWith(hex))?.[0];
  if (kind !== undefined)
    throw new Failure('not-text', `${source} looks like ${kind}; this version reads plain text.`);
}

/** @throws Failure `empty`, `not-text` or `format-unknown` where what was decoded is no plain text */
export function refuseText(text: string, source: string): void {
  const start = text.search(/\S/);
  if (start < 0) throw new Failure('empty', `${source} is empty.`);
  if (0.02 < controlShare(text)) throw new Failure('not-text', `${source} is no text.`);
  const head = text.slice(start, start + 4000);
  const kind =
    markups.find(([, pattern]) => pattern.test(head))?.[0] ?? (isTagged(head) ? 'a web page' : null);
  if (kind !== null)
    throw new Failure('format-unknown', `${source} looks like ${kind}; this version reads plain text.`);
}

/** The share of control characters, NUL among them, in the head of a text. */
function controlShare(text: string): number {
  const size = Math.min(text.length, 65_536);
  let controls = 0;
  for (let i = 0; i < size; i++) {
    const code = text.charCodeAt(i);
    if (code < 9 || (13 < code && code < 32 && code !== 27) || code === 0xfffd) controls++;
  }
  return controls / size;
}

/** A piece of a page: more than a tag for every hundred characters, and tags that lay out a page. */
function isTagged(head: string): boolean {
  const tags = head.match(
    /<\/?(?:p|div|span|a|h[1-6]|ul|li|br|img|table|td|tr|script|meta|link|section|article)\b[^<>]{0,300}>/gi,
  );
  return tags !== null && 3 < tags.length && head.length < tags.length * 100;
}
