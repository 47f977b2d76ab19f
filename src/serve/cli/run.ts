import { main } from './main.ts';

/** The process as effects. A reader that closes the pipe early (`| head`) ends the program quietly. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  env: process.env,
  tty: { out: process.stdout.isTTY, err: process.stderr.isTTY, columns: process.stdout.columns || 100 },
  now: () => new Date().toISOString(),
  untilStopped: () =>
    new Promise((stop) => {
      process.once('SIGINT', () => stop());
      process.once('SIGTERM', () => stop());
    }),
});
