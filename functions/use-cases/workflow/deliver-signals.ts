import type { InquiryReader } from '#ports/inquiry-repository.ts';
import type { WaitRepository, Workflow } from '#ports/workflow.ts';
import { signalOutput } from './await-signal.ts';

export interface DeliverPorts {
  readonly inquiries: InquiryReader;
  readonly waits: Pick<WaitRepository, 'find'>;
  readonly workflow: Workflow;
}

/** More numbers than this were never taken by runs that began and ended between two words about them. */
const numbersTried = 50;

/** Runs are numbered, and a number serves once: the first free one is next. One that runs already hears of everything. */
async function startNextRun(
  workflow: Pick<Workflow, 'start'>,
  inquiryId: string,
  runs: number,
): Promise<'continued' | 'gone'> {
  for (let run = runs + 1; run <= runs + numbersTried; run += 1) {
    if ((await workflow.start(inquiryId, run)) === 'started') return 'continued';
  }
  return 'gone';
}

/**
 * A signal was written to an inquiry's mailbox: whoever waits hears of the oldest one. Nobody waiting, or a wait that
 * just ended, is no loss: the next wait looks into the mailbox itself. When the workflow has ended there is no next
 * wait, and a new run begins, which finds everything done that was done, and the mailbox.
 */
export async function deliverSignals(
  ports: DeliverPorts,
  inquiryId: string,
): Promise<'delivered' | 'continued' | 'gone' | 'nothing'> {
  const wait = await ports.waits.find(inquiryId);
  const inquiry = await ports.inquiries.find(inquiryId);
  if (inquiry === undefined) return 'nothing';
  const output = signalOutput(inquiry);
  if (output === undefined) return 'nothing';
  if (inquiry.workflowEndedAt !== undefined) return startNextRun(ports.workflow, inquiryId, inquiry.runs ?? 1);
  return wait === undefined ? 'nothing' : ports.workflow.signal(wait.taskToken, output);
}
