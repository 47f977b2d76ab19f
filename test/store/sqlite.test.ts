import { test } from 'node:test';
import assert from 'node:assert/strict';
import { openShelf } from '#store/store.ts';
test('opens', async () => { const s = openShelf(':memory:'); assert.equal(await s.stale(), false); assert.deepEqual(await s.loadFindings(), []); await s.close(); });
