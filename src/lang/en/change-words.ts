/** Words of change and which way it goes, after the heads Increase and Decrease of Roget's Thesaurus (1911, public domain). */
export type Way = 'up' | 'down';

export const changeVerbs: ReadonlyMap<string, Way> = new Map([
  ...directed(
    'up',
    'rise rises rose risen rising increase increases increased increasing grow grows grew grown growing jump jumps jumped jumping climb climbs climbed ' +
      'climbing soar soars soared soaring surge surges surged surging gain gains gained gaining expand expands expanded expanding swell swelled swelling ' +
      'rocket rocketed skyrocket skyrocketed spike spiked boost boosts boosted boosting raise raises raised raising accelerate accelerated advance advanced ' +
      'rallied rally leapt leap leaps widen widens widened widening strengthen strengthens strengthened hike hikes hiked hiking double doubles doubled doubling ' +
      'triple triples tripled tripling quadruple quadrupled treble trebles trebled spikes spiking rockets swells up upped bumped advances balloon ballooned edged rebound rebounds rebounded rebounding bounced bouncing',
  ),
  ...directed(
    'down',
    'fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing plunge plunged ' +
      'plunging plummet plummeted tumble tumbled tumbling shrink shrinks shrank shrunk shrinking slide slid sliding slip slipped slipping sink sank sunk cut cuts ' +
      'cutting reduce reduces reduced reducing lower lowered lowering slash slashed slashing ease eased easing dip dipped shed halved narrowed contracted contracting ' +
      'retreated down weaken weakens weakened weakening trim trims trimmed slumps slumped slump sagged dwindle dwindled crashed collapsed narrow narrows narrowing ' +
      'halve halves halving plummets plunges tumbles slides slips sinks slashes eases easing dips dipping sheds shedding contract contracts shortened',
  ),
]);

/** A step only in front of percent and points: "lost 190 points"; elsewhere they give and take. */
export const pointVerbs: ReadonlyMap<string, Way> = new Map([
  ...directed('up', 'add adds added adding put'),
  ...directed('down', 'lose loses lost losing'),
]);

/** "a 20 percent rise" */
export const changeNouns: ReadonlyMap<string, Way> = new Map([
  ...directed(
    'up',
    'rise rises increase increases jump gain gains growth surge hike spike boost uptick rally expansion bump upswing raise',
  ),
  ...directed(
    'down',
    'fall falls drop decline declines decrease decreases cut cuts reduction reductions plunge slump dip slide contraction discount downturn',
  ),
]);

/** Behind a figure: "20 percent higher", "12 fewer". */
export const changeAdjectives: ReadonlyMap<string, Way> = new Map([
  ...directed('up', 'higher more larger bigger greater'),
  ...directed('down', 'lower less fewer smaller cheaper'),
]);

function directed(direction: Way, forms: string): [string, Way][] {
  return forms.split(' ').map((form) => [form, direction]);
}
