import { test } from 'node:test';
import assert from 'node:assert/strict';
import edtf from 'edtf';
import fc from 'fast-check';
import type { TimeExpression } from '#core/annotated.ts';
import type { DatedReport } from '#core/report.ts';
import { momentOf } from '#core/moment.ts';
import { findSentences } from '../../src/annotate/sentences.ts';
import { findTimes } from '../../src/annotate/times.ts';
import { loadAnalyser } from '../../src/annotate/analyser.ts';
import { readCases } from '../marked.ts';

const analyser = await loadAnalyser();

async function timesIn(text: string, published: string | null): Promise<TimeExpression[]> {
  const report = reportOf(text, published);
  return findTimes(report, await findSentences(text, report.blocks, analyser));
}

function reportOf(text: string, day: string | null): DatedReport {
  const published =
    day === null ? null : momentOf(day, null, { basis: 'stated', rule: 'published-as-given', evidence: [] });
  const whole = { start: 0, end: text.length };
  return {
    ...{
      id: 'r',
      source: 's',
      textHash: 'h',
      text,
      language: 'en',
      publisher: null,
      title: null,
      bylines: [],
      doubts: [],
      printed: [],
    },
    blocks: text === '' ? [] : [{ ...whole, role: 'body', post: 0 }],
    posts: [{ ...whole, authors: [], stamp: null, title: null, place: null, published }],
    published,
  };
}

/** `2022-03-17`; value and EDTF where they differ; `-` where there is no EDTF. */
function shown({ value, edtf: date }: TimeExpression): string {
  return value === date ? String(value) : `${value} ${date ?? '-'}`;
}

for (const { heading, setting, text, spans, expected } of readCases('test/cases/times.txt'))
  test(`${heading}: ${text}`, async () => {
    const times = await timesIn(text, setting);
    assert.deepEqual(
      times.map(({ start, end }) => text.slice(start, end)),
      spans.map(({ start, end }) => text.slice(start, end)),
    );
    assert.deepEqual(times.map(shown), expected);
  });

test('without a clock only what is whole in itself is resolved', async () => {
  const [friday, year, weeks] = await timesIn('They met on Friday, in 2019, for two weeks.', null);
  assert.deepEqual([friday!.value, friday!.edtf, year!.value, weeks!.value], [null, null, '2019', 'P2W']);
});

test('a clock that is a stretch of days gives a stretch of days', async () => {
  const [friday] = await timesIn('They met on Friday.', '2022-03-16/2022-03-18');
  assert.equal(friday!.edtf, '2022-03-11/2022-03-18');
});

test('what is counted is found in the subject or behind "of"', async () => {
  const text = 'The siege of Torrel enters its 23rd day. It was day 23 of the siege.';
  const counted = (await timesIn(text, null)).map(({ sense }) =>
    sense.is === 'counted' && sense.of ? text.slice(sense.of.start, sense.of.end) : null,
  );
  assert.deepEqual(counted, ['The siege of Torrel', 'the siege']);
});

test('words inside quotation marks are told apart', async () => {
  const times = await timesIn('“I left yesterday,” Ruiz said on Monday. "We met today', '2022-03-17');
  assert.deepEqual(
    times.map(({ quoted }) => quoted),
    [true, false, true],
  );
});

const word = fc.constantFrom(
  ...'the a last next this early mid late of in on at by for since until from to Monday Friday March May 17 2022 1990s 4:30 p.m. 16:30 GMT ago later earlier day days week weeks year years quarter third second hundred twenty two half and - , . ’s " “ ” ( ) morning night today yesterday weekend Christmas spring fall end every more than will said'.split(
    ' ',
  ),
);
const prose = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));

test('law: spans are sorted, inside the text, not empty, and do not overlap', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(prose, fc.string({ unit: 'binary' })), async (text) => {
      let end = 0;
      for (const time of await timesIn(text, '2022-03-17')) {
        assert.ok(end <= time.start && time.start < time.end && time.end <= text.length);
        end = time.end;
      }
    }),
  );
});

test('law: every EDTF value is one that the edtf library reads', async () => {
  await fc.assert(
    fc.asyncProperty(
      prose,
      fc.constantFrom('2022-03-17', '2022-03', '2022-03-16/2022-03-18', '2022-02-28T09:30-05:00'),
      async (text, day) => {
        for (const { edtf: value } of await timesIn(text, day))
          if (value !== null) assert.doesNotThrow(() => edtf(value));
      },
    ),
  );
});

test('law: a clock a week later moves days that are told by weekday, and days counted from the clock, by a week', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 10_000, max: 25_000 }),
      fc.constantFrom(
        'on Friday',
        'last Friday',
        'next Monday',
        'this Sunday',
        'yesterday',
        'two days ago',
        'tomorrow',
        'on Tuesday of last week',
      ),
      async (day, words) => {
        const at = async (shift: number) =>
          Date.parse((await timesIn(`They met ${words}.`, iso(day + shift)))[0]!.earliest!) / 86_400_000;
        assert.equal((await at(7)) - (await at(0)), 7);
      },
    ),
  );
});

test('law: time grows with the text, not faster', () => {
  for (const unit of [
    'this ',
    'the ',
    '1 ',
    '“Monday ',
    'Christmas.',
    'a day earlier ',
    'the third quarter a year ago ',
    'twenty ',
    '10 a.m. ',
    'Friday said ',
  ]) {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const started = performance.now();
    const { blocks, ...rest } = reportOf(text, '2022');
    findTimes({ ...rest, blocks }, [
      {
        ...{ start: 0, end: text.length, block: 0, tokens: [] },
        ...{ names: [], predicates: [], speech: [], vector: new Float32Array(384) },
      },
    ]);
    assert.ok(performance.now() - started < 5000, unit);
  }
});

function iso(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
