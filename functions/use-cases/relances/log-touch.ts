import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import type { AdvisorNote } from '#domain/inquiry/content.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { awaitsConfirmation, wentOn } from '#domain/inquiry/pause-to-confirm.ts';
import type { ClientAsked } from '#domain/relance/client-wait.ts';
import type { AgendaReader } from '#ports/agenda-repository.ts';
import type { Ids } from '#ports/ids.ts';
import type { InquiryChange, InquiryRepository, NewEvent } from '#ports/inquiry-repository.ts';
import type { PersonRepository } from '#ports/person-repository.ts';
import { reopenAddress } from '#use-cases/consent/reopen-address.ts';
import { releasedSlots } from '#use-cases/inquiry-changes/release-slots.ts';
import { clientSpokeChange } from '#use-cases/inquiry-changes/reopening-change.ts';
import { type AdvisorContact, recordContact } from './record-contact.ts';

export interface LogTouchPorts {
  readonly inquiries: InquiryRepository;
  readonly people: PersonRepository;
  readonly agendas: AgendaReader;
  readonly ids: Ids;
}

export type LoggedTouch = Pick<AdvisorContact, 'contactId' | 'channel' | 'direction' | 'note' | 'recordedById'> & {
  /** When it took place; now by default. */
  readonly tookPlaceAt?: Instant | undefined;
};

type Spoken = Extract<ClientAsked['what'], 'replied' | 'resume'>;

/** The client made a choice after the contact took place: the later choice is kept. */
function choseSince({ pendingChoice, personId }: Inquiry, tookPlaceAt: Instant): boolean {
  return pendingChoice?.byId === personId && pendingChoice.at > tookPlaceAt;
}

/**
 * How the contact of a client who reached out by another channel counts: as an answer to us, or as a return to a paused
 * inquiry. A contact from before the wait began answers no question of that wait.
 */
function spokenBy(inquiry: Inquiry, tookPlaceAt: Instant): Spoken | undefined {
  const { status, clientWait, pauseReason, pausedAt } = inquiry;
  if (choseSince(inquiry, tookPlaceAt)) return undefined;
  if (status === 'awaiting-client' || status === 'incomplete') {
    return clientWait === undefined || clientWait.startedAt <= tookPlaceAt ? 'replied' : undefined;
  }
  if (status !== 'paused' || pauseReason === 'off-target') return undefined;
  return pausedAt === undefined || pausedAt <= tookPlaceAt ? 'resume' : undefined;
}

function eventOf(what: Spoken, at: Instant): NewEvent {
  return what === 'replied'
    ? { name: 'client-completed.v1', at, data: { what } }
    : { name: 'client-asked.v1', at, data: { what } };
}

/** An advisor who reached the client has done what the client asked for while a meeting was agreed. */
function askedAndDone({ status, clientAsked }: Inquiry): boolean {
  return clientAsked !== undefined && (status === 'appointment' || status === 'awaiting-outcome');
}

async function changeOf(
  ports: LogTouchPorts,
  about: { readonly house: House; readonly inquiry: Inquiry; readonly byId: string },
  touch: LoggedTouch,
  isNew: boolean,
  at: Instant,
): Promise<InquiryChange | undefined> {
  const { house, inquiry, byId } = about;
  const note: AdvisorNote | undefined =
    touch.note === undefined || !isNew
      ? undefined
      : { at, byId: touch.recordedById ?? byId, kind: 'note', text: touch.note };
  const spoken = touch.direction === 'inbound' ? spokenBy(inquiry, touch.tookPlaceAt ?? at) : undefined;
  if (spoken !== undefined) {
    const change = clientSpokeChange(house, inquiry, spoken, ports.ids.next('sig'), at);
    return {
      ...change,
      ...(await releasedSlots(ports.agendas, inquiry)),
      events: [eventOf(spoken, at), ...change.events],
      note,
    };
  }
  if (touch.direction === 'outbound' && askedAndDone(inquiry)) {
    return { set: { clientAsked: undefined }, events: [], note };
  }
  const { clientWait } = inquiry;
  // The owner was asked whether the pause may begin, and has called: the client has their time to answer.
  if (touch.direction === 'outbound' && clientWait !== undefined && awaitsConfirmation(inquiry)) {
    const signal = { signalId: ports.ids.next('sig'), kind: 'woken', at, byId } as const;
    const woken: NewEvent = {
      name: 'inquiry-woken.v1',
      at,
      data: { reprise: inquiry.reprises ?? 0, because: 'owner-called' },
    };
    const set = { clientWait: wentOn(clientWait, at), signals: [...inquiry.signals, signal] };
    return { set, events: [woken], note };
  }
  return note === undefined ? undefined : { set: {}, events: [], note };
}

/**
 * Records a call, message, mail or meeting about an inquiry. A contact made by the house counts in the client's ledger;
 * a client who reached out while the house waited for them has answered, so the relances stop. The contact is written
 * first, under the sender's own id: a repeat counts nothing twice and still ends a wait that continues.
 * @throws InquiryChangedError, AgendaChangedError when the data changed meanwhile: read it again and retry.
 */
export async function logTouch(
  ports: LogTouchPorts,
  about: { readonly house: House; readonly inquiry: Inquiry; readonly byId: string },
  touch: LoggedTouch,
  at: Instant,
): Promise<'recorded' | 'already-recorded'> {
  const { inquiry, byId } = about;
  const { inquiryId, personId } = inquiry;
  const { contactId, channel, direction, note, recordedById } = touch;
  const contact = { contactId, personId, advisorId: byId, channel, direction, inquiryId, note, recordedById };
  const result = await recordContact(ports, contact, touch.tookPlaceAt ?? at);
  const change = await changeOf(ports, about, touch, result === 'recorded', at);
  if (change !== undefined) await ports.inquiries.change(inquiry, change);
  // A mail from the client shows that their address receives again.
  if (direction === 'inbound' && channel === 'mail') {
    await reopenAddress(ports, await ports.people.read(personId), 'client-wrote', at);
  }
  return result;
}
