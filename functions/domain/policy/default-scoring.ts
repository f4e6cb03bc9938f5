import { defaultReading, type ScoringPolicy } from '#domain/policy/scoring.ts';

/**
 * Precision weighs most because it cannot be faked without knowing the house; clarity and coherence come next; the two
 * marks of readiness (availability, frame) weigh least because one later question can ask for them. The lines of a
 * criterion add up to more than its ceiling on purpose: there are several ways to be precise.
 */
export const defaultScoring: ScoringPolicy = {
  weights: { precision: 30, coherence: 20, availability: 15, frame: 15, clarity: 20 },
  lines: {
    'piece-identified': 14,
    'piece-type': 9,
    'piece-detail': 8,
    quantity: 4,
    'house-territory': 10,
    'intent-matches-message': 6,
    'house-way': 6,
    'near-window': 9,
    'date-given': 6,
    'place-given': 4,
    'frame-accepted': 9,
    'meeting-chosen': 4,
    'meeting-asked': 6,
    'intent-chosen': 6,
    'purpose-stated': 7,
    'occasion-stated': 6,
    'request-stated': 5,
  },
  signals: {
    points: {
      'appointment-requested': 8,
      'private-collection-viewed': 4,
      'dossier-downloaded': 5,
      'invitation-answered': 6,
      referred: 10,
      'advisor-exchange': 8,
    },
    // Each return to the private collection adds points; every other act counts once.
    actsCounted: {
      'appointment-requested': 1,
      'private-collection-viewed': 3,
      'dossier-downloaded': 1,
      'invitation-answered': 1,
      referred: 1,
      'advisor-exchange': 1,
    },
    ceiling: 20,
    freshDays: 180,
  },
  thresholds: {
    qualifiedAt: 40,
    knownClientQualifiedAt: 25,
    promisingAt: 75,
    closeCallPoints: 5,
    questionsAtOnce: 3,
  },
  reading: defaultReading,
  premature: { horizonDays: 365, bespokeHorizonDays: 730 },
  offTarget: {
    certainAt: 6,
    doubtfulAt: 3,
    genuineMarksThatProtect: 2,
    overwhelmingAt: 12,
    routes: {
      spam: { desk: 'none', reply: 'none' },
      solicitation: { desk: 'none', reply: 'none' },
      partnership: { desk: 'partnerships', reply: 'gracious' },
      press: { desk: 'press', reply: 'gracious' },
      careers: { desk: 'careers', reply: 'gracious' },
      'after-sales': { desk: 'client-care', reply: 'gracious' },
      resale: { desk: 'none', reply: 'gracious' },
      study: { desk: 'press', reply: 'gracious' },
    },
  },
};
