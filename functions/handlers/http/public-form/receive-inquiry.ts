import { hasher, houseProfiles, ids, intake } from '#runtime/container.ts';
import type { Route } from '#web/http/answer.ts';
import { receive } from '#web/inquiry-form/submit-inquiry.ts';

const ports = { houses: houseProfiles(), intake: intake(), ids, hasher };

export const receiveInquiryRoute: Route = (request) => receive(ports, request);
