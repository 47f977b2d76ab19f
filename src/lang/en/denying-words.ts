/**
 * How English says that what another claimed is not so: nouns for a claim, and words that call it untrue. After the entries
 * "denial", "untruth" and "claim" of Roget's Thesaurus (1911, public domain), checked against the frames FALSE_CLAIM and
 * STATEMENT of FrameNet.
 */
export const claimNouns: ReadonlySet<string> = new Set(
  'claim claims allegation allegations accusation accusations assertion assertions charge charges report reports suggestion suggestions rumor rumors rumour rumours story insinuation insinuations'.split(
    ' ',
  ),
);

export const falsityWords: ReadonlySet<string> = new Set(
  'false untrue groundless baseless unfounded bogus fabricated fabrication fabrications fake invented lie lies nonsense fiction absurd ridiculous preposterous slander smear disinformation misinformation malicious unsubstantiated incorrect wrong inaccurate misleading'.split(
    ' ',
  ),
);

/** Verbs that put a claim aside, for a statement whose act was not told. */
export const denyingVerbs: ReadonlySet<string> = new Set(
  'deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing refute refutes refuted refuting rebut rebuts rebutted disavow disavowed disclaim disclaimed contradict contradicted dispute disputes disputed disputing debunk debunked'.split(
    ' ',
  ),
);

/** What is denied when no more is said than this points back to the claim before: "denied the claim", "any involvement". */
export const backwardNouns: ReadonlySet<string> = new Set(
  'claim claims allegation allegations accusation accusations charge charges report reports assertion assertions suggestion involvement responsibility role wrongdoing knowledge it that this'.split(
    ' ',
  ),
);

/** What is refused and not disputed, where it is denied: "denied them access". */
export const refusedNouns: ReadonlySet<string> = new Set(
  'access entry admission permission bail visa visas request requests appeal appeals asylum parole opportunity chance right rights service services treatment benefits coverage citizenship custody accreditation'.split(
    ' ',
  ),
);

/** After a noun for a claim, what begins the claim: "reports that", "allegations of", "claims by officials". */
export const claimLinks: ReadonlySet<string> = new Set('that of by about it he she they the'.split(' '));
