import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { Report } from '#core/report.ts';
import { readReport } from '#read/read.ts';

const body = [
  'The river Torrel rose over the old bridge on Wednesday, and the mayor asked the army for tents.',
  'Nobody was hurt, the police said, but forty houses near the market square have no power.',
].join('\n\n');

function read(head: string, foot = '', source = 'a.txt'): Report {
  return readReport(
    new TextEncoder().encode(`River rises over bridge\n\n${head}\n\n${body}\n\n${foot}\n`),
    source,
    'report',
  );
}

const words = (report: Report, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => report.text.slice(start, end));
const printer = (report: Report) => report.publisher && [report.publisher.name, report.publisher.basis];

test('names of those who wrote and of those who helped', () => {
  const report = read(
    'By Ana Ruiz and Jo Bell, Chief Reporter, in Torrel',
    'Additional reporting by Lee Park in Marlow',
  );
  assert.deepEqual(words(report, report.bylines), ['Ana Ruiz', 'Jo Bell', 'Lee Park']);
  assert.deepEqual(words(report, report.posts[0]!.authors), ['Ana Ruiz', 'Jo Bell']);
});

test('two names without a gap are two authors, and a name with a capital inside is one', () => {
  const report = read('By Ana RuizIan McAlister');
  assert.deepEqual(words(report, report.bylines), ['Ana Ruiz', 'Ian McAlister']);
});

test('an outlet is stated by its promotion, its byline, its copyright line, its address', () => {
  assert.deepEqual(printer(read('', 'CLICK HERE TO SEE MORE FROM THE WASHINGTON EXAMINER')), [
    'Washington Examiner',
    'stated',
  ]);
  assert.deepEqual(printer(read('By Ana Ruiz, CNN')), ['CNN', 'stated']);
  assert.deepEqual(printer(read('By ANA RUIZ FOR MAILONLINE')), ['Daily Mail', 'stated']);
  assert.deepEqual(printer(read('Why you can trust Sky News')), ['Sky News', 'stated']);
  const service = read("By RFE/RL's Marland Service");
  assert.deepEqual(printer(service), ['Radio Free Europe/Radio Liberty', 'stated']);
  assert.deepEqual(service.bylines, []);
  assert.deepEqual(printer(read('', '© 2031 The Guardian. All rights reserved.')), [
    'The Guardian',
    'stated',
  ]);
  assert.deepEqual(printer(read('', '', 'https://www.nytimes.com/2031/03/05/bridge.html')), [
    'The New York Times',
    'stated',
  ]);
  assert.deepEqual(printer(read('', '', 'https://gazette.example/bridge')), ['gazette.example', 'stated']);
});

test('an outlet is inferred from the address that its readers are to write to, not from one in its prose', () => {
  const contact = 'Have you a story for our news team? Email us at news@the-guardian.com.';
  assert.deepEqual(printer(read('', contact)), ['The Guardian', 'inferred']);
  assert.deepEqual(printer(read('', 'Got a story? Email tips@web.bbc.co.uk or call us.')), [
    'BBC News',
    'inferred',
  ]);
  assert.equal(printer(read('The mayor sent her reply from a.ruiz@cnn.com to the council on Monday.')), null);
  assert.equal(
    printer(read('', 'Have you a story for our news team? Email us at news@torrel.example.')),
    null,
  );
});

test('an outlet is inferred from two credits of its own people, never from one, nor from an agency’s', () => {
  const credits = (house: string) =>
    `The bridge.Credit...Ana Ruiz/${house}\n\nThe square.Credit...Jo Bell for ${house}`;
  assert.deepEqual(printer(read(credits('The Marlow Gazette'))), ['The Marlow Gazette', 'inferred']);
  assert.equal(printer(read('The bridge.Credit...Ana Ruiz/The Marlow Gazette')), null);
  assert.equal(printer(read(credits('Reuters'))), null);
});

test('an outlet is told by how it speaks of itself, and an archive’s copy by the address in its own', () => {
  const learned = 'The Torrel Courier has learned that the town had asked for money to repair the bridge.';
  assert.deepEqual(printer(read('', learned)), ['Torrel Courier', 'inferred']);
  assert.deepEqual(printer(read('By Ana Ruiz, Torrel Courier')), ['Torrel Courier', 'stated']);
  assert.deepEqual(printer(read('', 'Subscribe to the Torrel Courier')), ['Torrel Courier', 'stated']);
  assert.deepEqual(printer(read('', '© 2031 Torrel Public Radio. All rights reserved. Visit our site.')), [
    'Torrel Public Radio',
    'stated',
  ]);
  const copy = 'https://web.archive.example/web/20310515093012/https://www.theguardian.com/bridge';
  assert.deepEqual(printer(read('', '', copy)), ['The Guardian', 'stated']);
});

test('a copyright line names the outlet, whatever its name looks like, and not the company that owns it', () => {
  assert.deepEqual(printer(read('Torrel Today', '© 2031 Torrel Today, a division of Marlow Media Inc.')), [
    'Torrel Today',
    'stated',
  ]);
  assert.deepEqual(printer(read('Search Torrel Today', 'Torrel Today © All rights reserved')), [
    'Torrel Today',
    'stated',
  ]);
  assert.deepEqual(printer(read('', '©2031 - torreltoday.example. All Rights Reserved.')), [
    'torreltoday.example',
    'stated',
  ]);
  assert.equal(printer(read('', '© 2031 Torrel Today. All rights reserved.')), null);
  assert.equal(
    printer(read('Marlow Holdings', '© 2031 Marlow Holdings (Pty) Ltd. All rights reserved.')),
    null,
  );
  assert.equal(printer(read('', '© 2031 Independent Online and affiliated companies.')), null);
});

test('sections and sister papers in a menu are not the outlet, which is printed more often', () => {
  const menu = 'Local News\n\nMusic News\n\nMy Times\n\nLogin Register\n\nBy Associated Press';
  assert.equal(printer(read('', menu)), null);
  assert.deepEqual(printer(read('', `${menu}\n\nMarlow Post\n\nTorrel Courier\n\nTorrel Courier`)), [
    'Torrel Courier',
    'stated',
  ]);
  assert.deepEqual(printer(read('', 'Marlow Post\n\nMarlow Post\n\nChicago Tribune')), [
    'Chicago Tribune',
    'stated',
  ]);
});

test('an outlet is inferred from four labels that are called after it', () => {
  const labels = ['Politico Live', 'Politico Studio', 'Politico Pro', 'Careers at POLITICO'];
  assert.deepEqual(printer(read('', labels.join('\n\n'))), ['Politico', 'inferred']);
  assert.equal(printer(read('', labels.slice(1).join('\n\n'))), null);
});

test('an outlet that others quote is not the one that prints', () => {
  assert.equal(
    printer(
      read(
        'The mayor told the Financial Times that the town cannot cope alone, and that help must come soon.',
      ),
    ),
    null,
  );
});

test('an agency is the origin, by dateline, by byline or by copyright', () => {
  const origin = (report: Report) => report.origin?.name ?? null;
  assert.equal(
    origin(read('TORREL (Reuters) - The army has promised two hundred tents to the town, a spokesman said.')),
    'Reuters',
  );
  assert.equal(origin(read('By The Associated Press')), 'The Associated Press');
  assert.equal(
    origin(read('', 'Copyright 2031 The Associated Press. All rights reserved.')),
    'The Associated Press',
  );
  assert.equal(origin(read('', 'This article first appeared in The Guardian.')), 'The Guardian');
  assert.equal(origin(read('', 'This story was first reported by the Torrel Courier.')), 'Torrel Courier');
  assert.equal(origin(read('', 'Republished with permission from the Torrel Courier.')), 'Torrel Courier');
  assert.equal(origin(read('Reuters')), 'Reuters');
  assert.equal(origin(read('TORREL, March 5. /TASS/. The army has promised tents to the town.')), 'TASS');
  assert.equal(origin(read('Getty Images')), null);
  const wire = 'TORREL, Marland (Northern Wire) — The army has promised two hundred tents to the town.';
  assert.deepEqual(printer(read(wire)), ['Northern Wire', 'inferred']);
  assert.equal(origin(read(wire, 'Subscribe to the Torrel Courier')), 'Northern Wire');
  assert.equal(origin(read('', 'The plans for the bridge were first reported by the Torrel Courier.')), null);
  assert.equal(origin(read('')), null);
});

test('posts of a live blog have their authors, time, title and place', () => {
  const post = (name: string, clock: string) =>
    `${name}\nMarch 5, 2031, ${clock} p.m. ET\n\nReporting from Torrel, Marland\n\nThe army sends tents.\n\n${body}`;
  const text = [post('Ana RuizJo Bell', '6:59'), post('Lee Park', '6:21'), post('Ana Ruiz', '5:30')].join(
    '\n\n',
  );
  const report = readReport(new TextEncoder().encode(text), 'a.txt', 'report');
  assert.deepEqual(
    report.posts.map(({ authors }) => words(report, authors).join()),
    ['Ana Ruiz,Jo Bell', 'Lee Park', 'Ana Ruiz'],
  );
  const first = report.posts[0]!;
  assert.deepEqual(words(report, [first.stamp!, first.title!, first.place!]), [
    'March 5, 2031, 6:59 p.m. ET',
    'The army sends tents.',
    'Torrel, Marland',
  ]);
});
