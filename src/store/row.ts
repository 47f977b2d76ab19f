import type { Moment } from '#core/moment.ts';
import type { Span } from '#core/span.ts';

/** A row by its column names, as better-sqlite3 binds it. */
export type Row = Readonly<Record<string, string | number | null>>;

/** Rows by table. Parents come before what refers to them. */
export type Rows = ReadonlyMap<string, readonly Row[]>;

export function edtfColumn(moment: Moment | null): string | null {
  return moment?.edtf ?? null;
}

export function placeColumns({ start, end }: Span): { start: number; end: number } {
  return { start, end };
}
