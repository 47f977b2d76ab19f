import { annotateIncoming, loadAnalyser } from '#desk/analyse.ts';
import { conllu } from './conllu.ts';
import type { Effects } from './effects.ts';
import type { ExitCode, Options } from './options.ts';
import { eachReport } from './taking.ts';

/** `stet annotate`: the language under a report. */
export async function command(paths: string[], options: Options, effects: Effects): Promise<ExitCode> {
  const analyser = loadAnalyser();
  const failures = await eachReport(paths, { ...options, quiet: true }, effects, (incoming) => {
    effects.out(conllu(annotateIncoming(incoming, analyser)));
  });
  return failures.length === 0 ? 0 : 1;
}
