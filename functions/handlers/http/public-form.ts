import { answerPorts, assetsFolder, hasher, houseProfiles, ids, intake, staffMembers } from '#runtime/container.ts';
import { httpFunction } from '#runtime/http-function.ts';
import { answering, routesWith } from '#web/http/answer.ts';
import { answerUnknown, checkHealth } from '#web/http/plain-replies.ts';
import { serveAsset } from '#web/http/static-assets.ts';
import { showInquiryForm } from '#web/inquiry-form/form-view.ts';
import { showPrivacy } from '#web/inquiry-form/privacy-view.ts';
import { receive } from '#web/inquiry-form/submit-inquiry.ts';

const form = routesWith({ houses: houseProfiles(), ids });
const submission = routesWith({ houses: houseProfiles(), intake: intake(), ids, hasher });
const pages = routesWith({ houses: houseProfiles(), directory: staffMembers(), assetsFolder: assetsFolder() });

/** Every route of this function, as the blueprint lists it. */
export const routes = {
  'GET /': form(showInquiryForm),
  'POST /inquiries': submission(receive),
  'GET /privacy': pages(showPrivacy),
  'GET /health': checkHealth,
  'GET /assets/{proxy+}': pages((ports, request) => serveAsset(ports, request.path)),
  'ANY /{proxy+}': answerUnknown,
};

export const handler = httpFunction(answering(answerPorts(), routes));
