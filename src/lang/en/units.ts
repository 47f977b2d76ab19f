/**
 * Units of measure by word and sign: the units of the SI and those accepted beside it, imperial and US customary ones,
 * and what news counts besides (barrels, percentage points). The code is what Stet prints.
 *
 * @see https://www.bipm.org/en/publications/si-brochure
 */

export type UnitKind = 'share' | 'measure' | 'duration';

export interface MeasureUnit {
  readonly code: string;
  readonly kind: UnitKind;
}

/** Words that can follow a number a blank away, in lower case. Longer phrases first reach for `unitPhrases`. */
export const unitWords: ReadonlyMap<string, MeasureUnit> = tabled({
  share: ['%: % percent pct percentage'],
  duration: [
    'second: second seconds sec secs',
    'minute: minute minutes min mins',
    'hour: hour hours hr hrs',
    'day: day days',
    'night: night nights',
    'week: week weeks',
    'fortnight: fortnight fortnights',
    'month: month months',
    'year: year years yr yrs',
    'decade: decade decades',
    'century: century centuries',
    'millisecond: millisecond milliseconds ms',
  ],
  measure: [
    'km: km kms kilometer kilometers kilometre kilometres',
    'm: metre metres meter meters',
    'cm: cm centimetre centimetres centimeter centimeters',
    'mm: mm millimetre millimetres millimeter millimeters',
    'nm: nm nanometre nanometres nanometer nanometers',
    'μm: μm µm micron microns micrometre micrometres micrometer micrometers',
    'mile: mile miles',
    'yard: yard yards yd yds',
    'foot: foot feet ft',
    'inch: inch inches',
    'acre: acre acres',
    'hectare: hectare hectares ha',
    'kg: kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes',
    'g: gram grams gramme grammes',
    'mg: mg milligram milligrams',
    'μg: μg µg microgram micrograms',
    'ton: ton tons tonne tonnes',
    'lb: lb lbs pound pounds',
    'ounce: ounce ounces oz',
    'stone: stone',
    'litre: litre litres liter liters',
    'cl: cl centilitre centilitres centiliter centiliters',
    'ml: ml millilitre millilitres milliliter milliliters',
    'gallon: gallon gallons',
    'pint: pint pints',
    'barrel: barrel barrels bbl',
    'bushel: bushel bushels',
    'degree: degree degrees deg °',
    '°C: °c celsius centigrade',
    '°F: °f fahrenheit',
    'mph: mph m.p.h m.p.h.',
    'km/h: kph kmh km/h',
    'knot: knot knots',
    'rpm: rpm',
    'hp: hp horsepower bhp',
    'mpg: mpg',
    'watt: watt watts',
    'kW: kw kilowatt kilowatts',
    'MW: mw megawatt megawatts',
    'GW: gw gigawatt gigawatts',
    'Wh: wh',
    'kWh: kwh kilowatt-hours',
    'MWh: mwh',
    'GWh: gwh',
    'TWh: twh',
    'volt: volt volts',
    'kV: kv',
    'mAh: mah',
    'Hz: hz hertz',
    'kHz: khz',
    'MHz: mhz',
    'GHz: ghz',
    'KB: kb kilobyte kilobytes',
    'MB: mb megabyte megabytes',
    'GB: gb gigabyte gigabytes',
    'TB: tb terabyte terabytes',
    'Mbps: mbps',
    'megapixel: megapixel megapixels mp',
    'Nm: lb-ft',
    'decibel: decibel decibels db',
    'calorie: calorie calories kcal',
    'carat: carat carats',
    'ppm: ppm',
    'ppb: ppb',
    'kiloton: kiloton kilotons',
    'megaton: megaton megatons',
    'BTU: btu',
    'mmBTU: mmbtu',
    'hPa: hpa hectopascal hectopascals',
    'millibar: millibar millibars',
    'MPa: mpa',
    'ksi: ksi',
    'psi: psi',
    'magnitude: magnitude',
    'cc: cc',
  ],
});

/** Units of two or three words, by their first word. */
export const unitPhrases: ReadonlyMap<
  string,
  readonly { readonly rest: readonly string[]; readonly unit: MeasureUnit }[]
> = grouped({
  share: [
    '%: per cent|per - cent|percent',
    'percentage point: percentage points|percentage point|percent points|percentage - point|% points|per cent points',
    'basis point: basis points|basis point|basis - point',
  ],
  duration: ['light-year: light years|light - years|light - year'],
  measure: [
    'sq km: square kilometers|square kilometres|square kilometer|square kilometre|square km|sq km|sq. km|sq. km.|sq . km|sq kms|km²',
    'sq mile: square miles|square mile|square - mile|sq miles|sq. miles|sq mi|sq. mi.|sq . mi|sq . miles|mi²',
    'sq m: square metres|square meters|square metre|square meter|square - meter|square - metre|sq m|sq. m|sq. m.|sq . m|sq metres|m²',
    'sq foot: square feet|square foot|square - foot|sq ft|sq . ft|sq . feet|sq. ft|sq. ft.|sq feet|ft²',
    'sq yard: square yards|square yard|sq yd',
    'sq inch: square inches|square inch|sq in',
    'sq cm: square centimetres|square centimeters|square centimetre|square centimeter|sq cm|cm²',
    'cubic km: cubic kilometres|cubic kilometers|cubic kilometre|cubic kilometer|cubic km|km³',
    'cubic cm: cubic centimetres|cubic centimeters|cubic centimetre|cubic centimeter|cm³',
    'cubic yard: cubic yards|cubic yard',
    'cubic metre: cubic metres|cubic meters|cubic metre|cubic meter|m³',
    'cubic foot: cubic feet|cubic foot|ft³',
    'nautical mile: nautical miles|nautical mile|nautical - mile',
    'mph: miles per hour|miles an hour|mile per hour|mile - per - hour|miles - per - hour|mile - an - hour',
    'km/h: kilometers per hour|kilometres per hour|kilometers an hour|kilometres an hour|km per hour|km / h|km / hr|km an hour',
    'mpg: miles per gallon|miles to the gallon',
    'm/s: metres per second|meters per second|m / s',
    '°C: degrees celsius|degree celsius|degrees centigrade|degrees c|degree - celsius|° c|deg c',
    '°F: degrees fahrenheit|degree fahrenheit|degrees f|degree - fahrenheit|° f|deg f',
    'ton: metric tons|metric tonnes|metric ton|short tons|long tons',
    'Wh: watt hours|watt hour|watt - hours',
    'kWh: kilowatt hours|kilowatt hour|kilowatt - hour|kilowatt - hours',
    'MWh: megawatt hours|megawatt hour|megawatt - hour|megawatt - hours',
    'GWh: gigawatt hours|gigawatt hour|gigawatt - hour|gigawatt - hours',
    'TWh: terawatt hours|terawatt hour|terawatt - hour|terawatt - hours',
    'ppm: parts per million',
    'ppb: parts per billion',
    'lb-ft: pound - feet|lb - ft|pound feet',
    'BTU: british thermal units',
  ],
});

/** Units that only their capitals tell from another. */
export const caseUnits: ReadonlyMap<string, MeasureUnit> = new Map([
  ['Nm', { code: 'Nm', kind: 'measure' }],
  ['PS', { code: 'PS', kind: 'measure' }],
  ['mi', { code: 'mile', kind: 'measure' }],
]);

/** Units of length and what their squares and cubes are called: "24 km2", "4 m^3", "4 km squared". */
export const powers: ReadonlyMap<string, { readonly square: string; readonly cube: string }> = new Map(
  ['km', 'm', 'cm', 'mm', 'mile', 'yard', 'foot', 'inch'].map((code) => [
    code,
    { square: `sq ${code}`, cube: `cubic ${code === 'm' ? 'metre' : code}` },
  ]),
);

/** Single letters that are a unit a blank behind digits too: "3.5 m", "278,000 t". */
export const looseUnits: ReadonlySet<string> = new Set('m g t l'.split(' '));

/** A unit and the smaller one that is printed behind it: "5 ft 2 in", "two years and six months". */
export const smallerUnits: ReadonlyMap<string, { readonly code: string; readonly parts: number }> = new Map([
  ['foot', { code: 'inch', parts: 12 }],
  ['stone', { code: 'lb', parts: 14 }],
  ['lb', { code: 'ounce', parts: 16 }],
  ['hour', { code: 'minute', parts: 60 }],
  ['minute', { code: 'second', parts: 60 }],
  ['year', { code: 'month', parts: 12 }],
]);

/** Single letters that are a unit only where they touch the number: "5m", "20C", "60W". */
export const gluedUnits: ReadonlyMap<string, MeasureUnit> = tabled({
  share: [],
  duration: ['hour: hrs', 'year: yo'],
  measure: [
    'm: m',
    'stone: st',
    'g: g',
    'ton: t',
    'litre: l',
    '°C: c',
    '°F: f',
    'W: w',
    'V: v',
    'inch: in',
    'inch: ″',
  ],
});

/** What a rate is counted by, after "a", "an" or "each": "350 shells a day", "$80 a barrel". */
export const rateUnits: ReadonlyMap<string, string> = new Map(
  (
    'second minute hour day night week fortnight month quarter year decade season ' +
    'barrel gallon litre=litre liter=litre ton tonne=ton kilo=kg kilogram=kg pound=lb ounce gram=g acre hectare mile kilometer=km kilometre=km ' +
    'share person head piece ticket unit bottle vote game match household family student word gallon bushel'
  )
    .split(' ')
    .map((word) => {
      const [name, code] = word.split('=') as [string, string | undefined];
      return [name, code ?? name];
    }),
);

/** "daily", "annually": the rate in one word. */
export const rateWords: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['nightly', 'night'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['yearly', 'year'],
  ['annually', 'year'],
  ['apiece', 'piece'],
]);

/** Behind a number and a hyphen these make an adjective that measures nothing: "five-star", "one-way", "two-time". */
export const idleCompounds: ReadonlySet<string> = new Set(
  (
    'star stars way time timer off on up down upmanship stop piece state pronged faced tier tiered sided side handed dimensional d wheel wheeler ' +
    'track step fold man woman person to by in out hit hitter footed legged eyed party door size sized bit word liner horse trick ply ' +
    'something plus odd some ish and or a'
  ).split(' '),
);

function tabled(rows: Record<UnitKind, readonly string[]>): Map<string, MeasureUnit> {
  return new Map(
    pairsOf(rows).flatMap(({ names, unit }) => names.split(' ').map((name) => [name, unit] as const)),
  );
}

function grouped(rows: Record<UnitKind, readonly string[]>) {
  const phrases = new Map<string, { rest: string[]; unit: MeasureUnit }[]>();
  for (const { names, unit } of pairsOf(rows)) {
    for (const phrase of names.split('|')) {
      const [first, ...rest] = phrase.split(' ') as [string, ...string[]];
      phrases.set(first, [...(phrases.get(first) ?? []), { rest, unit }]);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return phrases;
}

function pairsOf(rows: Record<UnitKind, readonly string[]>): { names: string; unit: MeasureUnit }[] {
  return (Object.keys(rows) as UnitKind[]).flatMap((kind) =>
    rows[kind].map((row) => {
      const at = row.indexOf(': ');
      return { names: row.slice(at + 2), unit: { code: row.slice(0, at), kind } };
    }),
  );
}
