import * as z from 'zod';
import { instant } from '#events/envelope/envelope.ts';
import { houses, links } from '#runtime/container.ts';
import type { Work } from '#runtime/dispatch.ts';
import { grantSession } from '#use-cases/sessions/open-session.ts';

const ports = { links: links(), houses: houses() };
const request = z.object({ role: z.enum(['advisor', 'manager', 'ops']), at: instant });

export const grantSessionOperation: Work = async (event) => {
  const { role, at } = request.parse(event);
  const { token, member } = await grantSession(ports, role, at);
  return { token, staffId: member.staffId, role: member.role };
};
