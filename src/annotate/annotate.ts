import type { AnnotatedReport } from '#core/annotated.ts';
import type { DatedReport } from '#core/report.ts';
import type { Analyser } from './analyser.ts';
import { findMentions } from './mentions.ts';
import { findSentences } from './sentences.ts';
import { findTimes } from './times.ts';

export { analyserName, loadAnalyser, modelHash, type Analyser, type SentenceReading } from './analyser.ts';

/** The language under a report: sentences with tags, trees and roles, who is mentioned, and the time expressions. */
export async function annotateReport(report: DatedReport, analyser: Analyser): Promise<AnnotatedReport> {
  const sentences = await findSentences(report.text, report.blocks, analyser);
  const { mentions, actors } = findMentions(report, sentences);
  const times = findTimes(report, sentences);
  return { report, sentences, mentions, actors, times, doubts: [], analyser: analyser.name };
}
