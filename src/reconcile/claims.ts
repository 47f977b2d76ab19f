import type { Findings } from '#core/findings.ts';
import type { FindingEvidence } from '#core/record.ts';
import { cover, overlaps, sliceOf, type Span } from '#core/span.ts';
import type { Statement } from '#core/statement.ts';
import { backwardNouns, claimNouns, denyingVerbs, falsityWords } from '#lang/en/denying-words.ts';
import { matterReaderOf, type Matter, type MatterReader } from './matter.ts';
import { evidenceOf, type Press } from './press.ts';
import { spellOf, type Spell } from './spells.ts';
import { stemOf } from './stems.ts';
import type { Voice } from './voices.ts';
import { isNegation, wordsOf, type Word } from './words.ts';

/** Something that a report says to be so, by a speaker or in its own voice. */
export interface Claim extends Matter {
  readonly evidence: FindingEvidence;
  readonly voice: Voice | null;
  readonly when: Spell;
  readonly post: number | null;
  /** It says that something is not so. */
  readonly negated: boolean;
}

/** Something that somebody says not to be so. */
export interface Denial extends Claim {
  /** Nothing but a word that points back: "denied the claim". */
  readonly backward: boolean;
  /** The denied claim is told in the denial itself: "denied reports that …". */
  readonly tellsClaim: boolean;
}

export interface Talk {
  readonly claims: readonly Claim[];
  readonly denials: readonly Denial[];
}

const emptyWords = new Set(
  [...claimNouns, ...falsityWords, ...denyingVerbs, ...backwardNouns].map((word) => stemOf(word)),
);

/** What is claimed and what is denied, in the order of the reports. An event that is told as a fact is a claim as well. */
export function talkOf(findings: readonly Findings[], press: Press): Talk {
  const talks = findings.map((each) => talkOfReport(each, press));
  return {
    claims: talks.flatMap(({ claims }) => claims),
    denials: talks.flatMap(({ denials }) => denials),
  };
}

function talkOfReport(findings: Findings, press: Press): Talk {
  const read = matterReaderOf(findings, press);
  const said = findings.statements.filter(({ content, negated }) => 0 < content.length && !negated);
  const denying = said.filter((statement) => isDenial(statement, findings.report.text));
  const denials = denying.map((one) => denialOf(one, findings, press, read));
  const claims = said.filter((one) => !denying.includes(one) && isClaim(one));
  return {
    claims: [
      ...claims.map((one) => claimOf(one, findings, press, read)),
      ...claimsOfEvents(findings, press, read).filter(
        ({ evidence }) => !denials.some((denial) => overlaps(denial.evidence, evidence)),
      ),
    ],
    denials,
  };
}

/** What is only threatened, promised, asked or still to be said is not yet claimed to be so. */
function isClaim({ acts, prospective }: Statement): boolean {
  return !prospective && (acts.length === 0 || acts.some((act) => act === 'asserts' || act === 'accuses'));
}

/** By its act, its verb, or because it calls somebody's claim untrue. */
function isDenial(statement: Statement, text: string): boolean {
  if (statement.acts.includes('denies')) return true;
  if (statement.cue && denyingVerbs.has(sliceOf(text, statement.cue).toLowerCase())) return true;
  const words = wordsOf(text, statement.content, []);
  const claim = words.findIndex(({ form }) => claimNouns.has(form));
  return 0 <= claim && words.some(({ form }) => falsityWords.has(form)) && words.length < 40;
}

function claimOf(statement: Statement, { report }: Findings, press: Press, read: MatterReader): Claim {
  const span = statement.content.reduce<Span>(cover, statement.content[0]!);
  const matter = read(statement.content);
  return {
    families: new Set([...matter.families].filter((family) => !emptyWords.has(family))),
    subjects: matter.subjects,
    evidence: evidenceOf(report.id, statement.id, span),
    voice: press.voiceOf(statement.speaker, report.id),
    when: spellOf(statement.said),
    post: statement.post,
    negated: wordsOf(report.text, statement.content, []).some(({ form }) => isNegation(form)),
  };
}

function denialOf(statement: Statement, findings: Findings, press: Press, read: MatterReader): Denial {
  const words = wordsOf(findings.report.text, statement.content, []).filter(({ matters }) => matters);
  const claim = claimOf(statement, findings, press, read);
  return { ...claim, backward: pointsBack(words, claim), tellsClaim: tellsClaim(words, claim) };
}

function pointsBack(words: readonly Word[], claim: Claim): boolean {
  return claim.families.size === 0 && words.length <= 4;
}

/** A noun for a claim, and what the claim was. */
function tellsClaim(words: readonly Word[], claim: Claim): boolean {
  return 1 < claim.families.size && words.slice(0, 6).some(({ form }) => claimNouns.has(form));
}

function claimsOfEvents({ report, events }: Findings, press: Press, read: MatterReader): Claim[] {
  return events
    .filter(({ status }) => status === 'happened' || status === 'claimed')
    .map((event) => ({
      ...read([event.sentence]),
      evidence: evidenceOf(report.id, event.id, event.sentence),
      voice: press.voiceOf(event.accordingTo, report.id),
      when: spellOf(event.when),
      post: event.post,
      negated: false,
    }));
}
