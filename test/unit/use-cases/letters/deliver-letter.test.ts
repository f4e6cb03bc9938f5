import { beforeEach, describe, expect, it } from 'vitest';
import type { Letter } from '#ports/letters.ts';
import { MailInDoubtError, MailRefusedError } from '#ports/outbox.ts';
import { deliverLetter } from '#use-cases/letters/deliver-letter.ts';
import { monday10 } from '../../ports/house.ts';
import { type HouseInMemory, houseInMemory } from '../../ports/memory-house.ts';
import { content, inquiry, person } from '../../ports/samples.ts';

let ports: HouseInMemory;

beforeEach(() => {
  ports = houseInMemory({ inquiries: [inquiry()] });
});

function letter(parts: Partial<Letter> = {}): Letter {
  return {
    mailKey: 'inq-1.acknowledgement',
    recipient: { kind: 'client', person: person() },
    language: 'fr',
    contactClass: 'transactional',
    house: ports.house,
    facts: { kind: 'acknowledgement', variant: 'held' },
    dossier: { inquiry: inquiry(), person: person(), content: content() },
    ...parts,
  };
}

const deliver = (one = letter()) => deliverLetter(ports, one, monday10);
const statuses = (mailKey: string) =>
  ports.outbox.trail.filter((line) => line.startsWith(`${mailKey} `)).map((line) => line.split(' ')[1]);

/** Retries like a workflow step, as long as the step fails. */
async function deliverWithRetries(attempts: number): Promise<number> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    try {
      await deliver();
      return attempt;
    } catch (error) {
      if (!(error instanceof Error)) throw error;
    }
  }
  return Number.POSITIVE_INFINITY;
}

describe('a letter', () => {
  it('is stored before it is sent, and the sending is recorded', async () => {
    await deliver();
    expect(statuses('inq-1.acknowledgement')).toEqual(['PENDING', 'SENDING', 'SENT']);
    expect(ports.mailer.left).toEqual(['inq-1.acknowledgement']);
  });

  it('is sent once, however often the step is retried', async () => {
    for (let attempt = 1; attempt <= 5; attempt += 1) await deliver();
    expect(ports.mailer.left).toEqual(['inq-1.acknowledgement']);
  });

  it('is sent once when two attempts run at the same time: the second waits for the result', async () => {
    const results = await Promise.allSettled([deliver(), deliver()]);
    expect(ports.mailer.left).toEqual(['inq-1.acknowledgement']);
    expect(results.filter((one) => one.status === 'fulfilled').length).toBeGreaterThanOrEqual(1);
  });

  it('is sent beside another about the same inquiry: only the key identifies it', async () => {
    await deliver();
    await deliver(letter({ mailKey: 'inq-1.clarification-1' }));
    expect(ports.mailer.left).toEqual(['inq-1.acknowledgement', 'inq-1.clarification-1']);
  });
});

describe('a letter that the mail service refused', () => {
  it('is tried again, because it certainly was not sent', async () => {
    ports.mailer.next = ['refuse'];
    await expect(deliver()).rejects.toThrow(MailRefusedError);
    expect(statuses('inq-1.acknowledgement')).toEqual(['PENDING', 'SENDING', 'PENDING']);
    await deliver();
    expect(ports.mailer.left).toEqual(['inq-1.acknowledgement']);
  });

  it('is withheld when the address bounced between two attempts', async () => {
    ports.mailer.next = ['refuse'];
    await expect(deliver()).rejects.toThrow(MailRefusedError);
    ports.memory.suppressed.set('anna@client.example', 'bounce');
    await deliver();
    expect(ports.mailer.left).toEqual([]);
    expect(statuses('inq-1.acknowledgement').at(-1)).toBe('WITHHELD');
  });
});

describe('a letter without a result', () => {
  it.each(['lose-word', 'drop'] as const)('is never sent again (%s)', async (fate) => {
    ports.mailer.next = [fate];
    await deliverWithRetries(10);
    const sent = ports.mailer.left.filter((key) => key === 'inq-1.acknowledgement');
    expect(sent).toHaveLength(fate === 'lose-word' ? 1 : 0);
  });

  it('waits for the mail service’s report, and is then done', async () => {
    ports.mailer.next = ['lose-word'];
    await expect(deliver()).rejects.toThrow('socket hang up');
    await expect(deliver()).rejects.toThrow(MailInDoubtError);
    await ports.outbox.markSent(ports.outbox.entries.get('inq-1.acknowledgement') ?? never(), monday10);
    await deliver();
    expect(statuses('inq-1.acknowledgement').at(-1)).toBe('SENT');
    expect(ports.mailer.left).toEqual(['inq-1.acknowledgement']);
  });

  it('is reported to the duty manager, once, after five attempts without a result', async () => {
    ports.mailer.next = ['drop'];
    expect(await deliverWithRetries(10)).toBe(6);
    for (let attempt = 1; attempt <= 3; attempt += 1) await deliver();
    expect(statuses('inq-1.acknowledgement').at(-1)).toBe('DOUBTED');
    expect(ports.mailer.left).toEqual(['inq-1.acknowledgement.doubt']);
    expect(ports.outbox.entries.get('inq-1.acknowledgement.doubt')?.about.recipientId).toBe('helene');
  });

  it('is reported to the duty manager even when the last attempt died before the notice', async () => {
    ports.mailer.next = ['drop', 'refuse'];
    await deliverWithRetries(6);
    expect(ports.mailer.left).toEqual([]);
    await deliver();
    expect(ports.mailer.left).toEqual(['inq-1.acknowledgement.doubt']);
  });

  it('is not reported when the result comes at the last moment', async () => {
    ports.mailer.next = ['lose-word'];
    ports.outbox.beforeDoubt = () => {
      const entry = ports.outbox.entries.get('inq-1.acknowledgement') ?? never();
      ports.outbox.entries.set(entry.mailKey, { ...entry, status: 'SENT' });
    };
    await deliverWithRetries(10);
    expect(ports.mailer.left).toEqual(['inq-1.acknowledgement']);
  });

  it('causes no chain: a notice in doubt about a letter in doubt ends there', async () => {
    ports.mailer.next = ['drop', 'drop'];
    await deliverWithRetries(30);
    expect([...ports.outbox.entries.keys()]).toEqual(['inq-1.acknowledgement', 'inq-1.acknowledgement.doubt']);
    expect(statuses('inq-1.acknowledgement.doubt').at(-1)).toBe('DOUBTED');
  });
});

describe('a suppressed address', () => {
  it('gets no letter, in any letter case', async () => {
    ports.memory.suppressed.set('anna@client.example', 'bounce');
    await deliver(letter({ recipient: { kind: 'client', person: person({ email: 'Anna@Client.Example' }) } }));
    expect(ports.mailer.left).toEqual([]);
    expect(statuses('inq-1.acknowledgement')).toEqual(['WITHHELD']);
  });

  it('of a member of staff still gets letters, including the duty manager’s', async () => {
    for (const staffId of ['camille', 'helene']) {
      ports.memory.suppressed.set(`${staffId}@house.example`, 'bounce');
      expect(await deliver(letter({ mailKey: `to.${staffId}`, recipient: { kind: 'staff', staffId } }))).toBe(
        'offered',
      );
    }
    expect(ports.mailer.left).toEqual(['to.camille', 'to.helene']);
  });

  it('of the client does not stop letters to staff', async () => {
    ports.memory.suppressed.set('anna@client.example', 'bounce');
    await deliver(letter({ mailKey: 'inq-1.owner-1.camille', recipient: { kind: 'staff', staffId: 'camille' } }));
    expect(ports.mailer.left).toEqual(['inq-1.owner-1.camille']);
  });

  it('does not affect a letter that was already sent', async () => {
    await deliver();
    ports.memory.suppressed.set('anna@client.example', 'bounce');
    await deliver();
    expect(statuses('inq-1.acknowledgement').at(-1)).toBe('SENT');
  });
});

function never(): never {
  throw new Error('The letter should be in the outbox.');
}
