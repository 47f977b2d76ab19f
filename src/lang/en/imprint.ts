/**
 * The formulas with which outlets name who wrote a report, who helped and where they were. From the house styles of
 * the agencies and of the larger British and American papers.
 */

/** Words that begin a line with a name: "By Ana Ruiz". In lower case. */
export const bylineOpenings: readonly string[] = [
  'by',
  'written by',
  'words by',
  'words',
  'story by',
  'text by',
  'report by',
  'reported by',
  'posted by',
  'published by',
  'analysis by',
  'opinion by',
  'review by',
  'commentary by',
  'author',
  'authors',
  'live reporting by',
  'live reporting',
  'edited by',
];

/** What a line says that names people who helped. Lines of up to sixty words are held against these. */
export const contributorPatterns: readonly RegExp[] = [
  /\bcontributed (?:reporting|research|writing)\b/i,
  /\bcontributed to (?:this|the) (?:report|reporting|article|story|dispatch|piece|post|analysis|blog)\b/i,
  /^\W{0,3}(?:with )?(?:additional|further|extra) (?:reporting|reports?|research|editing|writing) (?:by|from)\b/i,
  /^\W{0,3}\(?(?:reporting|writing|compiled|editing|edited|translated|produced) (?:and (?:writing|editing) )?by\b/i,
  /^\W{0,3}(?:—|--|–|-)? ?with (?:reporting|assistance|files|contributions|material|input|inputs|reports?) (?:by|from)\b/i,
  /^\W{0,3}reporting from .{2,60} (?:by|was)\b/i,
  /^(?:\p{Lu}[\p{L}'’-]+ ){1,3}reported from \p{Lu}[\p{L}'’ ,-]{1,60}\.$/u,
  /\bis based in part on (?:wire|agency|news) (?:service )?reports\b/i,
  /^\W{0,3}(?:associated press|ap|reuters|afp) (?:staff )?(?:writers?|reporters?|journalists?) .{3,200}\bcontributed\b/i,
  /^\W{0,3}(?:—|--|–) ?(?:with )?(?:the )?associated press\W{0,3}$/i,
];

/** Words that say what somebody is, not who: they end a name, and a line of them alone is no byline. */
export const deskWords: ReadonlySet<string> = new Set(
  [
    'correspondent correspondents reporter reporters editor editors writer writers columnist contributor contributors staff',
    'chief senior political diplomatic defence defense foreign world home affairs business economics economy environment',
    'science health technology tech social media international national security crime education court legal royal sports',
    'sport news newsroom desk bureau agency agencies press online digital live producer analyst author journalist photographer',
    'deputy assistant associate managing executive special investigations investigative white house breaking team service',
    'now earlier previously follow email bio profile twitter facebook instagram linkedin',
    'director professor president video picture photo data audience trending general assignment freelance guest',
  ].flatMap((words) => words.split(' ')),
);

/** Words that a name may hold in small letters. */
export const nameParticles: ReadonlySet<string> = new Set(
  'de del della der den da das do dos du di la le van von vom zu bin ibn al el ben bint ter ten y e af av'.split(
    ' ',
  ),
);

/** Beginnings after which a capital stands inside a name: McAllister, MacLeod, O’Neill, DeSoto, LaRue, FitzRoy. */
export const innerCapitals =
  /^(?:Mc|Mac|O['’]|D['’]|De|Di|Da|Du|La|Le|Lo|Van|Von|Fitz|St|Al|El|Ben|Ap|Jean|Mary)$/;

/** What says where the reporter is: "Reporting from Torrel". */
export const reportingFrom = /^(?:reporting|live|live updates|writing|dispatch) (?:from|in) /i;

/** Words in capitals that begin a line and are no place. In lower case. */
export const capitalLabels: ReadonlySet<string> = new Set(
  [
    'breaking|breaking news|update|updated|exclusive|watch|live|live updates|opinion|analysis|editorial|explainer|correction',
    "clarification|note|editor's note|read more|read|more|more news|related|see also|also read|must read|just in|developing",
    'file|file photo|photo|photos|video|pictured|gallery|q|a|q&a|question|answer|fact check|fact|podcast|interview|review|poll',
    'first on cnn|factbox|timeline|profile|obituary|letters|letter|column|comment|advertisement|warning|spoiler|urgent|bulletin',
    'headline|summary|key points|topline|the latest|latest|what we know|why it matters|big picture|the big picture|recap|alert',
    "must-read|don't miss|in pictures|in pics|live blog|liveblog|toss|score|result|scorecard|moderator|the president|the chairman",
  ].flatMap((words) => words.split('|')),
);

/** Words of the names of companies that own outlets, in lower case. */
export const companyWords: ReadonlySet<string> = new Set(
  [
    'holdings limited ltd inc incorporated corp corporation company co plc llc gmbh ag pty subsidiary group newspapers media',
    'network networks publishing publishers publications communications enterprises institute foundation trust partners affiliates',
  ].flatMap((words) => words.split(' ')),
);

/** Formulas of furniture that name the outlet; the name follows. */
export const housePatterns: readonly RegExp[] = [
  /\b(?:read|see|get|watch|hear) more (?:stories |news |articles )?(?:from|at|in|on) /i,
  /\bmore (?:stories|news|articles|coverage|headlines)? ?from /i,
  /\b(?:sign up|subscribe|register)(?: now| today| here)? (?:for|to) /i,
  /\b(?:follow|like|support|download|add|trust) /i,
  /\b(?:newsletters?|emails?|alerts) (?:from|of|by) /i,
  /\b(?:visit|welcome to|thank you for (?:reading|visiting)|thanks for reading) /i,
  /\bget the latest .{0,40}\bfrom /i,
];

/** Formulas that name where a report was first printed; the name follows. */
export const originPatterns: readonly RegExp[] = [
  /\b(?:this|the) (?:article|story|report|post|piece|column|essay) (?:was )?(?:originally|first) (?:appeared|published|reported|ran|printed|posted)(?: \w+)? (?:in|on|at|by) /i,
  /^(?:originally|first) (?:appeared|published) (?:in|on|at|by) /i,
  /\brepublished (?:with permission )?from /i,
  /^source: /i,
];

/** An outlet speaks of itself: "The Marlow Gazette has approached the ministry for comment." */
export const selfPatterns: readonly RegExp[] = [
  /(?:has|have) (?:contacted|approached|reached out to|asked) [^.\n]{1,120}? for (?:a |further |additional )?(?:comments?|response|statement)\b/y,
  /(?:understands|can reveal|can exclusively reveal|can disclose|has learned|has learnt)\b/y,
];

/** First lines of what an official body hands out. */
export const releasePattern =
  /\b(?:press release|for immediate release|media release|press statement|news release|readout|communiqu[eé])\b/i;

/** A line that is an official body's name. */
export const bodyPattern =
  /^(?:(?:the|u\.?s\.?|uk|royal|federal|national|state) )?(?:[\p{Lu}][\p{L}’']+ ){0,3}(?:ministry|department|office|embassy|government|press service|council|commission|secretariat|board|authority|agency|assembly|parliament|police|court|white house|kremlin|prime minister[’']s office|foreign office)\b(?: (?:of|for|to|the|and|in|[\p{Lu}][\p{L}’']*,?)){0,12}$/iu;

/** A line that asks its readers to write in. */
export const contactPattern = /\b(?:us|you|your|tips?|newsdesk|newsroom)\b/i;
