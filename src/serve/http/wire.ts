/**
 * The JSON that Stet promises: the findings of a report and the record of a story, the same from the command line and
 * over HTTP. Fields may be added, never renamed or re-used. Wherever `start` and `end` stand, `text` stands too and is
 * that slice of the report's text.
 *
 * @see docs/reference/json.md
 */
import type { Doubt } from '#core/doubt.ts';
import type { Evidence } from '#core/evidence.ts';
import type { Figure } from '#core/figure.ts';
import type { Findings } from '#core/findings.ts';
import type { Moment } from '#core/moment.ts';
import type { Party, Statement } from '#core/statement.ts';
import type { ReportedEvent } from '#core/event.ts';
import type { Change, FindingEvidence, Record as StoryRecord, Wording } from '#core/record.ts';
import type { DatedReport } from '#core/report.ts';
import { sliceOf, type Span } from '#core/span.ts';

export interface SpanJson extends Span {
  readonly text: string;
}

export type FindingsJson = ReturnType<typeof findingsJson>;
export type RecordJson = ReturnType<typeof recordJson>;

/** The text of a report that evidence leads to, by the report's id. */
export type TextOf = (report: string) => string;

/** What one report says. */
export function findingsJson(findings: Findings, textOf: TextOf = () => findings.report.text) {
  const { text } = findings.report;
  const texts: TextOf = (report) => (report === findings.report.id ? text : textOf(report));
  return {
    report: reportJson(findings.report, texts),
    statements: findings.statements.map((statement) => statementJson(statement, texts, text)),
    figures: findings.figures.map((figure) => figureJson(figure, texts, text)),
    events: findings.events.map((event) => eventJson(event, texts, text)),
    times: findings.times.map((time) => ({
      ...spanJson(text, time),
      kind: time.kind,
      value: time.value,
      edtf: time.edtf,
      earliest: time.earliest,
      latest: time.latest,
      post: time.post,
      quoted: time.quoted,
    })),
    actors: findings.actors.map((actor) => ({
      id: actor.id,
      name: actor.name,
      kind: actor.kind,
      roles: actor.roles,
      country: actor.country,
      unnamed: actor.unnamed,
      mentions: spansJson(text, actor.mentions),
    })),
    doubts: findings.doubts.map((doubt) => doubtJson(text, doubt)),
    analyser: findings.analyser,
  };
}

/** What the reports of a story say together; `changes` is null unless the reader asked what is new. */
export function recordJson(record: StoryRecord, textOf: TextOf, changes: readonly Change[] | null = null) {
  return {
    story: record.story,
    reports: record.reports.map((line) => ({
      id: line.id,
      source: line.source,
      publisher: line.publisher && publisherJson(line.publisher, textOf(line.id)),
      title: line.title && spanJson(textOf(line.id), line.title),
      published: momentJson(line.published, textOf),
    })),
    actors: record.actors.map(({ id, name, kind, variants, roles }) => ({ id, name, kind, variants, roles })),
    statements: record.statements.map(({ said, wordings, ...utterance }) => ({
      ...utterance,
      said: momentJson(said, textOf),
      wordings: wordings.map((wording) => wordingJson(wording, textOf)),
    })),
    series: record.series.map(({ points, ...series }) => ({
      ...series,
      points: points.map(({ asOf, evidence, ...point }) => ({
        ...point,
        asOf: momentJson(asOf, textOf),
        evidence: evidence.map((words) => findingEvidenceJson(words, textOf)),
      })),
    })),
    events: record.events.map(({ who, whom, where, when, evidence, ...event }) => ({
      ...event,
      who: who.map(actorOf),
      whom: whom.map(actorOf),
      where: where && actorOf(where),
      when: momentJson(when, textOf),
      evidence: evidence.map((words) => findingEvidenceJson(words, textOf)),
    })),
    disagreements: record.disagreements.map(({ sides, ...disagreement }) => ({
      ...disagreement,
      sides: sides.map(({ label, evidence }) => ({
        label,
        evidence: evidence.map((words) => findingEvidenceJson(words, textOf)),
      })),
    })),
    timeline: record.timeline.map(({ when, item }) => ({ when: momentJson(when, textOf), item })),
    changes,
  };
}

function reportJson(report: DatedReport, textOf: TextOf) {
  const { text } = report;
  return {
    id: report.id,
    source: report.source,
    textHash: report.textHash,
    language: report.language,
    publisher: report.publisher && publisherJson(report.publisher, text),
    title: report.title && spanJson(text, report.title),
    bylines: spansJson(text, report.bylines),
    published: momentJson(report.published, textOf),
    printed: report.printed.map((date) => ({
      ...spanJson(text, date),
      edtf: date.edtf,
      of: date.of,
      believed: date.believed,
      doubt: date.doubt,
    })),
    blocks: report.blocks.map((block) => ({ ...spanJson(text, block), role: block.role, post: block.post })),
    posts: report.posts.map((post) => ({
      ...spanJson(text, post),
      authors: spansJson(text, post.authors),
      stamp: post.stamp && spanJson(text, post.stamp),
      published: momentJson(post.published, textOf),
      title: post.title && spanJson(text, post.title),
      place: post.place && spanJson(text, post.place),
    })),
  };
}

function statementJson(statement: Statement, textOf: TextOf, text: string) {
  return {
    id: statement.id,
    post: statement.post,
    kind: statement.kind,
    content: spansJson(text, statement.content),
    quoted: spansJson(text, statement.quoted),
    cue: statement.cue && spanJson(text, statement.cue),
    speaker: partyJson(statement.speaker, text),
    chain: statement.chain.map((party) => partyJson(party, text)),
    addressee: statement.addressee && partyJson(statement.addressee, text),
    venue: statement.venue && spanJson(text, statement.venue),
    said: momentJson(statement.said, textOf),
    acts: statement.acts,
    attitude: statement.attitude,
    prospective: statement.prospective,
    negated: statement.negated,
    rule: statement.rule,
  };
}

function figureJson(figure: Figure, textOf: TextOf, text: string) {
  return {
    id: figure.id,
    ...spanJson(text, figure),
    post: figure.post,
    kind: figure.kind,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    unit: figure.unit,
    change: figure.change,
    bound: figure.bound,
    vague: figure.vague,
    counted: figure.counted && spanJson(text, figure.counted),
    measure: figure.measure,
    growth: figure.growth,
    place: figure.place && mentionJson(figure.place, text),
    asOf: momentJson(figure.asOf, textOf),
    accordingTo: figure.accordingTo && partyJson(figure.accordingTo, text),
    rule: figure.rule,
  };
}

function eventJson(event: ReportedEvent, textOf: TextOf, text: string) {
  return {
    id: event.id,
    post: event.post,
    trigger: spanJson(text, event.trigger),
    what: event.what,
    type: event.type,
    who: event.who.map((party) => mentionJson(party, text)),
    whom: event.whom.map((party) => mentionJson(party, text)),
    where: event.where && mentionJson(event.where, text),
    when: momentJson(event.when, textOf),
    status: event.status,
    accordingTo: event.accordingTo && partyJson(event.accordingTo, text),
    rule: event.rule,
  };
}

function partyJson({ mention, actor, actorId }: Party, text: string) {
  return { mention: mention && spanJson(text, mention), actor, actorId };
}

/** The words themselves, with the actor that they name; for parties that always have words. */
function mentionJson({ mention, actor, actorId }: Party, text: string) {
  return { ...(mention ? spanJson(text, mention) : { start: null, end: null, text: null }), actor, actorId };
}

function actorOf({ actor, actorId }: Party) {
  return { actor, actorId };
}

function publisherJson(publisher: NonNullable<DatedReport['publisher']>, text: string) {
  return { name: publisher.name, basis: publisher.basis, evidence: spansJson(text, publisher.evidence) };
}

function momentJson(moment: Moment | null, textOf: TextOf) {
  return moment && { ...moment, evidence: moment.evidence.map((words) => evidenceJson(words, textOf)) };
}

function evidenceJson(words: Evidence, textOf: TextOf) {
  return { report: words.report, ...spanJson(textOf(words.report), words) };
}

function findingEvidenceJson(words: FindingEvidence, textOf: TextOf) {
  return { report: words.report, finding: words.finding, ...spanJson(textOf(words.report), words) };
}

function wordingJson(wording: Wording, textOf: TextOf) {
  return {
    ...findingEvidenceJson(wording, textOf),
    content: spansJson(textOf(wording.report), wording.content),
    quoted: spansJson(textOf(wording.report), wording.quoted),
  };
}

function doubtJson(text: string, doubt: Doubt) {
  return { code: doubt.code, ...spanJson(text, doubt), note: doubt.note };
}

function spanJson(text: string, { start, end }: Span): SpanJson {
  return { start, end, text: sliceOf(text, { start, end }) };
}

function spansJson(text: string, spans: readonly Span[]): SpanJson[] {
  return spans.map((span) => spanJson(text, span));
}
