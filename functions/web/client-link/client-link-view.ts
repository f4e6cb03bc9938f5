import { isFree } from '#domain/appointments/agenda.ts';
import type { Slot } from '#domain/appointments/slot.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import { localDateOf } from '#domain/calendar/local-date.ts';
import type { Language } from '#domain/choices/languages.ts';
import { boutiqueOf, clientTimeZone, type House, staffOf } from '#domain/house/house.ts';
import type { Person } from '#domain/identity/person.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { meetingAhead } from '#domain/inquiry/meeting-ahead.ts';
import { offeredIntents } from '#domain/policy/inquiry-choices.ts';
import { promiseShown } from '#domain/promises/promise-shown.ts';
import type { AgendaReader } from '#ports/agenda-repository.ts';
import type { PersonReader } from '#ports/person-repository.ts';
import type { MeetingPlace } from '#templates/email-layout/mail-meeting.ts';
import type { AnswerPromise } from '#templates/pages/client-link/client-outcome-view.ts';
import type { CompletionAsk } from '#templates/pages/client-link/completion-form.ts';
import type { MeetingView } from '#templates/pages/client-link/meeting.ts';
import type { SlotsOffer } from '#templates/pages/client-link/slots-form.ts';
import { freeTimes } from '#use-cases/appointments/free-times.ts';
import { mayMove } from '#use-cases/appointments/move-appointment.ts';
import type { HttpRequest } from '#web/http/request.ts';

export interface ClientViewPorts {
  readonly agendas: AgendaReader;
  readonly people: PersonReader;
}

/** A client and the inquiry as pages show them. */
export interface ClientCase {
  readonly house: House;
  readonly inquiry: Inquiry;
  readonly person: Person;
}

/** The page's own path with the requested language, so that the response uses it too. */
export function pathOf(request: HttpRequest): string {
  const { path, requestedLanguage } = request;
  return requestedLanguage === undefined ? path : `${path}?lang=${requestedLanguage}`;
}

/** The language of `?lang=`, else that of the inquiry. */
export function clientLanguage(request: HttpRequest, inquiry: Inquiry): Language {
  return request.requestedLanguage ?? inquiry.language;
}

/** Where the client would meet this advisor, and in which time zones. */
export function meetingPlaceWith({ house, inquiry, person }: ClientCase, advisorId: string): MeetingPlace {
  const { name, city, timeZone } = boutiqueOf(house, staffOf(house, advisorId).boutiqueId);
  const meeting = inquiry.answers.meetingPreference ?? 'boutique';
  return { meeting, boutiqueName: name, city, timeZone, readerTimeZone: person.timeZone };
}

const shown = ({ slotId, startsAt }: Slot) => ({ slotId, startsAt });

/** The proposed times that are still available: in the future, and held for the client or free. */
export async function offerOf(ports: ClientViewPorts, about: ClientCase, at: Instant): Promise<SlotsOffer | undefined> {
  const { proposal, inquiryId } = about.inquiry;
  if (proposal === undefined) return undefined;
  const agenda = await ports.agendas.read(proposal.advisorId);
  const slots = proposal.slots.filter(
    ({ startsAt, endsAt }) => startsAt > at && isFree(agenda, startsAt, endsAt, at, inquiryId),
  );
  return { slots: slots.map(shown), place: meetingPlaceWith(about, proposal.advisorId) };
}

export async function meetingOf(
  ports: ClientViewPorts,
  about: ClientCase,
  at: Instant,
): Promise<MeetingView | undefined> {
  const { house, inquiry } = about;
  const { appointment } = inquiry;
  if (appointment === undefined) return undefined;
  const { advisorId, startsAt, endsAt, meeting } = appointment;
  return {
    startsAt,
    endsAt,
    place: { ...meetingPlaceWith(about, advisorId), meeting },
    advisorName: staffOf(house, advisorId).fullName,
    mayCancel: meetingAhead(inquiry, at) !== undefined,
    freeTimes: mayMove(inquiry, at) ? (await freeTimes(ports, house, inquiry, appointment, at)).map(shown) : undefined,
  };
}

export function completionAsk(house: House, inquiry: Inquiry): CompletionAsk {
  return {
    missing: inquiry.qualification?.missing ?? [],
    intents: offeredIntents(house.policy),
    boutiques: house.boutiques
      .filter(({ closed }) => closed !== true)
      .map(({ boutiqueId, name, city }) => ({ boutiqueId, name: `${city}, ${name}` })),
  };
}

/** The answer that is owed to the client now, while the time it is owed by is ahead. */
export function promiseOf(house: House, inquiry: Inquiry, at: Instant): AnswerPromise | undefined {
  const promise = promiseShown(inquiry, at);
  if (promise?.before === undefined) return undefined;
  return { name: staffOf(house, promise.byId).fullName, before: promise.before };
}

/** Until when the client wished to pause, in their own time zone, while that day is ahead. */
export function restUntil({ house, inquiry }: ClientCase, at: Instant): string | undefined {
  const reopensAt = inquiry.pendingChoice?.pause?.reopensAt ?? inquiry.reopensAt;
  if (reopensAt === undefined) return undefined;
  const zone = clientTimeZone(house, inquiry);
  const reopensOn = localDateOf(reopensAt, zone);
  return reopensOn >= localDateOf(at, zone) ? reopensOn : undefined;
}
