import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Figure } from '#core/figure.ts';
import type { Findings } from '#core/findings.ts';
import { analyseIncoming, loadAnalyser } from '#desk/analyse.ts';
import { readCases } from '../marked.ts';

const analyser = await loadAnalyser();

async function findingsIn(text: string, published: string | null): Promise<Findings> {
  const bytes = new TextEncoder().encode(text);
  return analyseIncoming({ bytes, source: 'a report', reading: 'plain', published }, analyser);
}

/** `310 person at-least: farmers killed`; exact bounds, totals and kinds that the unit tells are left out. */
function shown({ kind, value, low, high, vague, unit, bound, change, growth, measure }: Figure): string {
  const size = value === null ? `${low} to ${high}` : `${round(value)}${vague ? '~' : ''}`;
  const parts = [
    size,
    unit ?? '-',
    kind === 'count' || kind === 'money' || kind === 'measure' || kind === 'duration' ? null : kind,
    bound === 'exact' ? null : bound,
    change && `${change.direction} ${change.role}`,
    growth === 'new' ? 'new' : null,
  ];
  return parts.filter((part) => part !== null).join(' ') + (measure === null ? '' : `: ${measure}`);
}

function round(value: number): number {
  return Number(value.toPrecision(4)) === value ? value : Number(value.toFixed(3));
}

for (const { heading, text, spans, expected } of readCases('test/cases/figures.txt'))
  test(`${heading}: ${text}`, async () => {
    const { figures } = await findingsIn(text, null);
    assert.deepEqual(figures.map(shown), expected);
    assert.deepEqual(
      figures.map(({ start, end }) => text.slice(start, end)),
      spans.map(({ start, end }) => text.slice(start, end)),
    );
  });

/** `1,300 @ Torrel, in 2019 says Ana Ruiz` */
function scoped({ start, end, place, time, accordingTo }: Figure, { report, times }: Findings): string {
  const when = time === null ? '' : `, ${report.text.slice(times[time]!.start, times[time]!.end)}`;
  const who = accordingTo === null ? '' : ` says ${accordingTo.actor}`;
  return `${report.text.slice(start, end)}${place === null ? '' : ` @ ${place.actor}`}${when}${who}`;
}

test('a figure has the place and the time of its clause, and the source whose words hold it', async () => {
  const scopes = async (text: string) => {
    const findings = await findingsIn(text, '2022-03-17');
    return findings.figures.map((figure) => scoped(figure, findings));
  };
  assert.deepEqual(await scopes('The blast killed 12 people and injured 30 in Odesa on Monday.'), [
    '12 @ Odesa, Monday',
    '30 @ Odesa, Monday',
  ]);
  assert.deepEqual(await scopes('Exports rose from $6 million in 2017 to $40 million in 2018.'), [
    '$6 million, 2017',
    '$40 million, 2018',
  ]);
  assert.deepEqual(await scopes('Canada has spent €70 million since 2019.'), ['€70 million']);
  assert.deepEqual(await scopes('Ana Ruiz said that 12 boats had sunk.'), ['12 says Ana Ruiz']);
  assert.deepEqual(await scopes('The ferry is the worst lost since 1987, when 87 people drowned.'), [
    '87, 1987',
  ]);
  assert.deepEqual(await scopes('Ana Ruiz left Odesa for a village which had lost 12 houses.'), ['12']);
  assert.deepEqual(await scopes('Ruiz paid £1.2mn ($1.6mn) in 2019 for the boat.'), [
    '£1.2mn, 2019',
    '$1.6mn, 2019',
  ]);
  assert.deepEqual(await scopes('Ana Ruiz told a news conference in Odesa that 12 boats had sunk.'), [
    '12 says Ana Ruiz',
  ]);
  assert.deepEqual(await scopes('The trial, which began on Jan. 16, heard 67 witnesses.'), ['67']);
  assert.deepEqual(await scopes('Rossi, bought from Odesa in January, has seven goals.'), ['seven']);
  assert.deepEqual(await scopes('Luca Rossi, 43, lives 40 miles from Odesa.'), ['43', '40 miles']);
});

test('who puts a count somewhere, or revises it, is its source', async () => {
  const sources = async (text: string) =>
    (await findingsIn(text, null)).figures.map(({ accordingTo }) => accordingTo?.actor ?? null);
  assert.deepEqual(await sources('The army put its losses at 22 soldiers.'), ['The army']);
  assert.deepEqual(await sources('The ministry revised the number of dead to seven.'), ['The ministry']);
  assert.deepEqual(await sources('The toll was put at 17 by the ministry.'), ['the ministry']);
  assert.deepEqual(await sources('The bank lowered its estimate to 3 percent.'), ['The bank']);
  assert.deepEqual(
    await sources('The defence, which put the number of warnings at four, called it unfair.'),
    ['The defence'],
  );
  assert.deepEqual(await sources('The bank raised its key rate to 3 percent.'), [null]);
  assert.deepEqual(await sources('The blast raised the death toll to 16.'), [null]);
});

test('without words for it a figure is as of the day of publication, which is assumed', async () => {
  const [figure] = (await findingsIn('The storm killed 41 people.', '2022-03-17')).figures;
  assert.deepEqual([figure!.asOf?.edtf, figure!.asOf?.basis], ['2022-03-17', 'assumed']);
});

test('numbers in page furniture and credits are no figures', async () => {
  const text =
    'Torrel rebuilds its bridge\n\nThe bridge will have 12 lanes, the council said on Monday.\n\n3 comments\n';
  const bytes = new TextEncoder().encode(text);
  const { figures } = await analyseIncoming(
    { bytes, source: 'a page', reading: 'report', published: null },
    analyser,
  );
  assert.deepEqual(
    figures.map(({ value }) => value),
    [12],
  );
});

const words = fc.constantFrom(
  ...'12 1,300 2.7 million bn $ € % - – to and of from between one half dozens hundred thousand people killed injured . , ( ) “ ” per a year old third 3-1 1/2 2022 ½ Monday in Torrel more than rose fell then up from by tenfold twice half - hour sub km2 ft 2 in Boeing 737s magnitude crowns won lakh crore total toll'.split(
    ' ',
  ),
);
const prose = fc
  .array(fc.oneof(words, fc.string({ maxLength: 6 })), { maxLength: 60 })
  .map((parts) => parts.join(' '));

test('whatever the text, figures are sorted and apart, lie inside it, and have finite values', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(prose, fc.string({ unit: 'grapheme' })), async (text) => {
      if (text.trim() === '' || /[\0\uFFFD]/.test(text)) return;
      const { figures, report } = await findingsIn(text, '2022-03-17');
      let end = 0;
      for (const figure of figures) {
        assert.ok(end <= figure.start && figure.start < figure.end && figure.end <= report.text.length);
        end = figure.end;
        const sizes = [figure.value, figure.low, figure.high].filter((size) => size !== null);
        assert.ok(0 < sizes.length && sizes.every(Number.isFinite));
        assert.equal(figure.value === null, figure.low !== null && figure.high !== null);
        if (figure.counted)
          assert.ok(report.text.slice(figure.counted.start, figure.counted.end).trim() !== '');
      }
    }),
    { numRuns: 200 },
  );
});
