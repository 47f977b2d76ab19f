/**
 * The text of a web page as somebody has it who selects all and copies: menus, forms, lists and foot stand in it. Lines
 * break at block elements and `br`, a paragraph stands between blank lines, cells of a row are parted by tabs.
 *
 * @see https://html.spec.whatwg.org/multipage/dom.html#the-innertext-idl-attribute
 */

/** Elements without anything to copy. */
const unseen = new Set('head script style noscript template svg iframe object canvas textarea'.split(' '));
const blocks = new Set(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1
  h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section select summary
  table tbody tfoot thead tr ul caption br`.split(/\s+/),
);

const markup = /<!--[^]*?-->|<[!?][^>]*>|<(\/?)([a-z][a-z0-9-]*)(?:"[^"]*"|'[^']*'|[^"'>])*>/gi;

export function pageText(html: string): string {
  const lines: string[] = [''];
  let end = 0;
  let hidden: string | null = null;
  for (const { index, 0: tag, 1: slash, 2: rawName } of html.matchAll(markup)) {
    if (hidden === null) lines[lines.length - 1] += html.slice(end, index);
    end = index + tag.length;
    const name = rawName?.toLowerCase();
    if (name === undefined) continue;
    if (hidden !== null) hidden = slash && name === hidden ? null : hidden;
    else if (!slash && unseen.has(name) && !tag.endsWith('/>')) hidden = name;
    else if (name === 'p') lines.push('', '');
    else if (name === 'td' || name === 'th') lines[lines.length - 1] += '\t';
    else if (blocks.has(name)) lines.push('');
  }
  if (hidden === null) lines[lines.length - 1] += html.slice(end);
  return joined(lines.map(wordsOf));
}

/** Empty lines of nested elements fall together; those round a paragraph leave one. */
function joined(lines: readonly string[]): string {
  let text = '';
  let empty = 0;
  for (const line of lines) {
    if (line === '') empty++;
    else {
      text += `${text === '' ? '' : 1 < empty ? '\n\n' : '\n'}${line}`;
      empty = 0;
    }
  }
  return text;
}

function wordsOf(source: string): string {
  return decoded(source.replace(/[ \n\r\f]+/g, ' '))
    .replace(/\u00a0/g, ' ')
    .replace(/\t+/g, '\t')
    .trim();
}

const named: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  hellip: '…',
  copy: '©',
  reg: '®',
  trade: '™',
  bull: '•',
  middot: '·',
  laquo: '«',
  raquo: '»',
  euro: '€',
  pound: '£',
  szlig: 'ß',
  shy: '',
};

/** Letters with marks are named by the letter and the mark. */
const marks: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
};

function decoded(source: string): string {
  return source.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[name as string] ?? markedLetter(name as string) ?? whole;
    const code = decimal === undefined ? parseInt(hex as string, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}

function markedLetter(name: string): string | null {
  const mark = marks[name.slice(1)];
  return mark === undefined ? null : (name[0]! + mark).normalize('NFC');
}
