import * as z from 'zod';
import { redirect, sendJson } from '#local/console/answers.ts';
import { comesFromHere } from '#local/console/loopback.ts';
import { sitePath } from '#local/console/site-path.ts';
import { failureLine } from '#local/lambda/invoke.ts';
import { operationCall } from '#local/lambda/operation-call.ts';
import type { ConsoleCall, ConsoleParts } from './call.ts';
import { acceptsHtml, sendProblem } from './problem.ts';

const roles = ['advisor', 'manager', 'ops'];
const granted = z.object({ token: z.string().min(1), maxAgeSeconds: z.number().int().positive().optional() });

/**
 * `GET /_local/session?role=manager`: opens a staff session without a mail, sets its cookie and returns `{token}`.
 * `then=/board` redirects a browser to that page, and to no other site.
 */
export async function grantSession(
  { invoker, clock, operations, isPage }: ConsoleParts,
  call: ConsoleCall,
): Promise<void> {
  if (!comesFromHere(call.request)) {
    const detail = 'A link on a page of another site opens no session. Copy it to the address bar instead.';
    return sendProblem(call.request, call.response, { status: 403, title: 'Not from there', detail });
  }
  const wanted = call.url.searchParams.get('then');
  const next = wanted === null ? undefined : sitePath(wanted, isPage);
  if (wanted !== null && next === undefined) {
    const detail = '"then" is the path of a page of this site, such as /board.';
    return sendProblem(call.request, call.response, { status: 400, title: 'No such page', detail });
  }
  const role = call.url.searchParams.get('role') ?? 'manager';
  if (!roles.includes(role)) {
    const detail = `There is no role "${role}". Known: ${roles.join(', ')}.`;
    return sendProblem(call.request, call.response, { status: 400, title: 'No session', detail });
  }
  const at = new Date(clock.now()).toISOString();
  const operation = operationCall(operations, 'grant-session', { role, at });
  const outcome = await invoker.invoke(operation?.function ?? 'grant-session', operation?.payload);
  const session = granted.safeParse(outcome.kind === 'success' ? outcome.payload : undefined);
  if (!session.success) {
    const detail =
      outcome.kind === 'failure'
        ? `No session for the role "${role}": ${failureLine(outcome.failure)}`
        : 'The function grant-session answered without a token.';
    return sendProblem(call.request, call.response, { status: 400, title: 'No session', detail });
  }
  const { token, maxAgeSeconds } = session.data;
  // No "Secure": the local stack speaks plain HTTP on the loopback address.
  const age = maxAgeSeconds === undefined ? '' : `; Max-Age=${maxAgeSeconds}`;
  call.response.setHeader('set-cookie', `vestibule_session=${token}; Path=/; HttpOnly; SameSite=Lax${age}`);
  if (acceptsHtml(call.request) && next !== undefined) return redirect(call, next);
  sendJson(call, { token });
}
