import { acknowledgeInquiryStep } from './acknowledge-inquiry.ts';
import { askForOutcomeStep } from './ask-for-outcome.ts';
import { assignAdvisorStep } from './assign-advisor.ts';
import { awaitAppointmentStep } from './await-appointment.ts';
import { awaitClientChoiceStep } from './await-client-choice.ts';
import { awaitCompletionStep } from './await-completion.ts';
import { awaitEndOfUndoStep } from './await-end-of-undo.ts';
import { awaitFirstResponseStep } from './await-first-response.ts';
import { awaitMeetingStep } from './await-meeting.ts';
import { awaitOutcomeStep } from './await-outcome.ts';
import { closeInquiryStep } from './close-inquiry.ts';
import { commitChoiceStep } from './commit-choice.ts';
import { continueInNextRunStep } from './continue-in-next-run.ts';
import { forwardClientMessageStep } from './forward-client-message.ts';
import { handOverToColleagueStep } from './hand-over-to-colleague.ts';
import { handOverToDutyManagerStep } from './hand-over-to-duty-manager.ts';
import { holdAsIncompleteStep } from './hold-as-incomplete.ts';
import { holdForDutyManagerStep } from './hold-for-duty-manager.ts';
import { notifyAppointmentStep } from './notify-appointment.ts';
import { passCheckpointStep } from './pass-checkpoint.ts';
import { pauseRespectfullyStep } from './pause-respectfully.ts';
import { planFirstResponseStep } from './plan-first-response.ts';
import { planNextStepStep } from './plan-next-step.ts';
import { proposeSlotsStep } from './propose-slots.ts';
import { remindOfAppointmentStep } from './remind-of-appointment.ts';
import { reportTroubleStep } from './report-trouble.ts';
import { sendClarificationStep } from './send-clarification.ts';
import { sendRelanceStep } from './send-relance.ts';

/** Every workflow step that one function runs: the name of its state, and its work. */
export const steps = {
  'Acknowledge inquiry': acknowledgeInquiryStep,
  'Ask for outcome': askForOutcomeStep,
  'Assign advisor': assignAdvisorStep,
  'Await appointment': awaitAppointmentStep,
  'Await client choice': awaitClientChoiceStep,
  'Await completion': awaitCompletionStep,
  'Await end of undo': awaitEndOfUndoStep,
  'Await first response': awaitFirstResponseStep,
  'Await meeting': awaitMeetingStep,
  'Await outcome': awaitOutcomeStep,
  'Close inquiry': closeInquiryStep,
  'Commit choice': commitChoiceStep,
  'Continue in next run': continueInNextRunStep,
  'Forward client message': forwardClientMessageStep,
  'Hand over to colleague': handOverToColleagueStep,
  'Hand over to duty manager': handOverToDutyManagerStep,
  'Hold as incomplete': holdAsIncompleteStep,
  'Hold for duty manager': holdForDutyManagerStep,
  'Notify appointment': notifyAppointmentStep,
  'Pass checkpoint': passCheckpointStep,
  'Pause respectfully': pauseRespectfullyStep,
  'Plan first response': planFirstResponseStep,
  'Plan next step': planNextStepStep,
  'Propose slots': proposeSlotsStep,
  'Remind of appointment': remindOfAppointmentStep,
  'Report trouble': reportTroubleStep,
  'Send clarification': sendClarificationStep,
  'Send relance': sendRelanceStep,
};
