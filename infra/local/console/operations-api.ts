import { readFields, sendJson } from '#local/console/answers.ts';
import { failureLine } from '#local/lambda/invoke.ts';
import { operationCall } from '#local/lambda/operation-call.ts';
import type { ConsoleCall, ConsoleParts } from './call.ts';
import { sendProblem } from './problem.ts';

/**
 * `POST /_local/operations/{name}`: invokes an operation with the JSON object of the request, as `aws lambda invoke`
 * does on AWS. `at` defaults to the instant of this stack's clock.
 */
export async function runOperation(parts: ConsoleParts, asked: ConsoleCall): Promise<void> {
  const [name = ''] = asked.captured;
  const refuse = (status: number, title: string, detail: string) =>
    sendProblem(asked.request, asked.response, { status, title, detail });
  const given = await readFields(asked);
  if (given === undefined || given.isForm) return refuse(400, 'Not understood', 'Send a JSON object.');
  const at = new Date(parts.clock.now()).toISOString();
  const call = operationCall(parts.operations, name, { at, ...given.fields });
  if (call === undefined) {
    const known = parts.operations.map((operation) => operation.name).join(', ');
    return refuse(404, 'Not found', `There is no operation "${name}". Known: ${known}.`);
  }
  const outcome = await parts.invoker.invoke(call.function, call.payload);
  await parts.clock.settle();
  if (outcome.kind === 'failure') return refuse(502, `The operation ${name} failed`, failureLine(outcome.failure));
  sendJson(asked, outcome.payload);
}
