/** A thread that reads reports one after another, for `readers.ts`. */
import { parentPort } from 'node:worker_threads';
import { analyseReport, loadAnalyser } from './analyse.ts';
import type { Task } from './readers.ts';

const analyser = loadAnalyser();

parentPort!.on('message', async ({ report, published }: Task) => {
  parentPort!.postMessage(await analyseReport(report, published, await analyser));
});
