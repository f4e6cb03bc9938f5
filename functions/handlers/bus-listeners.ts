import { dispatch } from '#runtime/dispatch.ts';
import { announceAbsencesListener } from './events/announce-absences.ts';
import { cancelReprisesListener } from './events/cancel-reprises.ts';
import { confirmMailSentListener } from './events/confirm-mail-sent.ts';
import { deliverSignalsListener } from './events/deliver-signals.ts';
import { keepOneOwnerListener } from './events/keep-one-owner.ts';
import { noteExchangeListener } from './events/note-exchange.ts';
import { releaseHeldInquiriesListener } from './events/release-held-inquiries.ts';
import { replanInquiriesListener } from './events/replan-inquiries.ts';
import { resumeFailedRunListener } from './events/resume-failed-run.ts';
import { startInquiryWorkflowListener } from './events/start-inquiry-workflow.ts';
import { suppressAddressListener } from './events/suppress-address.ts';

/** The work of each subscription of the blueprint. */
export const listeners = {
  'announce-absences': announceAbsencesListener,
  'confirm-mail-sent': confirmMailSentListener,
  'deliver-signals': deliverSignalsListener,
  'keep-one-owner': keepOneOwnerListener,
  'note-exchange': noteExchangeListener,
  'release-held-inquiries': releaseHeldInquiriesListener,
  'replan-inquiries': replanInquiriesListener,
  'resume-failed-run': resumeFailedRunListener,
  'cancel-reprises': cancelReprisesListener,
  'start-inquiry-workflow': startInquiryWorkflowListener,
  'suppress-address': suppressAddressListener,
};

export const handler = dispatch({ listener: listeners });
