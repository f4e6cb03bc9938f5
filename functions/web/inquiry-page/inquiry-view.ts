import { withBoutiqueNames } from '#domain/house/boutique-names.ts';
import { boutiqueOf, type House, staffOf, staffTimeZone } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { mayCommand } from '#domain/permissions/may-command.ts';
import { reachOf } from '#domain/permissions/route-permissions.ts';
import { progressOf } from '#domain/progress/progress.ts';
import { jobOf } from '#domain/qualification/qualification.ts';
import type { Dossier } from '#ports/dossier.ts';
import { brandOf } from '#templates/layout/brand.ts';
import { type InquiryView, inquiryPage } from '#templates/pages/inquiry-page/inquiry.ts';
import type { InquiryActs } from '#templates/pages/inquiry-page/inquiry-acts.ts';
import type { ClientFile } from '#templates/pages/staff-link/client-file.ts';
import type { ExplainedLevel } from '#use-cases/level/read-level.ts';
import { type ExecutionLinkPorts, executionLink } from '#web/board/execution-link.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { clientLevelView } from '#web/level/level-view.ts';
import { answersView, clientView, timeLeftOf } from '#web/staff-link/staff-link-view.ts';
import { understoodView } from '#web/understanding/understood-view.ts';
import { assignmentView } from './assignment-view.ts';
import { clientCareView } from './client-care-view.ts';
import type { InquiryDetails } from './inquiry-json.ts';
import { promiseViews } from './promise-view.ts';
import { timelineOf } from './timeline-view.ts';

function meetingOf(house: House, { appointment, status }: Inquiry): InquiryView['meeting'] {
  // A cancelled meeting is shown until another is agreed; one with an outcome is in the history.
  if (appointment === undefined || status === 'paused' || status === 'closed') return undefined;
  const { startsAt, meeting, boutiqueId, cancelledAt } = appointment;
  const boutiqueName = boutiqueOf(house, boutiqueId).name;
  return { startsAt, meeting, boutiqueName, cancelled: cancelledAt !== undefined };
}

function proposedOf({ proposal, status }: Inquiry): InquiryView['proposed'] {
  if (proposal === undefined || status !== 'awaiting-client') return undefined;
  return { startsAt: proposal.slots.map(({ startsAt }) => startsAt), heldUntil: proposal.heldUntil };
}

export interface InquiryPageParts {
  readonly dossier: Dossier;
  readonly details: InquiryDetails;
  readonly file: ClientFile;
  readonly acts: InquiryActs;
  readonly level: ExplainedLevel;
}

/** The whole of one inquiry on one page: who, what, why, when, in the reader's time zone. */
export function inquiryHtml(
  ports: ExecutionLinkPorts,
  request: StaffRequest,
  { dossier, details, file, acts, level }: InquiryPageParts,
): string {
  const { house, inquiry, content, person } = dossier;
  const { owner, firstResponse } = inquiry;
  const language = request.pageLanguage;
  const timeZone = staffTimeZone(house, request.member.staffId);
  return inquiryPage({
    house: brandOf(house.policy.identity),
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
    because: { pause: inquiry.pauseReason, close: inquiry.closing },
    next: progressOf(house, inquiry, person, request.at),
    meeting: meetingOf(house, inquiry),
    proposed: proposedOf(inquiry),
    outcome: inquiry.outcome,
    asked: inquiry.clientAsked?.what,
    file,
    care: clientCareView(house, inquiry),
    aftercare: inquiry.aftercare?.map(({ step, dueAt, state }) => ({ step, at: dueAt, state })),
    level: clientLevelView(request, inquiry, level),
    acts,
    message: content.message,
    corrections: withBoutiqueNames(house, content.formCorrections ?? []),
    answers: answersView(house, inquiry, content),
    understood: understoodView(house, inquiry, content),
    job: jobOf(inquiry.qualification),
    mayCorrect: mayCommand(house, 'correct', inquiry, request.member),
    verdict: inquiry.qualification?.verdict,
    score: inquiry.qualification && { points: inquiry.qualification.points, reasons: inquiry.qualification.reasons },
    deadlineAt: firstResponse?.deadlineAt,
    timeLeft: inquiry.response === undefined ? timeLeftOf(house, inquiry, request.at) : undefined,
    answered: inquiry.response && {
      minutes: inquiry.response.businessMinutes,
      withinTarget: inquiry.response.withinTarget,
    },
    promises: promiseViews(house, details.timeline, request.at),
    timeline: timelineOf({ house, clientName: person.fullName, language, timeZone }, details.timeline, content.notes),
    assignment: assignmentView(house, inquiry, details.assignments),
    clientPath:
      reachOf('GET /clients/{personId}', request.member.role) !== 'none'
        ? `/clients/${encodeURIComponent(person.personId)}?lang=${language}`
        : undefined,
    mergePath:
      reachOf('GET /clients/merge', request.member.role) !== 'none'
        ? `/clients/merge?one=${encodeURIComponent(person.personId)}&lang=${language}`
        : undefined,
    dataPath:
      reachOf('GET /clients/{personId}/data', request.member.role) !== 'none'
        ? `/clients/${encodeURIComponent(person.personId)}/data?lang=${language}`
        : undefined,
    executionPath: executionLink(ports, inquiry, request.member),
    timeZone,
  });
}
