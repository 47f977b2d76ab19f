import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ReportedEvent } from '#core/event.ts';
import type { Party } from '#core/statement.ts';
import type { Findings } from '#core/findings.ts';
import { analyseIncoming, loadAnalyser, type Analyser } from '#desk/analyse.ts';
import { quickAnalyser } from '../annotate/quick.ts';
import { readCases } from '../marked.ts';

const analyser = await loadAnalyser();

async function findingsIn(
  text: string,
  published: string | null,
  reader: Analyser = analyser,
): Promise<Findings> {
  const bytes = new TextEncoder().encode(text);
  return analyseIncoming({ bytes, source: 'a report', reading: 'plain', published }, reader);
}

/** `meeting CONSULT happened: Ana Ruiz > Luca Rossi @ Torrel, on Monday`, with what is not told left out. */
function shown(
  { what, type, phase, status, who, whom, where, time, accordingTo }: ReportedEvent,
  { report, times }: Findings,
): string {
  const kind = [what, type ?? '-', phase, status].filter((part) => part !== null).join(' ');
  const by = accordingTo === null ? '' : ` says ${accordingTo.actor}`;
  const parties =
    (who.length + whom.length === 0 ? '' : `: ${named(who)}`) +
    (whom.length === 0 ? '' : ` > ${named(whom)}`);
  const place = where === null ? '' : ` @ ${where.actor}`;
  const day = time === null ? '' : `, ${report.text.slice(times[time]!.start, times[time]!.end)}`;
  return `${kind}${by}${parties}${place}${day}`;
}

function named(parties: readonly Party[]): string {
  return parties.length === 0 ? '-' : parties.map(({ actor }) => actor).join(' & ');
}

for (const { heading, setting, text, spans, expected } of readCases('test/cases/events.txt'))
  test(`${heading}: ${text}`, async () => {
    const findings = await findingsIn(text, setting);
    assert.deepEqual(
      findings.events.map((event) => shown(event, findings)),
      expected,
    );
    assert.deepEqual(
      findings.events.map(({ trigger }) => text.slice(trigger.start, trigger.end)),
      spans.map(({ start, end }) => text.slice(start, end)),
    );
  });

test('an event that is told in passing without a time has no day, the news of the day has that of publication', async () => {
  const { events } = await findingsIn(
    'Ana Ruiz met Luca Rossi in Torrel. Ruiz, who visited Marlow, resigned.',
    '2022-03-17',
  );
  assert.deepEqual(
    events.map(({ what, when }) => [what, when?.edtf ?? null, when?.basis ?? null]),
    [
      ['meeting', '2022-03-17', 'assumed'],
      ['visit', null, null],
      ['resignation', '2022-03-17', 'assumed'],
    ],
  );
});

test('ids are made from the report, the place in it and the kind', async () => {
  const once = (await findingsIn('Rebels attacked Torrel on Monday.', null)).events;
  const dated = (await findingsIn('Rebels attacked Torrel on Monday.', '2022-03-17')).events;
  assert.equal(once.length, 1);
  assert.deepEqual(dated[0]!.id, once[0]!.id);
});

const scraps = fc.array(
  fc.constantFrom(
    'Ana Ruiz',
    'met',
    'the attack',
    'to',
    'meet',
    ',',
    'and',
    'who',
    'that',
    'will',
    'not',
    'on Monday',
    'in Torrel',
    '“',
    '”',
    'killed',
    'by',
    'of',
    'their',
    'talks',
    'began',
    '.',
    '?',
    '-',
    'after',
    'if',
    'denied',
    'bombing',
    '’s',
    '\n',
    '12',
    'people',
    'is',
    'due',
    'were',
    'visiting',
    '💥',
  ),
  { maxLength: 60 },
);

test('whatever the words, nothing is thrown, and every event stands on words of the text', async () => {
  await fc.assert(
    fc.asyncProperty(scraps, async (words) => {
      const text = `A ${words.join(' ')}`;
      const { events, times } = await findingsIn(text, '2022-03-17');
      for (const { trigger, sentence, time } of events) {
        assert.ok(
          trigger.start < trigger.end && sentence.start <= trigger.start && trigger.end <= sentence.end,
        );
        assert.ok(time === null || time < times.length);
      }
      assert.equal(new Set(events.map(({ id }) => id)).size, events.length);
    }),
    { numRuns: 300 },
  );
});

test('a hundred thousand hostile characters take linear time, the model’s left out', async () => {
  for (const piece of [
    'attack and ',
    'to meet ',
    'who killed ',
    'talks of talks ',
    'met, met, ',
    'after “their” ',
  ]) {
    const started = performance.now();
    await findingsIn(piece.repeat(Math.ceil(100_000 / piece.length)), null, quickAnalyser);
    assert.ok(performance.now() - started < 10_000, piece);
  }
});
