import { html, type Markup } from '#local/kernel/html.ts';
import { houseTimeZone } from '#local/lambda/environment.ts';

const dayAndTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: houseTimeZone,
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});
const full = new Intl.DateTimeFormat('en-GB', {
  timeZone: houseTimeZone,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const clockTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: houseTimeZone,
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** "Mon 23 Nov, 09:00", in the house's time zone; the exact instant is in the machine-readable attribute. */
export function shortTime(atMs: number): Markup {
  const iso = new Date(atMs).toISOString();
  return html`<time datetime="${iso}" title="${iso}">${dayAndTime.format(atMs)}</time>`;
}

/** "09:00:05" */
export function timeOfDay(atMs: number): string {
  return clockTime.format(atMs);
}

/** "Monday 23 November 2026" */
export function longDate(atMs: number): string {
  return full.format(atMs).replace(',', '');
}

/** "2026-11-23T09:00:05", the house's local time in the format of a date-and-time field. */
export function fieldTime(atMs: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: houseTimeZone, dateStyle: 'short', timeStyle: 'medium' })
    .format(atMs)
    .replace(' ', 'T');
}

/** "3 min", "2 h 10", "4 d": a duration with two figures at most. */
export function span(ms: number): string {
  const minutes = Math.round(Math.abs(ms) / 60_000);
  if (minutes < 1) return `${Math.round(Math.abs(ms) / 1000)} s`;
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')}`;
  return `${Math.round(minutes / 1440)} d`;
}
