import type { Findings } from '#core/findings.ts';
import type { Disagreement, FindingEvidence, Utterance } from '#core/record.ts';
import { overlaps } from '#core/span.ts';
import type { Actors } from './actors.ts';
import { talkOf } from './disagreements/claims.ts';
import { answersOf, type Answer } from './disagreements/denials.ts';
import { clustersOf } from './clusters.ts';
import { pairsBySharedKey } from './pairs.ts';
import { disagreementsOfEvents } from './disagreements/outcomes.ts';
import { inSentence, listed, shortened } from './phrases.ts';
import { disagreementsOfPlans } from './disagreements/plans.ts';
import { inPrintOrder, pressOf, type Press } from './press.ts';
import { disagreementOf, itemsByFinding, sideOf } from './disagreements/side.ts';
import { disagreementsOfSeries } from './disagreements/contradictions.ts';
import { variancesOf } from './statements/wordings.ts';
import type { Items } from './standing.ts';

/**
 * Where the reports say different things, and of what kind the difference is. In order of the first words concerned.
 *
 * @param findings in order of publication
 * @see docs/method/disagreements.md
 */
export function findDisagreements(
  findings: readonly Findings[],
  actors: Actors,
  items: Items,
): Disagreement[] {
  const press = pressOf(findings, actors);
  const ofClaims = disagreementsOfClaims(findings, items, press);
  const found = [
    ...ofClaims,
    ...disagreementsOfEvents(findings, items.events, press).filter((each) => !isTold(each, ofClaims)),
    ...disagreementsOfSeries(findings, items.series, press),
    ...items.statements.flatMap((utterance) => disagreementOfWordings(utterance, press)),
    ...disagreementsOfPlans(findings, items.events, press),
  ];
  return inOrder([...new Map(found.map((each) => [each.id, each])).values()], press);
}

/** The sentence that denies an event is told already, as a statement that denies a claim. */
function isTold({ sides }: Disagreement, others: readonly Disagreement[]): boolean {
  const against = sides[1]!.evidence;
  return others.some((other) =>
    other.sides[1]!.evidence.some((denial) =>
      against.some((each) => each.report === denial.report && overlaps(each, denial)),
    ),
  );
}

function inOrder(disagreements: readonly Disagreement[], press: Press): Disagreement[] {
  const firstOf = ({ sides }: Disagreement) =>
    inPrintOrder(
      press,
      sides.flatMap(({ evidence }) => evidence),
    )[0]!;
  return disagreements
    .map((disagreement) => ({ ...firstOf(disagreement), disagreement }))
    .toSorted(
      (a, b) =>
        press.rankOf(a.report) - press.rankOf(b.report) ||
        a.start - b.start ||
        (a.disagreement.id < b.disagreement.id ? -1 : 1),
    )
    .map(({ disagreement }) => disagreement);
}

/** Denials of one voice that answer the same claims are one disagreement. */
function disagreementsOfClaims(findings: readonly Findings[], items: Items, press: Press): Disagreement[] {
  const itemOf = itemsByFinding([
    ...items.statements.map(({ id, wordings }) => ({ id, evidence: wordings })),
    ...items.events,
  ]);
  const answers = answersOf(talkOf(findings, press)).filter(
    ({ denial, claims }) => 0 < claims.length || denial.tellsClaim,
  );
  const item = ({ finding }: FindingEvidence) => itemOf.get(finding) ?? finding;
  const keysOf = ({ denial, claims }: Answer) =>
    [denial, ...claims].map(({ evidence }) => `${voiceKey(denial)} ${item(evidence)}`);
  const edges = pairsBySharedKey(answers, keysOf).map(([a, b]) => ({ a, b, weight: 1 }));
  return clustersOf(answers, edges, (a) => a).map((group) =>
    disagreementOfAnswers(
      group.map((index) => answers[index]!),
      item,
      press,
    ),
  );
}

function voiceKey({ voice }: Answer['denial']): string {
  return voice?.id ?? voice?.name ?? '';
}

function disagreementOfAnswers(
  answers: readonly Answer[],
  itemOf: (evidence: FindingEvidence) => string,
  press: Press,
): Disagreement {
  const claims = answers.flatMap((answer) => answer.claims);
  const denials = once(
    answers.map(({ denial }) => denial.evidence),
    press,
  );
  const denier = inSentence(answers[0]!.denial.voice?.name ?? 'somebody not named');
  const claimants = [...new Set(claims.map(({ voice }) => inSentence(voice?.name ?? 'the report itself')))];
  const told = once(
    claims.map(({ evidence }) => evidence),
    press,
  );
  const side =
    0 < told.length
      ? sideOf(`claim: ${listed(claimants)}`, told)
      : sideOf('claim, as the denial tells it', denials);
  const matter = shortened(textOf(side.evidence[0]!, press), 100);
  if (answers.every(({ denial }) => denial.rebuts)) {
    const sides = [sideOf(listed(claimants), told), sideOf(denier, denials)];
    const other = shortened(textOf(denials[0]!, press), 100);
    const why = `“${matter}” and “${other}” cannot both be so.`;
    return disagreementOf('contradiction', sides, [...new Set([...told, ...denials].map(itemOf))], why);
  }
  const claimed = claims.length === 0 ? '' : `said by ${listed(claimants)}, and `;
  return disagreementOf(
    'denial',
    [side, sideOf(`denial: ${denier}`, denials)],
    [...new Set([...told, ...denials].map(itemOf))],
    `“${matter}” is ${claimed}denied by ${denier}.`,
  );
}

function once(evidence: readonly FindingEvidence[], press: Press): FindingEvidence[] {
  return inPrintOrder(press, [...new Map(evidence.map((each) => [each.finding, each])).values()]);
}

function textOf({ report, start, end }: FindingEvidence, press: Press): string {
  return press.textOf(report).slice(start, end);
}

/** The first two wordings that differ inside the marks. */
function disagreementOfWordings(utterance: Utterance, press: Press): Disagreement[] {
  const [variance] = variancesOf(utterance.wordings, press.textOf);
  if (!variance) return [];
  const { a, b, inA, inB } = variance;
  const sides = [sideOf(labelOf(a.report, press), [a]), sideOf(labelOf(b.report, press), [b])];
  const quotes = (words: string) => (words === '' ? 'leaves words out' : `quotes “${words}”`);
  const why = `${capital(sides[0]!.label)} ${quotes(inA)} where ${sides[1]!.label} ${quotes(inB)}.`;
  return [disagreementOf('wording', sides, [utterance.id], why)];
}

function labelOf(report: string, press: Press): string {
  return press.outletOf(report) ?? 'an outlet not named';
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
