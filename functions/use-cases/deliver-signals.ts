import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryReader } from '#ports/inquiry-repository.ts';
import type { WaitRepository, Workflow } from '#ports/workflow.ts';
import { signalOutput } from '#use-cases/await-first-response.ts';

export interface DeliverPorts {
  readonly inquiries: InquiryReader;
  readonly houses: HouseRepository;
  readonly waits: Pick<WaitRepository, 'find'>;
  readonly workflow: Pick<Workflow, 'signal'>;
}

/**
 * A signal was written to an inquiry's mailbox: whoever waits hears of the oldest one. Nobody waiting, or a wait that
 * just ended, is no loss: the next wait looks into the mailbox itself.
 */
export async function deliverSignals(
  ports: DeliverPorts,
  inquiryId: string,
): Promise<'delivered' | 'gone' | 'nothing'> {
  const wait = await ports.waits.find(inquiryId);
  const inquiry = await ports.inquiries.find(inquiryId);
  if (wait === undefined || inquiry === undefined) return 'nothing';
  const output = signalOutput(await ports.houses.read(), inquiry);
  return output === undefined ? 'nothing' : ports.workflow.signal(wait.taskToken, output);
}
