import type { Block, Publisher } from '#core/report.ts';
import type { Span } from '#core/span.ts';
import {
  bodyPattern,
  contactPattern,
  housePatterns,
  releasePattern,
  selfPatterns,
} from '#lang/en/imprint.ts';
import { agencies, domains, houseStyles, isOutletShaped, outlets, plainWords } from '#lang/en/outlets.ts';
import { copyrightOwner } from './copyright.ts';
import { afterArticle, nameOf, outletAt, outletBefore, titled } from './outlet-names.ts';

/** What a publisher is looked for in. */
interface Page {
  readonly text: string;
  readonly source: string;
  readonly blocks: readonly Block[];
}

type Finder = (page: Page) => Publisher | null;

/** A sentence that names its outlet may stand anywhere; of a long text the first pages are read. */
const searchChars = 200_000;
/** One staff credit may be bought; two are the house's own. */
const fewestCredits = 2;

const finders: readonly Finder[] = [
  fromAddress,
  fromCopyright,
  fromBrand,
  fromPromotion,
  fromMasthead,
  fromByline,
  fromContact,
  fromCredits,
  fromDateline,
  fromSelfReference,
  fromHouseStyle,
  fromRelease,
];

/**
 * Who printed a report, by the surest sign there is; null where nothing tells.
 *
 * `stated`: the address, a promotion or copyright line, the masthead or the byline names the outlet. `inferred`: staff
 * credits under pictures, the outlet's way of speaking of itself.
 */
export function findPublisher(text: string, source: string, blocks: readonly Block[]): Publisher | null {
  for (const find of finders) {
    const found = find({ text, source, blocks });
    if (found) return found;
  }
  return null;
}

/** An archive's copy has the address of the page in its own. */
const copyAddress = /^https?:\/\/[^/]+\/(?:web\/)?\d{4,14}[a-z_]*\/(?=https?:\/\/)/i;

function fromAddress({ source }: Page): Publisher | null {
  const address = source.slice(0, 2000).replace(copyAddress, '');
  const host = /^https?:\/\/(?:www\.|m\.|amp\.)?([^/:?#]+)/i.exec(address)?.[1]?.toLowerCase();
  if (host === undefined) return null;
  const name = domains.get(host) ?? domains.get(host.split('.').slice(-2).join('.')) ?? host;
  return { name, basis: 'stated', evidence: [] };
}

/** "CLICK HERE TO SEE MORE FROM THE MARLOW GAZETTE" */
function fromPromotion({ text, blocks }: Page): Publisher | null {
  for (const { start, end, role } of blocks) {
    if (role !== 'advert' && role !== 'furniture') continue;
    const line = text.slice(start, Math.min(end, start + 400));
    for (const pattern of housePatterns) {
      const match = pattern.exec(line);
      const named = match && outletAt(line, afterArticle(line, match.index + match[0].length));
      if (named) return stated(named.name, { start: start + named.start, end: start + named.end });
    }
  }
  return null;
}

function fromCopyright({ text, blocks }: Page): Publisher | null {
  const owner = copyrightOwner(text, blocks);
  return owner && stated(owner.name, owner);
}

interface Line extends Span {
  readonly name: string;
  readonly known: boolean;
  /** How often the text prints the name. */
  readonly times: number;
}

/**
 * The outlet's name on a line of its own, or beside the time. Menus have names of sections and of sister papers: one of
 * the tables goes before one that looks like an outlet's, and of those the one that is printed most.
 */
function fromMasthead({ text, blocks }: Page): Publisher | null {
  const lines = blocks.flatMap(({ start, end, role }): Line[] => {
    if ((role !== 'furniture' && role !== 'byline') || 60 < end - start) return [];
    const words = text.slice(start, end).replace(/[\s|•·]+$/, '');
    const name = plainWords.has(words) ? undefined : nameOf(words, outlets, isOutletShaped);
    if (name === undefined) return [];
    return [{ name, start, end, known: outlets.has(name), times: text.split(name, mostTimes).length }];
  });
  const [best] = lines.toSorted((a, b) => Number(b.known) - Number(a.known) || b.times - a.times);
  return best ? stated(best.name, best) : null;
}

/** More than so often a name need not be counted. */
const mostTimes = 50;

/** "By Ana Ruiz, Marlow Gazette"; "Ana Ruiz for the Marlow Gazette" */
function fromByline({ text, blocks }: Page): Publisher | null {
  for (const { start, end, role } of blocks) {
    if (role !== 'byline' || 250 < end - start) continue;
    const line = text.slice(start, end);
    for (const { index, 0: lead } of line.matchAll(
      /(?:[,|–—-]\s*|\b(?:for|FOR) (?:(?:the|THE) )?|\b[Bb]y (?:the )?|\b[Ff]rom |^)(?=\p{Lu})/gu,
    )) {
      const named = outletAt(line, index + lead.length);
      if (named) return stated(named.name, { start: start + named.start, end: start + named.end });
    }
  }
  return null;
}

/** "Have you a story for us? Write to news@marlowgazette.example": the house of the page's own address. */
function fromContact({ text, blocks }: Page): Publisher | null {
  for (const { start, end, role } of blocks) {
    if (role !== 'advert' && role !== 'furniture') continue;
    const line = text.slice(start, Math.min(end, start + 400));
    if (!contactPattern.test(line)) continue;
    for (const { index, 0: address, 1: host } of line.matchAll(
      /[\w.+-]{1,64}@([\w-]{1,63}(?:\.[\w-]{2,63}){1,3})/g,
    )) {
      const name = outletOf(host!.toLowerCase());
      const evidence = [{ start: start + index, end: start + index + address.length }];
      if (name !== undefined) return { name, basis: 'inferred', evidence };
    }
  }
  return null;
}

/** By its domain, whatever stands in front of that; hyphens are as often left out. */
function outletOf(host: string): string | undefined {
  const parts = host.split('.');
  return [3, 2]
    .map((count) => parts.slice(-count).join('.'))
    .map((domain) => domains.get(domain) ?? domains.get(domain.replaceAll('-', '')))
    .find((name) => name !== undefined);
}

/** "Ana Ruiz/The Marlow Gazette", "Jo Bell for The Marlow Gazette": the house of its photographers. */
function fromCredits({ text, blocks }: Page): Publisher | null {
  const houses = new Map<string, (Span & { readonly whose: string })[]>();
  for (const { start, end, role } of blocks) {
    if (role !== 'credit') continue;
    const match = /(?:\/| for )((?:The )?\p{Lu}[\p{L}&’'. -]{2,40})\)?$/u.exec(text.slice(start, end));
    const name = match?.[1]?.trim() ?? '';
    if (name === '' || agencies.has(name) || agencies.has(name.replace(/^The /, ''))) continue;
    const at = end - match![0].length + match![0].indexOf(match![1]!);
    const known = houses.get(name) ?? [];
    const whose = text.slice(start, at);
    houses.set(name, [...known, { start: at, end: at + name.length, whose }]);
  }
  const [best] = [...houses].toSorted((a, b) => b[1].length - a[1].length);
  if (!best || new Set(best[1].map(({ whose }) => whose)).size < fewestCredits) return null;
  return {
    name: outlets.get(best[0]) ?? best[0],
    basis: 'inferred',
    evidence: best[1].slice(0, 5).map(({ start, end }) => ({ start, end })),
  };
}

/** "POLITICO Studio", "POLITICO Live", "Careers at POLITICO": the outlet that the labels of a page are called after. */
function fromBrand({ text, blocks }: Page): Publisher | null {
  const labels = new Map<string, Map<string, Span>>();
  for (const { start, end, role } of blocks) {
    if ((role !== 'furniture' && role !== 'related') || longestLabel < end - start) continue;
    const label = text.slice(start, end);
    const named = brandIn(label);
    if (!named) continue;
    const of = labels.get(named.name) ?? new Map<string, Span>();
    labels.set(named.name, of.set(label, { start: start + named.start, end: start + named.end }));
  }
  const [best] = [...labels].toSorted((a, b) => b[1].size - a[1].size);
  if (!best || best[1].size < fewestLabels) return null;
  return { name: best[0], basis: 'inferred', evidence: [...best[1].values()].slice(0, fewestLabels) };
}

const longestLabel = 40;
/** Sister papers and services have fewer labels called after them. */
const fewestLabels = 4;

/** An outlet of the tables that a label begins or ends with. */
function brandIn(label: string): (Span & { readonly name: string }) | null {
  const lead = /^[\p{L}\p{N}.’'&-]+/u.exec(label)?.[0] ?? '';
  const tail = /[\p{L}\p{N}.’'&-]+$/u.exec(label)?.[0] ?? '';
  for (const [word, start] of [
    [lead, 0],
    [tail, label.length - tail.length],
  ] as const) {
    const name = word.length < 3 ? undefined : (outlets.get(word) ?? outlets.get(titled(word)));
    if (name !== undefined) return { name, start, end: start + word.length };
  }
  return null;
}

/** "(CNN) —": a dateline names who reported; where that is no agency, it is who printed. */
function fromDateline({ text, blocks }: Page): Publisher | null {
  for (const { start, end, role } of blocks) {
    if (role !== 'dateline') continue;
    const open = text.slice(start, end).search(/\(/);
    const line = text.slice(start, end);
    const named = open < 0 ? null : outletAt(line, open + 1);
    if (named)
      return {
        name: named.name,
        basis: 'inferred',
        evidence: [{ start: start + named.start, end: start + named.end }],
      };
  }
  return null;
}

/** "The Marlow Gazette has approached the ministry for comment." */
function fromSelfReference({ text }: Page): Publisher | null {
  const head = text.slice(0, searchChars);
  for (const { index, 0: mark } of head.matchAll(
    / (?=(?:has|have) (?:contacted|approached|reached out|asked|learn)|understands\b|can (?:exclusively )?(?:reveal|disclose)\b)/g,
  )) {
    if (!selfPatterns.some((pattern) => ((pattern.lastIndex = index + mark.length), pattern.test(head))))
      continue;
    const named = outletBefore(head, index);
    if (named)
      return { name: named.name, basis: 'inferred', evidence: [{ start: named.start, end: named.end }] };
  }
  return null;
}

function fromHouseStyle({ text }: Page): Publisher | null {
  const head = text.slice(0, searchChars);
  for (const [name, pattern] of houseStyles) {
    const at = head.indexOf(`${name} reported`);
    const style = pattern.exec(head);
    if (0 <= at && style)
      return {
        name,
        basis: 'inferred',
        evidence: [
          { start: at, end: at + name.length },
          { start: style.index, end: style.index + style[0].length },
        ],
      };
  }
  return null;
}

/** The body whose release it is: its name on one of the first lines. */
function fromRelease({ text, blocks }: Page): Publisher | null {
  const head = blocks.slice(0, 8).filter(({ start, end }) => end - start < 120);
  if (!head.some(({ start, end }) => releasePattern.test(text.slice(start, end)))) return null;
  const body = head.find(({ start, end }) => bodyPattern.test(text.slice(start, end)));
  return body ? stated(text.slice(body.start, body.end), body) : null;
}

function stated(name: string, { start, end }: Span): Publisher {
  return { name, basis: 'stated', evidence: [{ start, end }] };
}
