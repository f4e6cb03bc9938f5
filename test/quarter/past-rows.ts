import type { Temporal } from 'temporal-polyfill';
import type { Client } from '#local/demo/clients.ts';

const owners = ['camille-laurent', 'antoine-delmas', 'Inès Benali', 'Louis Ferrand', 'eleanor-whitcombe'] as const;
const channels = ['phone', 'boutique', 'email', 'event', 'message'] as const;
const intents = ['acquire', 'gift', 'repair', 'other'] as const;
const outcomes = ['won', 'open', 'lost', 'no-show'] as const;

function of<Value>(values: readonly [Value, ...Value[]], index: number): Value {
  return values[index % values.length] ?? values[0];
}

/**
 * The former system's rows for the hundred days before: known and unknown clients, in two currencies, some answered at
 * an unrecorded hour. Deterministic: the same rows for the same day.
 */
export function pastRows(regulars: readonly Client[], on: Temporal.PlainDate, count: number): object[] {
  return Array.from({ length: count }, (_, index) => {
    const received = on.subtract({ days: 6 + ((index * 17) % 95) });
    const outcome = of(outcomes, index + Math.floor(index / 4));
    const regular = index % 3 === 0 ? regulars[(index / 3) % regulars.length] : undefined;
    const hour = String(10 + (index % 7)).padStart(2, '0');
    const answered = `${received.add({ days: index % 2 })}${index % 5 === 0 ? '' : ` ${Number(hour) + 1}:20`}`;
    return {
      externalId: `crm/${index}`,
      receivedAt: `${received} ${hour}:${String((index * 7) % 60).padStart(2, '0')}`,
      email: regular?.email ?? `former.client.${index % 29}@example.org`,
      fullName: regular?.fullName ?? `Former Client ${index % 29}`,
      language: of(['fr', 'en'], index),
      channel: of(channels, index),
      intent: of(intents, Math.floor(index / 2)),
      owner: of(owners, index),
      ...(index % 6 === 5 ? {} : { firstResponseAt: answered, firstResponseChannel: 'call' }),
      outcome,
      ...(outcome === 'open' ? {} : { closedAt: `${received.add({ days: 4 })} 18:00` }),
      ...(outcome === 'won' ? { amount: `${900 + index * 35},50`, currency: of(['EUR', 'EUR', 'CHF'], index) } : {}),
    };
  });
}
