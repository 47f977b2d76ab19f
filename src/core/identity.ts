import { createHash } from 'node:crypto';

/** The SHA-256 of a text, in hexadecimal. */
export function textHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/**
 * An id made from content: the same parts give the same id on every machine. 16 hexadecimal digits, so that two of
 * a billion things share one with a chance of about 3 %; within one story the chance is nil.
 */
export function idOf(kind: string, ...parts: readonly (string | number | null)[]): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, ...parts]))
    .digest('hex')
    .slice(0, 16);
}
