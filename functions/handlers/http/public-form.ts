import { answerPorts } from '#runtime/container.ts';
import { httpFunction } from '#runtime/http-function.ts';
import { answering } from '#web/http/answer.ts';
import { answerUnknownRoute } from './public-form/answer-unknown.ts';
import { checkHealthRoute } from './public-form/check-health.ts';
import { receiveInquiryRoute } from './public-form/receive-inquiry.ts';
import { serveAssetRoute } from './public-form/serve-asset.ts';
import { showInquiryFormRoute } from './public-form/show-inquiry-form.ts';
import { showPrivacyRoute } from './public-form/show-privacy.ts';

/** Every route of this function, as the blueprint names it. */
export const routes = {
  'GET /': showInquiryFormRoute,
  'POST /inquiries': receiveInquiryRoute,
  'GET /privacy': showPrivacyRoute,
  'GET /health': checkHealthRoute,
  'GET /assets/{proxy+}': serveAssetRoute,
  'ANY /{proxy+}': answerUnknownRoute,
};

export const handler = httpFunction(answering(answerPorts(), routes));
