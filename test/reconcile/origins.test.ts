import { test } from 'node:test';
import assert from 'node:assert/strict';
import { matchOrigins } from '../../src/reconcile/origins.ts';
import { evidenceOf, findingsOf } from './shelf.ts';

const agencyCopy = `The harbour of Torrel was closed to all ships on Tuesday after divers found a mine near the northern pier, officials said.

“We will not open it before every metre has been searched,” the harbour master, Ana Ruiz, said in the morning.

Some forty vessels were waiting outside the breakwater by noon, among them two ferries with nine hundred passengers.`;

const reprint = agencyCopy.replace('on Tuesday after', 'Tuesday after').replace('Some forty', 'About forty');

const ownWords = `Nobody sails from Torrel for now. A mine has been seen under the northern pier, and the harbour is shut.

“We will not open it before every metre has been searched,” said Ana Ruiz, who runs it.`;

const quotation = 'We will not open it before every metre has been searched';

test('two outlets that print one text are one witness, whose origin is not known', () => {
  const gazette = findingsOf(agencyCopy, { publisher: 'The Marlow Gazette' });
  const courier = findingsOf(reprint, { publisher: 'The Dunmore Courier' });
  const origins = matchOrigins([gazette, courier]);
  const evidence = [
    evidenceOf(gazette, 'The harbour of Torrel was closed'),
    evidenceOf(courier, 'The harbour of Torrel was closed'),
  ];
  assert.deepEqual(origins.witnessesOf(evidence), [
    { origin: null, reports: [gazette.report.id, courier.report.id].toSorted() },
  ]);
  assert.equal(origins.printersOf(evidence), 2);
});

test('the quotation between two copied paragraphs was copied along', () => {
  const gazette = findingsOf(agencyCopy, { publisher: 'The Marlow Gazette' });
  const courier = findingsOf(reprint, { publisher: 'The Dunmore Courier' });
  const evidence = [evidenceOf(gazette, quotation), evidenceOf(courier, quotation)];
  assert.equal(matchOrigins([gazette, courier]).witnessesOf(evidence).length, 1);
});

test('who quotes the same words in a report of his own is a witness of his own', () => {
  const gazette = findingsOf(agencyCopy, { publisher: 'The Marlow Gazette' });
  const argus = findingsOf(ownWords, { publisher: 'The Argus' });
  const evidence = [evidenceOf(gazette, quotation), evidenceOf(argus, quotation)];
  assert.deepEqual(
    matchOrigins([gazette, argus])
      .witnessesOf(evidence)
      .map(({ origin }) => origin)
      .toSorted(),
    ['The Argus', 'The Marlow Gazette'],
  );
});

test('only what is copied counts once: the rest of the two reports stands apart', () => {
  const [shared] = agencyCopy.split('\n\n');
  const gazette = findingsOf(
    `${shared}\n\nThe fish market opened as usual, and the auction brought higher prices than in any week since the new year.\n\nChildren were sent home from the sailing school at ten, the head said, because nobody knew how far the search would go.`,
    { publisher: 'The Marlow Gazette' },
  );
  const courier = findingsOf(
    `${shared}\n\nShares of the ferry company fell by a tenth in the first hour and did not recover before the close of trading.\n\nA trawler that had tried to leave by night was stopped by the coast guard and led back to its berth under escort.`,
    { publisher: 'The Dunmore Courier' },
  );
  const origins = matchOrigins([gazette, courier]);
  assert.equal(
    origins.witnessesOf([evidenceOf(gazette, 'The fish market'), evidenceOf(courier, 'Shares of')]).length,
    2,
  );
  assert.equal(
    origins.witnessesOf([evidenceOf(gazette, 'divers found'), evidenceOf(courier, 'divers found')]).length,
    1,
  );
});

test('two outlets that credit one agency rest on the agency', () => {
  const gazette = findingsOf('Twelve sailors were rescued, Reuters reported.', {
    publisher: 'The Marlow Gazette',
  });
  const courier = findingsOf('According to Reuters, a dozen men were taken off the ship.', {
    publisher: 'The Dunmore Courier',
  });
  const evidence = [evidenceOf(gazette, 'Twelve sailors'), evidenceOf(courier, 'a dozen men')];
  assert.deepEqual(matchOrigins([gazette, courier]).witnessesOf(evidence), [
    { origin: 'Reuters', reports: [gazette.report.id, courier.report.id].toSorted() },
  ]);
});

test('a dateline that names an agency makes the whole report its copy', () => {
  const gazette = findingsOf('TORREL (AP) — A mine was found in the harbour. The ferries stayed out.', {
    publisher: 'The Marlow Gazette',
  });
  const courier = findingsOf('Ferries did not sail, The Associated Press reported.', {
    publisher: 'The Dunmore Courier',
  });
  const evidence = [
    evidenceOf(gazette, 'The ferries stayed out'),
    evidenceOf(courier, 'Ferries did not sail'),
  ];
  assert.deepEqual(
    matchOrigins([gazette, courier])
      .witnessesOf(evidence)
      .map(({ origin }) => origin),
    ['The Associated Press'],
  );
});

test('an outlet is no source where it is only spoken of', () => {
  const gazette = findingsOf('A reader of the Financial Times sailed the boat.', {
    publisher: 'The Marlow Gazette',
  });
  const courier = findingsOf('The skipper once sold the Financial Times at the station.', {
    publisher: 'The Dunmore Courier',
  });
  const evidence = [evidenceOf(gazette, 'sailed the boat'), evidenceOf(courier, 'The skipper')];
  assert.equal(matchOrigins([gazette, courier]).witnessesOf(evidence).length, 2);
});

test('two reports of one outlet are one printer and one witness', () => {
  const morning = findingsOf('A mine was found in the harbour of Torrel.', { publisher: 'The Argus' });
  const evening = findingsOf('The mine in the harbour has been blown up.', { publisher: 'The Argus' });
  const evidence = [evidenceOf(morning, 'A mine'), evidenceOf(evening, 'The mine')];
  const origins = matchOrigins([morning, evening]);
  assert.equal(origins.printersOf(evidence), 1);
  assert.deepEqual(
    origins.witnessesOf(evidence).map(({ origin }) => origin),
    ['The Argus'],
  );
});

test('two reports whose outlets are not known are two printers', () => {
  const one = findingsOf('A mine was found in the harbour of Torrel.');
  const other = findingsOf('They have blown up what lay under the pier.');
  const evidence = [evidenceOf(one, 'A mine'), evidenceOf(other, 'blown up')];
  const origins = matchOrigins([one, other]);
  assert.equal(origins.printersOf(evidence), 2);
  assert.deepEqual(
    origins.witnessesOf(evidence).map(({ origin }) => origin),
    [null, null],
  );
});

test('no evidence has no witness', () => {
  assert.deepEqual(matchOrigins([]).witnessesOf([]), []);
});

test('a hundred thousand hostile characters take no more than a moment', () => {
  const hostile = [
    '“'.repeat(100_000),
    'a '.repeat(50_000),
    'Reuters '.repeat(12_500),
    '. A'.repeat(33_000),
  ].map((text) => findingsOf(text));
  const started = performance.now();
  const evidence = hostile.map((each) => evidenceOf(each, each.report.text.slice(0, 1)));
  assert.equal(matchOrigins(hostile).witnessesOf(evidence).length, 4);
  assert.ok(performance.now() - started < 5_000);
});
