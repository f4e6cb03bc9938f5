import type { Instant } from '#domain/calendar/instant.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import type { WaitRepository, Workflow } from '#ports/workflow.ts';
import { signalOutput } from '#use-cases/first-response/await-first-response.ts';

export interface AwaitUndoPorts {
  readonly inquiries: InquiryRepository;
  readonly waits: WaitRepository;
  readonly workflow: Pick<Workflow, 'signal'>;
}

/** Waits for a change of mind. The choice itself may still be in the mailbox (off-target has no recording step): it is taken out here. */
export async function awaitEndOfUndo(
  ports: AwaitUndoPorts,
  inquiryId: string,
  taskToken: string,
  at: Instant,
): Promise<Record<string, never>> {
  await ports.waits.register(inquiryId, { taskToken, state: 'Await end of undo', at });
  const before = await ports.inquiries.read(inquiryId);
  const signals = before.signals.filter((signal) => signal.kind !== 'off-target');
  const inquiry =
    signals.length === before.signals.length
      ? before
      : await ports.inquiries.change(before, { set: { signals }, events: [] });
  const output = signalOutput(inquiry);
  if (output !== undefined) await ports.workflow.signal(taskToken, output);
  return {};
}
