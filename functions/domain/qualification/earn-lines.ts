import type { AvailabilityWindow, InquiryFacts } from '#domain/policy/inquiry-facts.ts';
import type { HousePolicy } from '#domain/policy/policy.ts';
import type { ScoringLine } from '#domain/policy/scoring.ts';
import type { ReasonParams } from '#domain/qualification/qualification.ts';
import type { GenuineFeature } from '#domain/reading/genuine-lexicon.ts';
import type { MessageReading } from '#domain/reading/read-message.ts';

/** A line of the score that the inquiry earns, with the share of its points and the features that earned it. */
export interface EarnedLine {
  readonly line: ScoringLine;
  /** Between 0 and 1. */
  readonly share: number;
  readonly params: ReasonParams;
  readonly evidence: readonly string[];
}

/** Collects evidence for one line; a line without evidence is not earned. */
function lineOf(line: ScoringLine, evidence: readonly (string | false)[], share = 1, params: ReasonParams = {}) {
  const seen = evidence.filter((feature) => feature !== false);
  return seen.length === 0 ? [] : [{ line, share, params, evidence: seen }];
}

function given(value: string | undefined): boolean {
  return value !== undefined && value.trim() !== '';
}

function precisionLines(facts: InquiryFacts, has: FeatureTest): readonly EarnedLine[] {
  return [
    ...lineOf('piece-identified', [given(facts.pieceReference) && 'field:pieceReference', has('piece-reference')]),
    ...lineOf('piece-type', [given(facts.category) && 'field:category', has('piece-type')]),
    ...lineOf('piece-detail', [has('material'), has('dimension')]),
    ...lineOf('quantity', [has('quantity')]),
  ];
}

/** The features that confirm the choice made in the form. `other` has none. */
function featuresThatFit(facts: InquiryFacts): readonly GenuineFeature[] {
  switch (facts.intent) {
    case 'acquire':
      return ['piece-reference', 'piece-type', 'own-use', 'collecting'];
    case 'gift':
      return ['recipient', 'occasion'];
    case 'bespoke':
      return ['bespoke-work'];
    case 'repair':
      return ['repair-work'];
    case 'appointment':
      return ['meeting-wish', 'visit', 'house-way'];
    case 'event':
      return ['house-event'];
    case 'other':
      return [];
  }
}

function coherenceLines(facts: InquiryFacts, policy: HousePolicy, has: FeatureTest): readonly EarnedLine[] {
  const inCategories = facts.category !== undefined && policy.identity.categories.includes(facts.category);
  return [
    ...lineOf('house-territory', [
      inCategories && 'field:category',
      given(facts.pieceReference) && 'field:pieceReference',
      has('piece-type'),
      has('piece-reference'),
    ]),
    ...lineOf('intent-matches-message', featuresThatFit(facts).map(has), 1, { intent: facts.intent }),
    ...lineOf('house-way', [
      facts.meetingPreference === 'private-salon' && 'field:meetingPreference',
      has('house-way'),
      has('bespoke-work'),
    ]),
  ];
}

/** This month is nearly as ready as this week; "later" shows only that the question was answered. */
function windowShare(availability: AvailabilityWindow): number {
  switch (availability) {
    case 'this-week':
      return 1;
    case 'this-month':
      return 0.8;
    case 'later':
      return 0.25;
  }
}

function availabilityLines(facts: InquiryFacts, now: string, has: FeatureTest): readonly EarnedLine[] {
  const window = facts.availability;
  const dateAhead = facts.desiredOn !== undefined && facts.desiredOn >= now.slice(0, 10);
  return [
    ...(window === undefined ? [] : lineOf('near-window', ['field:availability'], windowShare(window), { window })),
    ...lineOf('date-given', [dateAhead && 'field:desiredOn', has('date')]),
    ...lineOf('place-given', [given(facts.boutiquePreference) && 'field:boutiquePreference', has('visit')]),
  ];
}

function frameLines(facts: InquiryFacts, has: FeatureTest): readonly EarnedLine[] {
  return [
    ...lineOf('frame-accepted', [facts.acceptsByAppointment && 'field:acceptsByAppointment']),
    ...lineOf('meeting-chosen', [facts.meetingPreference !== undefined && 'field:meetingPreference']),
    ...lineOf('meeting-asked', [facts.intent === 'appointment' && 'field:intent', has('meeting-wish')]),
  ];
}

function clarityLines(facts: InquiryFacts, has: FeatureTest): readonly EarnedLine[] {
  return [
    ...lineOf('intent-chosen', [facts.intent !== 'other' && 'field:intent'], 1, { intent: facts.intent }),
    ...lineOf('purpose-stated', [
      has('recipient'),
      has('own-use'),
      has('collecting'),
      has('keeping-value'),
      has('bespoke-work'),
      has('repair-work'),
      has('house-event'),
    ]),
    ...lineOf('occasion-stated', [given(facts.occasion) && 'field:occasion', has('occasion')]),
    ...lineOf('request-stated', [has('request')]),
  ];
}

type FeatureTest = (feature: GenuineFeature) => `text:${GenuineFeature}` | false;

/** Every line of the five criteria that the facts and the message earn, in the order of the criteria. */
export function earnLines(
  facts: InquiryFacts,
  reading: MessageReading,
  policy: HousePolicy,
  now: string,
): readonly EarnedLine[] {
  const has: FeatureTest = (feature) => (reading.genuine.has(feature) ? `text:${feature}` : false);
  return [
    ...precisionLines(facts, has),
    ...coherenceLines(facts, policy, has),
    ...availabilityLines(facts, now, has),
    ...frameLines(facts, has),
    ...clarityLines(facts, has),
  ];
}
