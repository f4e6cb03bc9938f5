import type { Instant } from '#domain/calendar/instant.ts';
import { InquiryChangedError } from '#domain/inquiry/inquiry.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import { type AwaitPorts, divertingOutput, isAwaited, readAwaited } from '#use-cases/workflow/await-signal.ts';

export type AwaitUndoPorts = AwaitPorts & { readonly inquiries: InquiryRepository };

/** Looks again when somebody writes in between: what is emptied out of the mailbox was looked at with the rest. */
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
 * Waits for a change of mind. The waits for an advisor's word lead straight here, for what they hear is usually a
 * choice. While it can be taken back nothing else is to be done, so what is in the mailbox has been heard.
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
