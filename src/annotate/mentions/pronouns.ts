import type { ActorKind } from '#core/annotated.ts';
import type { Gender } from '#lang/en/given-names.ts';
import type { Words } from './words.ts';

export interface Pronoun {
  readonly at: number;
  /** The article in front belongs to it: the two. */
  readonly from: number;
  readonly kind: ActorKind | null;
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** It owns what follows: his, their. */
  readonly possessive: boolean;
  readonly reflexive: boolean;
  /** Two who were named before: both, the two, the pair. */
  readonly pair: boolean;
  /** Some of several people are meant: one of them, two of them. */
  readonly counted: boolean;
}

type Form = Omit<Pronoun, 'at' | 'from' | 'counted'>;

const forms = new Map<string, Form>(
  [
    ['he him his himself', 'person', 'male', false],
    ['she her hers herself', 'person', 'female', false],
    ['they them their theirs themselves', null, null, true],
    ['it its itself', 'organisation', null, false],
  ].flatMap(([list, kind, gender, plural]) =>
    (list as string).split(' ').map((word) => [
      word,
      {
        kind: kind as ActorKind | null,
        gender: gender as Gender | null,
        plural: plural as boolean,
        possessive: /^(?:his|her|hers|theirs?|its)$/.test(word),
        reflexive: /sel(?:f|ves)$/.test(word),
        pair: false,
      },
    ]),
  ),
);

const pair: Form = {
  kind: null,
  gender: null,
  plural: true,
  possessive: false,
  reflexive: false,
  pair: true,
};

/** Pronouns of the third person in a sentence. */
export function findPronouns(words: Words, sentence: number): Pronoun[] {
  const pronouns: Pronoun[] = [];
  for (let i = words.first[sentence]!; i < words.last[sentence]!; i++) {
    const form = forms.get(words.lower[i]!);
    if (form) pronouns.push({ at: i, from: i, ...form, counted: isCounted(words, i) });
    else if (isPair(words, i))
      pronouns.push({ at: i, from: words.lower[i] === 'both' ? i : i - 1, ...pair, counted: false });
  }
  return pronouns;
}

/** "One of them said", "three of them later died": a number or its like in front, which does something. */
function isCounted({ lower, tokens }: Words, i: number): boolean {
  const number = tokens[i - 2];
  if (lower[i] !== 'them' || lower[i - 1] !== 'of' || !number) return false;
  const counts = number.pos === 'NUM' || parts.has(lower[i - 2]!);
  return counts && /^(?:nsubj|conj|root)/.test(number.relation);
}

const parts: ReadonlySet<string> = new Set(
  'some many most several both all none each another few half'.split(' '),
);

/** "Both warned", "the two met", "the pair left": nothing follows that would be counted. */
function isPair({ lower, tokens, first, sentence }: Words, i: number): boolean {
  const word = lower[i]!;
  const alone = word === 'both' || (/^(?:two|pair|duo)$/.test(word) && lower[i - 1] === 'the');
  if (!alone || (word !== 'both' && i === first[sentence[i]!])) return false;
  return /^(?:nsubj|obj|iobj)/.test(tokens[i]!.relation) && lower[i + 1] !== 'of';
}
