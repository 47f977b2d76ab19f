import type { Statement, StatementKind } from '#core/statement.ts';
import type { Piece } from './passage.ts';

/** A statement before it has its id and its moment. */
export type Draft = Omit<Statement, 'id' | 'said'>;

/** Direct where nothing but marks and conjunctions stands outside the quotations. */
export function kindOf(pieces: readonly Piece[]): StatementKind {
  if (!pieces.some(({ quotation }) => quotation)) return 'indirect';
  return pieces.every(({ quotation, pos }) => quotation ?? (pos === 'PUNCT' || pos === 'CCONJ'))
    ? 'direct'
    : 'mixed';
}
