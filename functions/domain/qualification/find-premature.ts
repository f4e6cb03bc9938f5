import type { InquiryFacts } from '#domain/policy/inquiry-facts.ts';
import type { HousePolicy } from '#domain/policy/policy.ts';
import type { MessageReading } from '#domain/reading/read-message.ts';

export type PrematureFinding =
  | { readonly code: 'beyond-horizon'; readonly days: number; readonly evidence: readonly string[] }
  | { readonly code: 'no-project-yet'; readonly evidence: readonly string[] }
  | { readonly code: 'frame-declined'; readonly evidence: readonly string[] };

const dayMilliseconds = 86_400_000;

function daysUntil(desiredOn: string, now: string): number {
  return Math.floor((Date.parse(`${desiredOn}T00:00:00Z`) - Date.parse(now)) / dayMilliseconds);
}

/** The reasons why time or frame are not right yet, if any. Readiness shown elsewhere in the form takes precedence. */
export function findPremature(
  facts: InquiryFacts,
  reading: MessageReading,
  policy: HousePolicy,
  now: string,
): PrematureFinding | undefined {
  const { horizonDays, bespokeHorizonDays } = policy.scoring.premature;
  const ready = facts.availability === 'this-week' || facts.availability === 'this-month';
  if (facts.desiredOn !== undefined) {
    const days = daysUntil(facts.desiredOn, now);
    const horizon = facts.intent === 'bespoke' ? bespokeHorizonDays : horizonDays;
    if (days > horizon) return { code: 'beyond-horizon', days, evidence: ['field:desiredOn'] };
  }
  if (!ready && facts.desiredOn === undefined) {
    if (reading.premature.has('distant-horizon')) return { code: 'no-project-yet', evidence: ['text:distant-horizon'] };
    if (reading.premature.has('only-looking')) return { code: 'no-project-yet', evidence: ['text:only-looking'] };
  }
  if (!facts.acceptsByAppointment && reading.premature.has('frame-declined')) {
    return { code: 'frame-declined', evidence: ['text:frame-declined'] };
  }
  return undefined;
}
