import { answerPorts } from '#runtime/container.ts';
import { httpFunction } from '#runtime/http-function.ts';
import { answering } from '#web/http/answer.ts';
import { checkPolicyRoute } from './policy/check-policy.ts';
import { comparePoliciesRoute } from './policy/compare-policies.ts';
import { editPolicyRoute } from './policy/edit-policy.ts';
import { previewPolicyRoute } from './policy/preview-policy.ts';
import { putPolicyRoute } from './policy/put-policy.ts';
import { readPolicyRoute } from './policy/read-policy.ts';
import { readPolicyHistoryRoute } from './policy/read-policy-history.ts';
import { rollBackPolicyRoute } from './policy/roll-back-policy.ts';
import { showPolicyRoute } from './policy/show-policy.ts';

/** Every route of this function, as the blueprint names it. */
export const routes = {
  'GET /policy': showPolicyRoute,
  'POST /policy': editPolicyRoute,
  'GET /policy/history': readPolicyHistoryRoute,
  'POST /policy/history': rollBackPolicyRoute,
  'GET /api/policy': readPolicyRoute,
  'PUT /api/policy': putPolicyRoute,
  'GET /api/policy/history': readPolicyHistoryRoute,
  'GET /api/policy/diff': comparePoliciesRoute,
  'POST /api/policy/check': checkPolicyRoute,
  'POST /api/policy/preview': previewPolicyRoute,
  'POST /api/policy/rollback': rollBackPolicyRoute,
};

export const handler = httpFunction(answering(answerPorts(), routes));
