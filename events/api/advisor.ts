import * as z from 'zod';
import { id } from '#events/envelope/envelope.ts';
import { poolWord, vicLevelWord } from '#events/values/shared-enums.ts';

/** `/api/advisors` and `/api/advisors/{advisorId}`. */

const day = z.iso.date();
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
const frames = z.array(z.strictObject({ from: time, to: time })).max(6);
const weekly = z.strictObject({
  mon: frames,
  tue: frames,
  wed: frames,
  thu: frames,
  fri: frames,
  sat: frames,
  sun: frames,
});

/** The body of PUT /api/advisors/{advisorId}, with any of its fields; the page's form is parsed into the same shape. */
export const advisorChangeSchema = z.strictObject({
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}$/))
    .max(30)
    .optional(),
  skills: z.array(z.string().min(1).max(40)).max(60).optional(),
  clearance: z.array(vicLevelWord).optional(),
  pools: z.array(poolWord).min(1).nullable().optional(),
  capacity: z.number().int().min(0).max(1000).optional(),
  weight: z.number().min(0).max(1000).optional(),
  calendarId: z.string().min(1).max(80).optional(),
  weekly: weekly.optional(),
  delegateId: z.string().min(1).max(80).nullable().optional(),
  leave: z
    .array(z.strictObject({ from: day, to: day, timeZone: z.string().max(60).optional() }))
    .max(50)
    .optional(),
  leavesOn: day.nullable().optional(),
});

const row = z.strictObject({
  advisorId: id,
  fullName: z.string(),
  role: z.string().optional(),
  boutique: z.string(),
  languages: z.array(z.string()),
  skills: z.array(z.string()),
  clearance: z.array(vicLevelWord),
  /** Null: every desk. */
  pools: z.array(poolWord).nullable(),
  /** 100 is a full share. */
  weight: z.number(),
  openInquiries: z.int(),
  capacity: z.int(),
  assignedInWindow: z.int(),
  /** Fractions of the window's assignments; null for people who take none. */
  targetShare: z.number().nullable(),
  actualShare: z.number().nullable(),
  /** Assignments behind (positive) or ahead (negative) of the share. */
  shortfall: z.number().nullable(),
  hours: z.string(),
  presence: z.enum(['present', 'off-hours', 'on-leave', 'inactive']),
  delegateId: id.optional(),
  delegateName: z.string().optional(),
  leave: z.strictObject({ fromOn: day, toOn: day }).optional(),
  joinedOn: day,
  leavesOn: day.optional(),
});

/** House days, both included, over which assignments are shared out. */
const window = z.strictObject({ from: day, to: day });

export const advisorList = z.strictObject({ advisors: z.array(row), window });

/** One advisor: the row, and the present value of every field that can be changed. */
export const advisorDetail = row.extend({
  calendarId: z.string(),
  weekly,
  delegateId: id.nullable(),
  leave: z.array(z.strictObject({ from: day, to: day, timeZone: z.string() })),
  leavesOn: day.nullable(),
  window,
});

export const advisorChanged = z.strictObject({
  advisorId: id,
  changed: z.array(z.string()),
  /** The change that reverts it. */
  reverse: advisorChangeSchema,
  active: z.boolean(),
});
