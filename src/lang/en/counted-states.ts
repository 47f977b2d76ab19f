/**
 * What becomes of those counted, each with its one normal word, so that the counts of several reports can be put into one
 * series. Grouped after the heads of Roget's Thesaurus (1911, public domain) and FrameNet's frames of death, harm,
 * departing and giving. Every form is listed, since the analyser's lemmas of participles are unsure.
 */

export interface State {
  /** The normal words: "killed", "who fled". */
  readonly words: string;
  /** It happens to people: a bare number with it counts persons. */
  readonly people: boolean;
  /** The verb takes those counted as its object, so an active one behind them tells of somebody else. */
  readonly transitive: boolean;
}

export const states: ReadonlyMap<string, State> = new Map([
  ...ofPeople(
    'killed',
    true,
    'killed kills kill killing slain slaying murdered murdering murder massacred executed assassinated slaughtered',
  ),
  ...ofPeople('killed', false, 'dead deceased died dies die dying perished perish perishing drowned'),
  ...ofPeople('injured', true, 'injured injures injure injuring wounded wounds wounding hurt maimed maiming'),
  ...ofPeople('who fled', false, 'fled flee flees fleeing escaped escaping'),
  ...ofPeople('displaced', true, 'displaced displacing uprooted'),
  ...ofPeople('missing', false, 'missing unaccounted'),
  ...ofPeople(
    'arrested',
    true,
    'arrested arrests arrest arresting detained detains detain detaining jailed jailing imprisoned apprehended',
  ),
  ...ofPeople('charged', true, 'charged indicted charging'),
  ...ofPeople('sentenced', true, 'sentenced sentencing convicted'),
  ...ofPeople('released', true, 'released releasing freed freeing frees'),
  ...ofPeople('evacuated', true, 'evacuated evacuates evacuate evacuating relocated relocating'),
  ...ofPeople('rescued', true, 'rescued rescuing'),
  ...ofPeople('infected', true, 'infected infecting sickened'),
  ...ofPeople('hospitalised', true, 'hospitalised hospitalized'),
  ...ofPeople('vaccinated', true, 'vaccinated inoculated immunised immunized'),
  ...ofPeople('kidnapped', true, 'kidnapped kidnapping abducted abducting'),
  ...ofPeople('trapped', false, 'trapped stranded'),
  ...ofPeople('sheltering', false, 'sheltering sheltered'),
  ...ofPeople('unemployed', false, 'unemployed jobless'),
  ...ofPeople('homeless', false, 'homeless'),
  ...ofPeople('employed', true, 'employs employed employ employing'),
  ...ofPeople('who survived', false, 'survived survive survives surviving'),
  ...ofPeople('who protested', false, 'protested protesting marched demonstrated rallied'),
  ...ofPeople('who voted', false, 'voted'),
  ...ofThings('captured', true, 'captured capturing seized seizing'),
  ...ofThings('deployed', true, 'deployed deploying deploy stationed mobilised mobilized'),
  ...ofThings('affected', true, 'affected'),
  ...ofThings('destroyed', true, 'destroyed destroying demolished razed'),
  ...ofThings('damaged', true, 'damaged damaging'),
  ...ofThings('fired', true, 'fired firing fires'),
  ...ofThings('launched', true, 'launched launching launches'),
  ...ofThings('shot down', true, 'downed intercepted'),
  ...ofThings('supplied', true, 'supplied supplying delivered delivering donated shipped provided providing'),
  ...ofThings('sold', true, 'sold selling'),
  ...ofThings('built', true, 'built building constructed'),
  ...ofThings('cancelled', true, 'cancelled canceled'),
  ...ofThings('lost', true, 'lost losing'),
  ...ofThings('created', true, 'created creating'),
]);

/** Nouns that say themselves what became of those counted: "12 deaths". Bodies and graves are not deaths. */
export const stateNouns: ReadonlyMap<string, string> = new Map([
  ['death', 'people killed'],
  ['fatality', 'people killed'],
  ['dead', 'people killed'],
  ['killing', 'people killed'],
  ['murder', 'people killed'],
  ['life', 'people killed'],
  ['injury', 'people injured'],
  ['wounded', 'people injured'],
  ['injured', 'people injured'],
  ['missing', 'people missing'],
  ['displaced', 'people displaced'],
  ['refugee', 'people who fled'],
  ['arrest', 'people arrested'],
  ['infection', 'people infected'],
  ['unemployed', 'people unemployed'],
  ['homeless', 'people homeless'],
]);

/** In front of "of" and a count: what is counted through them, or what became of those counted. */
export const countedThrough: ReadonlyMap<string, string> = new Map([
  ['bodies', 'bodies'],
  ['body', 'bodies'],
  ['remains', 'bodies'],
  ['graves', 'graves'],
  ['deaths', 'killed'],
  ['death', 'killed'],
  ['killing', 'killed'],
  ['killings', 'killed'],
  ['murder', 'killed'],
  ['murders', 'killed'],
  ['lives', 'killed'],
  ['arrest', 'arrested'],
  ['arrests', 'arrested'],
  ['detention', 'arrested'],
  ['kidnapping', 'kidnapped'],
  ['abduction', 'kidnapped'],
  ['evacuation', 'evacuated'],
  ['release', 'released'],
  ['displacement', 'displaced'],
  ['disappearance', 'missing'],
]);

/** Verbs that only report the state that follows: "are reported to have been killed", "was left injured". */
export const statePassing: ReadonlySet<string> = new Set(
  (
    'more reported reportedly confirmed feared believed thought said known estimated presumed listed declared found left leaving got get getting ' +
    'be been being is are was were am has have had having to who that which also still currently now lay lying already later since not yet so far being ' +
    'severely seriously badly critically slightly lightly fatally shot both all either have may might could would will only apparently'
  ).split(' '),
);

function ofPeople(words: string, transitive: boolean, forms: string): [string, State][] {
  return forms.split(' ').map((form) => [form, { words, people: true, transitive }]);
}

function ofThings(words: string, transitive: boolean, forms: string): [string, State][] {
  return forms.split(' ').map((form) => [form, { words, people: false, transitive }]);
}
