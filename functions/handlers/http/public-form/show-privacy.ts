import { houseProfiles, staffMembers } from '#runtime/container.ts';
import type { Route } from '#web/http/answer.ts';
import { showPrivacy } from '#web/inquiry-form/privacy-view.ts';

const ports = { houses: houseProfiles(), directory: staffMembers() };

export const showPrivacyRoute: Route = (request) => showPrivacy(ports, request);
