import { deskPorts, houseProfiles, staffMembers } from '#runtime/container.ts';
import type { Route } from '#web/http/answer.ts';
import { sendSignInLink } from '#web/sign-in/sign-in-pages.ts';

const ports = { ...deskPorts(), houses: houseProfiles(), directory: staffMembers() };

export const requestSignInRoute: Route = (request) => sendSignInLink(ports, request);
