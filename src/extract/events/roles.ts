import type { EventType } from '#core/event.ts';
import type { Span } from '#core/span.ts';
import type { Party } from '#core/statement.ts';
import type { Line, Phrases } from './clauses.ts';
import { complementsOf, hangingOn, subjectOf } from './clauses.ts';
import { isPlace, namedPlaceAt, partiesInFront, partiesOf, partyOf, thingsOf, type Cast } from './parties.ts';
import type { Telling } from './status.ts';
import { childBy, joinedTo } from './tree.ts';
import type { Trigger } from './triggers.ts';

export interface Roles {
  readonly who: readonly Party[];
  readonly whom: readonly Party[];
}

/** Who does it and to whom, from the phrases of a trigger and of the verb that tells it. */
export function rolesOf(
  line: Line,
  cast: Cast,
  trigger: Trigger,
  telling: Telling,
  speaker: Party | null,
): Roles {
  const roles =
    line.chunks[trigger.chunk]!.is === 'verb'
      ? rolesOfVerb(line, cast, trigger, speaker)
      : rolesOfNoun(line, cast, trigger, telling);
  const taken = new Set(roles.who.map(keyOf));
  const whom = roles.whom.filter((party, i) => {
    const key = keyOf(party);
    return !taken.has(key) && roles.whom.findIndex((other) => keyOf(other) === key) === i;
  });
  return { who: roles.who, whom };
}

const placePrepositions = new Set(
  'in at near outside inside across around through along into over off'.split(' '),
);

function leadsToPlace(preposition: string, { what, type }: Trigger): boolean {
  if (preposition === 'from') return what === 'withdrawal' || what === 'displacement';
  if (preposition === 'to')
    return what === 'visit' || what === 'withdrawal' || what === 'displacement' || what === 'deployment';
  return placePrepositions.has(preposition) || (preposition === 'on' && type === 'ASSAULT');
}

/** The place that the words give: a phrase behind the trigger, its object where that is a place, or one that opens the clause. */
export function placeOf(line: Line, cast: Cast, trigger: Trigger, telling: Telling): Party | null {
  const course = telling.course === -1 ? [] : complementsOf(line, telling.course).prepositional;
  for (const { preposition, phrases } of [...trigger.prepositional, ...course]) {
    if (!leadsToPlace(preposition, trigger) && !(preposition === 'of' && isTour(line, trigger))) continue;
    const at = phrases
      .filter((phrase) => !isElsewhere(line, phrase))
      .map((phrase) => namedPlaceAt(line, cast, phrase))
      .find((phrase) => phrase !== -1);
    if (at !== undefined) return placeAt(line, cast, at);
  }
  const object = placedByObject.has(trigger.what)
    ? trigger.object.map((phrase) => namedPlaceAt(line, cast, phrase)).find((phrase) => phrase !== -1)
    : undefined;
  if (object !== undefined) return placeAt(line, cast, object);
  const struck =
    telling.course === -1 || !hitting.has(line.chunks[telling.course]!.verb!.base)
      ? []
      : complementsOf(line, telling.course).object;
  const hit = struck.map((phrase) => namedPlaceAt(line, cast, phrase)).find((phrase) => phrase !== -1);
  if (hit !== undefined) return placeAt(line, cast, hit);
  const site = partiesInFront(line, cast, line.chunks[trigger.chunk]!).find((party) =>
    isSite(line, cast, party, trigger),
  );
  if (site !== undefined) return site;
  const told = placeByRoles(line, cast, line.chunks[trigger.chunk]!.head);
  return told === -1 ? null : placeAt(line, cast, told);
}

/** Where PropBank's roles put it. */
function placeByRoles(line: Line, cast: Cast, verb: number): number {
  const place = line.predicates
    .find(({ word }) => word === verb)
    ?.roles.find(({ label }) => label === 'ARGM-LOC');
  const at = place === undefined ? -1 : line.nounAt[place.head]!;
  if (at === -1 || isElsewhere(line, at) || !placePrepositions.has(line.chunks[at]!.preposition ?? ''))
    return -1;
  return namedPlaceAt(line, cast, at);
}

/** The place of a phrase, also where no mention is made of it: "the Torrel airport". */
function placeAt(line: Line, cast: Cast, at: number): Party | null {
  return thingsOf(line, cast, [at])[0] ?? null;
}

/** "a tour of the region": not whose it is, but where it leads. */
function isTour({ words, chunks }: Line, { chunk }: Trigger): boolean {
  return tours.has(words.lower[chunks[chunk]!.head]!);
}

const tours = new Set(['tour', 'tours']);

/** "according to an official in Torrel", "after talks in Torrel": where the source is or what went before was. */
function isElsewhere({ words, chunks }: Line, at: number): boolean {
  const { tokens, tree, lower } = words;
  let word = chunks[at]!.node;
  for (let depth = 0; 0 <= word && depth < 4; depth++) {
    if (tree.children[word]!.some((child) => child < word && leadingAway.has(lower[child]!))) return true;
    word = tokens[word]!.head;
  }
  return false;
}

const leadingAway = new Set('according after before since despite following amid'.split(' '));

const placedByObject = new Set(['visit', 'capture', 'attack', 'withdrawal', 'displacement']);

function rolesOfVerb(line: Line, cast: Cast, trigger: Trigger, speaker: Party | null): Roles {
  const { row, chunk, subject, object, prepositional, what, listed } = trigger;
  const behind = (...prepositions: string[]) =>
    partiesOf(
      line,
      cast,
      phrasesBehind(prepositional, prepositions).filter(
        (at) => row.type === 'ASSAULT' || !press.has(line.words.lower[line.chunks[at]!.head]!),
      ),
    );
  const subjects = doersOf(line, cast, subject, row.type, speaker);
  const handled = row.type === null || takesThings(line, trigger) ? thingsOf : partiesOf;
  const given = listed && row.type === 'AID' && !harbouring.has(line.chunks[chunk]!.verb!.base);
  const objects = given ? behind('to', 'for', 'into') : handled(line, cast, object);
  switch (row.roles) {
    case 'mutual':
      return {
        who: subjects,
        whom: [
          ...objects,
          ...behind('with', 'between', ...(what === 'call' || what === 'talks' ? ['to'] : [])),
        ],
      };
    case 'befalls':
      return { who: [], whom: thingsOf(line, cast, object.length > 0 ? object : subject) };
    case 'happens':
      return { who: [], whom: [] };
    case 'caused':
      return { who: ownersOf(line, cast, subject), whom: objects };
    case 'does':
      return {
        who: subjects,
        whom: doneTo(line, cast, trigger, objects),
      };
  }
}

/** To whom a verb does what it says: its object, without where it leads to, else whom its prepositions reach. */
function doneTo(
  line: Line,
  cast: Cast,
  { row, chunk, object, prepositional, infinitive, what, listed, reach }: Trigger,
  objects: readonly Party[],
): Party[] {
  const reached = (...prepositions: string[]) =>
    (row.type === 'ASSAULT' ? thingsOf : partiesOf)(line, cast, phrasesBehind(prepositional, prepositions));
  if (what === 'withdrawal' && listed) return [];
  if (moving.has(what))
    return objects.filter(
      ({ mention }) =>
        !object.some((at) => isPlace(line, cast, line.chunks[at]!) && within(line, mention, at)),
    );
  if (objects.length > 0) return [...objects, ...(row.type === null ? reached(...reaching(reach)) : [])];
  const others = reached(...reaching(reach), ...targetsOf(row));
  if (row.type === null || !worded.has(row.type) || what === 'vote') return others;
  return [
    ...others,
    ...(row.type === 'REQUEST' ? askedIn(line, cast, chunk) : []),
    ...concerned(line, cast, row.type, object, phrasesBehind(prepositional, reach), infinitive),
  ];
}

/** "demanded that Torrel leave": whoever is to do it. */
function askedIn(line: Line, cast: Cast, k: number): Party[] {
  const { tree } = line.words;
  const clause = childBy(tree, line.chunks[k]!.node, 'ccomp');
  const verb = clause === -1 ? -1 : line.verbAt[clause]!;
  return verb === -1 ? [] : partiesOf(line, cast, subjectOf(line, verb));
}

/** Whether its object may be a thing or a number: what was hit or seized, but not the arms that a verb lists, and "freed 21". */
function takesThings(line: Line, { row, what, listed, chunk }: Trigger): boolean {
  const { base } = line.chunks[chunk]!.verb!;
  if (what === 'release') return base === 'free' || base === 'release';
  return row.type !== null && handling.has(row.type) && (!listed || striking.has(base));
}

/** Verbs whose listed objects are what is hit; those of others are what it is hit with. */
const striking = new Set(
  'hit strike target raid ambush shoot down capture retake recapture demolish search disperse occupy encircle pound sink beat kill seize ram'.split(
    ' ',
  ),
);

/** Verbs of helping whose object is who is helped; of the others it is the goods. */
const harbouring = new Set(['evacuate', 'accept', 'take', 'train']);

/**
 * Whom a thing is of that is refused, asked or allowed ("rejected Torrel's proposal", "called for sanctions on Torrel"), or to
 * whom the deed is done that somebody agrees to or refuses ("agreed to lend Torrel money").
 */
function concerned(
  line: Line,
  cast: Cast,
  type: EventType,
  object: Phrases,
  reached: Phrases,
  infinitive: number,
): Party[] {
  const behind = (phrases: Phrases, prepositions: readonly string[]) =>
    phrases.flatMap((at) => partiesOf(line, cast, phrasesBehind(hangingOn(line, at), prepositions)));
  const owners = [
    ...ownersOf(line, cast, object),
    ...behind(object, type === 'ACCUSE' ? ofDoer : ofWhom),
    ...behind(reached, ofWhom),
  ];
  if (owners.length > 0 || infinitive === -1) return owners;
  const held = complementsOf(line, infinitive);
  const sent = sending.has(line.chunks[infinitive]!.verb!.base);
  const whom = partiesOf(line, cast, [
    ...(sent ? [] : held.object),
    ...phrasesBehind(held.prepositional, ofWhom),
  ]);
  return whom.length > 0 ? whom : concerned(line, cast, type, held.object, [], -1);
}

/** Their object goes to somebody else. */
const sending = new Set('send deploy dispatch provide supply deliver lend contribute'.split(' '));

const ofWhom = ['of', 'by', 'from', 'on', 'against', 'with', 'to', 'for'];

/** Who condemns an attack on a town does not condemn the town. */
const ofDoer = ['by', 'from'];

/** Classes of what is done in words. */
const worded = new Set<EventType>([
  'AGREE',
  'SUPPORT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'YIELD',
  'SANCTION',
]);

/**
 * The subject; of arms and vehicles, whose they are ("Marlow tanks"); of a pronoun that leads to nobody in what somebody
 * says, the speaker ("Ruiz said she had resigned").
 */
function doersOf(
  line: Line,
  cast: Cast,
  subject: Phrases,
  type: EventType | null,
  speaker: Party | null,
): Party[] {
  const parties = partiesOf(line, cast, subject);
  if (parties.length > 0 || subject.length === 0) return parties;
  if (
    speaker !== null &&
    subject.length === 1 &&
    maySay(cast, speaker, line.words.lower[line.chunks[subject[0]!]!.head]!)
  )
    return [speaker];
  return type !== null && withArms.has(type) ? ownersOf(line, cast, subject) : [];
}

/** Whether a pronoun may stand for whoever speaks: "it" for no person. */
function maySay({ actors }: Cast, { actorId }: Party, pronoun: string): boolean {
  if (pronoun === 'it') return actorId !== null && actors.get(actorId)?.kind !== 'person';
  return speakersPronouns.has(pronoun);
}

const speakersPronouns = new Set('i we he she they'.split(' '));
const withArms = new Set<EventType>(['ASSAULT', 'MOBILIZE', 'COERCE', 'AID']);

/** Whoever speaks to them does not confer with them. */
const press = new Set(
  'reporter reporters press journalist journalists media audience crowd correspondents'.split(' '),
);

/** Classes of events that things undergo as well as people. */
const handling = new Set<EventType>(['ASSAULT', 'COERCE', 'AID', 'SANCTION']);

/** Kinds whose object is where they lead to, or from. */
const moving = new Set(['visit', 'displacement', 'withdrawal']);

/** "demonstrated in Torrel": a preposition of place leads to no other one. */
function reaching(reach: readonly string[]): string[] {
  return reach.filter((preposition) => !placesOnly.has(preposition));
}

const placesOnly = new Set('in outside inside near across around through'.split(' '));

/** Prepositions that lead to the other one when a verb has no object; arms are put on ships and sent to the front. */
function targetsOf({ type, what }: Trigger['row']): readonly string[] {
  if (type === null) return [];
  if (type === 'MOBILIZE') return ['against'];
  return what === 'agreement' ? [...targets, 'with'] : targets;
}

const targets = ['on', 'upon', 'at', 'against', 'to'];

/** Kinds that belong to whoever does something at them: "at a meeting, Ruiz told". */
const shared = new Set(['meeting', 'talks', 'call', 'visit', 'speech', 'briefing', 'interview']);

function rolesOfNoun(line: Line, cast: Cast, trigger: Trigger, telling: Telling): Roles {
  const { row, chunk, prepositional, what } = trigger;
  const owners = partiesInFront(line, cast, line.chunks[chunk]!);
  const behind = (...prepositions: string[]) =>
    partiesOf(line, cast, phrasesBehind(prepositional, prepositions));
  const hit = (...prepositions: string[]) =>
    (row.type !== null && handling.has(row.type) ? thingsOf : partiesOf)(
      line,
      cast,
      phrasesBehind(prepositional, prepositions),
    );
  const governors =
    telling.governor === -1 || (telling.rule === 'beside' && !shared.has(what))
      ? []
      : partiesOf(line, cast, subjectOf(line, telling.governor));
  const ended = telling.phase === 'ends' && telling.status === 'happened' && row.type !== 'CONSULT';
  const owned = owners.length > 0 || (doneOf.has(what) && behind('of').length > 0);
  const accepted = owned && isAccepted(line, telling.governor);
  const doers = telling.suffered || ended || accepted ? [] : governors;
  const front = ownersInFront(line, cast, chunk, doers, owners);
  const sufferers = telling.suffered ? governors : thingsHit(line, cast, telling.course, chunk);
  switch (row.roles) {
    case 'mutual':
      return {
        who: [...doers, ...front, ...behind('between', 'of', 'by')],
        whom: [
          ...behind('with'),
          ...(what === 'call' || what === 'interview' ? behind('to') : []),
          ...toldAt(line, cast, telling),
          ...sufferers,
        ],
      };
    case 'befalls':
      return {
        who: [...behind('by'), ...doers],
        whom: [...behind('of'), ...(behind('of').length > 0 ? [] : front), ...sufferers],
      };
    case 'happens':
    case 'caused':
      return { who: [], whom: [] };
    case 'does':
      return {
        who: [
          ...behind('by'),
          ...front.filter((party) => !isSite(line, cast, party, trigger)),
          ...(doneOf.has(what) && !isTour(line, trigger) ? behind('of') : []),
          ...(what === 'speech' ? behind('from') : []),
          ...agentsOf(line, cast, telling.course),
          ...(front.length > 0 || behind('by').length > 0 ? [] : doers),
        ],
        whom: [
          ...(doneOf.has(what) ? [] : behind('of')),
          ...hit('on', 'against'),
          ...(what === 'visit' ? [] : behind('to', 'for', 'into')),
          ...(row.type === 'ACCUSE' ? lookedInto(line, cast, prepositional) : []),
          ...sufferers,
        ],
      };
  }
}

/** "an investigation into the death of Rossi", "a probe of Torrel's elections": whose matter it is. */
function lookedInto(line: Line, cast: Cast, prepositional: Trigger['prepositional']): Party[] {
  const matters = phrasesBehind(prepositional, ['into', 'of', 'over', 'against']).filter(
    (at) => partyOf(line, cast, line.chunks[at]!) === null,
  );
  return [
    ...ownersOf(line, cast, matters),
    ...matters.flatMap((at) =>
      partiesOf(line, cast, phrasesBehind(hangingOn(line, at), ['of', 'by', 'against'])),
    ),
  ];
}

/** "the Torrel market attack": where it was; "Torrel's attack": whose it was. */
function isSite(line: Line, cast: Cast, { mention, actorId }: Party, { type, chunk }: Trigger): boolean {
  if (type !== 'ASSAULT' || mention === null) return false;
  const behind = line.text.slice(mention.end, mention.end + 2);
  if (behind === "'s" || behind === '’s') return false;
  const kind = actorId === null ? null : (cast.actors.get(actorId)?.kind ?? null);
  const { head } = line.chunks[chunk]!;
  const front = line.text.slice(mention.start, line.words.tokens[head]!.start);
  return kind === 'place' || siteNames.test(front);
}

const siteNames =
  / (?:Airport|Arena|Bridge|Church|Hospital|Hotel|Mall|Market|Mosque|School|Square|Stadium|Station|Street|Theatre|Theater|Tower|University) $/;

/** Kinds whose doer stands behind "of": the resignation of Rossi. */
const doneOf = new Set(['visit', 'speech', 'resignation', 'surrender']);

/** "accepted his resignation", "backed the union's strike": the deed is its owner's. */
function isAccepted(line: Line, governor: number): boolean {
  return governor !== -1 && accepting.has(line.chunks[governor]!.verb!.base);
}

const accepting = new Set('accept receive approve back support win secure'.split(' '));

/** Who is named in front, but "its invasion" is the governor's own, and "their talks" those of the two named last. */
function ownersInFront(
  line: Line,
  cast: Cast,
  k: number,
  doers: readonly Party[],
  owners: readonly Party[],
): readonly Party[] {
  const owner = line.words.lower[line.chunks[k]!.from]!;
  if (!pronouns.has(owner)) return owners;
  if (doers.length > 0 && owner !== 'their') return [];
  const pair = owner === 'their' ? pairBefore(line, cast, k) : [];
  return pair.length > 1 ? pair : doers.length > 0 ? [] : owners;
}

/** The nearest "A and B" in front: two parties or none. */
function pairBefore(line: Line, cast: Cast, k: number): Party[] {
  const { tree } = line.words;
  for (let j = k - 1; 0 <= j; j--) {
    if (line.chunks[j]!.is !== 'noun') continue;
    const members = joinedTo(tree, line.chunks[j]!.node).map((word) => line.nounAt[word]!);
    if (members.length < 2 || !members.every((at) => at !== -1 && at < k)) continue;
    const pair = partiesOf(line, cast, members);
    if (pair.length === 2) return pair;
  }
  return [];
}

const pronouns = new Set('his her its their'.split(' '));

/** "The blast destroyed a school": the object of the verb that tells what became of it. */
function thingsHit(line: Line, cast: Cast, course: number, k: number): Party[] {
  const verb = course === -1 ? null : line.chunks[course]!.verb;
  if (verb === null || !hitting.has(verb.base)) return [];
  const isDone = verb.passive && line.chunks[k]!.preposition !== null;
  if (verb.passive && !isDone) return [];
  return thingsOf(line, cast, isDone ? subjectOf(line, course) : complementsOf(line, course).object);
}

/** "a warrant issued by the court", "talks were held by": the agent of the verb that tells what became of it. */
function agentsOf(line: Line, cast: Cast, course: number): Party[] {
  if (course === -1) return [];
  return partiesOf(line, cast, phrasesBehind(complementsOf(line, course).prepositional, ['by']));
}

const hitting = new Set('hit hurt kill strike destroy damage injure wound rock shake topple'.split(' '));

/** "At a meeting, Ruiz told Rossi": whoever is told something at it is in it. */
function toldAt(line: Line, cast: Cast, { rule, governor }: Telling): Party[] {
  if (rule !== 'beside' || governor === -1 || !addressing.has(line.chunks[governor]!.verb!.base)) return [];
  return partiesOf(
    line,
    cast,
    complementsOf(line, governor).object.filter((at) => !press.has(line.words.lower[line.chunks[at]!.head]!)),
  );
}

const addressing = new Set('tell ask urge warn assure inform remind promise thank offer'.split(' '));

function phrasesBehind(prepositional: Trigger['prepositional'], prepositions: readonly string[]): Phrases {
  return prepositional
    .filter(({ preposition }) => prepositions.includes(preposition))
    .flatMap(({ phrases }) => phrases);
}

/** Whose missile it was: "Torrel's missiles", "Marlow missiles". */
function ownersOf(line: Line, cast: Cast, subject: Phrases): Party[] {
  return subject.flatMap((at) => partiesInFront(line, cast, line.chunks[at]!));
}

function within(line: Line, mention: Span | null, at: number): boolean {
  const { tokens } = line.words;
  return (
    mention !== null &&
    mention.start < tokens[line.chunks[at]!.to - 1]!.end &&
    tokens[line.chunks[at]!.from]!.start < mention.end
  );
}

function keyOf({ actorId, actor }: Party): string | null {
  return actorId ?? actor;
}
