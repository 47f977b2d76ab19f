import { annotateIncoming, loadAnalyser, type Incoming } from '#desk/analyse.ts';
import { conllu } from './conllu.ts';
import type { Effects } from './effects.ts';
import type { ExitCode, Options } from './options.ts';
import { findFiles } from './files.ts';
import { eachReport } from './taking.ts';

/** `stet annotate`: the language under a report. */
export async function command(paths: string[], options: Options, effects: Effects): Promise<ExitCode> {
  const analyser = await loadAnalyser();
  const files = await findFiles(paths);
  const take = (incoming: Incoming) => annotateIncoming(incoming, analyser);
  const failures = await eachReport(files, { ...options, quiet: true }, effects, 1, take, (annotated) =>
    effects.out(conllu(annotated)),
  );
  return failures.length === 0 ? 0 : 1;
}
