/** Words that tell which way a clause looks in time (Quirk et al., 4.41 to 4.48 for the ways to speak of the future). */

/** With a verb after them they look ahead. `would` looks ahead from a past, which in reports is mostly still ahead of the clock. */
export const modals: ReadonlySet<string> = new Set(
  'will shall would could may might can should must ll wo ca'.split(' '),
);

/** "Is due to meet", "scheduled for Friday", "plans to": what follows is still to come. */
export const aheadWords: ReadonlySet<string> = new Set(
  (
    'due set expected scheduled slated planned going poised likely unlikely about ready bound supposed ' +
    'plan plans planning hope hopes hoping expect expects intend intends want wants aim aims prepare prepares preparing prepared ' +
    'seek seeks vow vows vowed promise promises promised pledge pledges pledged agree agrees agreed decide decides decided ' +
    'threaten threatens threatened schedule deadline invited asked urged ordered told required'
  ).split(' '),
);

/** What is arranged is still to come, whatever follows: "scheduled a vote Thursday". */
export const arranging: ReadonlySet<string> = new Set(
  'schedule schedules scheduled scheduling slated planned planning'.split(' '),
);

/** With "until" they move an end to where it still is to come. */
export const deferring: ReadonlySet<string> = new Set([
  ...'postponed postpones delayed deferred adjourned adjourns extended extends suspended prolonged remanded given gave gives'.split(
    ' ',
  ),
  'put off',
  'puts off',
  'pushed back',
  'held over',
]);

/** In the present they tell what a timetable holds (Quirk et al., 4.45): "they host Torrel on Saturday". Not "meets", which headlines say of what was. */
export const timetabled: ReadonlySet<string> = new Set(
  (
    'begin begins start starts open opens resume resumes close closes end ends expire expires go goes return returns travel travels host hosts play plays ' +
    'face faces air airs premiere premieres conclude concludes vote votes kick kicks'
  ).split(' '),
);
