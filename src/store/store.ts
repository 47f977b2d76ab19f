export { openShelf } from './sqlite.ts';
export type { KeptReport, Receipt, Shelf } from './shelf.ts';
