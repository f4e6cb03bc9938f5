import { answerPorts, deskPorts, houseProfiles, links, linksToRead, staffMembers } from '#runtime/container.ts';
import { httpFunction } from '#runtime/http-function.ts';
import { answering, routesWith } from '#web/http/answer.ts';
import { openStaffSession, sendSignInLink, showSignIn, showSignInLink } from '#web/sign-in/sign-in-pages.ts';

const house = { houses: houseProfiles(), directory: staffMembers() };
const asking = routesWith({ ...deskPorts(), ...house });
const reading = routesWith({ ...house, links: linksToRead() });
const opening = routesWith({ ...house, links: links() });

/** Every route of this function, as the blueprint lists it. */
export const routes = {
  'GET /sign-in': reading(showSignIn),
  'POST /sign-in': asking(sendSignInLink),
  'GET /s/{token}': reading(showSignInLink),
  'POST /s/{token}': opening(openStaffSession),
};

export const handler = httpFunction(answering(answerPorts(), routes));
