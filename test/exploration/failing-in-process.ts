/** Spoils calls of a service that is reached without HTTP, in the very ways in which `standBefore` spoils them on the wire. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { randomness } from '#local/kernel/randomness.ts';
import type { FailingService, Mishap } from './failing-service.ts';

interface Client {
  readonly config: { readonly maxAttempts: () => Promise<number> };
}

interface Attempted {
  readonly answer?: unknown;
  /** What the client sees instead of the answer. */
  readonly lost?: Error;
  /** What was done all the same. */
  readonly done?: { readonly answer: unknown } | undefined;
}

/** What the SDK says when the connection ends without an answer: nobody knows what was done. */
const noAnswer = () => Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });

/**
 * From now on every call of these clients may fail. A mishap spoils one attempt, not one call: as many follow as the
 * client itself would make. A transaction that was done and whose answer was lost is answered when it is repeated, as
 * DynamoDB knows it by its token.
 *
 * What is answered in the process is answered at once, and then two people who click together never meet. So each call
 * waits for a few turns of the event loop, a number drawn for this `occasion`: others come between, as they do on the wire.
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
