import { describe, expect, it } from 'vitest';
import type { ClientExit, Inquiry, PendingChoice } from '#domain/inquiry/inquiry.ts';
import type { Purchase } from '#ports/purchase-repository.ts';
import { commitChoice } from '#use-cases/choices/commit-choice.ts';
import { closeInquiry } from '#use-cases/outcome/close-inquiry.ts';
import { pauseRespectfully } from '#use-cases/outcome/pause-respectfully.ts';
import { forwardClientMessage } from '#use-cases/relances/forward-client-message.ts';
import { houseWith, paris, withMeeting } from '../../ports/client-life.ts';
import type { HouseInMemory } from '../../ports/memory-house.ts';

const told = paris(25, '12:10');
const left = paris(25, '12:15');
const over = paris(25, '12:25');

const sale = { kind: 'sale', amountMinor: 4_200_000, currency: 'EUR', category: 'watches' } as const;

function outcomeNotified(outcome: NonNullable<PendingChoice['outcome']>): PendingChoice {
  return { choice: 'outcome', byId: 'camille', at: told, undoUntil: paris(25, '12:20'), outcome };
}

function leaving(choice: ClientExit, replaced: PendingChoice): PendingChoice {
  return { choice, byId: 'person-1', at: left, undoUntil: over, replaced };
}

const afterMeeting = (parts: Partial<Inquiry>) =>
  withMeeting({ status: 'awaiting-outcome', outcomeAskedAt: [paris(25, '12:05')], ...parts });

function shop(ports: HouseInMemory) {
  const sold: Purchase[] = [];
  const purchases = {
    listOf: async () => [],
    record: async (purchase: Purchase) => {
      if (sold.some(({ purchaseId }) => purchaseId === purchase.purchaseId)) return 'already-recorded' as const;
      sold.push(purchase);
      return 'recorded' as const;
    },
  };
  return { sold, ports: { ...ports, purchases } };
}

const lettersOf = (ports: HouseInMemory) =>
  [...ports.outbox.entries.values()].map(({ about: { kind, recipientId } }) => `${kind} to ${recipientId}`);

describe('a client leaves after an act of staff', () => {
  it('an answer is measured and counted as a touch, although the client withdraws their consent', async () => {
    const answered: PendingChoice = { choice: 'answered', byId: 'camille', at: told, undoUntil: paris(25, '12:20') };
    const response = {
      at: told,
      byId: 'camille',
      choice: 'answered',
      channel: 'call',
      businessMinutes: 90,
      calendarMinutes: 90,
      marginMinutes: 150,
      withinTarget: true,
    } as const;
    const about = { status: 'responded', appointment: undefined, response } as const;
    const ports = houseWith(withMeeting({ ...about, pendingChoice: leaving('consent-withdrawn', answered) }));
    expect((await commitChoice(ports, 'inq-1', over)).next).toBe('close');
    expect(ports.saidNames()).toEqual(['first-response-recorded.v1']);
    expect((await ports.ledger.read('person-1')).touches).toMatchObject([{ channel: 'phone', at: told }]);
  });

  it('an outcome is published, however the client leaves', async () => {
    for (const choice of ['consent-withdrawn', 'declined', 'left-alone'] as const) {
      const ports = houseWith(afterMeeting({ pendingChoice: leaving(choice, outcomeNotified({ kind: 'attended' })) }));
      await commitChoice(ports, 'inq-1', over);
      expect(ports.saidNames()).toEqual(['outcome-recorded.v1']);
      expect(ports.inquiry()).toMatchObject({ outcome: { kind: 'attended' }, committedChoice: { choice } });
    }
  });

  it('a sale wins the inquiry and enters the history; a client who wants no contact gets no question', async () => {
    const { sold, ports } = shop(
      houseWith(afterMeeting({ pendingChoice: leaving('left-alone', outcomeNotified(sale)) })),
    );
    expect((await commitChoice(ports, 'inq-1', over)).next).toBe('close');
    await closeInquiry(ports, 'inq-1', over);
    await closeInquiry(ports, 'inq-1', over);
    expect(ports.inquiry()).toMatchObject({ status: 'closed', closing: 'won' });
    expect(sold).toMatchObject([{ amountMinor: 4_200_000 }]);
    expect(lettersOf(ports)).toEqual(['client-left to camille']);
    expect((await ports.people.read('person-1')).stoppedTopics).toHaveLength(3);
  });

  it('a sale keeps the client’s farewell message for their advisor', async () => {
    const { ports } = shop(houseWith(afterMeeting({ pendingChoice: leaving('declined', outcomeNotified(sale)) })));
    const [[id, content] = ['', undefined]] = ports.memory.contents;
    if (content === undefined) throw new Error('No content.');
    const words = { at: left, byId: 'person-1', kind: 'client-words', text: 'Merci pour tout.' } as const;
    ports.memory.contents.set(id, { ...content, notes: [words] });
    await commitChoice(ports, 'inq-1', over);
    const told: unknown[] = [];
    const outbox: typeof ports.outbox = {
      ...ports.outbox,
      store(letter, at) {
        told.push(letter.facts);
        return ports.outbox.store(letter, at);
      },
    };
    await closeInquiry({ ...ports, outbox }, 'inq-1', over);
    expect(told).toEqual([{ kind: 'client-left', how: 'declined', words: 'Merci pour tout.' }]);
  });
});

describe('a client message during a choice’s undo window', () => {
  const asked = { what: 'call', at: left } as const;

  it('is read by the owner, although the meeting ended in a sale', async () => {
    const { ports } = shop(houseWith(afterMeeting({ pendingChoice: outcomeNotified(sale), clientAsked: asked })));
    expect((await commitChoice(ports, 'inq-1', over)).next).toBe('forward-client-message');
    expect((await forwardClientMessage(ports, 'inq-1', over)).next).toBe('close');
    await closeInquiry(ports, 'inq-1', over);
    expect(lettersOf(ports)).toEqual(['client-spoke to camille', 'satisfaction-question to person-1']);
  });

  it('is read by the owner before an off-target inquiry is paused, even without an answer', async () => {
    const judged: PendingChoice = {
      choice: 'off-target',
      byId: 'camille',
      at: told,
      undoUntil: paris(25, '12:20'),
      offTargetReason: 'press',
    };
    const about = { status: 'awaiting-first-response', appointment: undefined } as const;
    const ports = houseWith(withMeeting({ ...about, pendingChoice: judged, clientAsked: asked }));
    expect((await commitChoice(ports, 'inq-1', over)).next).toBe('forward-client-message');
    expect((await forwardClientMessage(ports, 'inq-1', over)).next).toBe('pause');
    await pauseRespectfully(ports, 'inq-1', over);
    expect(lettersOf(ports)[0]).toBe('client-spoke to camille');
    expect(ports.inquiry().status).toBe('paused');
  });
});
