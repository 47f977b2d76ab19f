/**
 * Five real reports of one running story against what a careful reader finds in them: `seeds/` and `gold/`.
 *
 * Statements and figures are scored where the reader's part covers them (whole reports, or the posts of a live blog that
 * hold any). A statement is found when the characters of its content overlap by half (Jaccard); its speaker is right
 * when the actor bears a name that the reader lists for that speaker, or, for a speaker without a name, when the words
 * are the same ones. A figure is found when the spans overlap.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Findings } from '#core/findings.ts';
import { analyseIncoming, loadAnalyser, type Incoming } from '#desk/analyse.ts';
import { gatherStories, reconcileStory } from '#reconcile/reconcile.ts';
import { findingsJson, recordJson, type FindingsJson, type RecordJson } from '../../src/serve/http/wire.ts';
import { jaccard, pairUp, share, threeOf, within, type Tally } from '../scoring.ts';
import { overlaps, type Span } from '#core/span.ts';
import type { Scores, Task } from '../task.ts';

interface GoldStatement {
  readonly id: string;
  readonly report: string;
  readonly post?: string;
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly content: readonly Span[];
  readonly speaker: {
    readonly as_written: readonly Span[] | null;
    readonly actors: readonly string[];
    readonly antecedent?: Span;
  };
}

interface GoldFigure {
  readonly id: string;
  readonly report: string;
  readonly post?: string;
  readonly span: Span;
  readonly value: number;
  readonly place: string | null;
  readonly as_of: string | null;
  readonly source: readonly string[] | null;
}

interface GoldMember {
  readonly report: string;
  readonly statement?: string;
  readonly figure?: string;
  readonly spans?: readonly Span[];
  readonly span?: Span;
}

interface Gold {
  readonly reports: readonly {
    readonly id: string;
    readonly file: string;
    readonly published: { readonly best: string };
  }[];
  readonly blocks: readonly {
    readonly id: string;
    readonly report: string;
    readonly role: string;
    readonly start: number;
    readonly end: number;
    readonly parent?: string;
  }[];
  readonly posts: readonly {
    readonly id: string;
    readonly span: Span;
    readonly iso: string | null;
    readonly authors: readonly (Span & { text: string })[];
  }[];
  readonly actors: readonly {
    readonly id: string;
    readonly name: string;
    readonly variants_found: readonly { readonly text: string }[];
  }[];
  readonly statements: readonly GoldStatement[];
  readonly figures: readonly GoldFigure[];
  readonly links: readonly {
    readonly id: string;
    readonly type: string;
    readonly members: readonly GoldMember[];
  }[];
  readonly conflicts: readonly {
    readonly id: string;
    readonly type: string;
    readonly sides?: readonly { readonly evidence: readonly GoldMember[] }[];
  }[];
  readonly events: readonly {
    readonly id: string;
    readonly evidence: readonly (Span & { report: string })[];
    readonly date: { from: string; to: string };
  }[];
}

/** One report as Stet reads it beside its gold. */
interface Case {
  readonly id: string;
  readonly file: string;
  readonly found: FindingsJson;
  readonly text: string;
}

export const task: Task = {
  name: 'seeds',
  data: '../shared',
  summary: 'five real reports of one story against a careful reader (seeds/ and gold/)',
  async run(dir) {
    const gold = loadGold(join(dir, 'gold'));
    const { cases, record } = await readSeeds(dir, gold);
    const scores: Scores = {
      ...scoreDates(cases, record, gold),
      ...scoreBlocks(cases, gold),
      ...scorePosts(cases, gold),
      ...scoreStatements(cases, gold),
      ...scoreFigures(cases, gold),
      ...scoreLinks(cases, record, gold),
      ...scoreConflicts(cases, record, gold),
      ...scoreEvents(cases, gold),
    };
    return {
      files: [...globSync(join(dir, 'seeds/*.txt')), ...globSync(join(dir, 'gold/*.json'))],
      items: gold.statements.length + gold.figures.length,
      scores,
      errors: [
        ...tellStatements(cases, gold),
        ...tellFigures(cases, gold),
        ...tellDates(cases, record, gold),
      ],
    };
  },
};

function loadGold(dir: string): Gold {
  const read = (name: string): Record<string, never> =>
    JSON.parse(readFileSync(join(dir, `${name}.json`), 'utf8')) as Record<string, never>;
  const { blocks, posts } = read('blocks');
  return {
    reports: read('reports')['reports'],
    blocks,
    posts,
    ...read('actors'),
    ...read('statements'),
    ...read('figures'),
    ...read('links'),
    ...read('conflicts'),
    ...read('events'),
  } as unknown as Gold;
}

async function readSeeds(dir: string, gold: Gold): Promise<{ cases: Case[]; record: RecordJson }> {
  const analyser = await loadAnalyser();
  const findings: Findings[] = [];
  for (const { file } of gold.reports) {
    const bytes = readFileSync(join(dir, 'seeds', file));
    const incoming: Incoming = { bytes, source: basename(file), reading: 'report', published: null };
    findings.push(await analyseIncoming(incoming, analyser));
  }
  const texts = new Map(findings.map(({ report }) => [report.id, report.text]));
  const textOf = (id: string) => texts.get(id)!;
  const story = gatherStories(findings).sort((a, b) => b.reports.length - a.reports.length)[0]!;
  const members = findings.filter(({ report }) => story.reports.includes(report.id));
  return {
    cases: gold.reports.map(({ id, file }, i) => ({
      id,
      file,
      found: findingsJson(findings[i]!, textOf),
      text: findings[i]!.report.text,
    })),
    record: recordJson(reconcileStory(story, members), textOf),
  };
}

function scoreDates(cases: readonly Case[], record: RecordJson, gold: Gold): Scores {
  const right = cases.map(({ id, found }) => {
    const best = gold.reports.find((report) => report.id === id)!.published.best;
    const published = record.reports.find((line) => line.id === found.report.id)?.published;
    return published?.edtf.slice(0, 10) === best.slice(0, 10);
  });
  const holds = cases.map(({ id, found }) => {
    const best = gold.reports.find((report) => report.id === id)!.published.best.slice(0, 10);
    const published = record.reports.find((line) => line.id === found.report.id)?.published;
    return (
      published !== null &&
      published !== undefined &&
      published.earliest.slice(0, 10) <= best &&
      best <= published.latest.slice(0, 10)
    );
  });
  return {
    'reports in one story': record.reports.length,
    'report day right': share(right),
    'report day held': share(holds),
  };
}

const prose = new Set(['headline', 'subheading', 'body', 'list-item', 'caption']);

function scoreBlocks(cases: readonly Case[], gold: Gold): Scores {
  let chars = 0;
  let proseRight = 0;
  let roleRight = 0;
  for (const { id, found, text } of cases) {
    const wanted = rolesOf(text, leavesOf(gold.blocks.filter(({ report }) => report === id)));
    const given = rolesOf(text, found.report.blocks);
    for (let i = 0; i < text.length; i++) {
      if (wanted[i] === undefined || text[i]!.trim() === '') continue;
      chars++;
      if (given[i] === wanted[i]) roleRight++;
      if (prose.has(given[i] ?? '') === prose.has(wanted[i]!)) proseRight++;
    }
  }
  return { 'block prose or furniture': proseRight / chars, 'block role': roleRight / chars };
}

function leavesOf(blocks: Gold['blocks']): Gold['blocks'] {
  const parents = new Set(blocks.map(({ parent }) => parent));
  return blocks.filter(({ id }) => !parents.has(id));
}

function rolesOf(text: string, blocks: readonly (Span & { role: string })[]): (string | undefined)[] {
  const roles = new Array<string | undefined>(text.length);
  for (const { start, end, role } of blocks) roles.fill(role, start, end);
  return roles;
}

function scorePosts(cases: readonly Case[], gold: Gold): Scores {
  const posts = cases.find(({ id }) => id === 'S3')?.found.report.posts ?? [];
  const pairs = pairUp(posts, gold.posts, (post, { span }) => jaccard([post], [span]), 0.5);
  const stamped = pairs.filter(({ wanted }) => wanted.iso !== null);
  return {
    'posts found': pairs.length,
    'post time right': share(
      stamped.map(
        ({ found, wanted }) => Date.parse(found.published?.earliest ?? '') === Date.parse(wanted.iso!),
      ),
    ),
    'post authors right': share(
      pairs.map(
        ({ found, wanted }) =>
          found.authors.map(({ text }) => text).join() === wanted.authors.map(({ text }) => text).join(),
      ),
    ),
  };
}

/** The stretches that the reader's part covers: whole reports, and of a live blog the posts that hold an item. */
function covered(
  id: string,
  items: readonly { readonly report: string; readonly post?: string }[],
  gold: Gold,
): Span[] {
  const mine = items.filter(({ report }) => report === id);
  const posts = new Set(mine.map(({ post }) => post).filter((post) => post !== undefined));
  if (posts.size === 0) return mine.length === 0 ? [] : [{ start: 0, end: Infinity }];
  const last = Math.max(...[...posts].map((post) => Number(post.slice(1))));
  return [{ start: 0, end: gold.posts.find((post) => Number(post.id.slice(1)) === last)!.span.end }];
}

type FoundStatement = FindingsJson['statements'][number];

function pairStatements(cases: readonly Case[], gold: Gold) {
  return cases.map((one) => {
    const wanted = gold.statements.filter(({ report }) => report === one.id);
    const parts = covered(one.id, gold.statements, gold);
    const found = one.found.statements.filter(({ content }) => content[0] && within(parts, content[0]));
    return { one, wanted, found, pairs: pairUp(found, wanted, (f, w) => jaccard(f.content, w.content), 0.5) };
  });
}

function scoreStatements(cases: readonly Case[], gold: Gold): Scores {
  const paired = pairStatements(cases, gold);
  const tallyOf = (keep: (kind: string) => boolean): Tally => ({
    matched: paired.flatMap(({ pairs }) =>
      pairs.filter(({ found, wanted }) => keep(found.kind) && keep(wanted.kind)),
    ).length,
    found: paired.flatMap(({ found }) => found.filter(({ kind }) => keep(kind))).length,
    wanted: paired.flatMap(({ wanted }) => wanted.filter(({ kind }) => keep(kind))).length,
  });
  const speakers = (keep: (kind: string) => boolean) =>
    share(
      paired.flatMap(({ pairs }) =>
        pairs
          .filter(({ wanted }) => keep(wanted.kind))
          .map(({ found, wanted }) => speakerRight(found, wanted, gold)),
      ),
    );
  const marked = (kind: string) => kind !== 'indirect';
  const all = tallyOf(() => true);
  const direct = tallyOf(marked);
  return {
    ...threeOf('statements', all),
    'statements speaker': speakers(() => true),
    ...threeOf('direct and mixed', direct),
    'direct and mixed speaker': speakers(marked),
  };
}

function speakerRight(found: FoundStatement, wanted: GoldStatement, gold: Gold): boolean {
  const names = namesOf(wanted.speaker.actors, gold);
  if (wanted.speaker.actors.length === 0) return found.speaker.actor === null;
  if (found.speaker.actor !== null && names.has(plain(found.speaker.actor))) return true;
  const written = [
    ...(wanted.speaker.as_written ?? []),
    ...(wanted.speaker.antecedent ? [wanted.speaker.antecedent] : []),
  ];
  const mention = found.speaker.mention;
  const named = names.size > 0 && [...names].some((name) => name.includes(' '));
  return (
    mention !== null &&
    written.some((span) => overlaps(span, mention)) &&
    !(named && found.speaker.actor === null)
  );
}

function namesOf(actors: readonly string[], gold: Gold): Set<string> {
  return new Set(
    gold.actors
      .filter(({ id }) => actors.includes(id))
      .flatMap(({ name, variants_found }) => [name, ...variants_found.map(({ text }) => text)])
      .map(plain),
  );
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(the|a|an) |^(mr|mrs|ms|dr)\.? |[’']s$/g, '')
    .replace(/[.’']/g, '')
    .trim();
}

function pairFigures(cases: readonly Case[], gold: Gold) {
  return cases.map((one) => {
    const wanted = gold.figures.filter(({ report }) => report === one.id);
    const parts = covered(one.id, gold.figures, gold);
    const found = one.found.figures.filter((figure) => within(parts, figure));
    return { one, wanted, found, pairs: pairUp(found, wanted, (f, w) => jaccard([f], [w.span]), 0.01) };
  });
}

function scoreFigures(cases: readonly Case[], gold: Gold): Scores {
  const paired = pairFigures(cases, gold);
  const pairs = paired.flatMap((one) => one.pairs);
  const tally: Tally = {
    matched: pairs.length,
    found: paired.flatMap(({ found }) => found).length,
    wanted: paired.flatMap(({ wanted }) => wanted).length,
  };
  const right = pairs.map(
    ({ found, wanted }) =>
      (found.low !== null && found.low <= wanted.value && wanted.value <= found.high!) ||
      Math.abs((found.value ?? NaN) - wanted.value) <= 1e-6 * Math.abs(wanted.value),
  );
  return {
    ...threeOf('figures', tally),
    'figures value': share(right),
    ...scoreScopes(pairs, gold),
  };
}

type FiguresPaired = ReturnType<typeof pairFigures>[number]['pairs'];

/**
 * What the figures found hold for, where both the reader and Stet tell it: the place by any word of its name, the day by
 * a moment that touches the reader's. `source told` and the like say how often Stet tells one that the reader tells.
 */
function scoreScopes(pairs: FiguresPaired, gold: Gold): Scores {
  const sourced = pairs.filter(({ wanted }) => wanted.source?.length);
  const placed = pairs.filter(({ wanted }) => wanted.place !== null);
  const dated = pairs.filter(
    ({ found, wanted }) => wanted.as_of !== null && found.asOf !== null && found.asOf.basis !== 'assumed',
  );
  const told = (of: FiguresPaired, key: 'accordingTo' | 'place') =>
    of.filter(({ found }) => found[key] !== null);
  return {
    'figures source told': share(sourced.map(({ found }) => found.accordingTo !== null)),
    'figures source right': share(
      told(sourced, 'accordingTo').map(({ found, wanted }) =>
        namesOf(wanted.source!, gold).has(plain(found.accordingTo!.actor ?? '')),
      ),
    ),
    'figures place told': share(placed.map(({ found }) => found.place !== null)),
    'figures place right': share(
      told(placed, 'place').map(({ found, wanted }) => wanted.place!.includes(found.place!.actor ?? '-')),
    ),
    'figures day right': share(dated.map(({ found, wanted }) => touchesDay(found.asOf, wanted.as_of!))),
  };
}

function touchesDay(asOf: { earliest: string; latest: string } | null, wanted: string): boolean {
  const [from, to = from] = wanted.split('/') as [string, string?];
  return (
    asOf !== null && asOf.earliest.slice(0, to.length) <= to && from <= asOf.latest.slice(0, from.length)
  );
}

/** Where a member of a link or a side stands: its spans in one report of ours. */
function placeOf(
  member: GoldMember,
  cases: readonly Case[],
  gold: Gold,
): { report: string; spans: readonly Span[] } {
  const report = cases.find(({ id }) => id === member.report)!.found.report.id;
  const statement = gold.statements.find(({ id }) => id === member.statement);
  const figure = gold.figures.find(({ id }) => id === member.figure);
  const spans =
    member.spans ?? (member.span ? [member.span] : (statement?.content ?? (figure ? [figure.span] : [])));
  return { report, spans };
}

interface Placed extends Span {
  readonly report: string;
}

function scoreLinks(cases: readonly Case[], record: RecordJson, gold: Gold): Scores {
  const groups: Record<string, readonly (readonly Placed[])[]> = {
    same_utterance: record.statements.map(({ wordings }) => wordings),
    same_figure: record.series.flatMap(({ points }) => [points.flatMap(({ evidence }) => evidence)]),
    same_event: record.events.map(({ evidence }) => evidence),
  };
  const pairsOf = (type: string) =>
    gold.links
      .filter((link) => link.type === type)
      .flatMap(({ members }) => members.slice(1).map((member) => [members[0]!, member] as const));
  const joined = (type: string, [a, b]: readonly [GoldMember, GoldMember]) =>
    groups[type]!.some(
      (group) => touches(group, placeOf(a, cases, gold)) && touches(group, placeOf(b, cases, gold)),
    );
  const recallOf = (type: string) => share(pairsOf(type).map((pair) => joined(type, pair)));
  return {
    'same utterance joined': recallOf('same_utterance'),
    'same figure joined': recallOf('same_figure'),
    'same event joined': recallOf('same_event'),
    'not the same, joined': share(pairsOf('not_same').map((pair) => joined('same_utterance', pair))),
  };
}

function touches(group: readonly Placed[], place: { report: string; spans: readonly Span[] }): boolean {
  return group.some(
    (words) => words.report === place.report && place.spans.some((span) => overlaps(span, words)),
  );
}

function scoreConflicts(cases: readonly Case[], record: RecordJson, gold: Gold): Scores {
  const real = [
    'claim-denial',
    'competing-claims',
    'number-discrepancy',
    'plan-v-outcome',
    'supersession',
    'wording-discrepancy',
  ];
  const foundOf = (types: readonly string[]) =>
    share(
      gold.conflicts
        .filter(({ type, sides }) => types.includes(type) && sides && sides.length > 1)
        .map((conflict) => {
          const sides = conflict.sides!.map(({ evidence }) =>
            evidence.map((member) => placeOf(member, cases, gold)),
          );
          return record.disagreements.some(
            (disagreement) =>
              sides.filter((side) =>
                disagreement.sides.some(({ evidence }) => side.some((place) => touches(evidence, place))),
              ).length > 1,
          );
        }),
    );
  return {
    'denials found': foundOf(['claim-denial']),
    'disagreements found': foundOf(real),
    'disagreements told': record.disagreements.length,
  };
}

function scoreEvents(cases: readonly Case[], gold: Gold): Scores {
  const evidence = gold.events.flatMap(({ evidence, date }) => evidence.map((span) => ({ span, date })));
  const hits = evidence.map(({ span, date }) => {
    const events = cases
      .find(({ id }) => id === span.report)!
      .found.events.filter(({ trigger }) => span.start <= trigger.start && trigger.end <= span.end);
    return { hit: events.length > 0, date, events };
  });
  return {
    'event evidence with an event': share(hits.map(({ hit }) => hit)),
    'events told': cases.reduce((sum, { found }) => sum + found.events.length, 0),
  };
}

function tellStatements(cases: readonly Case[], gold: Gold): string[] {
  return pairStatements(cases, gold).flatMap(({ one, wanted, found, pairs }) => [
    ...wanted
      .filter((w) => !pairs.some((pair) => pair.wanted === w))
      .map((w) => `missed   ${w.id} ${w.kind}: ${wordsOf(one.text, w.content)}`),
    ...found
      .filter((f) => !pairs.some((pair) => pair.found === f))
      .map(
        (f) =>
          `false    ${one.id} ${f.content[0]!.start} ${f.kind} ${f.rule} by ${f.speaker.actor}: ${wordsOf(one.text, f.content)}`,
      ),
    ...pairs
      .filter((pair) => !speakerRight(pair.found, pair.wanted, gold))
      .map(
        (pair) =>
          `speaker  ${pair.wanted.id} is ${pair.wanted.speaker.actors.join()} not ${pair.found.speaker.actor} (${pair.found.rule})`,
      ),
    ...pairs
      .filter((pair) => (pair.found.kind === 'indirect') !== (pair.wanted.kind === 'indirect'))
      .map((pair) => `kind     ${pair.wanted.id} is ${pair.wanted.kind} not ${pair.found.kind}`),
  ]);
}

function tellFigures(cases: readonly Case[], gold: Gold): string[] {
  return pairFigures(cases, gold).flatMap(({ one, wanted, found, pairs }) => [
    ...wanted
      .filter((w) => !pairs.some((pair) => pair.wanted === w))
      .map((w) => `missed   ${w.id}: ${wordsOf(one.text, [w.span])}`),
    ...found
      .filter((f) => !pairs.some((pair) => pair.found === f))
      .map((f) => `false    ${one.id} ${f.start} ${f.rule}: ${f.text}`),
    ...pairs
      .filter((pair) => pair.found.value !== pair.wanted.value)
      .map(
        (pair) =>
          `value    ${pair.wanted.id} is ${pair.wanted.value} not ${pair.found.value} (${pair.found.text})`,
      ),
  ]);
}

function tellDates(cases: readonly Case[], record: RecordJson, gold: Gold): string[] {
  return cases.map(({ id, found }) => {
    const published = record.reports.find((line) => line.id === found.report.id)?.published;
    return `date     ${id} is ${gold.reports.find((report) => report.id === id)!.published.best}, told ${published?.edtf ?? 'none'} (${published?.rule ?? ''})`;
  });
}

function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
}
