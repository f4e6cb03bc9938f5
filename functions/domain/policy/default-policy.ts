import { languages } from '#domain/choices/languages.ts';
import { defaultFirstResponse } from '#domain/policy/default-first-response.ts';
import { defaultScoring } from '#domain/policy/default-scoring.ts';
import type { HousePolicy } from '#domain/policy/policy.ts';

/** Later than a boutique closes, because people read in the evening; never at night, never at the weekend. */
const daytime = [{ from: '09:00', to: '19:00' }];

/** A starting point for a house's first day, to be changed line by line afterwards. */
export const defaultPolicy: HousePolicy = {
  version: '2026-11-01',
  identity: {
    name: 'Maison Vestibule',
    mark: 'V',
    accentColour: '#7a5c3e',
    languages,
    defaultLanguage: languages[0],
    timeZone: 'Europe/Paris',
    currency: { code: 'EUR', minorDigits: 2 },
    categories: ['high-jewellery', 'jewellery', 'watches', 'leather', 'couture', 'fragrance', 'home'],
    intents: ['acquire', 'gift', 'bespoke', 'repair', 'appointment', 'event', 'other'],
    // Empty until the house names its own; the product assumes no collection.
    collections: [],
  },

  // A year's spend alone makes no VIC: it has to come with recurrence, rare pieces or the frame of the relationship. What
  // a client spent over the whole relationship keeps them at a level for good.
  vicGrid: [
    {
      level: 'top-vic',
      minimumAnnualSpendMinor: 25_000_000,
      minimumPurchasesIn24Months: 4,
      atLeastOf: 2,
      minimumLifetimeSpendMinor: 150_000_000,
    },
    {
      level: 'vic',
      minimumAnnualSpendMinor: 5_000_000,
      minimumPurchasesIn24Months: 2,
      atLeastOf: 1,
      minimumLifetimeSpendMinor: 20_000_000,
    },
  ],

  access: {
    new: { privateSpace: true, prices: false, rarePieces: false, directLine: false, reservedSlots: false },
    promising: { privateSpace: true, prices: true, rarePieces: false, directLine: true, reservedSlots: false },
    client: { privateSpace: true, prices: true, rarePieces: false, directLine: true, reservedSlots: false },
    vic: { privateSpace: true, prices: true, rarePieces: true, directLine: true, reservedSlots: true },
    'top-vic': { privateSpace: true, prices: true, rarePieces: true, directLine: true, reservedSlots: true },
  },

  // Empty until the house writes its own; the product invents no craft and no piece.
  privateDocuments: [],

  firstResponse: defaultFirstResponse,

  contactHours: {
    weekly: { mon: daytime, tue: daytime, wed: daytime, thu: daytime, fri: daytime, sat: [], sun: [] },
  },

  // Two relances at most per wait: the first is useful, the second is a courtesy, a third would be pressure.
  relances: {
    incomplete: {
      steps: [
        { step: 'incomplete-d1', afterDays: 1, offer: 'clarification' },
        { step: 'incomplete-d7', afterDays: 7, offer: 'another-option' },
      ],
      restDays: 7,
    },
    choice: {
      steps: [
        { step: 'choice-d2', afterDays: 2, offer: 'slots' },
        { step: 'choice-d7', afterDays: 7, offer: 'another-option' },
      ],
      restDays: 7,
    },
    question: {
      steps: [
        { step: 'question-d2', afterDays: 2, offer: 'clarification' },
        { step: 'question-d7', afterDays: 7, offer: 'another-option' },
      ],
      restDays: 7,
    },
    'no-show': { steps: [{ step: 'no-show-d1', afterDays: 1, offer: 'new-slot' }], restDays: 7 },
    'after-meeting': { steps: [{ step: 'after-meeting-d7', afterDays: 7, offer: 'another-option' }], restDays: 14 },
    reprise: { steps: [{ step: 'reprise-d0', afterDays: 0, offer: 'slots' }], restDays: 14 },
  },

  pauses: {
    // Whether an off-target message is answered depends on its kind: see `scoring.offTarget.routes`.
    'off-target': { message: 'gracious', reopenAfterDays: 'never' },
    premature: { message: 'gracious', reopenAfterDays: 180 },
    'client-asked': { message: 'gracious', reopenAfterDays: 'never' },
    silent: { message: 'none', reopenAfterDays: 90 },
    'no-show': { message: 'none', reopenAfterDays: 60 },
    later: { message: 'gracious', reopenAfterDays: 90 },
    'no-capacity': { message: 'gracious', reopenAfterDays: 14 },
  },
  reprisesAtMost: 2,
  completionsAtMost: 2,

  appointments: {
    slotsProposed: 3,
    holdHours: 72,
    durationMinutes: 60,
    leadHours: 4,
    horizonDays: 21,
    gridMinutes: 30,
    bufferMinutes: 15,
    remindHoursBefore: [24],
    outcomeAskedAfterHours: 2,
    outcomeChasedAfterHours: 24,
    outcomeEscalatedAfterHours: 72,
    outcomeGivenUpAfterDays: 30,
    reproposalsAfterNoShow: 1,
  },

  scoring: defaultScoring,

  intake: {
    dedupeHours: 24,
    minimumFillSeconds: 3,
    maximumMessageCharacters: 4000,
    perAddressPerHour: 20,
    perPersonPerDay: 5,
  },

  links: {
    completionDays: 14,
    choiceDays: 14,
    advisorDays: 14,
    privateSpaceDays: 90,
    appointmentDays: 60,
    // A refusal link has to work for as long as its mail may be opened.
    unsubscribeDays: 730,
  },

  retention: {
    offTargetDays: 90,
    // The French supervisory authority's reference for prospects is three years after the last contact.
    prospectDays: 1095,
    clientDays: 3650,
    consentProofDays: 1825,
    renderedMailDays: 365,
  },

  undoMinutes: 10,
};
