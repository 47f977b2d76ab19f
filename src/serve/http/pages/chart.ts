import { html } from 'hono/html';
import type { Point } from '#core/record.ts';
import { daysOf } from '#core/edtf.ts';
import { isoDay } from '#core/day.ts';
import type { Markup } from './layout.ts';
import { showNumber } from '../../numbers.ts';

const size = { width: 360, height: 150, left: 8, right: 56, top: 14, bottom: 22 };

interface Dot {
  readonly x: number;
  readonly y: number;
  readonly day: number;
  readonly value: number;
  readonly point: Point;
}

/** A series as a small chart, values over their as-of days; nothing where fewer than two points have a day and a value. */
export function chart(points: readonly Point[], label: string): Markup | '' {
  const dots = place(points);
  if (dots.length < 2 || new Set(dots.map(({ day }) => day)).size < 2) return '';
  const line = dots.filter(({ point }) => point.standing !== 'disputed' && point.standing !== 'withdrawn');
  const base = size.height - size.bottom;
  return html`<svg
    class="chart"
    viewBox="0 0 ${size.width} ${size.height}"
    role="img"
    aria-label="${label}; the table has the values"
  >
    <line x1="${size.left}" x2="${size.width - size.right}" y1="${base}" y2="${base}" class="axis" />
    <polyline points="${line.map(({ x, y }) => `${x},${y}`).join(' ')}" />
    ${dots.map(({ x, y, point }) => html`<circle cx="${x}" cy="${y}" r="4" class="${point.standing}" />`)}
    ${labelled(dots).map(({ x, y, value }) => html`<text x="${x + 7}" y="${y + 4}">${showNumber(value)}</text>`)}
    <text x="${size.left}" y="${size.height - 6}" class="day">${isoDay(dots[0]!.day)}</text>
    <text x="${size.width - size.right}" y="${size.height - 6}" class="day" text-anchor="end">
      ${isoDay(dots.at(-1)!.day)}
    </text>
  </svg>`;
}

/** The first and the last dot and those far enough from the one labelled before. */
function labelled(dots: readonly Dot[]): Dot[] {
  const shown: Dot[] = [];
  for (const dot of [...dots].reverse()) {
    if (shown.every(({ x, y }) => Math.abs(x - dot.x) > 46 || Math.abs(y - dot.y) > 13)) shown.push(dot);
  }
  return shown;
}

function place(points: readonly Point[]): Dot[] {
  const known = points.flatMap((point) => {
    const days = point.asOf && daysOf(point.asOf.edtf);
    const value =
      point.value ?? (point.low === null || point.high === null ? null : (point.low + point.high) / 2);
    return days && value !== null ? [{ day: days.last, value, point }] : [];
  });
  const first = Math.min(...known.map(({ day }) => day));
  const last = Math.max(...known.map(({ day }) => day));
  const top = Math.max(...known.map(({ value }) => value), 1e-9);
  const across = size.width - size.left - size.right;
  const down = size.height - size.top - size.bottom;
  return known
    .map((one) => ({
      ...one,
      x: round(size.left + (last === first ? 0 : ((one.day - first) / (last - first)) * across)),
      y: round(size.top + (1 - Math.max(0, one.value) / top) * down),
    }))
    .sort((a, b) => a.day - b.day || a.value - b.value);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
