import type { Findings } from '#core/findings.ts';
import type { FindingEvidence } from '#core/record.ts';
import { cover, overlaps, sliceOf, type Span } from '#core/span.ts';
import type { Statement } from '#core/statement.ts';
import { backwardNouns, claimNouns, denyingVerbs, falsityWords } from '#lang/en/denying-words.ts';
import { plainPeople } from '#lang/en/measures.ts';
import { spokenEvents } from '#lang/en/event-kin.ts';
import { matterReaderOf, type Matter, type MatterReader } from './matter.ts';
import { evidenceOf, type Press } from './press.ts';
import { spellOf, type Spell } from './spells.ts';
import { familyOf, stemOf } from './stems.ts';
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
  /** The families of the words that state it, where it is told as an event and not said by anybody. */
  readonly trigger: ReadonlySet<string> | null;
}

/** Something that somebody says not to be so. */
export interface Denial extends Claim {
  /** Nothing but a word that points back: "denied the claim". */
  readonly backward: boolean;
  /** That, or few words with a pronoun among them: "denied having received them". */
  readonly pointsBack: boolean;
  /** Where it does not deny in so many words: what it says not to be so, the families of the words after "not". */
  readonly rebuts: ReadonlySet<string> | null;
  /** The denied claim is told in the denial itself: "denied reports that …". */
  readonly tellsClaim: boolean;
}

export interface Talk {
  readonly claims: readonly Claim[];
  readonly denials: readonly Denial[];
}

/** Words for claims and for denying them, and for people of no kind, say nothing of what is claimed. */
const emptyWords = new Set(
  [...claimNouns, ...falsityWords, ...denyingVerbs, ...backwardNouns, ...plainPeople].map((word) =>
    stemOf(word),
  ),
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
  const others = said.filter((one) => !denying.includes(one) && isClaim(one));
  const claims = others.map((one) => claimOf(one, findings, press, read));
  return {
    claims: [
      ...claims,
      ...claimsOfEvents(findings, press, read).filter(
        ({ evidence }) => !denials.some((denial) => overlaps(denial.evidence, evidence)),
      ),
    ],
    denials: [
      ...denials,
      ...others.flatMap((one, index) => rebuttalOf(one, claims[index]!, findings.report.text)),
    ],
  };
}

/** "The board got no letter": whoever says that it got one is contradicted. */
function rebuttalOf(statement: Statement, claim: Claim, text: string): Denial[] {
  if (!claim.negated) return [];
  const words = wordsOf(text, statement.content, []);
  const rebuts = new Set(
    words.flatMap(({ form }, index) =>
      isNegation(form) ? familyOf(words.slice(index + 1).find(({ matters }) => matters)?.stem ?? '') : [],
    ),
  );
  return [{ ...claim, backward: false, pointsBack: false, tellsClaim: false, rebuts }];
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
  return {
    ...withoutEmpty(read(statement.content)),
    evidence: evidenceOf(report.id, statement.id, span),
    voice: press.voiceOf(statement.speaker, report.id),
    when: spellOf(statement.said),
    post: statement.post,
    negated: wordsOf(report.text, statement.content, []).some(({ form }) => isNegation(form)),
    trigger: null,
  };
}

function withoutEmpty({ families, subjects }: Matter): Matter {
  return { families: new Set([...families].filter((family) => !emptyWords.has(family))), subjects };
}

function denialOf(statement: Statement, findings: Findings, press: Press, read: MatterReader): Denial {
  const all = wordsOf(findings.report.text, statement.content, []);
  const words = all.filter(({ matters }) => matters);
  const claim = claimOf(statement, findings, press, read);
  const backward = claim.families.size === 0 && words.length <= 4;
  const pronoun = claim.families.size < 3 && all.some(({ form }) => pronouns.has(form));
  return {
    ...claim,
    backward,
    pointsBack: backward || pronoun,
    tellsClaim: tellsClaim(words, claim),
    rebuts: null,
  };
}

const pronouns = new Set(['them', 'this', 'so', 'those', 'these']);

/** A noun for a claim, and what the claim was. */
function tellsClaim(words: readonly Word[], claim: Claim): boolean {
  return 1 < claim.families.size && words.slice(0, 6).some(({ form }) => claimNouns.has(form));
}

function claimsOfEvents({ report, events }: Findings, press: Press, read: MatterReader): Claim[] {
  return events
    .filter(({ status, what }) => (status === 'happened' || status === 'claimed') && !spokenEvents.has(what))
    .map((event) => ({
      ...withoutEmpty(read([event.sentence])),
      evidence: evidenceOf(report.id, event.id, event.sentence),
      voice: press.voiceOf(event.accordingTo, report.id),
      when: spellOf(event.when),
      post: event.post,
      negated: false,
      trigger: read([event.trigger]).families,
    }));
}
