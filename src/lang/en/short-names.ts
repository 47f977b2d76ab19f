/**
 * Given names and the short or older forms that stand for them, a family a line; the head of the line is the name that
 * all of them are read as. From common usage, as in the Oxford Dictionary of First Names; a form that stands for two
 * names (Alex, Pat) is in the line of the commoner one in public life.
 */
const families = `
alexander alex alec sasha
andrew andy drew
anthony tony antony
benjamin ben
catherine cathy kate katherine kathryn katie kathy
charles charlie chuck
christopher chris
daniel dan danny
david dave
deborah debbie debra
donald don
douglas doug
edward ed eddie ted
elizabeth liz beth betsy betty
francis frank
frederick fred
gerald gerry jerry
gregory greg
henry harry
jacob jake
james jim jimmy jamie
jeffrey jeff geoffrey geoff
jennifer jen jenny
jessica jess
john jack johnny jon
jonathan jonny
joseph joe joey
joshua josh
judith judy
kenneth ken
kimberly kim
lawrence larry
leonard len
margaret maggie peggy meg
matthew matt
michael mike mick
nancy nan
nathaniel nate
nicholas nick
pamela pam
patrick pat
peter pete
philip phil
raymond ray
rebecca becky
richard rick dick ricky
robert bob rob bobby
ronald ron
samuel sam
stephen steve steven
susan sue
theodore teddy
thomas tom tommy
timothy tim
victoria vicky
vincent vince
walter walt
william bill will billy
zachary zach
`;

/** Every form, in lower case, to the head of its family. */
export const shortNames: ReadonlyMap<string, string> = new Map(
  families
    .trim()
    .split('\n')
    .flatMap((line) => {
      const forms = line.split(' ');
      return forms.map((form) => [form, forms[0]!] as const);
    }),
);
