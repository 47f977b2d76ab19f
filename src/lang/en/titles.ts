/** Forms of address printed before a name, with the gender they tell; in lower case, with and without the full stop. */
import type { Gender } from './given-names.ts';

export const titles = new Map<string, Gender | null>();
for (const title of 'mr mister sir lord sheikh sheik don prince king father brother monsieur herr señor'.split(
  ' ',
))
  addTitle(title, 'male');
for (const title of 'mrs ms miss lady dame madam madame queen princess sister frau señora'.split(' '))
  addTitle(title, 'female');
for (const title of (
  'dr prof professor rev reverend hon gen lt col maj capt cmdr adm sgt cpl pvt sen rep gov insp det supt brig cllr amb ' +
  'mx justice judge pope cardinal archbishop bishop imam rabbi ayatollah mullah sultan emir'
).split(' '))
  addTitle(title, null);

function addTitle(title: string, gender: Gender | null): void {
  titles.set(title, gender);
  titles.set(`${title}.`, gender);
}
