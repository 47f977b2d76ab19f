/**
 * Words of those who tell how much something is: FrameNet's frames Estimating, Estimated_value and Adjusting. Every form is
 * listed, since the analyser's lemmas are unsure.
 */

/** "put its losses at 22 soldiers" */
export const placingVerbs: ReadonlySet<string> = words(
  'put puts putting placed places estimated estimates estimate valued values assessed reckoned pegged pegs',
);

/** "revised the toll to seven": of whatever they tell a new amount, it is their own count. */
export const revisingVerbs: ReadonlySet<string> = words(
  'revised revises revising revise updated updates corrected corrects adjusted adjusts upgraded downgraded',
);

/** "raised its forecast to 3 percent": their own count where it is one of `reckoned` that they change. */
export const movingVerbs: ReadonlySet<string> = words(
  'raised raises raising lowered lowers lowering cut cuts cutting trimmed trims increased increases reduced reduces lifted lifts slashed nudged',
);

/** "Police counted 300 marchers" */
export const countingVerbs: ReadonlySet<string> = words(
  'counted counts count tallied tallies logged documented documents',
);

/** What is a telling of an amount rather than a thing that has one. */
export const reckoned: ReadonlySet<string> = words(
  'toll estimate estimates forecast forecasts projection projections prediction predictions outlook guidance tally count target targets',
);

/** Sizes that are put at an amount. */
export const sizes: ReadonlySet<string> = words(
  'number numbers figure total loss losses casualties deaths dead injured cost costs damage damages bill value price age population size ' +
    'crowd turnout attendance share rate growth inflation debt spending income revenue sales profit demand odds chance probability strength it them',
);

function words(list: string): Set<string> {
  return new Set(list.split(' '));
}
