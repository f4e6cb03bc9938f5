import type { StaffLanguage } from '#domain/choices/languages.ts';
import { type House, staffOf } from '#domain/house/house.ts';
import { isMachineId } from '#domain/identity/machine.ts';
import type { AdvisorNote } from '#domain/inquiry/content.ts';
import type { HouseEvent } from '#events/catalog.ts';
import { formatInstant } from '#templates/i18n/dates.ts';
import { formatMoney } from '#templates/i18n/money.ts';
import { staffLinks, staffPages, staffShared } from '#templates/messages/catalogues.ts';
import { letterNames } from '#templates/messages/letters/letter-catalogues.ts';
import type { TimelineEntry } from '#templates/pages/inquiry-page/inquiry.ts';
import { codeLabel } from '#templates/pages/inquiry-page/timeline-labels.ts';
import { policyOfThePast } from '#use-cases/import/imported-inquiry.ts';

/** The reader of the timeline, and its client. */
export interface TimelineReader {
  readonly house: House;
  readonly clientName: string;
  readonly language: StaffLanguage;
  readonly timeZone: string;
}

function nameIfStaff(house: House, id: string): string | undefined {
  return house.staff.find((member) => member.staffId === id)?.fullName;
}

function actorById({ house, clientName }: TimelineReader, id: string): TimelineEntry['actor'] {
  if (isMachineId(id)) return { kind: 'machine' };
  const name = nameIfStaff(house, id);
  return name === undefined ? { kind: 'client', name: clientName } : { kind: 'advisor', name };
}

function actorOf(reader: TimelineReader, event: HouseEvent): TimelineEntry['actor'] {
  const { house, clientName } = reader;
  switch (event.name) {
    case 'inquiry-received.v1':
    case 'preference-changed.v1':
    case 'client-completed.v1':
    case 'client-wrote.v1':
    case 'client-asked.v1':
    case 'client-left.v1':
    case 'slot-chosen.v1':
    case 'satisfaction-given.v1':
    case 'consented-signal-given.v1':
    case 'contact-preferences-set.v1':
    case 'consent-withdrawn.v1':
      return { kind: 'client', name: clientName };
    case 'first-response-given.v1':
    case 'first-response-recorded.v1':
    case 'choice-undone.v1':
    case 'advisor-judged-off-target.v1':
    case 'clarification-asked.v1':
    case 'outcome-given.v1':
    case 'outcome-recorded.v1':
    case 'inquiry-steered.v1':
    case 'inquiry-imported.v1':
    case 'client-merged.v1':
    case 'client-unmerged.v1':
    case 'client-access-opened.v1':
    case 'inquiry-level-changed.v1':
      return actorById(reader, event.data.byId);
    case 'contact-recorded.v1':
      return actorById(reader, event.data.advisorId);
    case 'appointment-moved.v1':
    case 'appointment-cancelled.v1':
      if (event.data.by === 'client') return { kind: 'client', name: clientName };
      return { kind: event.data.by };
    case 'inquiry-handed-over.v1':
      if (event.data.because === 'manager-choice') return { kind: 'manager' };
      if (event.data.because === 'accepted') return { kind: 'advisor', name: staffOf(house, event.data.toId).fullName };
      return { kind: 'advisor', name: staffOf(house, event.data.fromId).fullName };
    default:
      return { kind: 'workflow' };
  }
}

function outcomeDetail(
  { language }: TimelineReader,
  data: { kind: string; author: string | null },
  amount?: { readonly minorUnits: number; readonly currency: string },
): string {
  const kind = codeLabel(staffLinks[language].clientFile.outcomes, data.kind);
  const author = data.author === null ? undefined : codeLabel(staffPages[language].eventDetails.by, data.author);
  return [kind, author, amount && formatMoney(amount, language)].filter((part) => part !== undefined).join(', ');
}

/** The detail that answers "why", "to whom" or "until when", in the reader's language. */
function whyOf(reader: TimelineReader, event: HouseEvent): string | undefined {
  const { house, clientName, language, timeZone } = reader;
  const messages = staffPages[language].eventDetails;
  const nameOf = (id: string) => nameIfStaff(house, id) ?? clientName;
  const instant = (at: string) => formatInstant(at, timeZone, language);
  switch (event.name) {
    case 'advisor-assigned.v1':
      return `${nameOf(event.data.ownerId)}. ${codeLabel(staffShared[language].ownership.reasons, event.data.because)}`;
    case 'inquiry-reopened.v1':
      return codeLabel(staffShared[language].ownership.reasons, event.data.because);
    case 'mail-sent.v1':
    case 'mail-doubted.v1':
    case 'mail-withheld.v1':
      return `${codeLabel(letterNames[language], event.data.kind)} → ${nameOf(event.data.recipientId)}`;
    case 'first-response-warned.v1':
      return `${event.data.step.split('/')[0]?.replace('warn-', '') ?? ''} % → ${event.data.recipients.map((id) => nameIfStaff(house, id) ?? id).join(', ')}`;
    case 'promise-renewed.v1':
    case 'renewed-promise-broken.v1':
      return staffPages[language].promises.line({ who: nameOf(event.data.byId), before: instant(event.data.dueAt) });
    case 'inquiry-handed-over.v1':
    case 'inquiry-released.v1':
      return messages.to({ name: nameOf(event.data.toId) });
    case 'inquiry-paused.v1':
      return codeLabel(staffShared[language].stages.pauses, event.data.because);
    case 'inquiry-closed.v1':
      return codeLabel(staffShared[language].stages.closes, event.data.because);
    case 'client-completed.v1':
    case 'client-wrote.v1':
    case 'client-asked.v1':
      return staffShared[language].clientChoices[event.data.what].event;
    case 'client-left.v1':
      return messages.left[event.data.how];
    case 'client-awaited.v1':
      return messages.awaited[event.data.moment];
    case 'slots-proposed.v1':
      return messages.until({ at: instant(event.data.heldUntil) });
    case 'slot-chosen.v1':
      return instant(event.data.startsAt);
    case 'appointment-moved.v1':
      return `${instant(event.data.startsAt)}, ${messages.by[event.data.by]}`;
    case 'appointment-cancelled.v1':
      return messages.by[event.data.by];
    case 'appointment-reminded.v1':
      return `${event.data.hoursBefore} h`;
    case 'outcome-asked.v1':
      return messages.asking({ times: event.data.asking, name: nameOf(event.data.ofId) });
    case 'outcome-given.v1':
      return outcomeDetail(reader, event.data);
    case 'outcome-recorded.v1': {
      const { amountMinor, currency } = event.data;
      const amount = amountMinor === null || currency === null ? undefined : { minorUnits: amountMinor, currency };
      return outcomeDetail(reader, event.data, amount);
    }
    case 'relance-sent.v1':
      return codeLabel(messages.offers, event.data.offer);
    case 'relance-deferred.v1':
      return `${messages.until({ at: instant(event.data.until) })}, ${codeLabel(messages.held, event.data.because)}`;
    case 'relance-cancelled.v1':
      return codeLabel(messages.held, event.data.because);
    case 'inquiry-steered.v1': {
      const { act, because } = event.data;
      const { reassignReasons, pauseReasons, closeReasons } = staffPages[language].inquiryActs;
      const reason = { ...reassignReasons, ...pauseReasons, ...closeReasons, 'advisor-choice': '' };
      return [messages.steered[act], codeLabel(reason, because)].filter((part) => part !== '').join(', ');
    }
    case 'reprise-cancelled.v1':
      return messages.repriseCancelled[event.data.because];
    case 'inquiry-woken.v1':
      return messages.woken[event.data.because];
    case 'satisfaction-given.v1':
      return messages.satisfaction({ csat: event.data.csat, nps: event.data.nps });
    case 'consented-signal-given.v1':
      return codeLabel(messages.signals, event.data.kind);
    case 'inquiry-rescored.v1': {
      const { kind, pointsBefore, pointsAfter, levelBefore, levelAfter } = event.data;
      const level =
        levelBefore === levelAfter
          ? undefined
          : codeLabel(staffShared[language].levels.names, levelAfter).toLowerCase();
      return [codeLabel(messages.signals, kind), messages.points({ before: pointsBefore, after: pointsAfter }), level]
        .filter((part) => part !== undefined)
        .join(', ');
    }
    case 'client-access-opened.v1':
      return codeLabel(staffPages[language].clientAccess.reasons, event.data.because);
    case 'inquiry-level-changed.v1':
      return codeLabel(staffShared[language].levels.names, event.data.levelAfter).toLowerCase();
    case 'contact-recorded.v1':
      return `${staffLinks[language].action.touchChannels[event.data.channel]}, ${messages.contact[event.data.direction]}`;
    default:
      return undefined;
  }
}

/** The policy of a decision; an imported one had none of ours. */
function policyOf({ language }: TimelineReader, { data }: HouseEvent): string | undefined {
  if (!('policyVersion' in data) || data.policyVersion === policyOfThePast) return undefined;
  return staffPages[language].eventDetails.policy({ version: data.policyVersion });
}

function detailOf(reader: TimelineReader, event: HouseEvent): string | undefined {
  const said = [whyOf(reader, event), policyOf(reader, event)];
  const parts = said.flatMap((part) => (part === undefined || part === '' ? [] : [part]));
  // A reason is a sentence of its own; before a middle dot it has no full stop.
  const last = parts.length - 1;
  const joined = parts.map((part, index) => (index === last ? part : part.replace(/\.$/, '')));
  return joined.length === 0 ? undefined : joined.join(' · ');
}

/** A note is no event, because its text belongs to the person; the timeline includes it. */
function notesOf(reader: TimelineReader, notes: readonly AdvisorNote[]): TimelineEntry[] {
  return notes
    .filter(({ kind }) => kind === 'note')
    .map(({ at, byId, text }) => ({ at, actor: actorById(reader, byId), what: 'note', why: text }));
}

/** The timeline of an inquiry in the reader's language; at one instant, the act comes before its note. */
export function timelineOf(
  reader: TimelineReader,
  events: readonly HouseEvent[],
  notes: readonly AdvisorNote[] = [],
): TimelineEntry[] {
  const told: TimelineEntry[] = events.map((event) => ({
    at: event.occurredAt,
    actor: actorOf(reader, event),
    what: event.name,
    why: detailOf(reader, event),
  }));
  return [...told, ...notesOf(reader, notes)].sort((one, other) =>
    one.at === other.at ? 0 : one.at < other.at ? -1 : 1,
  );
}
