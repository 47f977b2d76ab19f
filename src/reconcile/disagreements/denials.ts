import type { Denial, Claim, Talk } from './claims.ts';
import { dayMs, gapMs } from '../spells.ts';
import { fitOf, type Voice } from '../voices.ts';

/** A denial with the claims it stands against; without any where the reports print none that it could mean. */
export interface Answer {
  readonly denial: Denial;
  readonly claims: readonly Claim[];
}

/** A denial answers a claim that stands near: about two paragraphs before it, or in its own sentence. */
const nearChars = 700;
/** Claims and denials of one matter lie within two months of each other. */
const widestDays = 62;
/** A word of more claims than this leads to none. */
const mostClaims = 400;

/**
 * Finds for every denial the claims that it denies: those of somebody else that are about the same thing and about the
 * one who denies, or made by somebody whom the denial names.
 *
 *     The harbour master says that the council hid the report. … The council denied hiding any report.
 *     ~~~~~~~~~~~~~~~~~~           ~~~~~~~ ~~~     ~~~~~~       ~~~~~~~        ~~~~~~     ~~~~~~
 */
export function answersOf({ claims, denials }: Talk): Answer[] {
  const byFamily = indexOf(claims, ({ families }) => families);
  const byReport = indexOf(claims, ({ evidence }) => [evidence.report]);
  const inReport = (denial: Denial) =>
    (byReport.get(denial.evidence.report) ?? []).map((index) => claims[index]!);
  return denials.map((denial) => {
    const found = denial.backward
      ? []
      : candidatesFor(denial, claims, byFamily).filter((claim) => denies(denial, claim));
    const pointed = 0 < found.length || !denial.pointsBack ? found : claimBefore(denial, inReport(denial));
    return { denial, claims: pointed };
  });
}

function indexOf(
  claims: readonly Claim[],
  keysOf: (claim: Claim) => Iterable<string>,
): Map<string, number[]> {
  const byKey = new Map<string, number[]>();
  for (const [index, claim] of claims.entries()) {
    for (const key of keysOf(claim)) {
      const indexes = byKey.get(key);
      if (indexes) indexes.push(index);
      else byKey.set(key, [index]);
    }
  }
  return byKey;
}

/** Claims that share enough words with the denial, reached by its rarer words. */
function candidatesFor(denial: Denial, claims: readonly Claim[], byFamily: Map<string, number[]>): Claim[] {
  const shared = new Map<number, number>();
  for (const family of denial.families) {
    const indexes = byFamily.get(family) ?? [];
    if (mostClaims < indexes.length) continue;
    for (const index of indexes) shared.set(index, (shared.get(index) ?? 0) + 1);
  }
  const needed = denial.rebuts ? 3 : 1;
  const enough = [...shared].filter(([, count]) => needed <= count).map(([index]) => index);
  return enough.toSorted((a, b) => a - b).map((index) => claims[index]!);
}

function denies(denial: Denial, claim: Claim): boolean {
  if (ownWords(denial, claim) || widestDays * dayMs < gapMs(denial.when, claim.when)) return false;
  if (numbersDiffer(denial.families, claim.families)) return false;
  if (claim.trigger && countIn(claim.trigger, denial.families) === 0) return false;
  const common = weightOf(denial.families, claim.families);
  const share = common / Math.max(1, Math.min(weigh(denial.families), weigh(claim.families)));
  const subjects = countIn(denial.subjects, claim.subjects);
  const concerned = concerns(denial.voice, claim) || concerns(claim.voice, denial);
  const close = near(denial, claim);
  if (claim.negated && !close) return false;
  if (denial.rebuts) return rebuts(denial, denial.rebuts, claim, common);
  if (common < 2) return common === 1 && 0.5 <= share && close && !claim.trigger && isBefore(claim, denial);
  if (claim.trigger) return 1 < common && (concerned || close) && 0 < subjects;
  const explicit = denial.tellsClaim || 0.75 <= share;
  if (2 < common && 0.5 <= share) return concerned || close || 1 < subjects || explicit;
  return 0.4 <= share && close ? concerned || 0.6 <= share : concerned && 0 < subjects && 0.4 <= share;
}

/** Nearly all that it says is in the claim, and what it negates is, without a negation. */
function rebuts(denial: Denial, negated: ReadonlySet<string>, claim: Claim, common: number): boolean {
  if (claim.trigger || claim.negated || common < 3 || common < 0.75 * weigh(denial.families)) return false;
  return 0 < countIn(negated, claim.families);
}

/** Who denies that 52 died does not deny that 31 did. */
function numbersDiffer(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [some, others] = [a, b].map((families) => [...families].filter((family) => /^\d/.test(family)));
  return 0 < some!.length && 0 < others!.length && !some!.some((number) => others!.includes(number));
}

/** A number that both have is worth two words. */
function weightOf(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return weigh([...some].filter((one) => others.has(one)));
}

function weigh(families: Iterable<string>): number {
  let weight = 0;
  for (const family of families) weight += /^\d\d/.test(family) ? 2 : 1;
  return weight;
}

function isBefore(claim: Claim, denial: Denial): boolean {
  return claim.voice !== null && claim.evidence.start < denial.evidence.start;
}

/** One's own words, or those of somebody of one's own side. */
function ownWords(denial: Denial, claim: Claim): boolean {
  if (denial.evidence.finding === claim.evidence.finding) return true;
  if (denial.voice === null || claim.voice === null) return false;
  if (fitOf(denial.voice, claim.voice) === 'same' || bareName(denial.voice) === bareName(claim.voice))
    return true;
  return (
    denial.voice.country !== null && denial.voice.country === claim.voice.country && !near(denial, claim)
  );
}

/** `The Ministry` and `the ministry` are one where nobody knows more of them. */
function bareName({ name }: Voice): string {
  return name.toLowerCase().replace(/^(?:the|a|an) /, '');
}

/** A voice is among those that a claim is about, itself or by its country. */
function concerns(voice: Voice | null, claim: Claim): boolean {
  if (!voice) return false;
  return [voice.id, voice.country].some((key) => key !== null && claim.subjects.has(key));
}

function near({ evidence: a, post }: Claim, { evidence: b, post: other }: Claim): boolean {
  return a.report === b.report && post === other && Math.max(a.start - b.end, b.start - a.end) < nearChars;
}

/**
 * The last claim of somebody else that was printed before, in the same text, and is about the one who denies; the last
 * one of all where the denial calls it a claim or a report, which may leave out whom it is about.
 */
function claimBefore(denial: Denial, claims: readonly Claim[]): Claim[] {
  const before = claims.filter(
    (claim) => near(denial, claim) && isBefore(claim, denial) && !ownWords(denial, claim),
  );
  const last = before.toSorted((a, b) => b.evidence.start - a.evidence.start);
  const about = last.find((claim) => concerns(denial.voice, claim));
  const nearest = denial.namesClaim ? last[0] : undefined;
  return (about ?? nearest) ? [(about ?? nearest)!] : [];
}

function countIn(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...some].filter((one) => others.has(one)).length;
}
