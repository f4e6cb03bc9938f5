import { houseProfiles, links, staffMembers } from '#runtime/container.ts';
import type { Route } from '#web/http/answer.ts';
import { openStaffSession } from '#web/sign-in/sign-in-pages.ts';

const ports = { houses: houseProfiles(), directory: staffMembers(), links: links() };

export const openSessionRoute: Route = (request) => openStaffSession(ports, request);
