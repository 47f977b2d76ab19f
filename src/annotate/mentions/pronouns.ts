import type { ActorKind } from '#core/annotated.ts';
import type { Gender } from '#lang/en/given-names.ts';
import type { Words } from './words.ts';

export interface Pronoun {
  readonly at: number;
  readonly kind: ActorKind | null;
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** It owns what follows: his, their. */
  readonly possessive: boolean;
  readonly reflexive: boolean;
}

const forms = new Map<string, Omit<Pronoun, 'at'>>(
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
      },
    ]),
  ),
);

/** Pronouns of the third person in a sentence. */
export function findPronouns(words: Words, sentence: number): Pronoun[] {
  const pronouns: Pronoun[] = [];
  for (let i = words.first[sentence]!; i < words.last[sentence]!; i++) {
    const form = forms.get(words.lower[i]!);
    if (form) pronouns.push({ at: i, ...form });
  }
  return pronouns;
}
