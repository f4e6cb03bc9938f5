import type { InquiryReader } from '#ports/inquiry-repository.ts';
import type { WaitRepository, Workflow } from '#ports/workflow.ts';
import { signalOutput } from './await-signal.ts';

export interface DeliverPorts {
  readonly inquiries: InquiryReader;
  readonly waits: Pick<WaitRepository, 'find'>;
  readonly workflow: Workflow;
}

/** No more run numbers than this were ever used between two signals. */
const numbersTried = 50;

/**
 * Runs are numbered, and a number is used once: the next run takes the first free one. A run that exists already reads
 * the whole mailbox.
 */
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
 * A signal was written to an inquiry's mailbox: the waiting task receives the oldest one. If no task waits, or a wait
 * just ended, nothing is lost, because the next wait reads the mailbox itself. If the workflow has ended there is no
 * next wait, so a new run starts; it finds all completed work and the mailbox.
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
