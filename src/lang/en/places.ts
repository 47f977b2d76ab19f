/** Cities, regions and rivers, from openeventdata/petrarch2 and compromise (both MIT), and parts of the world. */
import { placeRows } from './place-rows.ts';

/** A place in lower case, to the code of its country, or to an empty string where the row does not tell. */
export const places = new Map<string, string>(
  placeRows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [code, names] = row.split('|') as [string, string];
      return names.split(',').map((name) => [name, code] as const);
    }),
);

const world =
  'africa,asia,europe,north america,south america,latin america,central america,oceania,antarctica,the americas,eurasia,' +
  'middle east,far east,southeast asia,south asia,east asia,central asia,north africa,west africa,east africa,southern africa,' +
  'sub-saharan africa,sahel,balkans,caucasus,scandinavia,western europe,eastern europe,central europe,caribbean,' +
  'atlantic,pacific,indian ocean,mediterranean,baltic,arctic,black sea,red sea,south china sea,east china sea,' +
  'persian gulf,donbas,donbass,crimea,kashmir,kurdistan,silicon valley,wall street,hollywood,west,east,global south';
for (const name of world.split(',')) places.set(name, '');
for (const name of ['england', 'scotland', 'wales', 'northern ireland']) places.set(name, 'GB');
for (const name of ['gaza', 'gaza strip', 'west bank']) places.set(name, 'PS');

/** Nouns that end the name of a place, or stand before it with "of". */
export const placeHeads: ReadonlySet<string> = new Set(
  (
    'river sea ocean lake bay gulf strait straits canal island islands isle peninsula cape coast mount mountain mountains hills hill ' +
    'valley desert forest park square street avenue road boulevard lane bridge tunnel airport station port harbor harbour county ' +
    'province oblast region district state territory city town village borough suburb prefecture governorate parish heights ' +
    'beach falls creek springs base camp prison stadium arena palace tower hall cathedral mosque temple plaza border'
  ).split(' '),
);
