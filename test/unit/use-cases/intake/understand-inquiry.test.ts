import { describe, expect, it } from 'vitest';
import { offerSlots } from '#use-cases/appointments/offer-slots.ts';
import { assignAdvisor } from '#use-cases/assignment/assign-advisor.ts';
import { qualifyInquiry } from '#use-cases/intake/qualify-inquiry.ts';
import { advisor, house, monday10 } from '../../ports/house.ts';
import { houseInMemory } from '../../ports/memory-house.ts';
import { content, inquiry, person } from '../../ports/samples.ts';

const londonToo = (london: Parameters<typeof advisor>[1] = {}) => {
  const base = house([
    advisor('camille'),
    { ...advisor('edward', { boutiqueId: 'london', ...london }), boutiqueId: 'london' },
  ]);
  const place = {
    boutiqueId: 'london',
    name: 'Mount Street',
    city: 'London',
    calendarId: 'paris',
    timeZone: 'Europe/London',
  };
  return { ...base, boutiques: [...base.boutiques, place] };
};
const thursdays = 'Could I see the emerald ring at Mount Street, on a Thursday afternoon in January?';

async function qualified(
  message: string,
  options: { readonly london?: Parameters<typeof advisor>[1]; readonly ticked?: string } = {},
) {
  const answers = { ...inquiry().answers, boutiqueId: options.ticked };
  const ports = houseInMemory({ inquiries: [inquiry({ answers })], house: londonToo(options.london) });
  ports.memory.contents.set('inq-1', content({ message }));
  await qualifyInquiry({ ...ports, purchases: { listOf: async () => [] } }, 'inq-1', monday10);
  return ports;
}

describe('what a message asks for', () => {
  it('stands with the words of the client, and without them with the inquiry', async () => {
    const ports = await qualified(thursdays);
    expect(ports.memory.contents.get('inq-1')?.understood).toMatchObject({
      boutique: 'london',
      weekday: 'thu',
      halfDay: 'afternoon',
      date: { words: 'in January' },
      piece: 'ring',
    });
    expect(ports.inquiry().wishes).toEqual({
      boutiqueId: 'london',
      time: {
        weekday: 'thu',
        halfDay: 'afternoon',
        days: [{ from: '2027-01-01', to: '2027-01-31', of: 'visit', bound: 'on' }],
      },
    });
    expect(JSON.stringify(ports.inquiry())).not.toContain('January');
  });

  it('gets an advisor of the boutique that is named, whatever the form had ticked', async () => {
    const ports = await qualified(thursdays, { ticked: 'paris' });
    await assignAdvisor(ports, 'inq-1', monday10);
    expect(ports.inquiry().owner?.ownerId).toBe('edward');
  });

  it('gets an advisor of another boutique rather than nobody', async () => {
    const ports = await qualified(thursdays, { london: { languages: ['it'] } });
    expect(await assignAdvisor(ports, 'inq-1', monday10)).toEqual({ outcome: 'assigned' });
    expect(ports.inquiry().owner?.ownerId).toBe('camille');
  });

  it('is offered times that fit', async () => {
    const ports = await qualified(thursdays);
    await assignAdvisor(ports, 'inq-1', monday10);
    const offer = await offerSlots(ports, londonToo(), ports.inquiry(), person(), monday10);
    expect(offer?.proposal.slots.map(({ startsAt }) => startsAt)).toEqual([
      '2027-01-07T14:00:00.000Z',
      '2027-01-14T14:00:00.000Z',
      '2027-01-21T14:00:00.000Z',
    ]);
  });

  it('is obeyed when the day is tomorrow, which is otherwise kept for others', async () => {
    const ports = await qualified('Puis-je passer demain rue de la Paix ?');
    await assignAdvisor(ports, 'inq-1', monday10);
    const offer = await offerSlots(ports, londonToo(), ports.inquiry(), person(), monday10);
    expect(offer?.proposal.slots.some(({ startsAt }) => startsAt.startsWith('2026-11-24'))).toBe(true);
  });

  it('leaves the inquiry as it was when the message asks for nothing', async () => {
    const ports = await qualified('Bonjour');
    expect(ports.inquiry().wishes).toBeUndefined();
    expect(ports.memory.contents.get('inq-1')?.understood).toBeUndefined();
  });

  it('is read again with what the client adds, and keeps what was set right', async () => {
    const ports = await qualified(thursdays);
    const { qualification: _, ...again } = ports.inquiry();
    ports.memory.inquiries.set('inq-1', { ...again, completedAt: '2026-11-30T09:00:00.000Z' });
    const written = ports.memory.contents.get('inq-1');
    if (written === undefined) throw new Error('The words are gone.');
    const message = `${written.message}\n\nFor my wife.`;
    ports.memory.contents.set('inq-1', {
      ...written,
      message,
      corrections: { weekday: { to: 'fri', byId: 'camille', at: monday10 } },
    });
    await qualifyInquiry({ ...ports, purchases: { listOf: async () => [] } }, 'inq-1', monday10);
    expect(ports.memory.contents.get('inq-1')?.understood).toMatchObject({ recipient: 'wife', weekday: 'thu' });
    expect(ports.inquiry().wishes?.time?.weekday).toBe('fri');
  });
});
