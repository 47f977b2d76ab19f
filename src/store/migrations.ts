/**
 * The tables of a shelf, as an analyst opens them in Datasette, a spreadsheet or `sqlite3`. What stands at index n takes a
 * shelf from version n to n + 1; a migration is never edited once released.
 *
 * In each table the plain columns are for reading and querying. `json` holds the whole noun as it was found, and is what
 * Stet itself loads. Positions (`start`, `end`) are UTF-16 code units into `report.text`.
 */
export const migrations: readonly string[] = [
  `
  create table shelf (key text primary key, value text not null) without rowid;

  create table report (
    id text primary key,
    source text not null,
    publisher text,
    title text,
    published text,
    published_earliest text,
    published_latest text,
    published_basis text,
    published_rule text,
    language text,
    words integer not null,
    text text not null,
    text_hash text not null,
    received_at text not null,
    known text,
    analyser text not null,
    json text not null
  );
  create table post (
    report text not null references report (id) on delete cascade,
    position integer not null,
    published text,
    authors text not null,
    title text,
    start integer not null,
    end integer not null,
    primary key (report, position)
  ) without rowid;
  create table statement (
    id text not null,
    report text not null references report (id) on delete cascade,
    position integer not null,
    post integer,
    kind text not null,
    speaker text,
    speaker_words text,
    cue text,
    words text not null,
    said text,
    acts text not null,
    attitude text,
    rule text not null,
    start integer not null,
    end integer not null,
    json text not null,
    primary key (report, position)
  );
  create table figure (
    id text not null,
    report text not null references report (id) on delete cascade,
    position integer not null,
    post integer,
    words text not null,
    value real,
    low real,
    high real,
    unit text,
    bound text not null,
    counted text,
    measure text,
    place text,
    as_of text,
    according_to text,
    rule text not null,
    start integer not null,
    end integer not null,
    json text not null,
    primary key (report, position)
  );
  create table event (
    id text not null,
    report text not null references report (id) on delete cascade,
    position integer not null,
    post integer,
    words text not null,
    what text not null,
    type text,
    who text not null,
    whom text not null,
    place text,
    happened text,
    status text not null,
    sentence text not null,
    rule text not null,
    start integer not null,
    end integer not null,
    json text not null,
    primary key (report, position)
  );
  create table time_expression (
    report text not null references report (id) on delete cascade,
    position integer not null,
    words text not null,
    kind text not null,
    value text,
    edtf text,
    start integer not null,
    end integer not null,
    json text not null,
    primary key (report, position)
  );
  create table actor (
    id text not null,
    report text not null references report (id) on delete cascade,
    position integer not null,
    name text not null,
    kind text not null,
    country text,
    roles text not null,
    mentions integer not null,
    json text not null,
    primary key (report, position)
  );
  create table doubt (
    report text not null references report (id) on delete cascade,
    position integer not null,
    code text not null,
    words text not null,
    note text not null,
    start integer not null,
    end integer not null,
    primary key (report, position)
  ) without rowid;
  create index statement_id on statement (id);
  create index statement_speaker on statement (speaker);
  create index figure_id on figure (id);
  create index figure_measure on figure (measure);
  create index event_id on event (id);

  create table story (
    id text primary key,
    position integer not null,
    title text not null,
    from_day text,
    to_day text,
    reports integer not null,
    json text not null
  );
  create table story_report (
    story text not null references story (id) on delete cascade,
    position integer not null,
    report text not null,
    published text,
    primary key (story, position)
  ) without rowid;
  create table item (
    id text not null,
    story text not null references story (id) on delete cascade,
    position integer not null,
    kind text not null,
    what text not null,
    who text,
    moment text,
    value real,
    unit text,
    printed_by integer not null,
    resting_on integer not null,
    standing text not null,
    why text not null,
    primary key (story, position)
  );
  create table item_evidence (
    story text not null references story (id) on delete cascade,
    item text not null,
    report text not null,
    finding text not null,
    words text not null,
    start integer not null,
    end integer not null
  );
  create table disagreement (
    id text not null,
    story text not null references story (id) on delete cascade,
    kind text not null,
    side text not null,
    report text not null,
    words text not null,
    why text not null,
    start integer not null,
    end integer not null
  );
  create index item_id on item (id);
  create index item_evidence_item on item_evidence (item);
  `,
];
