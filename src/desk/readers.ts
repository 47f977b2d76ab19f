/**
 * Who reads reports: this thread, or several of their own, each with the model loaded once. A report is read by one of them
 * from beginning to end, and what it says does not depend on which.
 */
import { Worker } from 'node:worker_threads';
import type { Edtf } from '#core/edtf.ts';
import type { Findings } from '#core/findings.ts';
import type { Report } from '#core/report.ts';
import { analyseReport, loadAnalyser, type Analyser } from './analyse.ts';

export interface Readers {
  /** How many reports can be under way at once. */
  readonly threads: number;
  readonly analyse: (report: Report, published: Edtf | null) => Promise<Findings>;
  readonly close: () => Promise<void>;
}

/** Nothing is loaded, and no thread started, before there is a report to read. */
export function openReaders(threads: number): Readers {
  return threads <= 1 ? readHere() : readInThreads(threads);
}

function readHere(): Readers {
  let analyser: Promise<Analyser> | undefined;
  return {
    threads: 1,
    analyse: async (report, published) =>
      analyseReport(report, published, await (analyser ??= loadAnalyser())),
    close: () => Promise.resolve(),
  };
}

/** What a thread is given, and what it gives back. */
export interface Task {
  readonly report: Report;
  readonly published: Edtf | null;
}

interface Waiting extends Task {
  readonly resolve: (findings: Findings) => void;
  readonly reject: (error: Error) => void;
}

function readInThreads(threads: number): Readers {
  const idle: Worker[] = [];
  const busy = new Map<Worker, Waiting>();
  const waiting: Waiting[] = [];
  const next = (): void => {
    const task = waiting[0];
    if (!task) return;
    const worker = idle.pop() ?? (busy.size < threads ? start() : null);
    if (!worker) return;
    waiting.shift();
    busy.set(worker, task);
    worker.ref();
    worker.postMessage({ report: task.report, published: task.published } satisfies Task);
  };
  const start = (): Worker => {
    const worker = new Worker(threadFile);
    worker.on('message', (findings: Findings) => {
      busy.get(worker)!.resolve(findings);
      busy.delete(worker);
      worker.unref();
      idle.push(worker);
      next();
    });
    worker.on('error', (error: Error) => {
      busy.get(worker)?.reject(error);
      busy.delete(worker);
      next();
    });
    return worker;
  };
  return {
    threads,
    analyse: (report, published) =>
      new Promise((resolve, reject) => {
        waiting.push({ report, published, resolve, reject });
        next();
      }),
    close: async () => {
      await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()));
    },
  };
}

/** Here the source, in the package the built file. */
const threadFile = new URL(
  import.meta.url.endsWith('.ts') ? './reader-thread.ts' : './reader-thread.js',
  import.meta.url,
);
