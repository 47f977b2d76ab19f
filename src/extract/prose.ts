import type { BlockRole } from '#core/report.ts';

/** Blocks in which somebody may be quoted. */
const proseRoles: ReadonlySet<BlockRole> = new Set([
  'headline',
  'subheading',
  'body',
  'list-item',
  'caption',
]);

export function isProse(role: BlockRole): boolean {
  return proseRoles.has(role);
}
