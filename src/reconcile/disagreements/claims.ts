import type { ReportedEvent } from '#core/event.ts';
import type { Findings } from '#core/findings.ts';
import type { FindingEvidence } from '#core/record.ts';
import { cover, overlaps, sliceOf, type Span } from '#core/span.ts';
import type { Statement } from '#core/statement.ts';
import { antonyms } from '#lang/en/antonyms.ts';
import {
  backwardNouns,
  claimLinks,
  claimNouns,
  denyingVerbs,
  falsityWords,
  refusedNouns,
} from '#lang/en/denying-words.ts';
import { plainPeople } from '#lang/en/measures.ts';
import { spokenEvents } from '#lang/en/event-kin.ts';
import { matterReaderOf, type Matter, type MatterReader } from './matter.ts';
import { evidenceOf, type Press } from '../press.ts';
import { spellOf, type Spell } from '../spells.ts';
import { familyOf, stemOf } from '../stems.ts';
import type { Voice } from '../voices.ts';
import { isNegation, wordsOf, type Word } from '../words.ts';

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
  /** It has a word for a claim, or a pronoun that stands for one: not "denied any wrongdoing". */
  readonly namesClaim: boolean;
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
  const talks = findings.map((each) => ({ ...talkOfReport(each, press), findings: each }));
  const denials = talks.flatMap((talk) => talk.denials);
  const denied = new Set(denials.flatMap(({ families }) => [...families]));
  return {
    claims: talks.flatMap((talk) => [
      ...talk.claims,
      ...claimsOfEvents(talk.findings, talk.read, denied, press),
    ]),
    denials: [...denials, ...talks.flatMap((talk) => talk.rebuttals)],
  };
}

/** A statement with its words, and those of its words that say something. */
interface Saying {
  readonly statement: Statement;
  readonly words: readonly Word[];
  /** The words between the cue and the content: whom it is said of ("accused *the board* of hiding letters"). */
  readonly lead: readonly Word[];
}

const longestLead = 100;

interface ReportTalk extends Talk {
  readonly rebuttals: readonly Denial[];
  readonly read: MatterReader;
}

function talkOfReport(findings: Findings, press: Press): ReportTalk {
  const { report, statements } = findings;
  const read = matterReaderOf(findings, press);
  const sayings = statements
    .filter(({ content, negated }) => 0 < content.length && !negated)
    .map((statement) => ({
      statement,
      words: wordsOf(report.text, statement.content, []),
      lead: wordsOf(report.text, leadOf(statement), []),
    }));
  const claimed = (saying: Saying) => claimOf(saying, report.id, press, read);
  const denying = sayings.filter((saying) => isDenial(saying, report.text));
  const others = sayings.filter((saying) => !denying.includes(saying) && isClaim(saying.statement));
  const claims = others.map(claimed);
  return {
    claims,
    denials: denying.map((saying) => denialOf(saying, claimed(saying))),
    rebuttals: others.flatMap((saying, index) => rebuttalOf(saying, claims[index]!)),
    read,
  };
}

function leadOf({ cue, content }: Statement): Span[] {
  const { start } = content[0]!;
  const isLead = cue !== null && cue.end < start && start - cue.end < longestLead;
  return isLead ? [{ start: cue.end, end: start }] : [];
}

/** What is only threatened, promised, asked or still to be said is not yet claimed to be so. */
function isClaim({ acts, prospective }: Statement): boolean {
  return !prospective && (acts.length === 0 || acts.some((act) => act === 'asserts' || act === 'accuses'));
}

/** By its act or verb, unless something is only refused; or because it calls somebody's claim untrue. */
function isDenial({ statement, words }: Saying, text: string): boolean {
  const namesClaim = words.some(({ form }) => claimNouns.has(form));
  const denies = statement.cue !== null && denyingVerbs.has(sliceOf(text, statement.cue).toLowerCase());
  if (denies || statement.acts.includes('denies')) return namesClaim || !isRefusal(words);
  return namesClaim && words.length < 40 && words.some(({ form }) => falsityWords.has(form));
}

function isRefusal(words: readonly Word[]): boolean {
  return words
    .filter(({ matters }) => matters)
    .slice(0, 3)
    .some(({ form }) => refusedNouns.has(form));
}

function claimOf(
  { statement, words, lead }: Saying,
  report: string,
  press: Press,
  read: MatterReader,
): Claim {
  const span = statement.content.reduce<Span>(cover, statement.content[0]!);
  const { families, subjects } = withoutEmpty(read(words));
  return {
    families,
    subjects: new Set([...subjects, ...read(lead).subjects]),
    evidence: evidenceOf(report, statement.id, span),
    voice: press.voiceOf(statement.speaker, report),
    when: spellOf(statement.said),
    post: statement.post,
    negated: words.some(({ form }) => isNegation(form)),
    trigger: null,
  };
}

function withoutEmpty({ families, subjects }: Matter): Matter {
  return { families: new Set([...families].filter((family) => !emptyWords.has(family))), subjects };
}

function denialOf({ words }: Saying, claim: Claim): Denial {
  const backward = claim.families.size === 0 && words.filter(({ matters }) => matters).length <= 4;
  const pronoun = claim.families.size < 3 && words.some(({ form }) => pronouns.has(form));
  const tellsClaim = 1 < claim.families.size && namesClaimAhead(words);
  const namesClaim = pronoun || words.some(({ form }) => claimNouns.has(form));
  return { ...claim, backward, namesClaim, pointsBack: backward || pronoun, tellsClaim, rebuts: null };
}

const pronouns = new Set(['them', 'this', 'so', 'those', 'these']);

/** A noun for a claim, and then what was claimed: "reports that …", not "the accusations before the vote". */
function namesClaimAhead(words: readonly Word[]): boolean {
  return words
    .slice(0, 6)
    .some(({ form }, index) => claimNouns.has(form) && claimLinks.has(words[index + 1]?.form ?? ''));
}

/** "The board got no letter", "the dam was unsafe": whoever says that it got one, or that it was safe, is contradicted. */
function rebuttalOf({ words }: Saying, claim: Claim): Denial[] {
  const negated = claim.negated
    ? words.flatMap((word, index) => (isNegation(word.form) ? negatedAfter(words, index) : []))
    : words.flatMap(({ stem }) => opposites.get(stem) ?? []);
  if (negated.length === 0) return [];
  return [
    {
      ...claim,
      backward: false,
      namesClaim: false,
      pointsBack: false,
      tellsClaim: false,
      rebuts: new Set(negated),
    },
  ];
}

/** From the stem of a word to the families of its antonyms. */
const opposites: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...Map.groupBy(
      antonyms.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]),
      ([word]) => stemOf(word),
    ),
  ].map(([stem, pairs]) => [stem, pairs.map(([, other]) => familyOf(stemOf(other)))]),
);

function negatedAfter(words: readonly Word[], index: number): string[] {
  const next = words.slice(index + 1).find(({ matters }) => matters);
  return next ? [familyOf(next.stem)] : [];
}

/** Events that a denial names by the words that state them; one that is told in the denial's own sentence is not told as a fact. */
function claimsOfEvents(
  { report, events, statements }: Findings,
  read: MatterReader,
  denied: ReadonlySet<string>,
  press: Press,
): Claim[] {
  const denying = statements.filter(({ acts }) => acts.includes('denies')).flatMap(({ content }) => content);
  return events.flatMap((event): Claim[] => {
    if (!isFact(event) || denying.some((span) => overlaps(span, event.sentence))) return [];
    const trigger = read(wordsOf(report.text, [event.trigger], [])).families;
    if (![...trigger].some((family) => denied.has(family))) return [];
    return [
      {
        ...withoutEmpty(read(wordsOf(report.text, [event.sentence], []))),
        evidence: evidenceOf(report.id, event.id, event.sentence),
        voice: press.voiceOf(event.accordingTo, report.id),
        when: spellOf(event.when),
        post: event.post,
        negated: false,
        trigger,
      },
    ];
  });
}

function isFact({ status, what }: ReportedEvent): boolean {
  return (status === 'happened' || status === 'claimed') && !spokenEvents.has(what);
}
