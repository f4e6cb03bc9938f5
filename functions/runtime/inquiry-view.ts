import type { House } from '#domain/house/house.ts';
import { staffOf, staffTimeZone } from '#domain/house/house.ts';
import type { HouseEvent } from '#events/catalog.ts';
import { answersView, clientView, type Dossier, timeLeftOf } from '#runtime/action-view.ts';
import type { StaffRequest } from '#runtime/http.ts';
import type { InquiryDetails } from '#runtime/inquiry-json.ts';
import { brandOf } from '#templates/layout/house.ts';
import type { Language } from '#templates/layout/language.ts';
import { ownershipWords } from '#templates/layout/ownership-words.ts';
import { inquiryPage, type TimelineEntry } from '#templates/pages/inquiry.ts';
import { letterWords } from '#templates/pages/letter-words.ts';

function actorOf(house: House, event: HouseEvent, clientName: string): TimelineEntry['actor'] {
  switch (event.name) {
    case 'inquiry-received.v1':
    case 'preference-changed.v1':
      return { kind: 'client', name: clientName };
    case 'first-response-given.v1':
    case 'first-response-recorded.v1':
    case 'choice-undone.v1':
    case 'advisor-judged-off-target.v1':
    case 'clarification-asked.v1':
      return { kind: 'advisor', name: staffOf(house, event.data.byId).fullName };
    case 'inquiry-handed-over.v1':
      return { kind: 'advisor', name: staffOf(house, event.data.fromId).fullName };
    default:
      return { kind: 'workflow' };
  }
}

function nameIfStaff(house: House, id: string): string | undefined {
  return house.staff.find((member) => member.staffId === id)?.fullName;
}

/** The detail that answers "why" or "to whom", in the reader's words. */
function whyOf(house: House, event: HouseEvent, clientName: string, language: Language): string | undefined {
  switch (event.name) {
    case 'advisor-assigned.v1': {
      const because = Object.entries(ownershipWords[language]).find(([code]) => code === event.data.because)?.[1];
      return `${staffOf(house, event.data.ownerId).fullName}. ${because ?? ''}`.trim();
    }
    case 'mail-sent.v1':
    case 'mail-doubted.v1':
    case 'mail-withheld.v1':
      return `${letterWords(event.data.kind, language)} → ${nameIfStaff(house, event.data.recipientId) ?? clientName}`;
    case 'first-response-warned.v1':
      return `${event.data.step.split('/')[0]?.replace('warn-', '') ?? ''} % → ${event.data.recipients.map((id) => nameIfStaff(house, id) ?? id).join(', ')}`;
    case 'inquiry-handed-over.v1':
      return `${language === 'fr' ? 'à' : 'to'} ${staffOf(house, event.data.toId).fullName}`;
    default:
      return undefined;
  }
}

function timelineOf(dossier: Dossier, events: readonly HouseEvent[], language: Language): TimelineEntry[] {
  const { house, person } = dossier;
  return events.map((event) => ({
    at: event.occurredAt,
    actor: actorOf(house, event, person.fullName),
    what: event.name,
    why: whyOf(house, event, person.fullName, language),
  }));
}

/** Everything about one inquiry on one page: who, what, why, when, in the reader's zone. */
export function inquiryHtml(request: StaffRequest, dossier: Dossier, details: InquiryDetails): string {
  const { house, inquiry, content } = dossier;
  const { owner, firstResponse } = inquiry;
  const language = request.pageLanguage;
  const last = details.assignments.at(-1);
  return inquiryPage({
    house: brandOf(house.policy.house),
    language,
    staff: { fullName: request.member.fullName, role: request.member.role },
    reference: inquiry.reference,
    client: clientView(dossier),
    owner: owner && { fullName: staffOf(house, owner.ownerId).fullName, because: owner.because },
    clockHolderName:
      firstResponse === undefined || firstResponse.clockHolderId === owner?.ownerId
        ? undefined
        : staffOf(house, firstResponse.clockHolderId).fullName,
    stage: inquiry.status,
    pausedBecause: inquiry.pauseReason,
    message: content.message,
    answers: answersView(house, inquiry, content),
    verdict: inquiry.qualification?.verdict,
    score: inquiry.qualification && { points: inquiry.qualification.points, reasons: inquiry.qualification.reasons },
    deadlineAt: firstResponse?.deadlineAt,
    timeLeft: inquiry.response === undefined ? timeLeftOf(house, inquiry, request.at) : undefined,
    answered: inquiry.response && {
      minutes: inquiry.response.businessMinutes,
      withinTarget: inquiry.response.withinTarget,
    },
    timeline: timelineOf(dossier, details.timeline, language),
    candidates: (last?.candidates ?? []).map((candidate) => ({
      ...candidate,
      fullName: nameIfStaff(house, candidate.advisorId) ?? candidate.advisorId,
      chosen: owner?.assignmentNumber === last?.assignmentNumber && owner?.ownerId === candidate.advisorId,
    })),
    timeZone: staffTimeZone(house, request.member.staffId),
  });
}
