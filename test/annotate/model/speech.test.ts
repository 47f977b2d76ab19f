import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeSpeech } from '../../../src/annotate/model/speech.ts';
import { scoresFor } from './scoring.ts';

/**
 * `said: Ana Ruiz | it fell`, with `-` for no source.
 *
 * @param sentence words; the cue has a `*` behind it
 * @param parts `s` for a word of the source, `c` for one of what is said
 */
function speechIn(sentence: string, parts: string): string[] {
  const words = sentence.split(' ');
  const size = words.length + 1;
  const spot = new Float32Array(size * 2);
  const attribution = new Float32Array(size * 3 * size);
  for (const [i, word] of words.entries()) {
    spot[(i + 1) * 2 + 1] = word.endsWith('*') ? 1 : -1;
    for (let cue = 1; cue < size; cue++) attribution[(cue * 3 + '-sc'.indexOf(parts[i]!)) * size + i + 1] = 1;
  }
  const slice = ({ from, to }: { from: number; to: number }) => words.slice(from, to).join(' ');
  return decodeSpeech(scoresFor(words.length, { spot, attribution })).map(
    ({ cue, source, content }) =>
      `${words[cue]} ${source === null ? '-' : slice(source)} | ${content.map(slice).join(' … ')}`,
  );
}

test('a cue has its source and what is said', () => {
  assert.deepEqual(speechIn('Ana Ruiz said* it fell', 'ss-cc'), ['said* Ana Ruiz | it fell']);
});

test('what is said may stand in parts', () => {
  assert.deepEqual(speechIn('it fell , Ana said* , at noon', 'cc-s--cc'), ['said* Ana | it fell … at noon']);
});

test('of several sources the longest is one, of two as long the first', () => {
  assert.deepEqual(speechIn('he , Ana Ruiz , said* it fell', 's-ss--cc'), ['said* Ana Ruiz | it fell']);
  assert.deepEqual(speechIn('he and she said* it', 's-s-c'), ['said* he | it']);
});

test('nothing said is no speech, and nobody may have said it', () => {
  assert.deepEqual(speechIn('Ana spoke*', 's-'), []);
  assert.deepEqual(speechIn('reportedly* it fell', '-cc'), ['reportedly* - | it fell']);
  assert.deepEqual(speechIn('Ana said it', 's-c'), []);
});

test('ranges are sorted, apart and within the sentence', () => {
  const number = fc.float({ min: -3, max: 3, noNaN: true });
  const sentences = fc.integer({ min: 0, max: 10 }).chain((words) => {
    const size = words + 1;
    return fc.record({
      words: fc.constant(words),
      spot: fc.array(number, { minLength: size * 2, maxLength: size * 2 }),
      attribution: fc.array(number, { minLength: size * 3 * size, maxLength: size * 3 * size }),
    });
  });
  fc.assert(
    fc.property(sentences, ({ words, spot, attribution }) => {
      const layers = { spot: Float32Array.from(spot), attribution: Float32Array.from(attribution) };
      for (const { cue, source, content } of decodeSpeech(scoresFor(words, layers))) {
        assert.ok(0 <= cue && cue < words && 0 < content.length);
        let end = -1;
        for (const { from, to } of content) {
          assert.ok(end < from && from < to && to <= words);
          assert.ok(source === null || source.to <= from || to <= source.from);
          end = to;
        }
      }
    }),
  );
});
