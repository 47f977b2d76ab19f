/**
 * The closed classes of English: words that carry grammar rather than matter (Quirk et al., A Comprehensive Grammar of
 * the English Language, 2.39 to 2.40, with the central and marginal prepositions of chapter 9). Words of negation are
 * left out on purpose: they change what is said.
 */
export const functionWords: ReadonlySet<string> = new Set(
  [
    'a an the this that these those such same other another any some all both each every either enough much many more most few',
    'i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself',
    'it its itself they them their theirs themselves one ones oneself who whom whose which what whoever whatever whichever',
    'somebody someone something anybody anyone anything everybody everyone everything there here',
    'be am is are was were been being do does did done doing have has had having will would shall should can could may might must ought',
    'about above across after against along amid among amongst around as at before behind below beneath beside besides between beyond',
    'but by concerning despite down during except for from in inside into like near of off on onto opposite out outside over past per',
    'regarding round since than through throughout till to toward towards under underneath until unto up upon via with within',
    'and or if because although though while whereas whether when whenever where wherever why how so then therefore thus however',
    'also too very just even still already yet again quite rather really only well as now ever indeed else',
    'let lets s t d ll re ve m',
  ].flatMap((line) => line.split(' ')),
);

/** Words that turn what is said into its opposite. */
export const negations: ReadonlySet<string> = new Set(
  'not no never nor neither none nobody nothing nowhere without cannot hardly barely scarcely'.split(' '),
);
