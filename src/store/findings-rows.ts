import type { Findings } from '#core/findings.ts';
import type { Receipt } from './shelf.ts';
import { sliceOf, type Span } from '#core/span.ts';
import { edtfColumn, placeColumns, type Row, type Rows } from './row.ts';

/** The rows of a report and of all that it says. */
export function findingsRows(findings: Findings, receipt: Receipt): Rows {
  const tables = {
    report: [reportRow(findings, receipt)],
    post,
    statement,
    figure,
    event,
    time_expression,
    actor,
    doubt,
  };
  const id = findings.report.id;
  return new Map(
    Object.entries(tables).map(([table, rows]) => [
      table,
      typeof rows === 'function'
        ? rows(findings).map((row, position) => ({ report: id, position, ...row }))
        : rows,
    ]),
  );
}

function reportRow({ report, doubts, analyser }: Findings, receipt: Receipt): Row {
  const { text, ...rest } = report;
  return {
    id: report.id,
    source: report.source,
    publisher: report.publisher?.name ?? null,
    title: report.title && sliceOf(text, report.title),
    published: edtfColumn(report.published),
    published_earliest: report.published?.earliest ?? null,
    published_latest: report.published?.latest ?? null,
    published_basis: report.published?.basis ?? null,
    published_rule: report.published?.rule ?? null,
    language: report.language,
    words: text.match(/\S+/g)?.length ?? 0,
    text,
    text_hash: report.textHash,
    received_at: receipt.receivedAt,
    known: receipt.known,
    analyser,
    json: JSON.stringify({ report: rest, doubts }),
  };
}

function post({ report }: Findings): Row[] {
  return report.posts.map((one) => ({
    published: edtfColumn(one.published),
    authors: wordsOf(report.text, one.authors, ', '),
    title: one.title && sliceOf(report.text, one.title),
    ...placeColumns(one),
  }));
}

function statement({ report: { text }, statements }: Findings): Row[] {
  return statements.map((one) => ({
    id: one.id,
    post: one.post,
    kind: one.kind,
    speaker: one.speaker.actor,
    speaker_words: one.speaker.mention && sliceOf(text, one.speaker.mention),
    cue: one.cue && sliceOf(text, one.cue),
    words: wordsOf(text, one.content, ' … '),
    said: edtfColumn(one.said),
    acts: one.acts.join(' '),
    attitude: one.attitude,
    rule: one.rule,
    start: one.content[0]?.start ?? 0,
    end: one.content.at(-1)?.end ?? 0,
    json: JSON.stringify(one),
  }));
}

function figure({ report: { text }, figures }: Findings): Row[] {
  return figures.map((one) => ({
    id: one.id,
    post: one.post,
    words: sliceOf(text, one),
    value: one.value,
    low: one.low,
    high: one.high,
    unit: one.unit,
    bound: one.bound,
    counted: one.counted && sliceOf(text, one.counted),
    measure: one.measure,
    place: one.place?.actor ?? null,
    as_of: edtfColumn(one.asOf),
    according_to: one.accordingTo?.actor ?? null,
    rule: one.rule,
    ...placeColumns(one),
    json: JSON.stringify(one),
  }));
}

function event({ report: { text }, events }: Findings): Row[] {
  return events.map((one) => ({
    id: one.id,
    post: one.post,
    words: sliceOf(text, one.trigger),
    what: one.what,
    type: one.type,
    who: one.who.map(({ actor }) => actor).join('; '),
    whom: one.whom.map(({ actor }) => actor).join('; '),
    place: one.where?.actor ?? null,
    happened: edtfColumn(one.when),
    status: one.status,
    sentence: sliceOf(text, one.sentence),
    rule: one.rule,
    ...placeColumns(one.trigger),
    json: JSON.stringify(one),
  }));
}

function time_expression({ report: { text }, times }: Findings): Row[] {
  return times.map((one) => ({
    words: sliceOf(text, one),
    kind: one.kind,
    value: one.value,
    edtf: one.edtf,
    ...placeColumns(one),
    json: JSON.stringify(one),
  }));
}

function actor({ actors }: Findings): Row[] {
  return actors.map((one) => ({
    id: one.id,
    name: one.name,
    kind: one.kind,
    country: one.country,
    roles: one.roles.join('; '),
    mentions: one.mentions.length,
    json: JSON.stringify(one),
  }));
}

function doubt({ report: { text }, doubts }: Findings): Row[] {
  return doubts.map((one) => ({
    code: one.code,
    words: sliceOf(text, one),
    note: one.note,
    ...placeColumns(one),
  }));
}

function wordsOf(text: string, spans: readonly Span[], between: string): string {
  return spans.map((span) => sliceOf(text, span)).join(between);
}
