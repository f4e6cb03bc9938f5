import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { SendTaskSuccessCommand, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import type { AwsServices } from '#local/aws-gateway.ts';
import { isObject, type Json, parseJson } from '#local/json.ts';

/** What a service answers to a command; undefined when the command is to travel as usual, or was refused. */
type Shortcut = (command: unknown) => Promise<unknown>;

/**
 * Every client of these services in this process reaches them without HTTP, for the commands that a played day is made
 * of. What a service refuses is asked for again by HTTP: it is refused there in the same way, and the SDK makes its own
 * error of it. What is given back restores the way by HTTP. See ADR 0020.
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
      if (!(command instanceof SendTaskSuccessCommand || command instanceof StartExecutionCommand)) return undefined;
      const operation = command instanceof StartExecutionCommand ? 'StartExecution' : 'SendTaskSuccess';
      const answer = await services.stepFunctions(`AWSStepFunctions.${operation}`, JSON.stringify(command.input));
      return answer.status === 200 ? answer.body : undefined;
    }),
  ];
  return () => {
    for (const undo of restore) undo();
  };
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
  // A replacer sees what toJSON has made of a date already; its holder still has the date.
  return parseJson(
    JSON.stringify(input, function (this: unknown, name, value: unknown) {
      const raw: unknown = isObject(this) ? this[name] : undefined;
      if (raw instanceof Date) return raw.getTime() / 1000;
      return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
    }),
  );
}
