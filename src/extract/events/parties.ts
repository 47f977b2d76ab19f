import type { Actor, AnnotatedReport, Mention } from '#core/annotated.ts';
import type { Span } from '#core/span.ts';
import type { Party } from '#core/statement.ts';
import { isPeopleNoun } from '#lang/en/event-people.ts';
import type { Chunk } from './chunk.ts';
import type { Line, Phrases } from './line.ts';

/** Who is named in one sentence, and how to name them. */
export interface Cast {
  readonly mentions: readonly Mention[];
  readonly actors: ReadonlyMap<string, Actor>;
}

/** The mentions of every sentence, and the actors by id. Those joined by "and" are parties one by one. */
export function castsOf({ mentions, actors, sentences }: AnnotatedReport): (sentence: number) => Cast {
  const bySentence: Mention[][] = sentences.map(() => []);
  for (const mention of mentions) if (mention.form !== 'joint') bySentence[mention.sentence]?.push(mention);
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return (sentence) => ({ mentions: bySentence[sentence]!, actors: byId });
}

export interface Roles {
  readonly who: readonly Party[];
  readonly whom: readonly Party[];
}

/** The parties that noun phrases name, each once; phrases that name nobody (a plan, a bridge) give none. */
export function partiesOf(line: Line, cast: Cast, phrases: Phrases): Party[] {
  return once(phrases.flatMap((at) => partyOf(line, cast, line.chunks[at]!) ?? []));
}

/** And with phrases that name a thing: what was hit or seized. Pronouns and times stay out. */
export function thingsOf(line: Line, cast: Cast, phrases: Phrases): Party[] {
  return once(
    phrases.flatMap((at) => partyOf(line, cast, line.chunks[at]!) ?? thingOf(line, line.chunks[at]!) ?? []),
  );
}

/** Who is named in front of the last noun of a phrase: `Torrel's` attack, a `Lopez-Rossi` meeting, the `Marlow` invasion. */
export function partiesInFront(line: Line, cast: Cast, chunk: Chunk): Party[] {
  const { tokens } = line.words;
  const front = { start: tokens[chunk.from]!.start, end: tokens[chunk.head]!.start };
  const inside = cast.mentions.filter((mention) => front.start <= mention.start && mention.end <= front.end);
  const outer = inside.filter(
    (mention) =>
      !isNobody(mention) &&
      !isDay(line, mention) &&
      !inside.some((other) => other !== mention && holds(other, mention)),
  );
  return once(outer.map((mention) => partyFrom(line, cast, mention)));
}

/** Whose missile it was: "Torrel's missiles", "Marlow missiles". */
export function ownersOf(line: Line, cast: Cast, subject: Phrases): Party[] {
  return subject.flatMap((at) => partiesInFront(line, cast, line.chunks[at]!));
}

/** The party of one phrase: the widest mention that its head stands in, else its words where they name somebody. */
export function partyOf(line: Line, cast: Cast, chunk: Chunk): Party | null {
  const mention = mentionAt(line, cast, chunk);
  if (mention !== null)
    return isNobody(mention) || isDay(line, mention) ? null : partyFrom(line, cast, mention);
  if (!namesSomebody(line, chunk)) return partyBeside(line, cast, chunk);
  const span = spanWithoutMarks(line, chunk);
  return isDay(line, span) ? null : { mention: span, actor: wordsWithoutArticle(line, span), actorId: null };
}

/** "the liaison Ana Ruiz": a noun that no list has is somebody where a person's name stands beside it. */
function partyBeside(line: Line, cast: Cast, chunk: Chunk): Party | null {
  const { tree, tokens } = line.words;
  const child = tree.children[chunk.node]!.find((at) => tokens[at]!.relation === 'appos') ?? chunk.to;
  const name = child < tokens.length ? line.chunks[line.nounAt[child]!] : undefined;
  const mention = name === undefined || name === chunk ? null : mentionAt(line, cast, name);
  return mention?.kind === 'person' && mention.form === 'name' ? partyFrom(line, cast, mention) : null;
}

/** Somebody who can act or be acted upon: a person, a country, an organisation, soldiers. */
export function isActor(line: Line, cast: Cast, chunk: Chunk): boolean {
  if (line.words.lower[chunk.head]!.endsWith('self')) return false;
  const mention = mentionAt(line, cast, chunk);
  return mention !== null
    ? mention.form !== 'document'
    : namesSomebody(line, chunk) || isPersonalPronoun(line, chunk) || partyBeside(line, cast, chunk) !== null;
}

/** A human being or several: no country, no company and no product with a capital. */
export function isPerson(line: Line, cast: Cast, chunk: Chunk): boolean {
  const mention = mentionAt(line, cast, chunk);
  if (mention !== null)
    return (
      mention.kind === 'person' ||
      mention.kind === 'group' ||
      (mention.form === 'pronoun' && personalPronouns.has(line.words.lower[chunk.head]!))
    );
  return (
    isPeopleNoun(line.words.lower[chunk.head]!) ||
    isPersonalPronoun(line, chunk) ||
    line.words.tokens[chunk.head]!.pos === 'NUM'
  );
}

/** One person by name: who is called so is not called names. */
export function isNamedPerson(line: Line, cast: Cast, chunk: Chunk): boolean {
  const mention = mentionAt(line, cast, chunk);
  return mention !== null && mention.kind === 'person' && mention.form === 'name';
}

const personalPronouns = new Set('i he she they we him her them us you who'.split(' '));

export function mentionAt(line: Line, cast: Cast, chunk: Chunk): Mention | null {
  const head = line.words.tokens[chunk.head]!;
  const first = line.words.tokens[chunk.from]!;
  let best: Mention | null = null;
  for (const mention of cast.mentions) {
    if (mention.end < head.end || head.start < mention.start) continue;
    if (mention.start < first.start && (mention.head.start < first.start || spanned(mention))) continue;
    if (best === null || width(best) < width(mention)) best = mention;
  }
  return best;
}

/** A document, or a pronoun that leads to nobody. */
function isNobody({ form, actor }: Mention): boolean {
  return form === 'document' || (form === 'pronoun' && actor === null);
}

/** "Marlow Day": a day of the year, whatever it is named after. */
function isDay({ text }: Line, { start, end }: Span): boolean {
  return days.test(text.slice(start, end)) || text.startsWith(' Day', end);
}

const days = /\b(?:Day|Eve|Christmas|Easter|Ramadan|Thanksgiving|Ashura|Eid)$/;

/** Its head is all of it, so that nothing in it is more a name than the rest. */
function spanned({ start, end, head }: Mention): boolean {
  return head.start === start && head.end === end;
}

function partyFrom(line: Line, cast: Cast, mention: Mention): Party {
  const span = { start: mention.start, end: endBeforePlace(line, mention) };
  const id = mention.actor ?? placeInside(cast, mention);
  const actor = id === null ? undefined : cast.actors.get(id);
  return { mention: span, actor: actor?.name ?? wordsWithoutArticle(line, span), actorId: id };
}

/** "nine people in Torrel" are nine people: where they are is no part of who they are, unless a name is made of it. */
function endBeforePlace({ text }: Line, { start, end, form }: Mention): number {
  const place =
    form === 'group'
      ? text.slice(start, end).search(/ (?:in|at|near|outside|across) (?!the (?:country|world)'s)/)
      : -1;
  return place === -1 ? end : start + place;
}

/** "the city of Torrel" is Torrel, where the words as a whole lead to nobody. */
function placeInside({ mentions }: Cast, outer: Mention): string | null {
  if (outer.kind !== 'place') return null;
  const inner = mentions.find(
    (mention) => mention.kind === 'place' && mention.end === outer.end && holds(outer, mention),
  );
  return inner?.actor ?? null;
}

function thingOf(line: Line, chunk: Chunk): Party | null {
  const { pos } = line.words.tokens[chunk.head]!;
  if ((pos !== 'NOUN' && pos !== 'NUM' && pos !== 'PROPN') || asides.has(line.words.lower[chunk.head]!))
    return null;
  const span = spanWithoutMarks(line, chunk);
  return isDay(line, span) ? null : { mention: span, actor: wordsWithoutArticle(line, span), actorId: null };
}

/** What a sentence says of itself: "armed the rebels, a charge that". */
const asides = new Set('charge claim allegation accusation move step fact way time times'.split(' '));

function namesSomebody(line: Line, chunk: Chunk): boolean {
  return isProper(line, chunk) || isPeopleNoun(line.words.lower[chunk.head]!);
}

/** A name: its head has a capital and it is not all of the sentence's first word. */
export function isProper(line: Line, chunk: Chunk): boolean {
  const { tokens, lower } = line.words;
  const code = line.text.charCodeAt(tokens[chunk.head]!.start);
  const capital = !line.headline && 65 <= code && code <= 90;
  return capital && tokens[chunk.head]!.pos === 'PROPN' && 1 < lower[chunk.head]!.length;
}

function isPersonalPronoun(line: Line, chunk: Chunk): boolean {
  return chunk.to - chunk.from === 1 && personalPronouns.has(line.words.lower[chunk.head]!);
}

function spanWithoutMarks(line: Line, chunk: Chunk): Span {
  return { start: line.words.tokens[chunk.from]!.start, end: line.words.tokens[chunk.head]!.end };
}

function wordsWithoutArticle(line: Line, { start, end }: Span): string {
  return line.text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|a|an) /i, '');
}

function once(parties: readonly Party[]): Party[] {
  const whole = parties.filter((party) => !parties.some((other) => isToldBy(party, other)));
  return whole.filter(
    (party, i) =>
      !whole
        .slice(0, i)
        .some((other) =>
          party.actorId !== null ? other.actorId === party.actorId : other.actor === party.actor,
        ),
  );
}

/** "other towns" in "Torrel and other towns", and "his colleague" right in front of the name. */
function isToldBy({ mention: part }: Party, { mention: whole }: Party): boolean {
  if (part === null || whole === null || part === whole) return false;
  return holds(whole, part) || part.end + 1 === whole.start;
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && width(inner) < width(outer);
}

function width({ start, end }: Span): number {
  return end - start;
}

/** Whoever speaks to them does not confer with them. */
export const press = new Set(
  'reporter reporters press journalist journalists media audience crowd correspondents'.split(' '),
);
