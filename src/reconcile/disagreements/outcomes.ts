import type { EventStatus } from '#core/event.ts';
import type { Findings } from '#core/findings.ts';
import type { Disagreement, FindingEvidence, RecordEvent } from '#core/record.ts';
import { listed, shortened } from '../phrases.ts';
import type { Press } from '../press.ts';
import { disagreementOf, sideOf } from './side.ts';

/**
 * Events that some tell and others deny, or that did not come about by what others print. A plan that was given up
 * is no such event.
 */
export function disagreementsOfEvents(
  findings: readonly Findings[],
  events: readonly RecordEvent[],
  press: Press,
): Disagreement[] {
  const statusOf = new Map(findings.flatMap((each) => each.events.map(({ id, status }) => [id, status])));
  const sourceOf = new Map(
    findings.flatMap(({ report, events: told }) =>
      told.map((event) => [
        event.id,
        press.voiceOf(event.accordingTo ?? event.who[0] ?? null, report.id)?.name,
      ]),
    ),
  );
  return events
    .filter(({ standing }) => standing !== 'superseded')
    .flatMap((event) => {
      const withStatus = (...statuses: readonly EventStatus[]) =>
        event.evidence.filter(({ finding }) => statuses.includes(statusOf.get(finding) ?? 'possible'));
      const told = withStatus('happened', 'claimed');
      const denied = withStatus('denied');
      const missed = withStatus('did-not-happen').filter(
        ({ report }) => !told.some((each) => each.report === report),
      );
      if (told.length === 0) return [];
      const matter = shortened(press.textOf(told[0]!.report).slice(told[0]!.start, told[0]!.end), 100);
      const deniers = [
        ...new Set(denied.map(({ finding }) => sourceOf.get(finding) ?? 'somebody not named')),
      ];
      return [
        ...sidesOf(
          'denial',
          told,
          denied,
          `denial: ${listed(deniers)}`,
          `“${matter}” is denied by ${listed(deniers)}.`,
        ),
        ...sidesOf(
          'contradiction',
          told,
          missed,
          'it did not happen',
          `“${matter}” did not happen, other reports say.`,
        ),
      ].map(({ kind, sides, why }) => disagreementOf(kind, sides, [event.id], why));
    });
}

function sidesOf(
  kind: 'denial' | 'contradiction',
  told: readonly FindingEvidence[],
  against: readonly FindingEvidence[],
  label: string,
  why: string,
) {
  if (against.length === 0) return [];
  return [{ kind, sides: [sideOf('it happened', told), sideOf(label, against)], why }];
}
