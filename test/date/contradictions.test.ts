import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DatedReport } from '#core/report.ts';
import { Failure } from '#core/failure.ts';
import { readReport } from '#read/read.ts';
import { dateReport } from '#date/date.ts';

const prose =
  'Nobody was hurt when the river rose, the police said, but forty houses in Torrel have no power.';

function dated(top: string, body: string, known: string | null = null, source = 'a.txt'): DatedReport {
  const text = `River rises over the old bridge\n\n${top}\n\n${body}\n\n${prose}\n`;
  return dateReport(readReport(new TextEncoder().encode(text), source, 'report'), known);
}

const believed = (report: DatedReport) =>
  report.printed.map(({ edtf, believed: is }) => `${edtf}${is ? '' : ' not believed'}`).join();

test('a printed date before a day that the prose tells of in the past is not believed', () => {
  const top = 'March 5, 2030';
  assert.equal(
    believed(dated(top, 'On March 3, 2031, the river rose over the old bridge, and the town was flooded.')),
    '2030-03-05 not believed',
  );
  assert.equal(
    believed(dated(top, 'In 2031 the town was flooded twice, and forty houses were lost.')),
    '2030-03-05 not believed',
  );
  assert.equal(
    believed(dated(top, 'The town will open the new bridge on March 3, 2031, the mayor said.')),
    '2030-03-05',
  );
  assert.equal(
    believed(dated(top, 'The mayor signed a contract that runs until March 3, 2031, and was thanked.')),
    '2030-03-05',
  );
});

test('a printed date after a day that the prose looks forward to is not believed', () => {
  const body = 'The town will open the new bridge on March 3, 2031, the mayor said.';
  assert.equal(believed(dated('November 22, 2033', body)), '2033-11-22 not believed');
  assert.equal(believed(dated('Updated November 22, 2033', body)), '2033-11-22');
});

test('a report that calls another weekday today is not of the printed day', () => {
  assert.equal(
    believed(dated('March 5, 2031', 'The river rose today, Wednesday, and the mayor asked for tents.')),
    '2031-03-05',
  );
  assert.equal(
    believed(dated('March 5, 2031', 'The river rose today, Monday, and the mayor asked for tents.')),
    '2031-03-05 not believed',
  );
  assert.equal(
    believed(dated('March 5, 2031', '“The river rose today, Monday,” the mayor wrote in a letter.')),
    '2031-03-05',
  );
});

test('weekdays printed with days of the year tell the year', () => {
  const body = 'The river rose on Friday, February 28, and again on Monday, March 3, the mayor said.';
  assert.equal(believed(dated('March 5, 2031', body)), '2031-03-05');
  assert.equal(believed(dated('March 5, 2033', body)), '2033-03-05 not believed');
});

test('a bare day over a copied page without a headline is the page’s', () => {
  const text = [
    'November 22, 2033',
    'The mayor asked the army for tents on Thursday, and the army promised to send two hundred of them.',
    prose,
    'CLICK HERE TO SEE MORE FROM THE WASHINGTON EXAMINER',
    'Leave a Reply',
  ].join('\n\n');
  const report = dateReport(readReport(new TextEncoder().encode(text), 'a.txt', 'report'), null);
  assert.equal(believed(report), '2033-11-22 not believed');
  assert.equal(report.published, null);
  assert.deepEqual(
    report.doubts.map(({ code }) => code),
    ['date-contradicted', 'date-missing'],
  );
});

test('words that determine a day date a report that prints none, unless they are quoted', () => {
  const told = (body: string) => {
    const { published } = dated('', body);
    return published && [published.edtf, published.basis];
  };
  assert.deepEqual(
    told('Today, 5 March 2031, the ministers of Marland met in Torrel to talk about the flood.'),
    ['2031-03-05', 'inferred'],
  );
  assert.deepEqual(
    told('The ministers met yesterday, Tuesday 4 March 2031, in Torrel to talk about the flood.'),
    ['2031-03-05', 'inferred'],
  );
  assert.equal(
    told('“Today, 5 March 2031, we close the bridge,” the mayor wrote in a letter to the town.'),
    null,
  );
});

test('a dateline dates a report, its year told by the words of the page', () => {
  const report = dated(
    '',
    'TORREL, March 5, 2031 (Reuters) - The river rose over the old bridge, and the mayor asked for tents.',
  );
  assert.deepEqual([report.published?.edtf, report.published?.rule], ['2031-03-05', 'printed-dateline']);
});

test('an address dates a report that prints nothing', () => {
  const report = dated('', prose, null, 'https://gazette.example/2031/03/05/bridge');
  assert.deepEqual([report.published?.edtf, report.published?.basis], ['2031-03-05', 'inferred']);
});

const post = (clock: string) =>
  `${clock}\n\nThe river rose again at the old bridge, and more houses were flooded.`;
const blog = (top: string, clocks: readonly string[]) => {
  const text = `Torrel floods live: river rises\n\n${top}\n\n${clocks.map(post).join('\n\n')}\n`;
  const report = dateReport(readReport(new TextEncoder().encode(text), 'a.txt', 'report'), null);
  return report.posts
    .filter(({ stamp }) => stamp)
    .map(({ published }) => published?.edtf.slice(5, 16) ?? null);
};

test('posts with a clock alone have the day of the page, across midnight', () => {
  assert.deepEqual(blog('Updated 00:20, 6 March 2031', ['00:10', '23:50', '22:15']), [
    '03-06T00:10',
    '03-05T23:50',
    '03-05T22:15',
  ]);
  assert.deepEqual(blog('Published 5 March 2031', ['00:10', '23:50', '22:15']), [
    '03-06T00:10',
    '03-05T23:50',
    '03-05T22:15',
  ]);
  assert.deepEqual(blog('Published 5 March 2031', ['22:15', '23:50', '00:10']), [
    '03-05T22:15',
    '03-05T23:50',
    '03-06T00:10',
  ]);
  assert.deepEqual(blog('', ['16:10', '15:50', '14:15']), [null, null, null]);
});

test('a live blog is of the days of its posts, from the first minute to the last', () => {
  const text = ['6:59', '6:21', '5:30']
    .map((clock) => `Ana Ruiz\nMarch 20, 2023, ${clock} p.m. ET\n\n${prose}`)
    .join('\n\n');
  const { published } = dateReport(readReport(new TextEncoder().encode(text), 'a.txt', 'report'), null);
  assert.deepEqual(
    [published?.edtf, published?.rule, published?.earliest, published?.latest],
    ['2023-03-20', 'stamped-posts', '2023-03-20T17:30:00-04:00', '2023-03-20T18:59:00-04:00'],
  );
});

test('any text is dated without a throw, and every printed date is words of it', () => {
  const lines = fc.oneof(
    fc.constantFrom(
      'March 5, 2031',
      '30 February 2031',
      '03/04/2031',
      '14:05',
      'Updated 5 March',
      'today, Monday',
      'in 2031 he was',
      prose,
      '',
    ),
    fc.string({ maxLength: 40 }),
  );
  fc.assert(
    fc.property(
      fc.array(lines, { maxLength: 30 }),
      fc.constantFrom(null, '2031-03-05', '2031', 'no date'),
      (all, known) => {
        try {
          const report = dateReport(
            readReport(new TextEncoder().encode(all.join('\n')), 'a.txt', 'report'),
            known,
          );
          for (const { start, end, edtf } of report.printed) assert.ok(start < end && edtf !== '');
        } catch (error) {
          assert.ok(error instanceof Failure);
        }
      },
    ),
    { numRuns: 300 },
  );
});
