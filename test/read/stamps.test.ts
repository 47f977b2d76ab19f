import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readStamps } from '#lang/en/stamps.ts';

/** `day clock zone label`, and what is left of the line. */
function told(line: string): string {
  const { stamps, rest } = readStamps(line);
  const each = stamps.map(({ day, minutes, zone, label, agoMinutes }) =>
    [
      day && [day.year ?? '?', day.month, day.date].join('-'),
      minutes !== null && `${Math.floor(minutes / 60)}:${minutes % 60}`,
      zone,
      label,
      agoMinutes !== null && `${agoMinutes} ago`,
    ]
      .filter(Boolean)
      .join(' '),
  );
  return [...each, ...rest.map(({ start, end }) => `“${line.slice(start, end)}”`)].join('; ');
}

const cases: readonly (readonly [line: string, told: string])[] = [
  ['March 20, 2031, 6:59 p.m. ET', '2031-3-20 18:59 America/New_York'],
  ['Sat 24 Feb 2031 12.42 CET', '2031-2-24 12:42 Europe/Paris'],
  ['22:04, 22 Apr 2031', '2031-4-22 22:4'],
  ['12:05 AM EST, Mon March 3, 2031', '2031-3-3 0:5 America/New_York'],
  [
    'Published 10:15 BST, 5 March 2031 | UPDATED: 11:00 BST, 5 March 2031',
    '2031-3-5 10:15 Europe/London published; 2031-3-5 11:0 Europe/London updated',
  ],
  ['2031-03-17T18:59:00+0100', '2031-3-17 18:59 +01:00'],
  ['24.02.2031 - 14:22', '2031-2-24 14:22'],
  ['19:02 (IST), Oct 02', '?-10-2 19:2 Asia/Kolkata'],
  ['1405 GMT', '14:5 +00:00'],
  ['4:30 p.m. Moscow time', '16:30 Europe/Moscow'],
  ['Posted at 14:0514:05', '14:5 published; 14:5'],
  ['2h ago', '120 ago'],
  ['1 hr 20 min ago', '80 ago'],
  ['By Ana Ruiz | March 3, 2031 5:14pm', '2031-3-3 17:14; “By Ana Ruiz”'],
  ['Ana Bell24 March 2031 14:05', '2031-3-24 14:5; “Ana Bell”'],
  ['14:05 Ana Ruiz', '14:5; “Ana Ruiz”'],
  ['September 2031', '2031-9-'],
  ['Wednesday, March 5, 2031 - 14:05', '2031-3-5 14:5'],
  ['March 5, 2031 GMT', '2031-3-5 +00:00'],
  ['Twelfth of May 2031', '2031-5-12'],
  ['the twenty-first of May, 2031', '2031-5-21'],
  ["5 March '31", '2031-3-5'],
  ['14h05, 5 March 2031', '2031-3-5 14:5'],
  ['Ana RuizPublished 5 March 2031', '2031-3-5 published; “Ana Ruiz”'],
  ['By Ana RuizMarch 5, 2031', '2031-3-5; “By Ana Ruiz”'],
  ['Last modified on Wed 5 Mar 2031 14.05 GMT', '2031-3-5 14:5 +00:00 updated'],
  ['Retrieved 5 March 2031', '2031-3-5 captured'],
  ['https://gazette.example/2031/03/05/bridge', '“https://gazette.example/2031/03/05/bridge”'],
  ['news/2031/03/05/bridge', '“news/2031/03/05/bridge”'],
  ['4 min read', ''],
  ['Monday', '“Monday”'],
  ['Version 5.50 is here', '“Version 5.50 is here”'],
];

for (const [line, expected] of cases) test(`stamps of “${line}”`, () => assert.equal(told(line), expected));
