/** The analyser may be wrong about any sentence: what is drawn from a wrong tree is wrong, but it is drawn. */
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { annotateReport, loadAnalyser, type Analyser } from '#annotate/annotate.ts';
import type { TokenReading } from '#annotate/analyser.ts';
import { dateReport } from '#date/date.ts';
import { drawFindings } from '#extract/extract.ts';
import { readReport } from '#read/read.ts';

const analyser = await loadAnalyser();
const reports = globSync('examples/*/*.txt')
  .sort()
  .map((file) => dateReport(readReport(readFileSync(file), 'text', 'report'), null));

for (const seed of [1, 2, 3, 4, 5, 6])
  test(`whatever tree a sentence is given, findings are drawn, and they lie in the text: ${seed}`, async () => {
    const drawn = numbers(seed);
    let found = 0;
    for (const report of reports) {
      const annotated = await annotateReport(
        report,
        rewired((below) => drawn.next().value % below),
      );
      const { statements, figures, events } = drawFindings(annotated);
      const spans = [
        ...statements.flatMap(({ content }) => content),
        ...figures,
        ...events.map(({ trigger }) => trigger),
      ];
      for (const { start, end } of spans)
        assert.ok(0 <= start && start <= end && end <= report.text.length, report.text.slice(start, end));
      found += spans.length;
    }
    assert.ok(found > 100);
  });

/** Says of every sentence what the analyser says of its words, but hangs them on one another at random. */
function rewired(draw: (below: number) => number): Analyser {
  return {
    name: 'rewired',
    read: async (words) => {
      const reading = await analyser.read(words);
      return { ...reading, tokens: hungAnew(reading.tokens, draw) };
    },
  };
}

function hungAnew(tokens: readonly TokenReading[], draw: (below: number) => number): TokenReading[] {
  const heads = new Map<number, number>();
  const left = [...tokens.keys()];
  while (left.length > 0) {
    const [at] = left.splice(draw(left.length), 1);
    const hung = [...heads.keys()];
    heads.set(at!, hung.length === 0 ? -1 : hung[draw(hung.length)]!);
  }
  return tokens.map((token, at) => {
    const head = heads.get(at)!;
    return { ...token, head, relation: head === -1 ? 'root' : tokens[draw(tokens.length)]!.relation };
  });
}

function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) yield (state = (state * 48_271) % 2_147_483_647);
}
