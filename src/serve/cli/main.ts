import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { Failure } from '#core/failure.ts';
import type { Effects } from './effects.ts';
import type { ExitCode, Options } from './options.ts';

type Act = (args: string[], options: Options, effects: Effects) => Promise<ExitCode>;

/** Runs one command. Trouble with the world becomes one sentence and an exit code; a bug of ours is thrown. */
export async function main(argv: readonly string[], effects: Effects): Promise<number> {
  let code: ExitCode = 0;
  const program = commands(effects, (done) => (code = done));
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof Failure)) throw error;
    effects.err(`stet: ${error.message}\n`);
    return 2;
  }
}

function commands(effects: Effects, done: (code: ExitCode) => void): Command {
  const program = new Command('stet')
    .description(
      'Reads the reports of a running story and keeps its record: who said what, the figures and how they moved,\nwhere the reports disagree, and what stands.',
    )
    .configureOutput({ writeOut: effects.out, writeErr: effects.err })
    .exitOverride()
    .showHelpAfterError('(stet COMMAND --help tells more)')
    .version(packageVersion(), '--version');
  const add = (
    usage: string,
    summary: string,
    examples: readonly string[],
    load: () => Promise<{ command: Act }>,
  ) =>
    program
      .command(usage)
      .description(summary)
      .addHelpText('after', `\nExamples:\n${examples.map((line) => `  $ stet ${line}`).join('\n')}`)
      .action(async (...given: unknown[]) => {
        const command = given.at(-1) as Command;
        const { command: act } = await load();
        done(await act(command.args, command.opts<Options>(), effects));
      });
  addReading(add);
  addAsking(add);
  return program;
}

type Add = (
  usage: string,
  summary: string,
  examples: readonly string[],
  load: () => Promise<{ command: Act }>,
) => Command;

function addReading(add: Add): void {
  add(
    'read <paths...>',
    'Read files and folders in, and make the record again.',
    [
      'read reports/',
      'read monday.txt tuesday.txt --shelf flood.sqlite',
      'read page.txt --published 2022-03-17',
    ],
    () => import('./read.ts'),
  )
    .addOption(shelf())
    .addOption(json())
    .addOption(plain())
    .addOption(published())
    .addOption(publishedIn())
    .addOption(quiet());
  add(
    'findings <paths...>',
    'Tell what each report says, without a shelf.',
    ['findings report.txt', 'findings report.txt --json', 'findings reports/ --json --published-in days.tsv'],
    () => import('./findings.ts'),
  )
    .addOption(json())
    .addOption(plain())
    .addOption(published())
    .addOption(publishedIn())
    .addOption(quiet());
  add(
    'annotate <paths...>',
    'Print the language under a report as CoNLL-U: sentences, words, tags, names.',
    ['annotate report.txt --conllu', 'annotate speech.txt --conllu --plain'],
    () => import('./annotate.ts'),
  )
    .addOption(new Option('--conllu', 'as CoNLL-U (the only form, and the default)'))
    .addOption(plain());
  add(
    'forget <report>',
    'Take a report off the shelf; the record is as if it had never come.',
    ['forget 3f2a', 'forget reports/monday.txt'],
    () => import('./forget.ts'),
  )
    .addOption(shelf())
    .addOption(quiet());
}

function addAsking(add: Add): void {
  add(
    'stories',
    'List the stories on the shelf.',
    ['stories', 'stories --json'],
    () => import('./stories.ts'),
  )
    .addOption(shelf())
    .addOption(json());
  add(
    'story [id]',
    'Tell the record of a story (the largest one if none is named).',
    ['story', 'story 91c0 --json', 'story --at 2022-03-18T14:00:00Z', 'story --since 2022-03-17T08:00:00Z'],
    () => import('./story.ts'),
  )
    .addOption(shelf())
    .addOption(json())
    .addOption(new Option('--at <time>', 'as it was known at a day or an instant'))
    .addOption(new Option('--since <time>', 'with what has changed since a day or an instant'));
  add(
    'report <id>',
    'Show the text of a report with its marks.',
    ['report 3f2a', 'report 3f2a --json'],
    () => import('./report.ts'),
  )
    .addOption(shelf())
    .addOption(json());
  add(
    'why <item>',
    'Tell how an item, or the date of a report, came to be.',
    ['why 7d01', 'why 3f2a --json'],
    () => import('./why.ts'),
  )
    .addOption(shelf())
    .addOption(json());
  add(
    'serve',
    'Serve the record as pages on this machine.',
    ['serve', 'serve --port 8080 --shelf flood.sqlite'],
    () => import('./serve.ts'),
  )
    .addOption(shelf())
    .addOption(new Option('--port <number>', 'the port to listen on').default('4830'));
  add(
    'demo',
    'Read the example story, tell its record and serve it.',
    ['demo', 'demo --no-serve'],
    () => import('./demo.ts'),
  )
    .addOption(new Option('--port <number>', 'the port to listen on').default('4830'))
    .addOption(new Option('--no-serve', 'tell the record and stop'))
    .addOption(quiet());
}

const shelf = () =>
  new Option('--shelf <file>', 'the shelf to use; made where there is none')
    .env('STET_SHELF')
    .default('stet.sqlite');
const json = () => new Option('--json', 'one JSON document on standard output');
const quiet = () => new Option('--quiet', 'no progress and no remarks');
const plain = () =>
  new Option('--plain', 'take files as running prose, without looking for headlines, posts and furniture');
const published = () =>
  new Option('--published <day>', 'the day of publication, where it is known from outside (EDTF)');
const publishedIn = () =>
  new Option('--published-in <file>', 'such days for several files: lines of path, tab, day');

function packageVersion(): string {
  const file = new URL('../../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
