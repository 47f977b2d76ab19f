/**
 * The forms of verbs, told apart: `past` may also be a participle (held, attacked), `participle` is nothing else (given).
 * Irregular forms after Quirk et al., A Comprehensive Grammar of the English Language, 3.11 to 3.20; the rest by its
 * rules of spelling (3.5 to 3.10), with both spellings where British and American differ.
 */
export interface VerbForm {
  readonly base: string;
  readonly form: 'base' | 's' | 'past' | 'participle' | 'ing';
}

/** Base, past, participle; two words where past and participle are one. */
const irregular = new Map(
  [
    'be was been|have had|do did done|go went gone|say said|tell told|make made|give gave given|get got gotten|take took taken|come came come',
    'become became become|begin began begun|bring brought|build built|buy bought|cast cast|catch caught|choose chose chosen|cut cut|deal dealt|draw drew drawn|drive drove driven',
    'fall fell fallen|fight fought|find found|flee fled|unfreeze unfroze unfrozen|fly flew flown|forget forgot forgotten|freeze froze frozen|hear heard|hide hid hidden|hit hit|hold held|keep kept|know knew known',
    'lay laid|lead led|leave left|let let|lose lost|mean meant|meet met|overrun overran overrun|overthrow overthrew overthrown|pay paid|put put|quit quit|rid rid|ride rode ridden|rise rose risen|run ran run',
    'see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shed shed|shoot shot|shut shut|sink sank sunk|sit sat|slay slew slain|speak spoke spoken|spend spent|spread spread|stand stood',
    'hurt hurt|steal stole stolen|strike struck|swear swore sworn|sweep swept|take took taken|tear tore torn|think thought|throw threw thrown|uphold upheld|understand understood|undertake undertook undertaken',
    'wed wed|win won|withdraw withdrew withdrawn|withhold withheld|write wrote written|blow blew blown|break broke broken|burst burst|beat beat beaten|feel felt|show showed shown|wind wound|bid bid|let let|sue sued|veto vetoed|overcome overcame overcome|retake retook retaken|strive strove striven|spurn spurned',
  ]
    .flatMap((line) => line.split('|'))
    .map((line) => {
      const [base, past, participle] = line.split(' ');
      return [base!, { past: past!, participle: participle ?? null }] as const;
    }),
);

/** Verbs of more than one syllable, stressed on the last: their last letter is doubled. */
const doubling = new Set(
  'begin acquit commit defer admit permit refer confer deter compel expel repel propel control patrol rebel omit rebut submit transfer'.split(
    ' ',
  ),
);
/** And those that only British spelling doubles. */
const halfDoubling = new Set(
  'cancel travel signal level model label quarrel marshal pummel channel counsel libel kidnap total worship shovel'.split(
    ' ',
  ),
);

/** Every form of a verb; regular ones are made. */
export function verbForms(base: string): { readonly word: string; readonly form: VerbForm['form'] }[] {
  const stems = stemsOf(base);
  const odd = irregular.get(base);
  const pasts = odd ? [odd.past] : stems.map((stem) => (stem.endsWith('e') ? `${stem}d` : `${stem}ed`));
  return [
    { word: base, form: 'base' as const },
    { word: thirdPerson(base), form: 's' as const },
    ...pasts.map((word) => ({ word, form: 'past' as const })),
    ...(odd?.participle && odd.participle !== base && odd.participle !== odd.past
      ? [{ word: odd.participle, form: 'participle' as const }]
      : []),
    ...ingForms(base).map((word) => ({ word, form: 'ing' as const })),
  ];
}

/** The forms of many verbs in one table; of two verbs with one form the first given wins. */
export function verbFormTable(bases: Iterable<string>): Map<string, VerbForm> {
  const table = new Map<string, VerbForm>();
  for (const base of bases)
    for (const { word, form } of verbForms(base)) if (!table.has(word)) table.set(word, { base, form });
  return table;
}

function stemsOf(base: string): string[] {
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}i`];
  const doubled = base + base.at(-1)!;
  if (halfDoubling.has(base)) return [base, doubled];
  return doubles(base) ? [doubled] : [base];
}

function ingForms(base: string): string[] {
  if (base.endsWith('ie')) return [`${base.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(base) && base !== 'be') return [`${base.slice(0, -1)}ing`];
  const doubled = base + base.at(-1)!;
  if (halfDoubling.has(base)) return [`${base}ing`, `${doubled}ing`];
  return [doubles(base) ? `${doubled}ing` : `${base}ing`];
}

function doubles(base: string): boolean {
  return doubling.has(base) || /^[^aeiou]*(?:u(?=i))?[aeiou][bdgklmnprtz]$/.test(base);
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  if (base === 'go' || base === 'do' || base === 'veto') return `${base}es`;
  return /(?:s|x|z|ch|sh)$/.test(base)
    ? `${base}es`
    : base === 'have'
      ? 'has'
      : base === 'be'
        ? 'is'
        : `${base}s`;
}
