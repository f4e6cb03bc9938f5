import type { Instant } from '#domain/calendar/instant.ts';
import { type AskedChoice, clientChoices } from '#domain/choices/client-choices.ts';
import { type Inquiry, InquiryStateError, type InquiryStatus } from '#domain/inquiry/inquiry.ts';
import type { AgendaReader } from '#ports/agenda-repository.ts';
import type { Ids } from '#ports/ids.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import type { LinkOutcome } from '#ports/link-repository.ts';
import { type ClientAct, clientWords, usedLink } from '#use-cases/inquiry-changes/client-choice-change.ts';
import { releasedSlots } from '#use-cases/inquiry-changes/release-slots.ts';
import { clientSpokeChange } from '#use-cases/inquiry-changes/reopening-change.ts';

export interface AskPorts {
  readonly inquiries: InquiryRepository;
  readonly agendas: AgendaReader;
  readonly ids: Ids;
}

const atRest: readonly InquiryStatus[] = ['paused', 'closed'];

/**
 * Whether the client can ask the house for this now. A client who withdrew consent has to write again and give a new
 * consent.
 */
export function mayAsk({ status, closing }: Inquiry, what: AskedChoice): boolean {
  const askedWhile: readonly InquiryStatus[] = clientChoices[what].askedWhile;
  return askedWhile.includes(status) && !(atRest.includes(status) && closing === 'withdrawn');
}

/**
 * A call, other times, or to resume a paused inquiry: the owner owes the client an answer from now on, and the relances
 * of the wait stop.
 * @throws InquiryStateError when the client cannot ask for this now.
 */
export async function askAdvisor(
  ports: AskPorts,
  { house, inquiry, link }: ClientAct,
  asked: { readonly what: AskedChoice; readonly words?: string | undefined },
  at: Instant,
): Promise<LinkOutcome> {
  const { what, words } = asked;
  if (!mayAsk(inquiry, what))
    throw new InquiryStateError(`Inquiry ${inquiry.inquiryId} is ${inquiry.status}: no ${what}.`);
  const outcome: LinkOutcome = { choice: what, at, byId: inquiry.personId };
  const change = clientSpokeChange(house, inquiry, what, ports.ids.next('sig'), at);
  // A message that is only forwarded changes nothing else: an agreed meeting keeps its time.
  const begins = change.set.status !== undefined;
  await ports.inquiries.change(inquiry, {
    ...change,
    ...(begins ? await releasedSlots(ports.agendas, inquiry) : {}),
    ...clientWords(inquiry, words, at),
    ...usedLink(link, outcome),
    events: [{ name: 'client-asked.v1', at, data: { what } }, ...change.events],
  });
  return outcome;
}
