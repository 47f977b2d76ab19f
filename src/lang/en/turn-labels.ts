/** Labels in front of a turn of talk that name nobody: those of an interview, and of those who ask. */
export const askingLabels: ReadonlySet<string> = new Set([
  'q',
  'question',
  'reporter',
  'interviewer',
  'moderator',
  'host',
]);
export const answeringLabels: ReadonlySet<string> = new Set(['a', 'answer']);

/** What stands before a colon at the start of a line in any report, and speaks to nobody. */
export const headingLabels: ReadonlySet<string> = new Set(
  (
    'update updates updated correction corrections clarification note notes read related more watch listen photo photos picture image ' +
    'video audio credit source sources date time place venue location address phone fax email e-mail web website contact contacts subject ' +
    'topic topics tags keywords summary background analysis opinion editorial exclusive breaking live latest developing warning caution key ' +
    'price cost duration score result results editor’s'
  ).split(' '),
);
