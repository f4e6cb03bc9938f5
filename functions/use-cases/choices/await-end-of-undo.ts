import type { Instant } from '#domain/calendar/instant.ts';
import { InquiryChangedError } from '#domain/inquiry/inquiry.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import { type AwaitPorts, divertingOutput, isAwaited, readAwaited } from '#use-cases/workflow/await-signal.ts';

export type AwaitUndoPorts = AwaitPorts & { readonly inquiries: InquiryRepository };

/** Looks again when the inquiry changes in between, because emptying the mailbox depends on all of its content. */
async function lookAtChoice(ports: AwaitUndoPorts, inquiryId: string, taskToken: string, at: Instant): Promise<void> {
  const awaited = await readAwaited(ports, inquiryId);
  const { inquiry } = awaited;
  if (!isAwaited('Await end of undo', awaited, at)) {
    await ports.workflow.signal(taskToken, divertingOutput(inquiry));
    return;
  }
  if (inquiry.signals.length === 0) return;
  try {
    await ports.inquiries.change(inquiry, { set: { signals: [] }, events: [] });
  } catch (error) {
    if (!(error instanceof InquiryChangedError)) throw error;
    await lookAtChoice(ports, inquiryId, taskToken, at);
  }
}

/**
 * Waits until a choice can no longer be taken back. The waits for an advisor's answer lead here, because the signal
 * they receive is usually a choice. Nothing else is due while the choice can be taken back, so the signals in the
 * mailbox count as handled.
 */
export async function awaitEndOfUndo(
  ports: AwaitUndoPorts,
  inquiryId: string,
  taskToken: string,
  at: Instant,
): Promise<Record<string, never>> {
  await ports.waits.register(inquiryId, { taskToken, state: 'Await end of undo', at });
  await lookAtChoice(ports, inquiryId, taskToken, at);
  return {};
}
