import { SendTaskSuccessCommand, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import type { Workflow } from '#ports/workflow.ts';

export function starter(stateMachineArn: string): Pick<Workflow, 'start'> {
  const client = new SFNClient({});
  return {
    async start(inquiryId, run = 1) {
      const name = run === 1 ? inquiryId : `${inquiryId}-${run}`;
      try {
        await client.send(new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify({ inquiryId }) }));
        return 'started';
      } catch (error) {
        // Same name and input while it runs is a no-op for AWS; once it has ended the name says it was started before.
        if (error instanceof Error && error.name === 'ExecutionAlreadyExists') return 'already-started';
        throw error;
      }
    },
  };
}

/** What Step Functions answers when the task is no longer waiting: late, answered before, or its execution ended. */
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
