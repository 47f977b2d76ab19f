import type { Day } from '#core/day.ts';
import type { Printed } from './printed.ts';

/** A jump of the clock by more than half a day, reading on, has crossed midnight. */
const halfDay = 720;

/**
 * Gives the posts that print a clock time alone their days.
 *
 *     00:10   the day of the page's last update, or of a post with its date
 *     23:50   the day before: the blog is printed newest first, and midnight lies between
 *     23:20
 *
 * Days count from a post that prints its date; else from a day that stands over the posts of it; else the newest post has
 * the day of the page's update, or the oldest that of its publication. Where the page prints no day, no post has one.
 */
export function fillDays(printed: readonly Printed[]): Printed[] {
  const found = underDays(sinceUpdate(printed));
  const posts = found.filter(({ post, impossible }) => post !== null && !impossible);
  const offsets = offsetsOf(posts);
  const first = firstDay(found, posts, offsets);
  if (first === null) return [...found];
  const days = new Map<Printed, Day>(
    posts.map((one, i) => [one, one.day ?? nearDay(posts, offsets, i) ?? first + offsets[i]!]),
  );
  return found.map((one) => (one.day === null && days.has(one) ? { ...one, day: days.get(one)! } : one));
}

/** An age in minutes tells a minute, one in hours a day. */
const hour = 60;
const dayMinutes = 1440;

/** "20 hours ago" counts back from the page's last update, whose minute is that of its newest post. */
function sinceUpdate(found: readonly Printed[]): readonly Printed[] {
  const update = found.find(({ post, day, minutes }) => post === null && day !== null && minutes !== null);
  const aged = found.filter(({ post, ago, day }) => post !== null && ago !== null && day === null);
  if (!update || aged.length === 0) return found;
  const newest = Math.min(...aged.map(({ ago }) => ago!));
  return found.map((one) => {
    if (!aged.includes(one)) return one;
    const instant = update.day! * dayMinutes + update.minutes! - (one.ago! - newest);
    const day = Math.floor(instant / dayMinutes);
    return one.ago! < hour
      ? { ...one, day, minutes: instant - day * dayMinutes, zone: update.zone }
      : { ...one, day };
  });
}

/** "Thursday, 6 March 2031" between two posts: those that follow have that day, and those before it the day over them. */
function underDays(found: readonly Printed[]): readonly Printed[] {
  const first = found.findIndex(({ post }) => post !== null);
  const isOver = ({ post, day, minutes, stamped }: Printed) =>
    post === null && stamped && day !== null && minutes === null;
  if (first < 0 || !found.slice(first).some(isOver)) return found;
  let over: Day | null = null;
  return found.map((one) => {
    if (isOver(one)) over = one.day;
    return one.post !== null && one.day === null ? { ...one, day: over } : one;
  });
}

/** Days from the first post on the page to each, as the clocks tell. */
function offsetsOf(posts: readonly Printed[]): number[] {
  let offset = 0;
  let before: number | null = null;
  return posts.map(({ minutes }) => {
    if (minutes !== null && before !== null && halfDay < Math.abs(minutes - before))
      offset += minutes < before ? 1 : -1;
    before = minutes ?? before;
    return offset;
  });
}

/** The day counted from the last post before this one that prints its own. */
function nearDay(posts: readonly Printed[], offsets: readonly number[], at: number): Day | null {
  for (let i = at - 1; 0 <= i && at - 50 <= i; i--)
    if (posts[i]!.day !== null) return posts[i]!.day! + offsets[at]! - offsets[i]!;
  return null;
}

/** The day of the first post on the page. */
function firstDay(
  found: readonly Printed[],
  posts: readonly Printed[],
  offsets: readonly number[],
): Day | null {
  const dated = posts.findIndex(({ day }) => day !== null);
  if (0 <= dated) return posts[dated]!.day! - offsets[dated]!;
  const page = found.filter(({ post, day }) => post === null && day !== null);
  const anchor = lastUpdate(page) ?? page.find(({ stamped }) => stamped) ?? page[0];
  if (!anchor || posts.length === 0) return null;
  const newestFirst = (offsets.at(-1) ?? 0) < 0 || (offsets.at(-1) === 0 && isFalling(posts));
  const isNewest = anchor === lastUpdate(page);
  const at = isNewest === newestFirst ? 0 : posts.length - 1;
  return anchor.day! - offsets[at]! - (isNewest && isAfter(posts[at]!, anchor) ? 1 : 0);
}

/** The time that is labelled so, or the later of two that have a clock: the other is of the first publication. */
function lastUpdate(page: readonly Printed[]): Printed | undefined {
  const update = page.find(({ of }) => of === 'update');
  const clocked = page.filter(({ minutes }) => minutes !== null);
  if (update || clocked.length < 2) return update;
  return clocked.toSorted((a, b) => b.day! - a.day! || b.minutes! - a.minutes!)[0];
}

function isFalling(posts: readonly Printed[]): boolean {
  return (posts.at(-1)!.minutes ?? 0) < (posts[0]!.minutes ?? 0);
}

/** A post that is hours later on the clock than the page's last update is of the day before. */
function isAfter({ minutes }: Printed, update: Printed): boolean {
  return minutes !== null && update.minutes !== null && update.minutes + 60 < minutes;
}
