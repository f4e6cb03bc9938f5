import type { Instant } from '#domain/calendar/instant.ts';
import type { InquiryReader } from '#ports/inquiry-repository.ts';
import type { WaitRepository, Workflow } from '#ports/workflow.ts';
import { signalOutput } from '#use-cases/first-response/await-first-response.ts';

export interface AwaitPorts {
  readonly inquiries: InquiryReader;
  readonly waits: WaitRepository;
  readonly workflow: Pick<Workflow, 'signal'>;
}

/** States that wait for somebody to act, and do nothing else. */
export type WaitingState = 'Await completion' | 'Await client choice' | 'Await appointment' | 'Await outcome';

/**
 * Keeps the task token, then looks into the mailbox: a signal that came before the token is delivered at once, and one
 * that comes after finds the token.
 */
export async function awaitSignal(
  ports: AwaitPorts,
  state: WaitingState,
  inquiryId: string,
  taskToken: string,
  at: Instant,
): Promise<Record<string, never>> {
  await ports.waits.register(inquiryId, { taskToken, state, at });
  const output = signalOutput(await ports.inquiries.read(inquiryId));
  if (output !== undefined) await ports.workflow.signal(taskToken, output);
  return {};
}
