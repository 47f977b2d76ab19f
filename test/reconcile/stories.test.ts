import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { Findings } from '#core/findings.ts';
import { gatherStories } from '../../src/reconcile/stories.ts';
import { findingsOf } from './shelf.ts';

const harbour = [
  findingsOf(
    'Divers found a wartime mine under the northern pier of Torrel on Tuesday, and the harbour master, Ana Ruiz, closed the port to all shipping. Two ferries turned back to Marlow with nine hundred passengers.',
    { publisher: 'The Argus', published: '1997-05-06', title: 'Mine closes harbour of Torrel' },
  ),
  findingsOf(
    'The navy is to blow up the mine that has kept the port of Torrel shut for three days. Ana Ruiz said the pier would be cleared at dawn, and that the ferries to Marlow would sail again by Saturday.',
    { publisher: 'The Courier', published: '1997-05-09', title: 'Navy to blow up mine at Torrel pier' },
  ),
  findingsOf(
    'More than a year after a mine was blown up beside the northern pier, Torrel has begun to rebuild it. The harbour master, Ana Ruiz, laid the first stone while the ferry from Marlow sounded its horn.',
    { published: '1998-08-02', title: 'Torrel rebuilds its pier' },
  ),
  findingsOf(
    'Nobody sails from Torrel for now: the harbour is closed, the ferries from Marlow lie at anchor, and divers are still searching the northern pier, its master Ana Ruiz said.',
  ),
];

const elections = [
  findingsOf(
    'Voters in the valley of Dunmore chose a new council on Sunday. The farmers’ list of Jan Orel won nine of fifteen seats, and turnout was the highest since the war.',
    { publisher: 'The Argus', published: '1997-05-05', title: 'Farmers’ list wins in Dunmore' },
  ),
  findingsOf(
    'Jan Orel, whose farmers’ list won the council election in Dunmore, said he would not share power with the two smaller parties that hold six of the fifteen seats.',
    { publisher: 'The Courier', published: '1997-05-07', title: 'Orel to govern Dunmore alone' },
  ),
];

/** Each story as the places of its reports in the list given. */
function gathered(findings: readonly Findings[]): number[][] {
  const placeOf = new Map(findings.map(({ report }, place) => [report.id, place]));
  return gatherStories(findings)
    .map(({ reports }) => reports.map((id) => placeOf.get(id)!).toSorted())
    .sort((a, b) => a[0]! - b[0]!);
}

test('reports of one matter are one story, a year later and undated ones too; another matter is another story', () => {
  assert.deepEqual(gathered([...harbour, ...elections]), [
    [0, 1, 2, 3],
    [4, 5],
  ]);
});

test('two reports alone on a shelf are told apart, or not, as on a full one', () => {
  assert.deepEqual(gathered([harbour[0]!, harbour[1]!]), [[0, 1]]);
  assert.deepEqual(gathered([harbour[0]!, elections[0]!]), [[0], [1]]);
});

test('common words and a common outlet make no story', () => {
  const market = findingsOf(
    'People said on Tuesday that it was a good day for the market. Many came early, and some stayed until the evening because the weather was fine.',
    { publisher: 'The Argus', published: '1997-05-06' },
  );
  assert.deepEqual(gathered([...harbour, market]), [[0, 1, 2, 3], [4]]);
});

test('a story begins with its earliest report, from which it has its id; undated reports stand last', () => {
  const [story] = gatherStories(harbour);
  assert.deepEqual(
    story!.reports,
    harbour.map(({ report }) => report.id),
  );
  const [younger] = gatherStories(harbour.slice(0, 2));
  assert.equal(younger!.id, story!.id);
});

test('a story bears the headline of the report that is most like the others', () => {
  assert.equal(gatherStories(harbour)[0]!.title, 'Mine closes harbour of Torrel');
});

test('without a headline the title is the beginning of a text, cut at a word', () => {
  const { title } = gatherStories([harbour[3]!])[0]!;
  assert.equal(
    title,
    'Nobody sails from Torrel for now: the harbour is closed, the ferries from Marlow lie at …',
  );
});

test('an empty shelf holds no story, and a text without words is one of its own', () => {
  assert.deepEqual(gatherStories([]), []);
  assert.equal(gatherStories([findingsOf('…'), findingsOf('***'), ...elections]).length, 3);
});

test('a thousand reports of a hundred stories take no more than seconds', () => {
  const nameOf = (story: number) => String.fromCharCode(97 + Math.floor(story / 10), 97 + (story % 10));
  const shelf = Array.from({ length: 1000 }, (_, i) => {
    const name = nameOf(Math.floor(i / 10));
    return findingsOf(
      `The council of Or${name}t met on day ${i} over the mill of Zan${name} and its owner Bel${name}. Report ${i} of many.`,
    );
  });
  const started = performance.now();
  const stories = gatherStories(shelf);
  assert.ok(performance.now() - started < 10_000);
  assert.deepEqual(new Set(stories.map(({ reports }) => reports.length)), new Set([10]));
});

test('a hundred thousand hostile characters take no more than a moment', () => {
  const hostile = ['A '.repeat(50_000), 'a'.repeat(100_000), '“.'.repeat(50_000), 'Ab'.repeat(50_000)].map(
    (text) => findingsOf(text),
  );
  const started = performance.now();
  assert.equal(gatherStories(hostile).length, 4);
  assert.ok(performance.now() - started < 5_000);
});
