import type { Instant } from '#domain/calendar/instant.ts';
import { InquiryStateError } from '#domain/inquiry/inquiry.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import type { LinkOutcome } from '#ports/link-repository.ts';
import { type ClientAct, clientWords, usedLink } from '#use-cases/inquiry-changes/client-choice-change.ts';

export interface SatisfactionPorts {
  readonly inquiries: InquiryRepository;
}

/**
 * The client's view of a meeting: satisfaction from 1 to 5, willingness to recommend the house from 0 to 10, a comment.
 */
export interface Satisfaction {
  readonly csat?: number | undefined;
  readonly nps?: number | undefined;
  readonly comment?: string | undefined;
}

/**
 * Records the client's view of the meeting. The figures are published without a name; the comment stays with the
 * client.
 * @throws InquiryStateError when there was no meeting.
 */
export async function recordSatisfaction(
  ports: SatisfactionPorts,
  { inquiry, link }: ClientAct,
  { csat, nps, comment }: Satisfaction,
  at: Instant,
): Promise<LinkOutcome> {
  const { appointment, personId } = inquiry;
  if (appointment === undefined) throw new InquiryStateError(`Inquiry ${inquiry.inquiryId} had no meeting.`);
  const { appointmentId, advisorId } = appointment;
  const outcome: LinkOutcome = { choice: 'satisfaction', at, byId: personId, csat, nps };
  await ports.inquiries.change(inquiry, {
    set: {},
    events: [
      {
        name: 'satisfaction-given.v1',
        at,
        data: { appointmentId, advisorId, csat: csat ?? null, nps: nps ?? null },
      },
    ],
    ...clientWords(inquiry, comment, at, 'satisfaction'),
    ...usedLink(link, outcome),
  });
  return outcome;
}
