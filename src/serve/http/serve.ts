import { serve } from '@hono/node-server';
import { Failure } from '#core/failure.ts';
import type { Desk } from '#desk/desk.ts';
import { appOn } from './app.ts';

export interface RunningServer {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a desk on the loopback address only, at the first of some ports that is free; 0 is any.
 *
 * @throws Failure `port-taken` where none is
 */
export async function serveDesk(desk: Desk, ports: readonly number[]): Promise<RunningServer> {
  const app = appOn(desk);
  for (const port of ports) {
    const server = await listen(app.fetch, port);
    if (server) return server;
  }
  throw new Failure('port-taken', `Port ${ports.join(', ')} is taken; name another with --port.`);
}

function listen(fetch: Parameters<typeof serve>[0]['fetch'], port: number): Promise<RunningServer | null> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: '127.0.0.1' }, ({ port: taken }) =>
      resolve({
        address: `http://127.0.0.1:${taken}/`,
        close: () => new Promise((closed) => server.close(() => closed())),
      }),
    );
    server.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    );
  });
}
