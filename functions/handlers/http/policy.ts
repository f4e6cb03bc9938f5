import { answerPorts, houses, linksToRead, policies, policiesToRead, replayPorts } from '#runtime/container.ts';
import { httpFunction } from '#runtime/http-function.ts';
import { answering } from '#web/http/answer.ts';
import { staffRoutes } from '#web/http/http-handler.ts';
import { differencesReply, policyReply, publishReply } from '#web/policy/policy-api.ts';
import { checkReply } from '#web/policy/policy-check-api.ts';
import { policyHistory, rollBack } from '#web/policy/policy-history-view.ts';
import { previewReply } from '#web/policy/policy-preview-api.ts';
import { editPolicy, showPolicy } from '#web/policy/policy-view.ts';

const session = { houses: houses(), links: linksToRead() };
const reading = staffRoutes({ ...session, policies: policiesToRead() });
const publishing = staffRoutes({ ...session, policies: policies() });
const editing = staffRoutes({ ...replayPorts(), ...session, policies: policies() });
const replaying = staffRoutes({ ...replayPorts(), ...session });

/** Every route of this function, as the blueprint lists it. */
export const routes = {
  'GET /policy': reading(showPolicy),
  'POST /policy': editing(editPolicy),
  'GET /policy/history': reading(policyHistory),
  'POST /policy/history': publishing(rollBack),
  'GET /api/policy': reading(policyReply),
  'PUT /api/policy': publishing(publishReply),
  'GET /api/policy/history': reading(policyHistory),
  'GET /api/policy/diff': reading(differencesReply),
  'POST /api/policy/check': reading(checkReply),
  'POST /api/policy/preview': replaying(previewReply),
  'POST /api/policy/rollback': publishing(rollBack),
};

export const handler = httpFunction(answering(answerPorts(), routes));
