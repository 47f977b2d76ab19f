import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { annotateBlocks, annotateText } from './annotating.ts';

interface Case {
  readonly title: string;
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
  readonly wanted: readonly string[];
}

function readCases(file: string): Case[] {
  return readFileSync(file, 'utf8')
    .split(/\n\s*\n/)
    .flatMap((part) => {
      const lines = part.split('\n').filter((line) => line !== '');
      const title = lines.filter((line) => line.startsWith('#')).join(' ');
      const marked = lines.filter((line) => !line.startsWith('#') && !line.startsWith(' ')).join('\n');
      const wanted = lines.filter((line) => line.startsWith(' ')).map((line) => line.trim());
      return marked === '' ? [] : [{ title: title.slice(2), wanted, ...unmark(marked) }];
    });
}

function unmark(marked: string): { text: string; marks: { start: number; end: number }[] } {
  const marks: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/([⟦⟧])/)) {
    if (part === '⟦') marks.push({ start: text.length, end: -1 });
    else if (part === '⟧') marks.at(-1)!.end = text.length;
    else text += part;
  }
  return { text, marks };
}

for (const { title, text, marks, wanted } of readCases('test/cases/mentions.txt'))
  test(title, async () => {
    assert.equal(marks.length, wanted.length, 'as many expectations as marks');
    const { mentions, actors } = await annotateText(text);
    if (marks.length === 0)
      return assert.deepEqual(
        mentions.map(({ start, end }) => text.slice(start, end)),
        [],
      );
    const found = marks.map(({ start, end }) => {
      const mention = mentions.find((each) => each.start === start && each.end === end);
      if (!mention) return 'no mention';
      const actor = actors.find(({ id }) => id === mention.actor);
      return `${mention.form} ${mention.kind ?? '-'} = ${actor?.name ?? '-'}`;
    });
    assert.deepEqual(found, wanted);
  });

test('names in bylines, credits and adverts are no actors of the story', async () => {
  const text = 'Ana Ruiz\nThe harbour was closed by Ben Vale.\nCredit: Carla Orr';
  const roles = ['byline', 'body', 'credit'] as const;
  let at = 0;
  const blocks = text.split('\n').map((line, i) => {
    const start = at;
    at += line.length + 1;
    return { start, end: start + line.length, role: roles[i]!, post: 0 };
  });
  assert.deepEqual(
    (await annotateBlocks(text, blocks)).actors.map(({ name }) => name),
    ['Ben Vale'],
  );
});

test('an actor has its roles, its country and all its mentions in order', async () => {
  const text = 'Russian President Ivan Orr spoke. Mr. Orr, a former judge, left. He slept.';
  const { actors } = await annotateText(text);
  const orr = actors.find(({ name }) => name === 'Ivan Orr')!;
  assert.deepEqual(orr.roles, ['Russian President', 'former judge']);
  assert.equal(orr.country, 'RU');
  assert.deepEqual(
    orr.mentions.map(({ start, end }) => text.slice(start, end)),
    ['Russian President Ivan Orr', 'Mr. Orr', 'a former judge', 'He'],
  );
});

test('the head of a mention is the name proper', async () => {
  const text = 'Secretary of State Ana Ruiz spoke.';
  const { mentions } = await annotateText(text);
  assert.equal(text.slice(mentions[0]!.head.start, mentions[0]!.head.end), 'Ana Ruiz');
});

test('what is named but is nobody has no actor', async () => {
  const { mentions } = await annotateText('She won the Vorkal Prize in May.');
  assert.deepEqual(
    mentions.map(({ form, kind, actor }) => [form, kind, actor]),
    [
      ['pronoun', 'person', null],
      ['name', null, null],
    ],
  );
});
