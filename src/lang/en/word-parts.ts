/**
 * How English words fall into parts, after Universal Dependencies English (EWT 2.8 and GUM): what is cut off a word, what
 * is printed as one word though it is two, and what a hyphen or a stroke does not cut.
 *
 * @see https://universaldependencies.org/en/index.html
 */

/** Endings that are words of their own, with their apostrophe: "it’s", "they’ll", "could’ve", "did" and "n’t". */
export const clitics: ReadonlySet<string> = new Set("'s 'm 'd 'll 're 've n't".split(' '));

/** Words printed as one, with a stroke where they are cut; the lower rows lost their apostrophe. */
export const fusedWords: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'can|not gon|na wan|na got|ta lem|me gim|me out|ta du|n|no',
    'do|nt does|nt did|nt is|nt was|nt are|nt were|nt ca|nt wo|nt could|nt would|nt should|nt have|nt has|nt had|nt ai|nt',
    'i|m i|ve you|re you|ve they|re they|ve that|s there|s what|s',
  ].flatMap((row) => row.split(' ').map((word) => [word.replaceAll('|', ''), word.split('|')] as const)),
);

/** Words that begin with an apostrophe because letters are left out: "’em", "’n". */
export const elidedWords: ReadonlySet<string> = new Set('em til n cause bout cos'.split(' '));

/** First parts that stay with the word behind their hyphen: "non-profit", "ex-minister", "mid-May". */
export const hyphenPrefixes: ReadonlySet<string> = new Set(
  (
    'anti arch bi co counter cross de e ex extra hyper inter intra macro mega micro mid mini mis multi neo non over ' +
    'post pre pro proto pseudo psycho re semi socio sub super trans tri ultra'
  ).split(' '),
);

/** Last parts that stay with the word before their hyphen: "career-wise". */
export const hyphenSuffixes: ReadonlySet<string> = new Set(['esque', 'wise']);

/** Units and amounts that are words of their own where they touch a number: "5pm", "40km", "2.5bn". */
export const gluedUnits: ReadonlySet<string> = new Set(
  [
    'am pm AM PM k K m M mm MM mn bn Bn BN tn million billion trillion',
    'km kms cm nm mi ft in yd yds ha kg kgs g mg lb lbs oz l ml',
    'mph kph kmh kb mb gb tb KB MB GB TB kbps mbps Mbps kW MW GW kwh kWh MWh GWh Hz kHz MHz GHz hp kt kts',
    'hr hrs h min mins sec secs yr yrs p c',
  ].flatMap((row) => row.split(' ')),
);

/** Amounts that number items of a list as well: cut off sums and fractions only ("$4b", "1.2t", but "phase 2b"). */
export const gluedAmounts: ReadonlySet<string> = new Set(['b', 'B', 't', 'T']);

/** Short words with a stroke in them that are not an alternative: "w/o". */
export const strokeWords: ReadonlySet<string> = new Set(
  'w/ w/o w/out b/t b/c s/he l/c i/c a/c n/a'.split(' '),
);
