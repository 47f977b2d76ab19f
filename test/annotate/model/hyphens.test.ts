import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { NamedEntity } from '#core/annotated.ts';
import { joinHyphened } from '../../../src/annotate/model/hyphens.ts';

/** `Ana/0` is a proper noun that hangs flat on word 0; a word without a number is the root. */
function joined(line: string, names: readonly NamedEntity[]): NamedEntity[] {
  const words = line.split(' ').map((part) => part.split('/'));
  return joinHyphened(
    words.map(([word]) => word!),
    words.map(([, head]) => ({
      pos: 'PROPN',
      head: Number(head ?? -1),
      relation: head === undefined ? 'root' : 'flat',
    })),
    names,
  );
}

test('a name goes on behind a hyphen where the tree has both parts as one', () => {
  assert.deepEqual(joined('Ban Ki/0 -/3 moon/0', [{ from: 0, to: 2, kind: 'PER' }]), [
    { from: 0, to: 4, kind: 'PER' },
  ]);
});

test('two names beside a hyphen are one, of the kind of the first', () => {
  const names: NamedEntity[] = [
    { from: 0, to: 1, kind: 'PER' },
    { from: 2, to: 4, kind: 'ORG' },
  ];
  assert.deepEqual(joined('Jean -/2 Claude/0 Orr/0', names), [{ from: 0, to: 4, kind: 'PER' }]);
});

test('the first part may hang on the second', () => {
  assert.deepEqual(joined('Coca/2 -/2 Cola', [{ from: 0, to: 1, kind: 'ORG' }]), [
    { from: 0, to: 3, kind: 'ORG' },
  ]);
});

test('what hangs on something behind it stays apart', () => {
  const names: NamedEntity[] = [{ from: 0, to: 1, kind: 'LOC' }];
  assert.deepEqual(joined('US/3 -/2 China/3 talks', names), names);
});

test('a hyphen between words that are no names makes none', () => {
  assert.deepEqual(joined('Ban -/0 moon/0', []), []);
});
