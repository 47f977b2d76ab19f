import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readReport } from '#read/read.ts';
import { dateReport } from '#date/date.ts';

const body =
  'Two people were hurt when the bridge at Sallow Mill gave way, police in Torrel said after the first inspection.';
const dated = (lines: string, known: string | null = null) =>
  dateReport(
    readReport(
      new TextEncoder().encode(`Bridge gives way at Sallow Mill\n\n${lines}\n\n${body}\n\n${body}\n`),
      'a.txt',
      'report',
    ),
    known,
  );
const told = (lines: string, known: string | null = null) => dated(lines, known).published?.edtf ?? null;

test('printed dates in the ways that outlets print them', () => {
  assert.equal(told('Tuesday 4 March 2031'), '2031-03-04');
  assert.equal(told('March 4, 2031, 6:59 p.m. ET'), '2031-03-04T18:59:00-05:00');
  assert.equal(told('Published 14:05 BST, 4 July 2031'), '2031-07-04T14:05:00+01:00');
  assert.equal(told('2031-03-04T10:15:00Z'), '2031-03-04T10:15:00+00:00');
});

test('summer time is that of the zone’s country on that day', () => {
  assert.equal(dated('March 20, 2023, 6:59 p.m. ET').published?.earliest, '2023-03-20T18:59:00-04:00');
  assert.equal(dated('January 20, 2023, 6:59 p.m. ET').published?.earliest, '2023-01-20T18:59:00-05:00');
});

test('a weekday settles which number is the month, else both days are kept', () => {
  assert.equal(told('Tuesday 03/04/2031'), '2031-03-04');
  assert.equal(told('Thursday 03/04/2031'), '2031-04-03');
  assert.equal(told('Published: 03/04/2031'), '2031-03-04/2031-04-03');
});

test('a day that does not exist, and a weekday that is another one, are not believed', () => {
  for (const [lines, code] of [
    ['30 February 2031', 'date-impossible'],
    ['Monday 4 March 2031', 'date-contradicted'],
  ] as const) {
    const report = dated(lines);
    assert.equal(report.published, null);
    assert.ok(report.doubts.some((doubt) => doubt.code === code));
    assert.ok(report.doubts.some((doubt) => doubt.code === 'date-missing'));
  }
});

test('a day known from outside is stated, and the printed ones are held against it', () => {
  const report = dated('Tuesday 4 March 2031', '2031-03-09');
  assert.deepEqual([report.published?.edtf, report.published?.basis], ['2031-03-09', 'stated']);
  assert.deepEqual(
    report.printed.map(({ edtf, believed, doubt }) => [edtf, believed, doubt]),
    [['2031-03-04', false, 'date-contradicted']],
  );
  assert.equal(dated('Tuesday 4 March 2031', '2031-03-05').printed[0]?.believed, true);
});

test('the first publication counts before an update, and an update where it is all there is', () => {
  assert.equal(told('Updated 5 March 2031\nPublished 4 March 2031'), '2031-03-04');
  assert.equal(dated('Updated 5 March 2031').published?.rule, 'printed-update');
});

test('no date printed is no date told', () => {
  const report = dateReport(readReport(new TextEncoder().encode(`${body}\n`), 'a.txt', 'report'), null);
  assert.equal(report.published, null);
  assert.deepEqual(report.doubts.filter(({ code }) => code === 'date-missing').length, 1);
});
