import { z } from 'zod';
import { redirect, sendJson } from '#local/console/answers.ts';
import { failureLine } from '#local/lambda/invoke.ts';
import { operationCall } from '#local/lambda/operation-call.ts';
import type { ConsoleCall, ConsoleParts } from './call.ts';
import { acceptsHtml, sendProblem } from './problem.ts';

const granted = z.object({ token: z.string().min(1), maxAgeSeconds: z.number().int().positive().optional() });

/**
 * `GET /_local/session?role=manager`: opens a staff session without a mail, sets its cookie and answers `{token}`.
 * `then=/board` sends a browser on.
 */
export async function grantSession({ invoker, clock, operations }: ConsoleParts, call: ConsoleCall): Promise<void> {
  const role = call.url.searchParams.get('role') ?? 'manager';
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
  const next = call.url.searchParams.get('then');
  if (acceptsHtml(call.request) && next !== null && /^\/(?![/\\])/.test(next)) return redirect(call, next);
  sendJson(call, { token });
}
