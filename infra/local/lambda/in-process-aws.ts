import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { ListExecutionsCommand, SendTaskSuccessCommand, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { isObject, type Json, parseJson } from '#local/kernel/json.ts';
import type { AwsServices } from './aws-gateway.ts';

/** A service's response to a command; undefined when the command has to be sent by HTTP, or was refused. */
type Shortcut = (command: unknown) => Promise<unknown>;

/**
 * Every client of these services in this process calls them without HTTP, for the commands of a replayed day. A refused
 * command is repeated by HTTP, where it is refused in the same way and the SDK creates its own error. The returned
 * function restores HTTP. See ADR 0020.
 */
export function reachInProcess(services: AwsServices): () => void {
  const restore = [
    shorten(EventBridgeClient, async (command) =>
      command instanceof PutEventsCommand ? services.putEvents(onTheWire(command.input)) : undefined,
    ),
    shorten(SESv2Client, async (command) =>
      command instanceof SendEmailCommand ? services.sendEmail(onTheWire(command.input)) : undefined,
    ),
    shorten(SFNClient, async (command) => {
      const operation = operationOf(command);
      if (operation === undefined) return undefined;
      const { name, input } = operation;
      const answer = await services.stepFunctions(`AWSStepFunctions.${name}`, JSON.stringify(input));
      return answer.status === 200 ? withDates(answer.body) : undefined;
    }),
  ];
  return () => {
    for (const undo of restore) undo();
  };
}

/** The Step Functions operations of a replayed day. */
function operationOf(command: unknown): { readonly name: string; readonly input: object } | undefined {
  if (command instanceof SendTaskSuccessCommand) return { name: 'SendTaskSuccess', input: command.input };
  if (command instanceof StartExecutionCommand) return { name: 'StartExecution', input: command.input };
  if (command instanceof ListExecutionsCommand) return { name: 'ListExecutions', input: command.input };
  return undefined;
}

/** As the SDK reads it: the JSON protocol has epoch seconds where the SDK has dates. */
function withDates(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withDates);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      name.endsWith('Date') && typeof part === 'number' ? new Date(part * 1000) : withDates(part),
    ]),
  );
}

function shorten(client: { readonly prototype: object }, shortcut: Shortcut): () => void {
  const byHttp: unknown = Reflect.get(client.prototype, 'send');
  if (typeof byHttp !== 'function') throw new TypeError('The SDK sends in another way than it did.');
  Object.defineProperty(client.prototype, 'send', {
    configurable: true,
    async value(this: unknown, command: unknown) {
      const answer = await shortcut(command).catch(() => undefined);
      return isObject(answer) ? answer : Reflect.apply(byHttp, this, [command]);
    },
  });
  return () => {
    Reflect.deleteProperty(client.prototype, 'send');
  };
}

/** As the SDK writes it in JSON: bytes in base64, instants in epoch seconds. */
function onTheWire(input: object): Json {
  // A replacer sees the result of toJSON for a date; its holder still has the date.
  return parseJson(
    JSON.stringify(input, function (this: unknown, name, value: unknown) {
      const raw: unknown = isObject(this) ? this[name] : undefined;
      if (raw instanceof Date) return raw.getTime() / 1000;
      return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
    }),
  );
}
