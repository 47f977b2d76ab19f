import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readReport } from '#read/read.ts';

/** A case: a line of the file for every line of the text, `roles: text`, with `¦` where parts of a line meet and `¶` where a line ends. */
interface Case {
  readonly name: string;
  readonly text: string;
  /** `post role words` of every block. */
  readonly blocks: readonly string[];
}

for (const file of ['blocks', 'blocks-live'])
  for (const { name, text, blocks } of casesIn(file))
    test(`${file}: ${name}`, () => {
      const report = readReport(new TextEncoder().encode(text), 'case.txt', 'report');
      const found = report.blocks.map(
        ({ start, end, role, post }) =>
          `${file === 'blocks' ? '' : `${post ?? '-'} `}${role}: ${text.slice(start, end)}`,
      );
      assert.deepEqual(found, blocks);
    });

function casesIn(file: string): Case[] {
  const chapters = readFileSync(`test/cases/${file}.txt`, 'utf8').split(/^# /m).slice(1);
  assert.ok(4 <= chapters.length, `${file} has cases`);
  return chapters.map((chapter) => {
    const [name = '', ...lines] = chapter.trimEnd().split('\n');
    const parsed = lines.map((line) => /^(?:(-|\d+) )?([a-z+-]+): (.*)$/.exec(line));
    return {
      name,
      text: parsed
        .map((match) =>
          match ? wordsOf(match[2]!, match[3]!).replaceAll('¶', '\n').replace('\n ', '\n') : '',
        )
        .join('\n'),
      blocks: parsed.flatMap((match) => (match ? blocksOf(match[1], match[2]!, match[3]!) : [])),
    };
  });
}

/** A dateline, a contributor line, a name beside a time, a time before a sentence and a standfirst are parted from what stands by them with a blank. */
function wordsOf(roles: string, line: string): string {
  return line.replaceAll(
    '¦',
    /dateline|byline|^credit\+|furniture\+timestamp|timestamp\+furniture|timestamp\+body|headline\+subheading/.test(
      roles,
    )
      ? ' '
      : roles === 'caption+credit' && line.includes('¦Credit')
        ? ''
        : roles.startsWith('caption')
          ? ' '
          : '',
  );
}

function blocksOf(post: string | undefined, roles: string, line: string): string[] {
  const words = line
    .replaceAll('¶', '\n')
    .split('¦')
    .map((part) => part.trim());
  return roles.split('+').map((role, i) => `${post === undefined ? '' : `${post} `}${role}: ${words[i]!}`);
}
