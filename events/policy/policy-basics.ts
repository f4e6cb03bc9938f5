import * as z from 'zod';
import { textPerLanguage } from '#events/values/per-language.ts';

/** Schemas that parts of a policy share: counts, durations, levels, hours. */

const vicLevels = ['new', 'promising', 'client', 'vic', 'top-vic'] as const;
export const vicLevel = z.enum(vicLevels);

/** A whole number between two bounds, both included. */
export function whole(least: number, most: number): z.ZodInt {
  return z.int().min(least).max(most);
}

export const slug = z
  .string()
  .regex(/^[a-z0-9-]{2,40}$/, 'Lower-case letters, digits and dashes, 2 to 40 of them.')
  .describe('A stable key: lower-case letters, digits and dashes.');

export const perLanguage = textPerLanguage(z.string().trim().min(1).max(4000)).meta({
  id: 'PerLanguage',
  description: 'The same thing said in each language of the house.',
});

export const timeZone = z
  .string()
  .refine((zone) => zone === 'UTC' || Intl.supportedValuesOf('timeZone').includes(zone), {
    error: 'Not an IANA time zone, such as Europe/Paris.',
    params: { rule: 'time-zone' },
  })
  .describe('IANA time zone, e.g. Europe/Paris.');

/** 24:00 is the end of a day and cannot be a start. */
const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'A time of day, HH:MM.');

const frame = z
  .strictObject({
    from: clockTime.describe('Beginning, HH:MM in local time.'),
    to: clockTime.describe('End, HH:MM; 24:00 is midnight.'),
  })
  .refine(({ from, to }) => from < to, {
    error: 'The end must come after the beginning.',
    params: { rule: 'frame-order' },
  });

const dayFrames = z
  .array(frame)
  .max(4)
  .refine((frames) => frames.every(({ from }, index) => index === 0 || from >= (frames[index - 1]?.to ?? '')), {
    error: 'The hours of a day must follow one another without overlapping.',
    params: { rule: 'frames-apart' },
  })
  .meta({ id: 'DayHours', description: 'Hours of this day; none makes it a quiet day.' });

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export const week = z
  .strictObject({
    mon: dayFrames,
    tue: dayFrames,
    wed: dayFrames,
    thu: dayFrames,
    fri: dayFrames,
    sat: dayFrames,
    sun: dayFrames,
  })
  .refine((days) => weekdays.some((day) => days[day].length > 0), {
    error: 'At least one day must have hours.',
    params: { rule: 'some-hours' },
  });

/** True when no value occurs twice. */
export function isUnique(values: readonly (string | number)[]): boolean {
  return new Set(values).size === values.length;
}

export function isAscending(values: readonly number[]): boolean {
  return values.every((value, index) => index === 0 || value > (values[index - 1] ?? value));
}
