import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readReport } from '#read/read.ts';
import { dateReport } from '#date/date.ts';

const sentences = [
  'The army has arrived in Torrel, and soldiers are filling sandbags on the square, a spokesman says.',
  'The rail line to the coast is closed, and the operator says that no trains will run before Friday.',
  'The dyke on the River Torrel has broken near the church, and people are asked to leave their homes.',
  'The river has risen by a metre since the morning, the water board says, and it is still raining.',
];

/** A blog with a post under each of these times. */
function blog(head: string, ...times: readonly string[]) {
  const posts = times.map((time, i) => `${time}\n${sentences[i]!}`);
  const text = ['Torrel floods live: dyke breaks', head, ...posts].filter(Boolean).join('\n\n');
  return dateReport(readReport(new TextEncoder().encode(text), 'a.txt', 'report'), null);
}

const moments = (report: ReturnType<typeof blog>) =>
  report.posts.map(({ published }) => published && published.edtf);

test('an age with its clock behind it is that clock', () => {
  assert.deepEqual(
    moments(
      blog('Published On 5 Mar 2031', '4m ago\n(14:05 GMT)', '29m ago\n(13:40 GMT)', '2h ago\n(12:10 GMT)'),
    ),
    ['2031-03-05T14:05:00+00:00', '2031-03-05T13:40:00+00:00', '2031-03-05T12:10:00+00:00'],
  );
});

test('an age alone counts back from the page’s last update, in minutes to a minute and in hours to a day', () => {
  const report = blog(
    'Updated 02:10 GMT, 6 March 2031',
    '5 minutes ago',
    '30 minutes ago',
    '2 hours ago',
    '5 hours ago',
  );
  assert.deepEqual(moments(report), [
    '2031-03-06T02:10:00+00:00',
    '2031-03-06T01:45:00+00:00',
    '2031-03-06',
    '2031-03-05',
  ]);
  assert.deepEqual(
    report.posts.map(({ published }) => published && [published.basis, published.rule]),
    report.posts.map(() => ['inferred', 'post-age']),
  );
});

test('a day that stands over posts is theirs', () => {
  assert.deepEqual(
    moments(
      blog(
        'Thursday, 6 March 2031',
        '09:15',
        `07:30\n${sentences[3]!}\n\nWednesday, 5 March 2031\n\n17:32`,
        '12:48',
      ),
    ),
    ['2031-03-06T09:15:00', '2031-03-06T07:30:00', '2031-03-05T17:32:00', '2031-03-05T12:48:00'],
  );
});

test('the page’s own time may stand under its introduction, and name a country for its zone', () => {
  const intro = 'The dyke on the River Torrel broke in the night. Follow what happens with us.';
  const report = blog(`${intro}\n\nSaturday 5 July 2031 17:40, UK`, '17:32:05', '15:10:44', '12:48:31');
  assert.deepEqual(moments(report).slice(1), [
    '2031-07-05T17:32:00+01:00',
    '2031-07-05T15:10:00+01:00',
    '2031-07-05T12:48:00+01:00',
  ]);
});

test('of two times of the page the later one is that of its last update, and of the newest post', () => {
  const head = 'Thu 6 Mar 2031 00.58 GMT\nFirst published on Wed 5 Mar 2031 11.32 GMT';
  assert.deepEqual(moments(blog(head, '00.58 GMT', '23.14 GMT', '17.40 GMT', '12.48 GMT')), [
    '2031-03-06T00:58:00+00:00',
    '2031-03-05T23:14:00+00:00',
    '2031-03-05T17:40:00+00:00',
    '2031-03-05T12:48:00+00:00',
  ]);
});

test('a time that leads its update may have a bullet, a word, brackets or hours behind it', () => {
  for (const [lead, zone] of [
    ['• CLOCK: ', ''],
    ['UPDATE CLOCK GMT: ', '+00:00'],
    ['**CLOCK** ', ''],
    ['(CLOCK) ', ''],
    ['HOURS hrs: ', ''],
    ['HOURS GMT - ', '+00:00'],
  ] as const) {
    const clocks = ['17:32', '15:10', '12:48'];
    const text = clocks.map(
      (clock, i) => lead.replace('CLOCK', clock).replace('HOURS', clock.replace(':', '')) + sentences[i]!,
    );
    const report = dateReport(
      readReport(
        new TextEncoder().encode(`Torrel floods live\n\n5 March 2031\n\n${text.join('\n\n')}`),
        'a.txt',
        'report',
      ),
      null,
    );
    assert.deepEqual(
      moments(report),
      clocks.map((clock) => `2031-03-05T${clock}:00${zone}`),
      lead,
    );
  }
});
