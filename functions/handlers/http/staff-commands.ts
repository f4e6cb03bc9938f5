import { answerPorts } from '#runtime/container.ts';
import { httpFunction } from '#runtime/http-function.ts';
import { answering } from '#web/http/answer.ts';
import { applyStaffCommandRoute } from './staff-commands/apply-staff-command.ts';
import { closeSessionRoute } from './staff-commands/close-session.ts';

/** Every route of this function, as the blueprint names it. */
export const routes = {
  'POST /inquiries/{inquiryId}': applyStaffCommandRoute,
  'POST /api/inquiries/{inquiryId}': applyStaffCommandRoute,
  'POST /sign-out': closeSessionRoute,
};

export const handler = httpFunction(answering(answerPorts(), routes));
