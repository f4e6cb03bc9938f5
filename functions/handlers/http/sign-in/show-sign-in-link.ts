import { houseProfiles, linksToRead, staffMembers } from '#runtime/container.ts';
import type { Route } from '#web/http/answer.ts';
import { showSignInLink } from '#web/sign-in/sign-in-pages.ts';

const ports = { houses: houseProfiles(), directory: staffMembers(), links: linksToRead() };

export const showSignInLinkRoute: Route = (request) => showSignInLink(ports, request);
