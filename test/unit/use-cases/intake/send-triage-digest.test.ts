import { describe, expect, it } from 'vitest';
import { renderLetter } from '#adapters/ses/render-letter.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { Letter } from '#ports/letters.ts';
import { sendTriageDigest } from '#use-cases/intake/send-triage-digest.ts';
import { monday10 } from '../../ports/house.ts';
import { houseInMemory } from '../../ports/memory-house.ts';
import { inquiry } from '../../ports/samples.ts';

/** November 2026, at this hour in Paris; the 23rd is a Monday. */
const paris = (day: number, clock: string) => new Date(`2026-11-${day}T${clock}:00+01:00`).toISOString();

function toRead(number: number, parts: Partial<Inquiry> = {}): Inquiry {
  return inquiry({
    inquiryId: `inq-${number}`,
    reference: `V-INQ${number}`,
    status: 'incomplete',
    triage: { because: 'incomplete', since: monday10, read: { verdict: 'incomplete', kind: 'wish' } },
    ...parts,
  });
}

function openHouse(...inquiries: readonly Inquiry[]) {
  const ports = houseInMemory({ inquiries });
  const letters: Letter[] = [];
  const { store } = ports.outbox;
  ports.outbox.store = (letter, at) => {
    letters.push(letter);
    return store(letter, at);
  };
  return { ports, letters };
}

describe('the morning letter of what a person has to read', () => {
  it('goes once a morning to the duty manager, whatever runs again', async () => {
    const { ports } = openHouse(toRead(1), toRead(2));
    for (let run = 1; run <= 3; run += 1)
      expect(await sendTriageDigest(ports, paris(24, '09:00'))).toEqual({ toRead: 2 });
    expect(ports.mailer.left).toEqual(['triage-digest.2026-11-24.helene']);
    await sendTriageDigest(ports, paris(25, '09:00'));
    expect(ports.mailer.left).toHaveLength(2);
  });

  it('names references, and no client: it is kept with its reader', async () => {
    const { ports, letters } = openHouse(toRead(1), toRead(2));
    await sendTriageDigest(ports, paris(24, '09:00'));
    const [letter] = letters;
    if (letter === undefined) throw new Error('No letter was stored.');
    const settings = { publicBaseUrl: 'https://house.example', mailDomain: 'a.example' };
    const { text } = renderLetter(letter, {}, settings);
    expect(letter.recipient).toEqual({ kind: 'staff', staffId: 'helene' });
    expect(text).toContain('V-INQ1');
    expect(text).toContain('V-INQ2');
    expect(text).not.toContain('Anna');
  });

  it.each<[string, Inquiry]>([
    ['an advisor has dealt with', toRead(1, { status: 'closed' })],
    [
      'a person has judged',
      toRead(1, {
        triage: {
          because: 'incomplete',
          since: monday10,
          read: { verdict: 'incomplete', kind: 'wish' },
          judged: { verdict: 'genuine', byId: 'helene', at: monday10 },
        },
      }),
    ],
    ['the reading was sure of', toRead(1, { triage: undefined })],
  ])('leaves out what %s, and does not come for nothing', async (_what, about) => {
    const { ports } = openHouse(about);
    expect(await sendTriageDigest(ports, paris(24, '09:00'))).toEqual({ toRead: 0 });
    expect(ports.mailer.left).toEqual([]);
  });

  it('waits for a working morning', async () => {
    const { ports } = openHouse(toRead(1));
    for (const at of [paris(24, '06:00'), paris(24, '15:00'), paris(29, '10:00')]) await sendTriageDigest(ports, at);
    expect(ports.mailer.left).toEqual([]);
  });
});
