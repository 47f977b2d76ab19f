import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { DatedReport } from '#core/report.ts';
import { readReport } from '#read/read.ts';
import { dateReport } from '#date/date.ts';

const prose =
  'Nobody was hurt when the river rose, the police said, but forty houses in Torrel have no power.';

function dated(top: string, body: string): DatedReport {
  const text = `River rises over the old bridge\n\n${top}\n\n${body}\n\n${prose}\n`;
  return dateReport(readReport(new TextEncoder().encode(text), 'a.txt', 'report'), null);
}

const own = (top: string, body = prose) =>
  dated(top, body)
    .printed.map(({ edtf, of }) => `${edtf} ${of}`)
    .join();

test('a line says what its date is: of publication, of update, or of somebody’s visit to the page', () => {
  assert.equal(own('First published on 5 March 2031'), '2031-03-05 publication');
  assert.equal(own('Last modified on Wed 5 Mar 2031'), '2031-03-05 update');
  assert.equal(own('Retrieved 5 March 2031'), '');
  assert.equal(own('15 March 2031 - 3 February 2034'), '');
  assert.equal(own('05.03.2031'), '2031-03-05 publication');
  assert.equal(own('05/03/2031'), '2031-03-05/2031-05-03 publication');
  assert.equal(
    own('March 5, 2031', `${prose}\n\nThis article was amended on 6 March 2031.`),
    '2031-03-05 publication,2031-03-06 update',
  );
});

test('days over the paragraphs of a chronicle are none of publication', () => {
  const days = ['March 3, 2031', 'March 4, 2031', 'March 5, 2031'];
  assert.equal(own('', days.map((day) => `${day}\n\n${prose}`).join('\n\n')), '');
});

test('a date that goes on with a broken paragraph is no stamp', () => {
  assert.equal(
    own('', `${prose} The tents will stay until the bridge is open again, or until\nMarch 5, 2031`),
    '',
  );
});

test('a report stands between what it tells as past and what it plans', () => {
  const told = (body: string) => dated('', body).published;
  const between = told(
    'The council met on 3 March 2031 to talk about the bridge.\n\nIt will vote on Friday, 7 March, the mayor said.',
  );
  assert.deepEqual(
    [between?.edtf, between?.basis, between?.rule],
    ['2031-03-03/2031-03-07', 'inferred', 'told-between'],
  );
  assert.equal(between?.evidence.length, 2);
  const today = told(
    'The council met on 3 March 2031.\n\nIt talked again today, Wednesday, and will vote on 7 March 2031, the mayor said.',
  );
  assert.equal(today?.edtf, '2031-03-05');
  assert.equal(told('The council met on 3 March 2031.\n\nIt will vote on 7 May 2031, the mayor said.'), null);
  assert.equal(
    told('The council met on 3 March 2031.\n\nIt will mark the flood of 7 March 2031, he said.'),
    null,
  );
});

test('a charter names the day that it was signed', () => {
  const signed = dated(
    '',
    'Given at Torrel this seventeenth day of March, in the year two thousand thirty-one, by my hand.',
  );
  assert.deepEqual([signed.published?.edtf, signed.published?.rule], ['2031-03-17', 'day-in-words']);
});

test('posts with a bare clock keep the zone of the page, also where their times lead or follow them', () => {
  const lead = (clock: string) =>
    `${clock} – The river rose again at the old bridge, and more houses were flooded.`;
  const report = dated('Updated 17:40 GMT, 5 March 2031', ['17:32', '16:10', '15:05'].map(lead).join('\n\n'));
  assert.deepEqual(
    report.posts.flatMap(({ published, stamp }) => (stamp ? [published?.edtf] : [])).slice(0, 3),
    ['2031-03-05T17:32:00+00:00', '2031-03-05T16:10:00+00:00', '2031-03-05T15:05:00+00:00'],
  );
});
