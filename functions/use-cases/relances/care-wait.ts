import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { careKindOf } from '#domain/policy/care.ts';
import type { RelanceStep } from '#domain/policy/relance.ts';
import type { ClientWait } from '#domain/relance/client-wait.ts';
import type { InquiryChange } from '#ports/inquiry-repository.ts';
import type { InquiryDossier, Letter } from '#ports/letters.ts';
import { ownershipChange } from '#use-cases/inquiry-changes/ownership-change.ts';
import { clientLetter, staffLetter, unsubscribeLink } from '#use-cases/letters/compose-letter.ts';

function kindOf({ qualification }: Inquiry) {
  return careKindOf(qualification?.kind) ?? 'after-sales';
}

/** To the owner, while nobody has said that it is resolved. The client is sent nothing meanwhile. */
export function ownerReminder(
  house: House,
  dossier: InquiryDossier,
  wait: ClientWait,
  step: RelanceStep,
  at: Instant,
): Letter {
  const { inquiry } = dossier;
  const facts = { kind: 'care-reminder', careKind: kindOf(inquiry), days: step.afterDays } as const;
  const readerId = inquiry.owner?.ownerId ?? house.dutyManagerId;
  return staffLetter(house, dossier, readerId, `w${wait.waitNumber}.${step.step}`, facts, at);
}

/** The one question after a resolution: no times, no piece, no other link than the way to stop. */
export function settledQuestion(
  house: House,
  dossier: InquiryDossier,
  wait: ClientWait,
  step: RelanceStep,
  at: Instant,
): Letter {
  const { inquiry } = dossier;
  const facts = { kind: 'care-question', careKind: kindOf(inquiry) } as const;
  return {
    ...clientLetter(house, dossier, `w${wait.waitNumber}.${step.step}`, facts, at),
    contactClass: 'relational',
    onlyAsRead: true,
    unsubscribeLink: unsubscribeLink(house, inquiry, 'follow-up', at),
  };
}

/**
 * The end of such a wait. Resolved: it is closed, and no reprise follows. Not resolved: the duty manager owns it by
 * name and owes the client an answer, counted from now.
 */
export function careOver(house: House, inquiry: Inquiry, wait: ClientWait, at: Instant): InquiryChange {
  if (wait.care === 'resolved') return { set: { closing: 'resolved', clientWait: undefined }, events: [] };
  const { response, earlierResponses = [], inquiryId, owner } = inquiry;
  const obligationId = `obl-${inquiryId}-${(owner?.assignmentNumber ?? 0) + 1}`;
  const next = { ownerId: house.dutyManagerId, because: 'escalated' } as const;
  const ownership = ownershipChange(house, inquiry, next, at, { obligationId, startedAt: at });
  return {
    set: {
      ...ownership.set,
      response: undefined,
      earlierResponses: response === undefined ? earlierResponses : [...earlierResponses, response],
      committedChoice: undefined,
      clientWait: undefined,
      proposal: undefined,
      proposalWanted: undefined,
    },
    events: ownership.events,
  };
}
