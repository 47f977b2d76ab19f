import { leaderRows } from './leader-rows.ts';

/** Surnames by which leaders of states are known without more, in lower case, to the code of their state. */
export const leaders = new Map<string, string>(
  leaderRows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [code, names] = row.split('|') as [string, string];
      return names.split(',').map((name) => [name, code] as const);
    }),
);
