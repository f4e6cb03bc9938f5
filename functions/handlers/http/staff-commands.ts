import {
  accesses,
  answerPorts,
  clientFilePorts,
  executionUrl,
  houses,
  ids,
  links,
  linksToRead,
  previews,
  storePorts,
  writingPorts,
} from '#runtime/container.ts';
import { httpFunction } from '#runtime/http-function.ts';
import { openForReading } from '#web/clients/client-access-view.ts';
import { answering } from '#web/http/answer.ts';
import { staffRoutes } from '#web/http/http-handler.ts';
import { staffCommandRequest } from '#web/inquiry-page/post-staff-command.ts';
import { closeStaffSession } from '#web/sign-in/sign-in-pages.ts';

const commands = staffRoutes({
  ...storePorts(),
  ...clientFilePorts(),
  ...writingPorts(),
  links: linksToRead(),
  accesses: accesses(),
  ids,
  previews,
  executionUrl: executionUrl(),
});
const sessions = staffRoutes({ houses: houses(), links: links() });

/** Every route of this function, as the blueprint lists it. */
export const routes = {
  'POST /inquiries/{inquiryId}': commands(staffCommandRequest),
  'POST /inquiries/{inquiryId}/access': commands(openForReading),
  'POST /api/inquiries/{inquiryId}': commands(staffCommandRequest),
  'POST /sign-out': sessions(closeStaffSession),
};

export const handler = httpFunction(answering(answerPorts(), routes));
