import type { Findings } from '#core/findings.ts';
import type { Taken } from '#desk/desk.ts';
import type { Incoming } from '#desk/analyse.ts';
import { askStories, closeDesk, openDesk, takeIn } from '#desk/desk.ts';
import { inkFor, type Effects } from './effects.ts';
import type { ExitCode, Options } from './options.ts';
import { findFiles } from './files.ts';
import { eachReport, threadsFor } from './taking.ts';

/** `stet read`: reports taken in, and the record made again. */
export async function command(paths: string[], options: Options, effects: Effects): Promise<ExitCode> {
  const files = await findFiles(paths);
  const threads = threadsFor(files);
  const desk = openDesk(options.shelf, threads);
  if (desk.shelf.made && !options.quiet) effects.err(`A new shelf: ${options.shelf}\n`);
  const taken: Taken[] = [];
  const take = async (incoming: Incoming): Promise<Taken> => {
    const one = await takeIn(desk, incoming, effects.now());
    if (one.failure) throw one.failure;
    return one;
  };
  const failures = await eachReport(files, options, effects, threads * 2, take, (one) => {
    taken.push(one);
    if (!options.json) effects.out(tellTaken(one, effects));
  });
  const stories = await askStories(desk);
  await closeDesk(desk);
  if (options.json)
    effects.out(
      JSON.stringify(
        { reports: taken.map(takenJson), failures: failures.map(({ code, message }) => ({ code, message })) },
        null,
        2,
      ) + '\n',
    );
  else if (!options.quiet) effects.out(summary(taken, failures.length, stories.length));
  return failures.length === 0 ? 0 : 1;
}

function tellTaken({ outcome, source, findings }: Taken, effects: Effects): string {
  const ink = inkFor(effects);
  if (!findings) return `${ink.dim('known')}  ${source}\n`;
  const { report } = findings;
  const day = report.published ? `${report.published.edtf} ${report.published.basis}` : 'day not known';
  const counts = countsOf(findings).map(([count, word]) => `${count} ${word}${count === 1 ? '' : 's'}`);
  return `${ink.good(outcome === 'new' ? 'new  ' : 'again')}  ${ink.bold(report.publisher?.name ?? 'publisher not known')}, ${day}: ${counts.join(', ')}  ${ink.dim(source)}\n`;
}

function countsOf({ report, statements, figures, events, doubts }: Findings): [number, string][] {
  return [
    [report.posts.length, 'post'],
    [statements.length, 'statement'],
    [figures.length, 'figure'],
    [events.length, 'event'],
    [doubts.length, 'doubt'],
  ];
}

function takenJson({ source, outcome, findings }: Taken) {
  if (!findings) return { source, outcome };
  const { report } = findings;
  return {
    source,
    outcome,
    id: report.id,
    publisher: report.publisher?.name ?? null,
    published: report.published?.edtf ?? null,
    basis: report.published?.basis ?? null,
    ...Object.fromEntries(countsOf(findings).map(([count, word]) => [`${word}s`, count])),
  };
}

function summary(taken: readonly Taken[], failed: number, stories: number): string {
  const changed = taken.filter(({ outcome }) => outcome !== 'known').length;
  const parts = [
    changed === 0 ? 'Nothing has changed' : `${changed} ${changed === 1 ? 'report' : 'reports'} read`,
    ...(taken.length > changed ? [`${taken.length - changed} known already`] : []),
    ...(failed > 0 ? [`${failed} could not be read`] : []),
  ];
  return `${parts.join(', ')}. ${stories} ${stories === 1 ? 'story' : 'stories'} on the shelf.\n`;
}
