import type { Findings } from '#core/findings.ts';
import type { Utterance, Wording } from '#core/record.ts';
import { idOf } from '#core/identity.ts';
import { cover, type Span } from '#core/span.ts';
import type { Act, Statement } from '#core/statement.ts';
import type { Actors } from './actors.ts';
import { backingOfUtterance } from './backing.ts';
import { clustersOf, type Edge } from './clusters.ts';
import { likenessOf, type Line } from './statements/likeness.ts';
import type { Origins } from './origins.ts';
import { pairsBySharedKey } from './pairs.ts';
import { evidenceOf, inPrintOrder, pressOf, type Press } from './press.ts';
import { always, dayMs, spellOf, surestMoment, type Spell } from './spells.ts';
import { fitOf, type Voice } from './voices.ts';
import { familyOf } from './stems.ts';
import { wordsOf } from './words.ts';

/**
 * One utterance, with every wording of it that was printed, in the order in which they were printed. What somebody is
 * said not to have said is none. The id is made from the first wording.
 *
 * @param findings in order of publication
 * @see docs/method/utterances.md
 */
export function mergeStatements(
  findings: readonly Findings[],
  actors: Actors,
  origins: Origins,
): Utterance[] {
  const press = pressOf(findings, actors);
  const lines = findings.flatMap((each) =>
    each.statements.filter(wasSaid).map((one) => lineOf(one, each, press)),
  );
  return clustersOf(lines.map(traitOf), edgesOf(lines), joinTraits).map((group) =>
    utteranceOf(
      group.map((index) => lines[index]!),
      press,
      origins,
    ),
  );
}

/** Refusing to speak is an act of speech; not having said something is not. */
function wasSaid({ negated, acts, content }: Statement): boolean {
  return 0 < content.length && (!negated || acts.includes('declines'));
}

function lineOf(statement: Statement, { report }: Findings, press: Press): Line {
  const words = wordsOf(report.text, statement.content, statement.quoted).filter(({ matters }) => matters);
  return {
    report: report.id,
    statement,
    voice: press.voiceOf(statement.speaker, report.id),
    relays: statement.chain.map((party) => press.voiceOf(party, report.id)),
    words,
    families: new Set(words.map(({ stem }) => familyOf(stem))),
    said: spellOf(statement.said),
  };
}

function edgesOf(lines: readonly Line[]): Edge[] {
  return pairsBySharedKey(lines, keysOf)
    .map(([a, b]) => ({ a, b, weight: likenessOf(lines[a]!, lines[b]!) }))
    .filter(({ weight }) => 0 < weight);
}

/** Three words in a row, two inside quotation marks, or a word that the same voice uses. */
function* keysOf({ words, families, voice }: Line): Iterable<string> {
  for (let i = 0; i + 1 < words.length; i++) {
    const [first, second, third] = [words[i]!, words[i + 1]!, words[i + 2]];
    if (third) yield `${first.stem} ${second.stem} ${third.stem}`;
    if (first.quote !== null && second.quote !== null) yield `“${first.stem} ${second.stem}`;
  }
  if (voice?.id) for (const family of families) yield `${voice.id} ${family}`;
}

/** Who spoke and when, as far as the wordings of a group tell. */
interface Trait {
  readonly voice: Voice | null;
  readonly said: Spell;
}

function traitOf({ voice, relays, said, statement }: Line): Trait {
  return {
    voice: statement.prospective || 0 < relays.length ? null : voice,
    said: said.told ? said : always,
  };
}

/** What is foretold or relayed may be printed as the word of either man, so it does not tell whose utterance it is. */
/** A named voice tells more than an unnamed one. Days that are told must be the same or next to each other. */
function joinTraits(a: Trait, b: Trait): Trait | null {
  if (fitOf(a.voice, b.voice) === 'no') return null;
  const first = Math.max(a.said.first, b.said.first);
  const last = Math.min(a.said.last, b.said.last);
  if (dayMs < first - last) return null;
  const voice = a.voice?.named || !b.voice ? a.voice : b.voice;
  return { voice, said: { first, last, told: a.said.told || b.said.told } };
}

function utteranceOf(lines: readonly Line[], press: Press, origins: Origins): Utterance {
  const wordings = inPrintOrder(press, lines.map(wordingOf));
  const voice = chiefVoice(lines);
  const attitudes = lines.map(({ statement }) => statement.attitude);
  return {
    id: idOf('utterance', wordings[0]!.finding),
    actorId: voice?.id ?? null,
    speaker: voice?.name ?? null,
    said: surestMoment(lines.map(({ statement }) => statement.said)),
    acts: actsOf(lines),
    attitude: attitudes.includes(null) ? null : attitudes[0]!,
    wordings,
    ...backingOfUtterance(press, origins, wordings),
  };
}

function wordingOf({ report, statement }: Line): Wording {
  const span = statement.content.reduce<Span>(cover, statement.content[0]!);
  return { ...evidenceOf(report, statement.id, span), content: statement.content, quoted: statement.quoted };
}

/** The voice that most wordings give, a named one before an unnamed one; what is only announced counts last. */
function chiefVoice(lines: readonly Line[]): Voice | null {
  const counts = new Map<string, { voice: Voice; weight: number }>();
  for (const { voice, statement } of lines) {
    if (!voice) continue;
    const key = voice.id ?? voice.name;
    const weight = (voice.named ? 1_000 : 1) * (statement.prospective ? 0.001 : 1);
    counts.set(key, { voice, weight: (counts.get(key)?.weight ?? 0) + weight });
  }
  const [chief] = [...counts].toSorted(([a, x], [b, y]) => y.weight - x.weight || (a < b ? -1 : 1));
  return chief?.[1].voice ?? null;
}

function actsOf(lines: readonly Line[]): Act[] {
  return [...new Set(lines.flatMap(({ statement }) => statement.acts))].toSorted();
}
