import type { Instant } from '#domain/calendar/instant.ts';
import { type AftercareTouch, withAftercareTouch } from '#domain/inquiry/aftercare.ts';
import { type Inquiry, InquiryStateError } from '#domain/inquiry/inquiry.ts';
import type { InquiryChange } from '#ports/inquiry-repository.ts';

type Change = Pick<InquiryChange, 'set' | 'events'>;

/** The letters after the sale that have not left yet. */
export function plannedCare({ aftercare = [] }: Pick<Inquiry, 'aftercare'>): readonly AftercareTouch[] {
  return aftercare.filter(({ state }) => state === 'planned');
}

export function hasPlannedCare(inquiry: Inquiry): boolean {
  return plannedCare(inquiry).length > 0;
}

function plannedTouch(inquiry: Inquiry, step: string): AftercareTouch {
  const touch = plannedCare(inquiry).find((one) => one.step === step);
  if (touch === undefined) throw new InquiryStateError(`Inquiry ${inquiry.inquiryId} has no letter ${step} to come.`);
  return touch;
}

/** The advisor's own text is the note written with the command, at the same instant. */
export function careEditedChange(inquiry: Inquiry, step: string, byId: string, at: Instant): Change {
  const touch = { ...plannedTouch(inquiry, step), textAt: at };
  return {
    set: { aftercare: withAftercareTouch(inquiry.aftercare ?? [], touch) },
    events: [{ name: 'inquiry-steered.v1', at, data: { byId, act: 'care-edited', because: step } }],
  };
}

export function careDroppedChange(inquiry: Inquiry, step: string, byId: string, at: Instant): Change {
  const touch = { ...plannedTouch(inquiry, step), state: 'dropped', because: 'advisor-choice' } as const;
  return {
    set: { aftercare: withAftercareTouch(inquiry.aftercare ?? [], touch) },
    events: [{ name: 'inquiry-steered.v1', at, data: { byId, act: 'care-dropped', because: step } }],
  };
}
