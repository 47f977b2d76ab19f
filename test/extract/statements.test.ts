import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { AnnotatedReport } from '#core/annotated.ts';
import { sliceOf, type Span } from '#core/span.ts';
import type { Statement } from '#core/statement.ts';
import { annotateIncoming, loadAnalyser, type Analyser } from '#desk/analyse.ts';
import { drawStatements } from '../../src/extract/statements.ts';
import { quickAnalyser } from '../annotate/quick.ts';
import { readCases } from '../marked.ts';

const analyser = await loadAnalyser();

async function annotated(text: string, reader: Analyser = analyser): Promise<AnnotatedReport> {
  const bytes = new TextEncoder().encode(text);
  return annotateIncoming({ bytes, source: 'a report', reading: 'plain', published: null }, reader);
}

/** `direct in 2 asserts by “said” = Ana Ruiz as “Mayor Ana Ruiz” on “Monday”` */
function shown(statement: Statement, { report, times }: AnnotatedReport): string {
  const { kind, content, acts, attitude, cue, speaker, chain, addressee, venue, time } = statement;
  const words = (span: Span) => `“${sliceOf(report.text, span)}”`;
  return [
    kind,
    1 < content.length && `in ${content.length}`,
    attitude ?? acts.join(' '),
    statement.negated && 'not',
    statement.prospective && 'yet to come',
    cue && `by ${words(cue)}`,
    `= ${speaker.actor ?? '-'}`,
    speaker.mention && `as ${words(speaker.mention)}`,
    ...chain.map(({ actor }) => `via ${actor}`),
    addressee && `to ${addressee.actor}`,
    venue && `at ${words(venue)}`,
    time !== null && `on ${words(times[time]!)}`,
  ]
    .filter((part) => part)
    .join(' ');
}

for (const file of ['quotations-direct', 'indirect', 'speakers'])
  for (const { heading, text: line, spans, expected } of readCases(`test/cases/${file}.txt`))
    test(`${heading}: ${line}`, async () => {
      const text = line.replaceAll('¶', '\n');
      const report = await annotated(text);
      const { statements } = drawStatements(report);
      assert.deepEqual(
        statements.map((statement) => shown(statement, report)),
        expected,
      );
      assert.deepEqual(
        statements.flatMap(({ content }) => content.map((span) => sliceOf(text, span))),
        spans.map((span) => sliceOf(text, span)),
      );
    });

test('what is denied may be a claim with a speaker of its own', async () => {
  const text = 'Luca Rossi denied claims by officials that the bridge was unsafe.';
  const { statements } = drawStatements(await annotated(text));
  assert.deepEqual(
    statements.map(({ speaker, acts, content }) => [speaker.actor, acts, sliceOf(text, content[0]!)]),
    [
      ['Luca Rossi', ['denies'], 'claims by officials that the bridge was unsafe'],
      ['officials', ['asserts'], 'the bridge was unsafe'],
    ],
  );
});

test('the quoted parts leave the marks out, and the content keeps them', async () => {
  const text = 'Ana Ruiz said the bridge was “a disgrace” and “a danger.”';
  const [statement] = drawStatements(await annotated(text)).statements;
  assert.deepEqual(
    statement!.quoted.map((span) => sliceOf(text, span)),
    ['a disgrace', 'a danger.'],
  );
  assert.equal(sliceOf(text, statement!.content[0]!), 'the bridge was “a disgrace” and “a danger.”');
});

test('a statement is said when its time expression says, else when its report was published', async () => {
  const bytes = new TextEncoder().encode('Ana Ruiz said on Monday that it fell. Luca Rossi said it stood.');
  const report = await annotateIncoming(
    { bytes, source: 'a report', reading: 'plain', published: '2022-03-17' },
    analyser,
  );
  assert.deepEqual(
    drawStatements(report).statements.map(({ said }) => [said?.edtf, said?.basis]),
    [
      ['2022-03-14', 'inferred'],
      ['2022-03-17', 'assumed'],
    ],
  );
});

test('a headline speaks, a byline and an advert do not', async () => {
  const text = 'Mayor to warn of floods';
  const report = await annotated(text);
  const roles = (['headline', 'byline', 'advert'] as const).map((role) => ({
    ...report,
    report: { ...report.report, blocks: [{ start: 0, end: text.length, role, post: 0 }] },
  }));
  assert.deepEqual(
    roles.map((one) => drawStatements(one).statements.map(({ prospective, acts }) => [prospective, ...acts])),
    [[[true, 'warns']], [], []],
  );
});

const scraps = fc.array(
  fc.constantFrom(
    ...[
      'Ana Ruiz',
      'the mayor',
      'she',
      'who',
      'that',
      'said',
      'told',
      'reporters',
      'warned',
      'of',
      'denied',
      'adding',
    ],
    ...[
      'according',
      'to',
      'claims',
      'reportedly',
      'is',
      'expected',
      'not',
      'on Monday',
      'the bridge',
      'was closed',
    ],
    ...[
      '“',
      '”',
      '"',
      "'",
      '’s',
      ',',
      '.',
      '?',
      ':',
      '—',
      '(',
      ')',
      'and',
      'but',
      'as',
      'when',
      '\n\n',
      'quoted',
      'as saying',
    ],
  ),
  { maxLength: 50 },
);

test('no text makes it throw; spans lie in the text, sorted, and every statement has content', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        scraps.map((parts) => parts.join(' ')),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
      ),
      async (text) => {
        fc.pre(/\p{L}/u.test(text) && !/[\ufffd\p{C}]/u.test(text.replaceAll('\n', '')));
        const report = await annotated(text);
        const { statements } = drawStatements(report);
        let last = 0;
        for (const { content, quoted, cue, speaker, venue, time } of statements) {
          assert.ok(0 < content.length && last <= content[0]!.start);
          last = content[0]!.start;
          for (const span of [...content, ...quoted, cue, speaker.mention, venue])
            if (span) assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
          for (const { start, end } of content) assert.ok(start < end);
          assert.ok(time === null || time < report.times.length);
        }
        assert.equal(new Set(statements.map(({ id }) => id)).size, statements.length);
      },
    ),
    { numRuns: 300 },
  );
});

test('hostile text takes linear time', async () => {
  for (const unit of [
    'said ',
    'Ana said, ',
    '“A,” Ana said. ',
    'Ana, the mayor, ',
    'that ',
    'Ana said Ana said that ',
    'claims ',
    '“a” ',
    'ANA: It fell.\n\n',
    'ANA: ',
    'Ana said:\n\n',
    'her support for the ',
    'asked about ',
    '([{',
    '“‘',
  ]) {
    const report = await annotated(unit.repeat(20_000 / unit.length), quickAnalyser);
    const started = performance.now();
    drawStatements(report);
    assert.ok(performance.now() - started < 2_000, unit);
  }
});

test('somebody before the colon of a headline says what stands behind it; a place or a topic does not', async () => {
  const story = 'TORREL — The river rose on Monday, and the long bridge at Torrel was closed for the night.';
  const said = async (headline: string) => {
    const bytes = new TextEncoder().encode(`${headline}\n\nBy Lena Okoro\n\n${story}\n`);
    const incoming = { bytes, source: 'a report', reading: 'report', published: null } as const;
    const report = await annotateIncoming(incoming, analyser);
    return drawStatements(report).statements.map(
      ({ speaker, content }) => `${speaker.actor}: ${sliceOf(report.report.text, content[0]!)}`,
    );
  };
  assert.deepEqual(await said('Minister: no plan to close the Torrel bridge'), [
    'Minister: no plan to close the Torrel bridge',
  ]);
  assert.deepEqual(await said('Torrel police: two men held after raid'), [
    'Torrel police: two men held after raid',
  ]);
  assert.deepEqual(await said('Torrel bridge: what we know'), []);
});

test('what a line over the text quotes is said by whoever says it below', async () => {
  const text =
    '‘We had nothing left’\n\nBy Lena Okoro\n\nTORREL — The river rose on Monday, and the long bridge at Torrel was closed.\n\n' +
    '“In the end we had nothing left,” Ana Ruiz, a baker, said on Tuesday. She hopes to open her shop again.\n';
  const bytes = new TextEncoder().encode(text);
  const report = await annotateIncoming(
    { bytes, source: 'a report', reading: 'report', published: null },
    analyser,
  );
  const [first] = drawStatements(report).statements;
  assert.deepEqual(
    [first!.rule, first!.speaker.actor, sliceOf(text, first!.content[0]!)],
    ['quote-echoed', 'Ana Ruiz', '‘We had nothing left’'],
  );
});
