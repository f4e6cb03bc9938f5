import {
  type ExecutionListItem,
  ListExecutionsCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { brokenStatuses, readRunName } from '#adapters/step-functions/run-names.ts';
import { runName } from '#domain/inquiry/run-name.ts';
import type { BrokenOff, RunReader, Workflow } from '#ports/workflow.ts';

export function starter(stateMachineArn: string): Pick<Workflow, 'start'> {
  const client = new SFNClient({});
  return {
    async start(inquiryId, run = 1) {
      const name = runName(inquiryId, run);
      try {
        await client.send(new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify({ inquiryId }) }));
        return 'started';
      } catch (error) {
        // AWS: same name and input while it runs is a no-op; once it has ended, the error says that the name was used.
        if (error instanceof Error && error.name === 'ExecutionAlreadyExists') return 'already-started';
        throw error;
      }
    },
  };
}

/** Step Functions' errors for a task that no longer waits: timed out, answered before, or its execution ended. */
const gone: ReadonlySet<string> = new Set(['TaskTimedOut', 'TaskDoesNotExist', 'InvalidToken']);

export function signaller(): Pick<Workflow, 'signal'> {
  const client = new SFNClient({});
  return {
    async signal(taskToken, output) {
      try {
        await client.send(new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(output) }));
        return 'delivered';
      } catch (error) {
        if (error instanceof Error && gone.has(error.name)) return 'gone';
        throw error;
      }
    },
  };
}

function brokenOff(item: ExecutionListItem, ended: BrokenOff['ended']): BrokenOff[] {
  const run = readRunName(item.name ?? '');
  return run === undefined || item.stopDate === undefined ? [] : [{ ...run, ended, at: item.stopDate.toISOString() }];
}

export function runReader(stateMachineArn: string): RunReader {
  const client = new SFNClient({});
  async function listEnded(statusFilter: keyof typeof brokenStatuses): Promise<BrokenOff[]> {
    const found: BrokenOff[] = [];
    let nextToken: string | undefined;
    do {
      const page = await client.send(new ListExecutionsCommand({ stateMachineArn, statusFilter, nextToken }));
      found.push(...(page.executions ?? []).flatMap((item) => brokenOff(item, brokenStatuses[statusFilter])));
      ({ nextToken } = page);
    } while (nextToken !== undefined);
    return found;
  }
  return {
    async listBrokenOff(since) {
      // Sorted by start, not by end: a run of months may have ended a minute ago, so every page is read.
      const found = await Promise.all([listEnded('FAILED'), listEnded('TIMED_OUT'), listEnded('ABORTED')]);
      return found
        .flat()
        .filter(({ at }) => at >= since)
        .sort((one, other) => (one.at < other.at ? -1 : 1));
    },
  };
}
