import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { Disagreement } from '#core/record.ts';
import { findDisagreements } from '../../src/reconcile/disagreements.ts';
import { mergeEvents } from '../../src/reconcile/events.ts';
import { mergeFigures } from '../../src/reconcile/figures.ts';
import { settleStanding, type Items } from '../../src/reconcile/standing.ts';
import { mergeStatements } from '../../src/reconcile/statements.ts';
import { clipped, eachItsOwn, sameNames, type Clipping } from './clippings.ts';
import type { Named } from './shelf.ts';

const actors: readonly Named[] = [
  ['Ana Ruiz', 'person'],
  ['Tom Lee', 'person'],
  ['Water Board', 'organisation'],
  ['Relief Union', 'organisation'],
  ['Torrel', 'place'],
];

function clipping(outlet: string, published: string, text: string, found: Partial<Clipping>): Clipping {
  return {
    outlet,
    published,
    text: `${text} Ana Ruiz, Tom Lee, Water Board, Relief Union, Torrel.`,
    actors,
    ...found,
  };
}

function judged(...clippings: readonly Clipping[]): { disagreements: Disagreement[]; items: Items } {
  const findings = clipped(...clippings);
  const same = sameNames(findings);
  const items = {
    statements: mergeStatements(findings, same, eachItsOwn),
    series: mergeFigures(findings, same, eachItsOwn),
    events: mergeEvents(findings, same, eachItsOwn),
  };
  const disagreements = findDisagreements(findings, same, items);
  return { disagreements, items: settleStanding(items, disagreements) };
}

const kinds = (disagreements: readonly Disagreement[]) => disagreements.map(({ kind }) => kind);

test('a denial stands against the claim it denies, and disputes the claim alone', () => {
  const { disagreements, items } = judged(
    clipping(
      'Gazette',
      '2024-05-03',
      'Tom Lee says he warned the Water Board in January that the dam was leaking.',
      {
        says: [
          {
            by: 'Tom Lee',
            words: 'he warned the Water Board in January that the dam was leaking',
            acts: ['accuses'],
          },
        ],
      },
    ),
    clipping('Herald', '2024-05-04', 'The Water Board denied that it was warned that the dam was leaking.', {
      says: [{ by: 'Water Board', words: 'it was warned that the dam was leaking', acts: ['denies'] }],
    }),
  );
  assert.deepEqual(kinds(disagreements), ['denial']);
  assert.deepEqual(
    disagreements[0]!.sides.map(({ label }) => label),
    ['claim: Tom Lee', 'denial: Water Board'],
  );
  assert.deepEqual(
    items.statements.map(({ speaker, standing }) => [speaker, standing]),
    [
      ['Tom Lee', 'disputed'],
      ['Water Board', 'alone'],
    ],
  );
});

test('“denied the claim” points back to the claim before it', () => {
  const { disagreements } = judged(
    clipping(
      'Gazette',
      '2024-05-03',
      'Tom Lee said the board had hidden two letters. The Water Board denied the claim.',
      {
        says: [
          { by: 'Tom Lee', words: 'the board had hidden two letters' },
          { by: 'Water Board', words: 'the claim.', acts: ['denies'] },
        ],
      },
    ),
  );
  assert.deepEqual(
    disagreements[0]?.sides.map(({ label }) => label),
    ['claim: Tom Lee', 'denial: Water Board'],
  );
});

test('claims that somebody calls groundless are denied, and told by the denial where no report prints them', () => {
  const { disagreements } = judged(
    clipping(
      'Gazette',
      '2024-05-03',
      'The Water Board called claims that it had hidden letters about the leak groundless.',
      {
        says: [{ by: 'Water Board', words: 'claims that it had hidden letters about the leak groundless' }],
      },
    ),
  );
  assert.deepEqual(
    disagreements.map(({ sides }) => sides[0]!.label),
    ['claim, as the denial tells it'],
  );
});

test('a denial of something else meets no claim', () => {
  const { disagreements } = judged(
    clipping('Gazette', '2024-05-03', 'Tom Lee says the dam was leaking in January.', {
      says: [{ by: 'Tom Lee', words: 'the dam was leaking in January' }],
    }),
    clipping('Herald', '2024-05-04', 'The Water Board denied raising the price of electricity.', {
      says: [{ by: 'Water Board', words: 'raising the price of electricity', acts: ['denies'] }],
    }),
  );
  assert.deepEqual(disagreements, []);
});

test('two tolls of one day by two counters contradict each other', () => {
  const toll = (words: string, value: number, by: string) => ({
    counts: [{ words, value, by, measure: 'people killed', place: 'Torrel' }],
  });
  const { disagreements, items } = judged(
    clipping(
      'Gazette',
      '2024-05-03',
      'The flood killed 52 people in Torrel.',
      toll('52', 52, 'Relief Union'),
    ),
    clipping('Herald', '2024-05-03', 'The flood in Torrel killed 23 people.', toll('23', 23, 'Water Board')),
  );
  assert.deepEqual(kinds(disagreements), ['contradiction']);
  assert.deepEqual(
    items.series[0]!.points.map(({ standing }) => standing),
    ['disputed', 'disputed'],
  );
});

test('a count that grew is no disagreement, one that its source took back is a revision', () => {
  const toll = (words: string, value: number) => ({
    counts: [{ words, value, by: 'Water Board', measure: 'people killed', place: 'Torrel' }],
  });
  const grown = judged(
    clipping('Gazette', '2024-05-03', 'The flood killed 23 people in Torrel.', toll('23', 23)),
    clipping('Herald', '2024-05-05', 'The flood in Torrel killed 31 people.', toll('31', 31)),
  );
  assert.deepEqual(grown.disagreements, []);
  const revised = judged(
    clipping('Gazette', '2024-05-03', 'The flood killed 31 people in Torrel.', toll('31', 31)),
    clipping('Herald', '2024-05-05', 'The flood in Torrel killed 23 people.', toll('23', 23)),
  );
  assert.deepEqual(kinds(revised.disagreements), ['revision']);
});

const quote = (words: string) => ({ says: [{ by: 'Ana Ruiz', words }] });

test('another word inside the marks is a disagreement of wording', () => {
  const { disagreements } = judged(
    clipping(
      'Gazette',
      '2024-05-03',
      '“We will carefully rebuild the old stone bridge,” she said.',
      quote('“We will carefully rebuild the old stone bridge,”'),
    ),
    clipping(
      'Herald',
      '2024-05-04',
      '“We will quickly rebuild the old stone bridge,” she said.',
      quote('“We will quickly rebuild the old stone bridge,”'),
    ),
  );
  assert.deepEqual(kinds(disagreements), ['wording']);
  assert.equal(disagreements[0]!.why, 'Gazette quotes “carefully” where Herald quotes “quickly”.');
});

test('a negation that is left out is a disagreement of wording', () => {
  const { disagreements } = judged(
    clipping(
      'Gazette',
      '2024-05-03',
      '“The harbour board will not sell the old stone bridge to anybody,”',
      quote('“The harbour board will not sell the old stone bridge to anybody,”'),
    ),
    clipping(
      'Herald',
      '2024-05-03',
      '“The harbour board will sell the old stone bridge to anybody,”',
      quote('“The harbour board will sell the old stone bridge to anybody,”'),
    ),
  );
  assert.deepEqual(kinds(disagreements), ['wording']);
});

test('spelling, brackets, dots and the ends of a quotation are no disagreement', () => {
  const { disagreements } = judged(
    clipping(
      'Gazette',
      '2024-05-03',
      '“We will defend the neighbourhood’s old stone bridge, and the colour of its rails,”',
      quote('“We will defend the neighbourhood’s old stone bridge, and the colour of its rails,”'),
    ),
    clipping(
      'Herald',
      '2024-05-03',
      '“We will defend the neighborhood’s old stone bridge”',
      quote('“We will defend the neighborhood’s old stone bridge”'),
    ),
    clipping(
      'Courier',
      '2024-05-03',
      '“[The city] will defend the neighborhood’s … bridge, and the color of its rails”',
      quote('“[The city] will defend the neighborhood’s … bridge, and the color of its rails”'),
    ),
  );
  assert.deepEqual(disagreements, []);
});

test('a visit that came a day late is a plan with another outcome', () => {
  const visit = { what: 'visit', who: ['Ana Ruiz'], where: 'Torrel' };
  const { disagreements, items } = judged(
    clipping('Gazette', '2024-05-02', 'Ana Ruiz will visit Torrel on Friday.', {
      tells: [
        { ...visit, words: 'Ana Ruiz will visit Torrel on Friday.', status: 'planned', when: '2024-05-03' },
      ],
    }),
    clipping('Herald', '2024-05-05', 'Ana Ruiz reached Torrel on Saturday.', {
      tells: [{ ...visit, words: 'Ana Ruiz reached Torrel on Saturday.', when: '2024-05-04' }],
    }),
  );
  assert.deepEqual(kinds(disagreements), ['plan-outcome']);
  assert.deepEqual(
    items.events.map(({ status, standing }) => [status, standing]),
    [
      ['planned', 'superseded'],
      ['happened', 'alone'],
    ],
  );
});

test('the dead of a town and its graves are counted differently', () => {
  const count = (words: string, value: number, measure: string) => ({
    counts: [{ words, value, measure, place: 'Torrel' }],
  });
  const { disagreements, items } = judged(
    clipping(
      'Gazette',
      '2024-05-03',
      'The flood killed 23 people in Torrel.',
      count('23', 23, 'people killed'),
    ),
    clipping('Herald', '2024-05-04', 'There are 40 new graves in Torrel.', count('40', 40, 'graves')),
  );
  assert.deepEqual(kinds(disagreements), ['different-definition']);
  assert.ok(items.series.every(({ points }) => points.every(({ standing }) => standing === 'alone')));
});

test('a bare number in place of the one before it is its rival', () => {
  const text =
    'About 1,900 drivers have stopped work, Tom Lee said. The Water Board put the number at 1,400.';
  const { disagreements } = judged(
    clipping('Gazette', '2024-05-03', text, {
      counts: [
        { words: 'About 1,900', value: 1900, measure: 'drivers', bound: 'about', by: 'Tom Lee' },
        { words: '1,400', value: 1400, measure: null, unit: null, by: 'Water Board' },
      ],
    }),
  );
  assert.deepEqual(kinds(disagreements), ['contradiction']);
});

test('an event that somebody denies is disputed', () => {
  const attack = {
    what: 'attack',
    who: ['Relief Union'],
    whom: ['Tom Lee'],
    where: 'Torrel',
    when: '2024-05-03',
  };
  const { disagreements, items } = judged(
    clipping('Gazette', '2024-05-03', 'Men of the Relief Union attacked Tom Lee in Torrel on Friday.', {
      tells: [{ ...attack, words: 'Men of the Relief Union attacked Tom Lee in Torrel on Friday.' }],
    }),
    clipping('Herald', '2024-05-04', 'The Relief Union denied attacking Tom Lee in Torrel.', {
      tells: [
        {
          ...attack,
          words: 'The Relief Union denied attacking Tom Lee in Torrel.',
          status: 'denied',
          by: 'Relief Union',
        },
      ],
    }),
  );
  assert.deepEqual(kinds(disagreements), ['denial']);
  assert.deepEqual(
    items.events.map(({ status, standing }) => [status, standing]),
    [['happened', 'disputed']],
  );
});

test('two claims of nearly the same words, one of them the opposite, contradict each other', () => {
  const saying = (outlet: string, by: string, words: string) =>
    clipping(outlet, '2024-05-03', words, { says: [{ by, words }] });
  const opposed = judged(
    saying('Gazette', 'Tom Lee', 'the eastern dam was unsafe in January'),
    saying('Herald', 'Water Board', 'the eastern dam was safe in January'),
  );
  assert.deepEqual(kinds(opposed.disagreements), ['contradiction']);
  assert.deepEqual(
    opposed.items.statements.map(({ standing }) => standing),
    ['disputed', 'disputed'],
  );
  const negated = judged(
    saying('Gazette', 'Tom Lee', 'the board received two letters about the leak'),
    saying('Herald', 'Water Board', 'the board never received letters about the leak'),
  );
  assert.deepEqual(kinds(negated.disagreements), ['contradiction']);
});
