import { test } from 'node:test';
import assert from 'node:assert/strict';
import { mergeStatements } from '../../src/reconcile/statements.ts';
import { allFromOne, clipped, eachItsOwn, sameNames, type Clipping, type Said } from './clippings.ts';
import type { Named } from './shelf.ts';

const ruiz: Named = ['Ana Ruiz', 'person', { roles: ['mayor of Torrel'] }];
const lee: Named = ['Tom Lee', 'person'];

/** A cutting that is nothing but what somebody says. */
function saying(outlet: string, published: string, words: string, more: Partial<Said> = {}): Clipping {
  const text = `${words} Ana Ruiz, Tom Lee.`;
  return { outlet, published, text, actors: [ruiz, lee], says: [{ by: 'Ana Ruiz', words, ...more }] };
}

function utterances(...clippings: readonly Clipping[]) {
  const findings = clipped(...clippings);
  return mergeStatements(findings, sameNames(findings), eachItsOwn);
}

test('one sentence quoted in two reports is one utterance with two wordings', () => {
  const [utterance, ...others] = utterances(
    saying('Gazette', '2024-05-03', '“The old bridge will never close to lorries again,” she said'),
    saying(
      'Herald',
      '2024-05-04',
      'the city promised that “the old bridge will never close to lorries again”',
    ),
  );
  assert.equal(others.length, 0);
  assert.equal(utterance?.speaker, 'Ana Ruiz');
  assert.equal(utterance?.wordings.length, 2);
  assert.equal(utterance?.standing, 'stands');
  assert.equal(utterance?.printedBy, 2);
  assert.equal(utterance?.restingOn, 1);
});

test('a sentence that one report cuts in two and turns round is still one utterance', () => {
  const found = utterances(
    {
      outlet: 'Gazette',
      published: '2024-05-03',
      text: 'Ruiz said the city “will not hesitate to close the harbour road”. “Every driver will answer for the damage,” Ana Ruiz said.',
      actors: [ruiz],
      says: [
        { by: 'Ana Ruiz', words: 'the city “will not hesitate to close the harbour road”' },
        { by: 'Ana Ruiz', words: '“Every driver will answer for the damage,”' },
      ],
    },
    saying(
      'Herald',
      '2024-05-04',
      '“every driver will answer for the damage, and we will not hesitate to close the harbour road”',
      { when: '2024-05-03' },
    ),
  );
  assert.equal(found.length, 1);
  assert.equal(found[0]!.wordings.length, 3);
});

test('a paraphrase and the quotation after it are one utterance', () => {
  const found = utterances({
    outlet: 'Gazette',
    published: '2024-05-03',
    text: 'The mayor demanded an immediate stop of lorry traffic on the bridge. “We need an immediate stop of all lorry traffic on that bridge,” Ana Ruiz said.',
    actors: [ruiz],
    says: [
      { by: 'Ana Ruiz', words: 'an immediate stop of lorry traffic on the bridge' },
      { by: 'Ana Ruiz', words: '“We need an immediate stop of all lorry traffic on that bridge,”' },
    ],
  });
  assert.equal(found.length, 1);
});

test('the same stock phrase a year later is another utterance', () => {
  const found = utterances(
    saying('Gazette', '2023-05-03', '“Torrel is playing a constructive role in the valley,”', {
      when: '2023-05-03',
    }),
    saying('Gazette', '2024-05-03', '“Torrel is playing a constructive role in the valley,”', {
      when: '2024-05-03',
    }),
  );
  assert.equal(found.length, 2);
});

test('three accusations on three days are three utterances', () => {
  const found = utterances(
    saying('Gazette', '2024-05-03', 'the company was spreading false figures', { when: '2024-05-03' }),
    saying('Herald', '2024-05-05', 'the company was spreading false figures', { when: '2024-05-05' }),
    saying('Courier', '2024-05-07', 'the company was spreading false figures', { when: '2024-05-07' }),
  );
  assert.equal(found.length, 3);
});

test('the same words of two people are two utterances', () => {
  const found = utterances(
    saying('Gazette', '2024-05-03', '“the valley has been treated as a junior partner for years”'),
    saying('Herald', '2024-05-03', '“the valley has been treated as a junior partner for years”', {
      by: 'Tom Lee',
    }),
  );
  assert.equal(found.length, 2);
});

test('an unnamed speaker is the named one of the other report', () => {
  const [utterance, ...others] = utterances(
    saying('Gazette', '2024-05-03', '“The first point is the closing of the northern gate,”', {
      by: 'a city official',
    }),
    saying('Herald', '2024-05-03', '“The first point is the closing of the northern gate,”'),
  );
  assert.equal(others.length, 0);
  assert.equal(utterance?.speaker, 'Ana Ruiz');
});

test('a short quotation, whole and in both, joins; a single quoted word does not', () => {
  const joined = utterances(
    saying('Gazette', '2024-05-03', 'the plan was a “marriage of convenience”'),
    saying('Herald', '2024-05-03', 'she spoke of a “marriage of convenience” between rivals'),
  );
  assert.equal(joined.length, 1);
  const apart = utterances(
    saying('Gazette', '2024-05-03', 'the aim was “clear” to everybody'),
    saying('Herald', '2024-05-03', 'a “clear” majority wanted it'),
  );
  assert.equal(apart.length, 2);
});

test('words put in brackets by an editor are not the speaker’s', () => {
  const found = utterances(
    saying('Gazette', '2024-05-03', '“[The council] is not selling a single metre of the harbour wall”'),
    saying('Herald', '2024-05-03', '“It is not selling a single metre of the harbour wall”'),
  );
  assert.equal(found.length, 1);
});

test('what was not said is no utterance, a refusal to speak is one', () => {
  const found = utterances(
    saying('Gazette', '2024-05-03', 'that the bridge was safe', { negated: true }),
    saying('Herald', '2024-05-03', 'to comment on the bridge', { negated: true, acts: ['declines'] }),
  );
  assert.deepEqual(
    found.map(({ acts }) => acts),
    [['declines']],
  );
});

test('five outlets with one agency’s copy are one witness, and the reason says so', () => {
  const words = '“The old bridge will never close to lorries again,” she said';
  const outlets = ['Gazette', 'Herald', 'Courier', 'Echo', 'Mail'];
  const findings = clipped(...outlets.map((outlet) => saying(outlet, '2024-05-03', words)));
  const [utterance] = mergeStatements(findings, sameNames(findings), allFromOne);
  assert.equal(utterance?.standing, 'alone');
  assert.equal(utterance?.why, 'Printed by five outlets, all resting on Northern Wire.');
});

test('the id of an utterance survives a later wording', () => {
  const first = saying(
    'Gazette',
    '2024-05-03',
    '“The old bridge will never close to lorries again,” she said',
  );
  const later = saying(
    'Herald',
    '2024-05-09',
    '“The old bridge will never close to lorries again,” she had said',
    {
      when: '2024-05-03',
    },
  );
  assert.equal(utterances(first)[0]!.id, utterances(later, first)[0]!.id);
});
