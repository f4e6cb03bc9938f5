import { beforeEach, describe, expect, it } from 'vitest';
import { renderLetter } from '#adapters/ses/render-letter.ts';
import type { FirstResponseState, Inquiry } from '#domain/inquiry/inquiry.ts';
import type { Letter } from '#ports/letters.ts';
import { sendLateDigest } from '#use-cases/first-response/send-late-digest.ts';
import { advisor, house, monday10 } from '../../ports/house.ts';
import { type HouseInMemory, houseInMemory } from '../../ports/memory-house.ts';
import { inquiry } from '../../ports/samples.ts';

/** November 2026, at this hour in Paris; the 23rd is a Monday. */
const paris = (day: number, clock: string) => new Date(`2026-11-${day}T${clock}:00+01:00`).toISOString();

let letters: Letter[] = [];

function late(number: number, parts: { ownerId?: string; chases?: number; dueOn?: number } = {}): Inquiry {
  const { ownerId = 'helene', chases = 4, dueOn = 23 } = parts;
  return inquiry({
    inquiryId: `inq-${number}`,
    reference: `V-INQ${number}`,
    status: 'awaiting-first-response',
    owner: {
      ownerId,
      kind: ownerId === 'helene' ? 'duty-manager' : 'advisor',
      assignmentNumber: 1,
      since: monday10,
      because: 'escalated',
    },
    firstResponse: {
      obligationId: `obl-inq-${number}`,
      startedAt: monday10,
      targetMinutes: 240,
      warnAtPercent: [50, 80],
      escalateAtPercent: 200,
      calendarId: 'paris',
      deadlineAt: paris(dueOn, '15:00'),
      breachedAt: paris(dueOn, '15:00'),
      clockHolderId: ownerId,
      firedKeys: [],
      lastNotices: [],
      chases,
    },
  });
}

const reminded = late(1).firstResponse as FirstResponseState;

function openHouse(...inquiries: readonly Inquiry[]): HouseInMemory {
  const team = [
    advisor('camille', {
      delegateId: 'hugo',
      leave: [{ from: '2026-11-26', to: '2026-11-27', timeZone: 'Europe/Paris' }],
    }),
    advisor('hugo', { delegateId: 'camille' }),
  ];
  const ports = houseInMemory({ inquiries, house: house(team) });
  const { store } = ports.outbox;
  ports.outbox.store = (letter, at) => {
    letters.push(letter);
    return store(letter, at);
  };
  return ports;
}

beforeEach(() => {
  letters = [];
});

/** What one person reads that morning. */
function read(staffId: string): string {
  const letter = letters.find(({ recipient }) => recipient.kind === 'staff' && recipient.staffId === staffId);
  if (letter === undefined) return '';
  const { subject, text } = renderLetter(
    letter,
    {},
    { publicBaseUrl: 'https://house.example', mailDomain: 'a.example' },
  );
  return `${subject}\n${text}`;
}

describe('late answers, once every reminder has gone', () => {
  it('are one letter a person and day, the oldest first, whatever runs again', async () => {
    const ports = openHouse(late(1, { dueOn: 24 }), late(2), late(3, { ownerId: 'hugo' }));
    for (let run = 1; run <= 3; run += 1) await sendLateDigest(ports, paris(26, '09:00'));
    expect(ports.mailer.left).toEqual(['late-digest.2026-11-26.helene', 'late-digest.2026-11-26.hugo']);
    expect(read('helene')).toContain('2 demandes sans réponse, la plus ancienne depuis 3 jours');
    expect(read('helene').indexOf('V-INQ2')).toBeLessThan(read('helene').indexOf('V-INQ1'));
    expect(read('hugo')).toContain('Une demande sans réponse depuis 3 jours');
    await sendLateDigest(ports, paris(27, '09:00'));
    expect(ports.mailer.left).toHaveLength(4);
  });

  it('come when the reader’s day begins: not in the afternoon, not on a Sunday', async () => {
    const ports = openHouse(late(1));
    for (const at of [
      paris(26, '08:00'),
      paris(26, '11:00'),
      paris(26, '14:00'),
      paris(28, '09:00'),
      paris(29, '10:00'),
    ])
      await sendLateDigest(ports, at);
    expect(ports.mailer.left).toEqual([]);
    expect(await sendLateDigest(ports, paris(30, '10:00'))).toEqual({ digests: 1 });
  });

  it('reach whoever stands in while their owner is away', async () => {
    const ports = openHouse(late(1, { ownerId: 'camille' }));
    await sendLateDigest(ports, paris(26, '09:00'));
    expect(ports.mailer.left).toEqual(['late-digest.2026-11-26.hugo']);
  });

  it('name no client: the letter is kept with its reader, where erasing a client does not reach', async () => {
    const ports = openHouse(late(1));
    await sendLateDigest(ports, paris(26, '09:00'));
    expect(letters[0]?.dossier).toBeUndefined();
    expect(read('helene')).toContain('V-INQ1');
    expect(read('helene')).not.toContain('Anna');
  });

  it.each<[string, Inquiry]>([
    ['while reminders of its own still go out', late(1, { chases: 3 })],
    [
      'on the morning of its last reminder',
      { ...late(1), firstResponse: { ...reminded, nextChaseAt: paris(27, '09:00') } },
    ],
    ['once it is answered', { ...late(1), status: 'responded' }],
    [
      'while a choice waits to be taken back',
      {
        ...late(1),
        pendingChoice: { choice: 'off-target', byId: 'helene', at: monday10, undoUntil: paris(30, '10:00') },
      },
    ],
  ])('leave an inquiry out %s', async (_when, about) => {
    const ports = openHouse(about);
    expect(await sendLateDigest(ports, paris(26, '09:00'))).toEqual({ digests: 0 });
    expect(ports.mailer.left).toEqual([]);
  });
});
