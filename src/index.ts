/**
 * Stet as a library: three pure functions, and a desk for those who want a shelf.
 *
 *     analyse   : report               -> findings        what one report says
 *     gather    : findings of all      -> stories         which reports tell the same story
 *     reconcile : findings of a story  -> record          what the reports say together
 *
 * @see docs/reference/library.md
 */
export { analyseIncoming as analyse, loadAnalyser, type Analyser, type Incoming } from '#desk/analyse.ts';
export {
  changesBetween,
  gatherStories as gather,
  reconcileStory as reconcile,
  recordAt,
} from '#reconcile/reconcile.ts';
export {
  askReport,
  askStories,
  askStory,
  askWhy,
  closeDesk,
  forget,
  openDesk,
  revise,
  takeIn,
  type Desk,
  type Taken,
  type Told,
} from '#desk/desk.ts';
export { findingsJson, recordJson, type FindingsJson, type RecordJson } from './serve/http/wire.ts';
export { Failure, type FailureCode } from '#core/failure.ts';
export type { Findings } from '#core/findings.ts';
export type { Figure } from '#core/figure.ts';
export type { ReportedEvent } from '#core/event.ts';
export type { Statement } from '#core/statement.ts';
export type { Moment } from '#core/moment.ts';
export type { Span } from '#core/span.ts';
export type * from '#core/record.ts';
