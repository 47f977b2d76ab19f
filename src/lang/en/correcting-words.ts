/**
 * How newspapers put right what they printed. The forms follow the house rules that say how to write a correction (the
 * Guardian's corrections and clarifications, the New York Times's, the BBC's editorial guidelines 3.3.28).
 */

/** One of these begins or names a correction. In lower case; each stands at the beginning of a sentence or after a dash. */
export const correctionOpenings: readonly string[] = [
  'correction',
  'clarification',
  'an earlier version of this',
  'an earlier version said',
  'an earlier version gave',
  'an earlier version misstated',
  'earlier versions of this',
  'a previous version of this',
  'a previous version said',
  'this article was amended',
  'this article has been amended',
  'this article was corrected',
  'this article has been corrected',
  'this article was updated to correct',
  'this story was corrected',
  'this story has been corrected',
  'this report was corrected',
  'this report has been corrected',
  'this post has been corrected',
  'this post was corrected',
  'we have corrected',
];

/** What was printed before stands after one of these. */
export const wrongBefore: readonly string[] = [
  'earlier version said',
  'earlier version gave',
  'earlier version put',
  'earlier version stated',
  'earlier version reported',
  'earlier versions said',
  'previous version said',
  'previous version gave',
  'previous version stated',
  'misstated',
  'incorrectly',
  'wrongly',
  'mistakenly',
  'erroneously',
  'in error',
  'misreported',
  'not',
  'rather than',
  'instead of',
];
