import * as z from 'zod';
import { code, instant } from '#events/envelope/envelope.ts';
import { exchangeRates } from '#events/policy/policy-identity.ts';
import { hasItsDigits } from '#events/values/currency.ts';
import { textPerLanguage } from '#events/values/per-language.ts';
import { intentWord, languageWord } from '#events/values/shared-enums.ts';

/** The input of the provision-house operation: the boutiques, people, hours and policy of a house, as JSON. */

const localDate = z.iso.date();
const frame = z.strictObject({ from: z.string().regex(/^\d{2}:\d{2}$/), to: z.string().regex(/^\d{2}:\d{2}$/) });
const slug = z.string().regex(/^[a-z0-9-]{2,40}$/, 'Lower-case letters, digits and dashes.');
const perLanguage = textPerLanguage(z.string().min(1));
const vicLevel = z.enum(['new', 'promising', 'client', 'vic', 'top-vic']);
const timeZone = z
  .string()
  .refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC', 'Not an IANA time zone.');

const calendar = z.strictObject({
  id: slug,
  timeZone,
  weekly: z.strictObject({
    mon: z.array(frame),
    tue: z.array(frame),
    wed: z.array(frame),
    thu: z.array(frame),
    fri: z.array(frame),
    sat: z.array(frame),
    sun: z.array(frame),
  }),
  /** Public holidays of a region the product knows, added to those listed. */
  holidayRegion: z.enum(['FR', 'FR-alsace-moselle', 'GB-england']).optional(),
  holidays: z.array(z.strictObject({ on: localDate, name: z.string() })).default([]),
  closures: z.array(z.strictObject({ from: localDate, to: localDate, because: z.string() })).default([]),
  openings: z
    .array(z.strictObject({ on: localDate, frames: z.array(frame), mode: z.enum(['replace', 'add']) }))
    .default([]),
});

const profile = z.strictObject({
  id: slug,
  active: z.boolean(),
  languages: z.array(z.string().min(2)).min(1),
  boutiqueId: slug,
  markets: z.array(z.string()).default([]),
  skills: z.array(z.string()),
  clearance: z.array(vicLevel),
  /** Desks they belong to; absent means every desk. */
  pools: z
    .array(z.enum(['boutique', 'senior', 'private-clients', 'image']))
    .min(1)
    .optional(),
  capacity: z.number().int().min(0),
  weight: z.number().min(0).default(100),
  calendarId: slug,
  leave: z.array(z.strictObject({ from: localDate, to: localDate, timeZone })).default([]),
  delegateId: slug.optional(),
  joinedOn: localDate,
  backFromLeaveOn: localDate.optional(),
  leavesOn: localDate.optional(),
});

const privateDocument = z.strictObject({
  documentId: slug,
  title: perLanguage,
  description: perLanguage,
  chapters: z.array(z.strictObject({ title: perLanguage, text: perLanguage })).min(1),
  levels: z.array(vicLevel).min(1).optional(),
});

const privateCollection = z.strictObject({
  title: perLanguage,
  description: perLanguage,
  pieces: z.array(z.strictObject({ name: perLanguage, description: perLanguage })).min(1),
});

const staffMember = z.strictObject({
  staffId: slug,
  role: z.enum(['advisor', 'manager', 'ops']),
  fullName: z.string().min(1).max(120),
  title: perLanguage,
  email: z.email(),
  phone: z.string().optional(),
  language: languageWord,
  boutiqueId: slug,
  calendarId: slug,
  profile: profile.optional(),
});

export const houseSetup = z.strictObject({
  house: z.strictObject({
    /** The differences from the default policy. */
    policy: z.strictObject({
      version: code.optional(),
      /**
       * Once a manager has published a policy, provisioning changes people and hours but not the policy. Set to true to
       * replace the policy all the same; the published versions stay in the history.
       */
      replacesPublished: z.boolean().optional(),
      identity: z.strictObject({
        name: z.string().min(1),
        mark: z.string().min(1).max(3),
        accentColour: z.string().regex(/^#[0-9a-f]{6}$/i),
        languages: z.array(languageWord).min(1),
        defaultLanguage: languageWord,
        timeZone,
        currency: z
          .strictObject({ code: z.string().length(3), minorDigits: z.number().int().min(0).max(4) })
          .refine(hasItsDigits, { error: 'Not the digits of this currency by ISO 4217.', path: ['minorDigits'] }),
        categories: z.array(z.string()),
        intents: z.array(intentWord).optional(),
        collections: z.array(z.string()),
      }),
      intake: z
        .strictObject({
          perAddressPerHour: z.number().int().min(1).optional(),
          perPersonPerDay: z.number().int().min(1).optional(),
        })
        .optional(),
      /** Rates by which purchases in other currencies count. */
      exchangeRates: exchangeRates.optional(),
      /** Texts for qualified clients only, in their private space. */
      privateDocuments: z.array(privateDocument).optional(),
      privateCollection: privateCollection.optional(),
    }),
    boutiques: z
      .array(z.strictObject({ boutiqueId: slug, name: z.string(), city: z.string(), calendarId: slug, timeZone }))
      .min(1),
    calendars: z.array(calendar).min(1),
    staff: z.array(staffMember).min(1),
    dutyManagerId: slug,
    destinations: z.record(z.string(), z.string()).default({}),
  }),
  /** When the change takes effect: open promises are re-planned from then. */
  at: instant,
});
export type HouseSetup = z.infer<typeof houseSetup>;
