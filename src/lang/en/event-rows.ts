import type { EventPhase, EventType } from '#core/event.ts';

/** Words that state one kind of event, with its root class in PLOVER; a kind without a class is one that PLOVER leaves out. */
export interface EventRow {
  readonly what: string;
  readonly type: EventType | null;
  /**
   * Who is who: the subject (the owner of a noun) `does` it, does it `mutual`ly with another, or it `befalls` the subject;
   * with `happens` nobody is in it, and `caused` has a thing as its subject.
   */
  readonly roles: 'does' | 'mutual' | 'befalls' | 'happens' | 'caused';
  readonly words: readonly string[];
  readonly phase: EventPhase | null;
}

/**
 * Reads a table of events, a paragraph a kind, `-` for no class:
 *
 *     visit CONSULT does begins:
 *       arrive in|at P, land in|at P
 *
 * Lines with `#` are headings; `NAME = one|two` gives a list of nouns a name.
 */
export function readEventRows(table: string): EventRow[] {
  const names = new Map([...table.matchAll(/^([A-Z]+) = (.*)$/gm)].map(([, name, nouns]) => [name!, nouns!]));
  return [...table.matchAll(/^([a-z]\S*) (\S+) ([a-z]+) ?([a-z]*):\n((?: .*\n)+)/gm)].map(
    ([, what, type, roles, phase, words]) => ({
      what: what!,
      type: type === '-' ? null : (type as EventType),
      roles: roles as EventRow['roles'],
      phase: phase === '' ? null : (phase as EventPhase),
      words: words!
        .split(',')
        .map((line) => line.trim().replace(/~([A-Z]+)/g, (_, name: string) => `~${names.get(name) ?? name}`)),
    }),
  );
}
