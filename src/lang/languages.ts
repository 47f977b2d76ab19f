/**
 * The commonest small words of languages that news is written in, to tell them apart: from the lists of the Snowball
 * project, without the words that two of the languages share. By ISO 639-1.
 */
export const smallWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: 'the of and to that for with was were his her they from this have has had which been would their said are by it who will not on is but at as an he she its',
    de: 'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über',
    fr: 'les des et est dans du une pour qui par sur au avec ce il elle ont été pas plus sont cette aux mais ses leur',
    es: 'el los las del una con por para como más pero sus este ya entre cuando muy sin sobre también hasta desde ha fue',
    it: 'di che il gli della sono con non più per anche nel alla dei delle dal una ha ma come degli dopo suo',
    pt: 'do da em um uma não os dos mais como mas foi ao das à seu sua ou ser quando muito também pelo pela até isso são',
    nl: 'het een van en dat op te zijn met voor niet aan er om ook als bij maar door naar heeft hij ze uit nog wordt',
    pl: 'nie na się że jest do jak po ale przez od dla przy tego oraz są był jego tym',
    sv: 'och att det som en på är av för med till den har inte om ett men var jag från vid kan',
    tr: 'bir ve bu için da de ile olarak daha çok gibi olan kadar sonra ise var ancak',
    id: 'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena',
  }).map(([language, words]) => [language, new Set(words.split(' '))] as const),
);
