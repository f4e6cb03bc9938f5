import { releaseInquiry } from '#domain/appointments/agenda.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { AgendaReader } from '#ports/agenda-repository.ts';
import type { InquiryChange } from '#ports/inquiry-repository.ts';

/**
 * The advisors whose agendas hold a slot for the inquiry: those of a proposal, of times chosen for one, and that of a
 * meeting still to come.
 */
function keepersOf({ proposal, appointment, pendingChoice, chosenTimes }: Inquiry): readonly string[] {
  const chosen = [pendingChoice?.times, pendingChoice?.replaced?.times, chosenTimes];
  const keepers = [proposal, appointment, ...chosen].map((one) => one?.advisorId);
  return [...new Set(keepers.filter((id) => id !== undefined))];
}

/** Releases every hold and booking of the inquiry, in the same change that makes them unnecessary. */
export async function releasedSlots(agendas: AgendaReader, inquiry: Inquiry): Promise<Pick<InquiryChange, 'agendas'>> {
  const before = await Promise.all(keepersOf(inquiry).map((advisorId) => agendas.read(advisorId)));
  const kept = before.filter(({ entries }) => entries.some(({ inquiryId }) => inquiryId === inquiry.inquiryId));
  if (kept.length === 0) return {};
  return { agendas: kept.map((agenda) => ({ before: agenda, after: releaseInquiry(agenda, inquiry.inquiryId) })) };
}
