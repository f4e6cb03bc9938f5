/** What a client wrote of place and time, from their message to the times that they are offered. */
import { beforeAll, describe, expect, it } from 'vitest';
import { demoHouse } from '#local/seed/seed-house.ts';
import {
  actionLink,
  addressOf,
  type Json,
  newClient,
  openHouse,
  privateLink,
  requests,
  type TestHouse,
} from '../harness.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
});

/** Row by row what was ignored once: "at Mount Street… a Thursday afternoon in January" met an advisor of Paris. */
const message =
  'Good morning, I am looking for a sapphire ring for my wife. Could I see some at Mount Street, on a Thursday afternoon in January? Any week suits.';

async function received(text = message): Promise<{ id: string; email: string; detail: Json }> {
  const person = newClient(requests.promising, { message: text, language: 'en' });
  const id = await house.submit(person);
  return { id, email: person.email, detail: await house.inquiry(id) };
}

const londonTime = (at: string) => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    weekday: 'long',
    month: 'long',
    hour: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(at));
  return Object.fromEntries(parts.map(({ type, value }) => [type, value]));
};

describe('an inquiry that says where and when', () => {
  it('is understood, goes to that boutique, and is offered times that fit', async () => {
    const { id, email, detail } = await received();
    expect(detail.understood).toMatchObject({
      boutique: 'london',
      weekday: 'thursday',
      halfDay: 'afternoon',
      date: { words: 'in January', resolved: '2027-01-01/2027-01-31', of: 'visit' },
      recipient: 'wife',
      piece: 'ring',
    });
    expect(detail.jobToBeDone).toBe('gift');
    expect(demoHouse.staff.find(({ staffId }) => staffId === detail.owner.id)?.boutiqueId).toBe('london');
    const link = actionLink((await house.mailTo(addressOf(detail.owner.id))).at(-1));
    expect((await house.open(link)).text).toContain('Mount Street');
    await house.act(link, { choice: 'slots' });
    await house.advance('PT11M');
    const { proposal } = await house.inquiry(id);
    expect(proposal.slots.length).toBeGreaterThan(1);
    for (const { startsAt } of proposal.slots) {
      const { weekday, month, hour } = londonTime(startsAt);
      expect([weekday, month]).toEqual(['Thursday', 'January']);
      expect(Number(hour)).toBeGreaterThanOrEqual(12);
      expect(Number(hour)).toBeLessThan(17);
    }
    const letter = (await house.mailTo(email)).at(-1);
    expect(letter?.text).toContain('As you asked: Thursday, afternoon, “in January”');
  });

  it('is told when nothing is free then, and offered what comes closest', async () => {
    const { email, detail } = await received(
      'Could I come and see a watch with an enamel dial, for myself, on a Sunday?',
    );
    await house.act(actionLink((await house.mailTo(addressOf(detail.owner.id))).at(-1)), { choice: 'slots' });
    await house.advance('PT11M');
    const letter = (await house.mailTo(email)).at(-1);
    expect(letter?.text.replace(/\s+/g, ' ')).toContain(
      'No time was free as you asked (Sunday); these are the closest.',
    );
  });

  it('tells its advisor in the letter, in one line', async () => {
    const { detail } = await received();
    const letter = (await house.mailTo(addressOf(detail.owner.id))).at(-1);
    expect(letter?.text).toMatch(/Mount Street.*(?:Thursday|jeudi)/);
  });

  it('is set right by its advisor with one post, and by the client in their space', async () => {
    const { id, email, detail } = await received();
    const reply = await house.staff(`/api/inquiries/${id}`, {
      method: 'POST',
      body: new URLSearchParams({ choice: 'correct', field: 'halfDay', to: 'morning' }),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(reply.json).toMatchObject({ choice: 'correct', said: 'corrected' });
    expect((await house.inquiry(id)).understood).toMatchObject({ halfDay: 'morning', weekday: 'thursday' });
    const space = privateLink((await house.mailTo(email)).at(-1));
    expect((await house.open(space)).text).toContain('Thursday');
    expect((await house.act(space, { choice: 'corrected', field: 'weekday', to: 'none' })).status).toBe(200);
    expect((await house.inquiry(id)).understood).not.toHaveProperty('weekday');
    expect(detail.understood.weekday).toBe('thursday');
  });

  it('is never offered what the client ruled out', async () => {
    const { id, detail } = await received(
      'I would like to see the steel watch with the blue dial, for myself. Any day but Tuesday or Wednesday, and not in the morning.',
    );
    expect(detail.understood.unsuitable).toMatchObject({
      weekdays: ['tuesday', 'wednesday'],
      halfDays: ['morning'],
    });
    await house.act(actionLink((await house.mailTo(addressOf(detail.owner.id))).at(-1)), { choice: 'slots' });
    await house.advance('PT11M');
    const { proposal } = await house.inquiry(id);
    expect(proposal.slots.length).toBeGreaterThan(0);
    for (const { startsAt } of proposal.slots) {
      const { weekday, hour } = londonTime(startsAt);
      expect(['Tuesday', 'Wednesday']).not.toContain(weekday);
      // The advisor may work in Paris, an hour ahead.
      expect(Number(hour)).toBeGreaterThanOrEqual(11);
    }
  });
});
