import { type Ledger, withoutTouch, withTouch } from '#domain/contact-pressure/ledger.ts';
import type { Touch } from '#domain/contact-pressure/touch.ts';
import { type ContactLedger, LedgerChangedError } from '#ports/contact-ledger.ts';

export interface MemoryLedger extends ContactLedger {
  touchesOf(personId: string): readonly Touch[];
  /** Runs right before the next reservation is written, as long as it returns that it has more to do. */
  meanwhile: (() => Promise<'again' | 'done'>) | undefined;
}

/** Ledgers in memory, which refuse a reservation on a ledger that changed, as the table does. */
export function memoryLedger(): MemoryLedger {
  const ledgers = new Map<string, Ledger>();
  const find = (personId: string) => ledgers.get(personId) ?? { personId, version: 0, touches: [] };
  const ledger: MemoryLedger = {
    meanwhile: undefined,
    touchesOf: (personId) => find(personId).touches,
    async read(personId) {
      return find(personId);
    },
    async reserve(asRead, touch) {
      if ((await ledger.meanwhile?.()) === 'done') ledger.meanwhile = undefined;
      if (find(asRead.personId).version !== asRead.version) throw new LedgerChangedError(asRead.personId);
      ledgers.set(asRead.personId, withTouch(asRead, touch));
    },
    async append(personId, touch) {
      ledgers.set(personId, withTouch(find(personId), touch));
    },
    async release(personId, touchId) {
      ledgers.set(personId, withoutTouch(find(personId), touchId));
    },
  };
  return ledger;
}
