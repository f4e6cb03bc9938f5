/** Injects faults into calls of a service without HTTP, in the same ways as `standBefore` does over HTTP. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { randomness } from '#local/kernel/randomness.ts';
import type { FailingService, Mishap } from './failing-service.ts';

interface Client {
  readonly config: { readonly maxAttempts: () => Promise<number> };
}

interface Attempted {
  readonly answer?: unknown;
  /** The error that the client gets instead of the response. */
  readonly lost?: Error;
  /** The effect, which took place all the same. */
  readonly done?: { readonly answer: unknown } | undefined;
}

/** The SDK's error for a connection that ends without a response: the effect is unknown. */
const noAnswer = () => Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });

/**
 * From now on every call of these clients may fail. A fault affects one attempt, not one call: the client makes its
 * usual number of attempts. A transaction that took effect with a lost response succeeds when it is repeated, because
 * DynamoDB recognises its token.
 *
 * A response in the process comes at once, so two concurrent clicks would never interleave. Each call therefore waits
 * for a few turns of the event loop, a random number for this `occasion`, so that others run in between, as over HTTP.
 */
export function standWithin(
  clients: { readonly prototype: object },
  refusal: () => Error,
  occasion: string,
): FailingService {
  const { prototype } = clients;
  const unspoilt: unknown = Reflect.get(prototype, 'send');
  if (typeof unspoilt !== 'function') throw new TypeError('These clients have nothing to send with.');
  const turns = randomness('turns', occasion);
  let left = 0;
  let spoilt = 0;
  let kind: Mishap = 'refuse';
  const pause = async () => {
    for (let turn = turns.whole(0, 3); turn > 0; turn -= 1) await nextTurn();
  };
  async function attempt(send: () => Promise<unknown>): Promise<Attempted> {
    const mishap = left > 0 ? kind : 'pass';
    if (left > 0) {
      left -= 1;
      spoilt += 1;
    }
    if (mishap === 'refuse') return { lost: refusal() };
    if (mishap === 'swallow') return { lost: noAnswer() };
    if (mishap === 'pass') return { answer: await send() };
    return {
      lost: noAnswer(),
      done: await send()
        .then((answer) => ({ answer }))
        .catch(() => undefined),
    };
  }
  Object.defineProperty(prototype, 'send', {
    configurable: true,
    async value(this: Client, command: unknown) {
      let known: { readonly answer: unknown } | undefined;
      const send = async () => known?.answer ?? Reflect.apply(unspoilt, this, [command]);
      await pause();
      for (let attemptsLeft = left > 0 ? await this.config.maxAttempts() : 1; ; attemptsLeft -= 1) {
        const { answer, lost, done } = await attempt(send);
        await pause();
        if (lost === undefined) return answer;
        if (attemptsLeft <= 1) throw lost;
        if (command instanceof TransactWriteCommand) known ??= done;
      }
    },
  });
  return {
    spoil(mishap, calls) {
      kind = mishap;
      left = calls;
    },
    spoils: () => left,
    spoilt: () => spoilt,
    heal() {
      left = 0;
    },
    close() {
      Object.defineProperty(prototype, 'send', { configurable: true, value: unspoilt });
    },
  };
}
