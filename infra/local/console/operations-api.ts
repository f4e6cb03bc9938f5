import { readFields, sendJson } from '#local/console/answers.ts';
import { failureLine } from '#local/lambda/invoke.ts';
import type { ConsoleCall, ConsoleParts } from './call.ts';
import { sendProblem } from './problem.ts';

/**
 * `POST /_local/operations/{name}`: invokes an operation with the JSON object that was sent, as `aws lambda invoke` does
 * on AWS. `at` is the instant of this stack's clock unless it is given.
 */
export async function runOperation(parts: ConsoleParts, call: ConsoleCall): Promise<void> {
  const [name = ''] = call.captured;
  const refuse = (status: number, title: string, detail: string) =>
    sendProblem(call.request, call.response, { status, title, detail });
  if (!parts.operations.includes(name)) {
    return refuse(404, 'Not found', `There is no operation "${name}". Known: ${parts.operations.join(', ')}.`);
  }
  const given = await readFields(call);
  if (given === undefined || given.isForm) return refuse(400, 'Not understood', 'Send a JSON object.');
  const at = new Date(parts.clock.now()).toISOString();
  const outcome = await parts.invoker.invoke(name, { at, ...given.fields });
  await parts.clock.settle();
  if (outcome.kind === 'failure') return refuse(502, `The operation ${name} failed`, failureLine(outcome.failure));
  sendJson(call, outcome.payload);
}
