import type { InquiryFacts } from '#domain/policy/inquiry-facts.ts';
import type { JobToBeDone } from '#domain/qualification/qualification.ts';
import type { MessageReading } from '#domain/reading/read-message.ts';

/** The choice in the form decides first; the message refines it. */
export function jobToBeDone(facts: InquiryFacts, reading: MessageReading): JobToBeDone {
  const has = reading.genuine;
  if (facts.intent === 'repair') return 'repair';
  if (facts.intent === 'event') return 'event';
  if (facts.intent === 'bespoke') return 'bespoke-creation';
  if (facts.intent === 'gift') return 'gift';
  if (has.has('own-milestone')) return 'milestone';
  if (has.has('recipient') && has.has('occasion')) return 'gift';
  if (has.has('repair-work') && facts.intent !== 'acquire') return 'repair';
  if (has.has('bespoke-work')) return 'bespoke-creation';
  if (has.has('keeping-value')) return 'investment-piece';
  if (has.has('collecting')) return 'collection';
  if (has.has('recipient')) return 'gift';
  if (has.has('occasion') || (facts.occasion ?? '') !== '') return 'milestone';
  if (has.has('house-event') && facts.intent !== 'acquire') return 'event';
  const namesPiece = has.has('piece-type') || has.has('piece-reference') || facts.category !== undefined;
  if (has.has('own-use') || facts.pieceReference !== undefined) return 'personal-pleasure';
  return namesPiece && facts.intent !== 'other' ? 'personal-pleasure' : 'discovery';
}
