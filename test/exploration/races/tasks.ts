/** Every function that the workflow calls, as its handler calls it. */

import { notifyAppointment } from '#use-cases/appointments/notify-appointment.ts';
import { proposeSlots } from '#use-cases/appointments/propose-slots.ts';
import { remindOfAppointment } from '#use-cases/appointments/remind-of-appointment.ts';
import { assignAdvisor } from '#use-cases/assignment/assign-advisor.ts';
import { handOverToColleague } from '#use-cases/assignment/hand-over-to-colleague.ts';
import { handOverToDutyManager } from '#use-cases/assignment/hand-over-to-duty-manager.ts';
import { holdForDutyManager } from '#use-cases/assignment/hold-for-duty-manager.ts';
import { awaitEndOfUndo } from '#use-cases/choices/await-end-of-undo.ts';
import { commitChoice } from '#use-cases/choices/commit-choice.ts';
import { awaitFirstResponse } from '#use-cases/first-response/await-first-response.ts';
import { passCheckpoint } from '#use-cases/first-response/pass-checkpoint.ts';
import { planFirstResponse } from '#use-cases/first-response/plan-first-response.ts';
import { acknowledgeInquiry } from '#use-cases/intake/acknowledge-inquiry.ts';
import { holdAsIncomplete } from '#use-cases/intake/hold-as-incomplete.ts';
import { qualifyInquiry } from '#use-cases/intake/qualify-inquiry.ts';
import { sendClarification } from '#use-cases/intake/send-clarification.ts';
import { askForOutcome } from '#use-cases/outcome/ask-for-outcome.ts';
import { closeInquiry } from '#use-cases/outcome/close-inquiry.ts';
import { pauseRespectfully } from '#use-cases/outcome/pause-respectfully.ts';
import { reportTrouble } from '#use-cases/recovery/report-trouble.ts';
import { forwardClientMessage } from '#use-cases/relances/forward-client-message.ts';
import { sendRelance } from '#use-cases/relances/send-relance.ts';
import { awaitSignal } from '#use-cases/workflow/await-signal.ts';
import { continueInNextRun } from '#use-cases/workflow/continue-in-next-run.ts';
import { planNextStep } from '#use-cases/workflow/plan-next-step.ts';
import type { Ports } from './race-world.ts';

interface Payload {
  readonly inquiryId: string;
  readonly at: string;
  readonly signalId: string | null;
  readonly taskToken: string;
  readonly failedState: string;
  readonly error: string;
}

export const tasks: Readonly<Record<string, (ports: Ports, payload: Payload) => Promise<unknown>>> = {
  'acknowledge-inquiry': (ports, { inquiryId, at }) => acknowledgeInquiry(ports, inquiryId, at),
  'ask-for-outcome': (ports, { inquiryId, at }) => askForOutcome(ports, inquiryId, at),
  'assign-advisor': (ports, { inquiryId, at }) => assignAdvisor(ports, inquiryId, at),
  'await-first-response': (ports, { inquiryId, taskToken, at }) => awaitFirstResponse(ports, inquiryId, taskToken, at),
  'close-inquiry': (ports, { inquiryId, at }) => closeInquiry(ports, inquiryId, at),
  'continue-in-next-run': (ports, { inquiryId, at }) => continueInNextRun(ports, inquiryId, at),
  'hand-over-to-colleague': (ports, { inquiryId, signalId, at }) => handOverToColleague(ports, inquiryId, signalId, at),
  'hand-over-to-duty-manager': (ports, { inquiryId, at }) => handOverToDutyManager(ports, inquiryId, at),
  'hold-as-incomplete': (ports, { inquiryId, at }) => holdAsIncomplete(ports, inquiryId, at),
  'hold-for-duty-manager': (ports, { inquiryId, at }) => holdForDutyManager(ports, inquiryId, at),
  'pass-checkpoint': (ports, { inquiryId, at }) => passCheckpoint(ports, inquiryId, at),
  'forward-client-message': (ports, { inquiryId, at }) => forwardClientMessage(ports, inquiryId, at),
  'pause-respectfully': (ports, { inquiryId, at }) => pauseRespectfully(ports, inquiryId, at),
  'plan-first-response': (ports, { inquiryId, at }) => planFirstResponse(ports, inquiryId, at),
  'plan-next-step': (ports, { inquiryId, at }) => planNextStep(ports, inquiryId, at),
  'propose-slots': (ports, { inquiryId, at }) => proposeSlots(ports, inquiryId, at),
  'qualify-inquiry': (ports, { inquiryId, at }) => qualifyInquiry(ports, inquiryId, at),
  'remind-of-appointment': (ports, { inquiryId, at }) => remindOfAppointment(ports, inquiryId, at),
  'report-trouble': (ports, { at, ...trouble }) => reportTrouble(ports, trouble, at),
  'send-clarification': (ports, { inquiryId, at }) => sendClarification(ports, inquiryId, at),
  'send-relance': (ports, { inquiryId, at }) => sendRelance(ports, inquiryId, at),
  'commit-choice': (ports, { inquiryId, at }) => commitChoice(ports, inquiryId, at),
  'notify-appointment': (ports, { inquiryId, at }) => notifyAppointment(ports, inquiryId, at),
  'await-end-of-undo': (ports, { inquiryId, taskToken, at }) => awaitEndOfUndo(ports, inquiryId, taskToken, at),
  'await-completion': (ports, { inquiryId, taskToken, at }) =>
    awaitSignal(ports, 'Await completion', inquiryId, taskToken, at),
  'await-client-choice': (ports, { inquiryId, taskToken, at }) =>
    awaitSignal(ports, 'Await client choice', inquiryId, taskToken, at),
  'await-appointment': (ports, { inquiryId, taskToken, at }) =>
    awaitSignal(ports, 'Await appointment', inquiryId, taskToken, at),
  'await-meeting': (ports, { inquiryId, taskToken, at }) =>
    awaitSignal(ports, 'Await meeting', inquiryId, taskToken, at),
  'await-outcome': (ports, { inquiryId, taskToken, at }) =>
    awaitSignal(ports, 'Await outcome', inquiryId, taskToken, at),
};
