import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readLabels } from '../../../src/annotate/model/labels.ts';

const json = JSON.parse(readFileSync('model/labels.json', 'utf8')) as Record<string, unknown>;
const labels = readLabels(json);
const weights = readFileSync('model/stet.onnx');

test('the labels are those of the weights beside them', () => {
  assert.equal(labels.hash, createHash('sha256').update(weights).digest('hex'));
});

test('the weights take at most 30 MB', () => {
  assert.ok(weights.byteLength <= 30_000_000, `${weights.byteLength} bytes`);
});

test('the decoders know the labels', () => {
  const { role, name, lemma, relation } = labels;
  assert.equal(role[0], '_');
  assert.ok(name.includes('O') && relation.includes('root'));
  for (const label of name) assert.match(label, /^(?:O|[BI]-(?:PER|ORG|LOC|NORP|MISC))$/);
  for (const label of name)
    if (label.startsWith('I-')) assert.ok(name.includes(`B-${label.slice(2)}`), `${label} has an opener`);
  for (const edit of lemma) assert.match(edit, /^(?:=.|\d+>)/u);
});

test('no layer has a label twice', () => {
  for (const [layer, all] of Object.entries(labels))
    if (Array.isArray(all)) assert.equal(new Set(all).size, all.length, layer);
});

test('a file without a layer is refused', () => {
  for (const layer of ['upos', 'xpos', 'lemma', 'relation', 'name', 'role'])
    assert.throws(() => readLabels({ ...json, [layer]: undefined }), RangeError);
});
