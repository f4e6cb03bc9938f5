import { beforeEach, describe, expect, it } from 'vitest';
import { booked } from '#domain/appointments/appointment.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { InquiryChangedError, InquiryStateError } from '#domain/inquiry/inquiry.ts';
import type { MeetingOutcome } from '#domain/inquiry/outcome.ts';
import { readAction } from '#use-cases/choices/read-staff-link.ts';
import { undoChoice, undoPendingChoice } from '#use-cases/choices/undo-choice.ts';
import { outcomeLink } from '#use-cases/letters/compose-letter.ts';
import { recordOutcome } from '#use-cases/outcome/record-outcome.ts';
import { monday10 } from '../../ports/house.ts';
import { type HouseInMemory, houseInMemory } from '../../ports/memory-house.ts';
import { inquiry } from '../../ports/samples.ts';

const at = (clock: string) => new Date(`2026-11-23T${clock}:00+01:00`).toISOString();
const sale: MeetingOutcome = { kind: 'sale', amountMinor: 1_250_000, currency: 'EUR', category: 'watches' };
const slot = { slotId: 'camille.1', advisorId: 'camille', startsAt: at('09:00'), endsAt: at('10:00') };

let ports: HouseInMemory;

/** A meeting with Camille that ended at ten. */
function met(parts: Partial<Inquiry> = {}): Inquiry {
  return inquiry({
    status: 'awaiting-outcome',
    owner: { ownerId: 'camille', kind: 'advisor', assignmentNumber: 1, since: monday10, because: 'continuity' },
    appointment: booked({ appointmentId: 'app-1', boutiqueId: 'paris', meeting: 'boutique' }, slot, at('08:00')),
    outcomeAskedAt: [at('10:00')],
    ...parts,
  });
}

beforeEach(() => {
  ports = houseInMemory({ inquiries: [met()] });
});

const token = () => ports.links.grant(outcomeLink(ports.house, ports.inquiry(), 'camille', monday10));

async function open(link: string, when: string) {
  const action = await readAction(ports, link, when);
  if (action.kind !== 'open') throw new Error(`The link is ${action.kind}.`);
  return action;
}

async function tell(link: string, outcome: MeetingOutcome, when: string): Promise<void> {
  const action = await open(link, when);
  await recordOutcome(ports, { ...action, byId: 'camille' }, { outcome }, when);
}

describe('the outcome of a meeting', () => {
  it('takes effect after ten minutes', async () => {
    await tell(await token(), sale, at('11:00'));
    expect(ports.inquiry()).toMatchObject({
      status: 'awaiting-outcome',
      pendingChoice: { choice: 'outcome', byId: 'camille', outcome: sale, undoUntil: at('11:10') },
    });
    expect(ports.inquiry().outcome).toBeUndefined();
    expect(ports.saidNames()).toEqual(['outcome-given.v1']);
    expect(ports.inquiry().signals.map(({ kind }) => kind)).toEqual(['outcome']);
  });

  it('is recorded once: a second click shows the recorded one', async () => {
    const link = await token();
    await tell(link, sale, at('11:00'));
    expect(await readAction(ports, link, at('11:01'))).toMatchObject({
      kind: 'recorded',
      outcome: { choice: 'sale', outcome: sale },
      undoUntil: at('11:10'),
    });
  });

  it('recorded by two people at once is the first’s, and the other is shown it', async () => {
    const [one, other] = [await token(), await token()];
    const late = await open(other, at('11:00'));
    await tell(one, sale, at('11:00'));
    const second = recordOutcome(ports, { ...late, byId: 'camille' }, { outcome: { kind: 'no-sale' } }, at('11:01'));
    await expect(second).rejects.toThrow(InquiryChangedError);
    expect(await readAction(ports, other, at('11:02'))).toMatchObject({
      kind: 'recorded',
      outcome: { choice: 'sale' },
    });
  });

  it('can be taken back by the same link for ten minutes, and recorded differently', async () => {
    const link = await token();
    await tell(link, sale, at('11:00'));
    const action = await readAction(ports, link, at('11:09'));
    if (action.kind !== 'recorded') throw new Error(action.kind);
    await undoChoice(ports, action, at('11:09'));
    expect(ports.inquiry()).toMatchObject({ status: 'awaiting-outcome', pendingChoice: undefined });
    await tell(link, { kind: 'no-show', author: 'client' }, at('11:09'));
    expect(ports.inquiry().pendingChoice).toMatchObject({ outcome: { kind: 'no-show' }, undoUntil: at('11:19') });
  });

  it('taken back on the inquiry’s page is asked again: the used link offers a fresh one', async () => {
    const link = await token();
    await tell(link, sale, at('11:00'));
    await undoPendingChoice(ports, ports.inquiry(), { staffId: 'helene', role: 'manager' }, at('11:05'));
    expect((await readAction(ports, link, at('11:06'))).kind).toBe('replaced');
  });

  it('cannot be taken back after ten minutes, nor by a colleague before', async () => {
    await tell(await token(), sale, at('11:00'));
    const undo = (staffId: string, when: string) =>
      undoPendingChoice(ports, ports.inquiry(), { staffId, role: 'advisor' }, when);
    await expect(undo('hugo', at('11:01'))).rejects.toThrow(InquiryStateError);
    await expect(undo('camille', at('11:10'))).rejects.toThrow(InquiryStateError);
  });

  it('is refused before the meeting has begun', async () => {
    ports.memory.inquiries.set('inq-1', met({ status: 'appointment' }));
    const about = { house: ports.house, inquiry: ports.inquiry(), byId: 'camille' };
    await expect(recordOutcome(ports, about, { outcome: sale }, at('08:59'))).rejects.toThrow(InquiryStateError);
    await recordOutcome(ports, about, { outcome: sale }, at('09:00'));
    expect(ports.inquiry().pendingChoice?.outcome).toEqual(sale);
  });

  it('keeps an amount out of events until it is committed, and stores a note with the client’s texts', async () => {
    const link = await open(await token(), at('11:00'));
    await recordOutcome(ports, { ...link, byId: 'camille' }, { outcome: sale, note: 'Très heureuse.' }, at('11:00'));
    expect(JSON.stringify(ports.memory.said)).not.toMatch(/1250000|heureuse/);
    expect(ports.memory.contents.get('inq-1')?.notes).toMatchObject([{ kind: 'note', text: 'Très heureuse.' }]);
  });

  it('cannot be recorded by a link to a meeting that was moved since', async () => {
    const link = await token();
    const { appointment } = ports.inquiry();
    if (appointment === undefined) throw new Error('No meeting.');
    ports.memory.inquiries.set('inq-1', met({ appointment: { ...appointment, sequence: 1 } }));
    expect((await readAction(ports, link, at('11:00'))).kind).toBe('replaced');
  });
});
