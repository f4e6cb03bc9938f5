import * as z from 'zod';
import { instant } from '#events/envelope/envelope.ts';
import { erasureRequests, ids, people, storePorts } from '#runtime/container.ts';
import type { Work } from '#runtime/dispatch.ts';
import { eraseClients } from '#use-cases/privacy/ask-for-erasure.ts';

const ports = { ...storePorts(), people: people(), personalData: erasureRequests(), ids };
const request = z.object({ personIds: z.array(z.string().min(1).max(100)).min(1).max(100), at: instant });

export const eraseClientOperation: Work = async (event) => {
  const { personIds, at } = request.parse(event);
  return eraseClients(ports, personIds, at);
};
