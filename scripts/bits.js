/**
 * Prints one hash of every number that the model gives for the texts named, for `processors.ts`. Plain JavaScript on the
 * built files: an emulated Node without a just-in-time compiler strips no types.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { annotateIncoming, loadAnalyser } from '../dist/desk/analyse.js';

const analyser = await loadAnalyser();
const hash = createHash('sha256');
for (const source of process.argv.slice(2)) {
  const incoming = { bytes: readFileSync(source), source, reading: 'report', published: null };
  const { sentences, mentions } = await annotateIncoming(incoming, analyser);
  for (const { vector, ...rest } of sentences) {
    hash.update(new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength));
    hash.update(JSON.stringify(rest));
  }
  hash.update(JSON.stringify(mentions));
}
console.log(hash.digest('hex'));
