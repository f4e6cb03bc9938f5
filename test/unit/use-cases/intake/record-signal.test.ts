import { describe, expect, it } from 'vitest';
import { ConsentMissingError, consentIdOf } from '#domain/identity/current-consent.ts';
import { SignalIdReusedError } from '#domain/identity/recorded-signal.ts';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import type { InquiryFacts } from '#domain/policy/inquiry-facts.ts';
import { scoreInquiry } from '#domain/qualification/score-inquiry.ts';
import { qualifyInquiry } from '#use-cases/intake/qualify-inquiry.ts';
import { noteSignal, recordSignal, type VoluntaryAct } from '#use-cases/intake/record-signal.ts';
import { noteExchange, type ProjectedEvent } from '#use-cases/relances/note-exchange.ts';
import { monday10 } from '../../ports/house.ts';
import { houseInMemory } from '../../ports/memory-house.ts';
import { consent, inquiry, person } from '../../ports/samples.ts';

const client = person({ consents: [consent()] });
const facts: InquiryFacts = {
  message: 'Je cherche une montre pour ma femme.',
  language: 'fr',
  intent: 'acquire',
  category: 'watches',
  acceptsByAppointment: true,
};
const read = scoreInquiry(facts, defaultPolicy, monday10);
const qualified = { ...read, verdict: 'qualified', level: 'new' } as const;
const referral: VoluntaryAct = { signalId: 'crm-1', kind: 'referred', occurredAt: monday10, via: 'staff' };

const withInquiry = (parts: Parameters<typeof inquiry>[0] = {}) =>
  houseInMemory({
    person: client,
    inquiries: [inquiry({ status: 'awaiting-first-response', vicLevel: 'new', qualification: qualified, ...parts })],
  });

describe('a client signal', () => {
  it('without a recorded consent is refused, and not stored', async () => {
    const ports = withInquiry();
    const stranger = person({ consents: [] });
    await expect(recordSignal(ports, stranger, referral, monday10)).rejects.toThrow(ConsentMissingError);
    const before = { ...referral, occurredAt: '2026-11-01T09:00:00.000Z' };
    await expect(recordSignal(ports, client, before, monday10)).rejects.toThrow(ConsentMissingError);
    expect(await ports.people.signalsOf('person-1')).toEqual([]);
    expect(ports.saidNames()).toEqual([]);
  });

  it('is refused after consent was withdrawn, even in the same moment', async () => {
    const ports = withInquiry();
    await ports.people.withdrawConsent(client, { name: 'consent-withdrawn.v1', at: monday10, data: { via: 'staff' } });
    await expect(recordSignal(ports, client, referral, monday10)).rejects.toThrow(ConsentMissingError);
    await noteSignal(ports, 'person-1', referral, monday10);
    expect(await ports.people.signalsOf('person-1')).toEqual([]);
  });

  it('is stored with its consent, and published by its kind only', async () => {
    const ports = withInquiry({ qualification: undefined });
    await recordSignal(ports, client, referral, monday10);
    expect(await ports.people.signalsOf('person-1')).toEqual([
      { ...referral, recordedAt: monday10, consentId: consentIdOf(consent()) },
    ]);
    expect(ports.memory.said).toEqual([
      { name: 'consented-signal-given.v1', at: monday10, data: { kind: 'referred', via: 'staff' } },
    ]);
  });

  it('counts once, however often it is reported', async () => {
    const ports = withInquiry();
    const first = await recordSignal(ports, client, referral, monday10);
    const again = await recordSignal(ports, client, referral, '2026-11-24T09:00:00.000Z');
    expect(first).toMatchObject({ result: 'recorded', rescored: [{ inquiryId: 'inq-1' }] });
    expect(again).toMatchObject({ result: 'already-recorded', kept: first.kept, rescored: [] });
    expect(ports.inquiry().raisedBy).toHaveLength(1);
  });

  it('under the id of another signal is refused', async () => {
    const ports = withInquiry();
    await recordSignal(ports, client, referral, monday10);
    const other: VoluntaryAct = { ...referral, kind: 'advisor-exchange' };
    await expect(recordSignal(ports, client, other, monday10)).rejects.toThrow(SignalIdReusedError);
  });
});

describe('the score of an open inquiry', () => {
  it('rises with an explanation, and the workflow is signalled', async () => {
    const ports = withInquiry({ qualification: { ...qualified, points: 62, reasons: [reason(62)] } });
    await recordSignal(ports, client, referral, monday10);
    const after = ports.inquiry();
    expect(after).toMatchObject({
      status: 'awaiting-first-response',
      qualification: { points: 72, verdict: 'qualified' },
    });
    expect(after.raisedBy).toEqual([
      { kind: 'referred', at: monday10, pointsBefore: 62, pointsAfter: 72, levelBefore: 'new', levelAfter: 'new' },
    ]);
    expect(after.signals.map(({ kind }) => kind)).toEqual(['rescored']);
    expect(ports.memory.said.at(-1)).toMatchObject({
      name: 'inquiry-rescored.v1',
      data: { kind: 'referred', pointsBefore: 62, pointsAfter: 72 },
    });
  });

  it('lifts the level, so that the promise is planned anew', async () => {
    const ports = withInquiry({ qualification: { ...qualified, points: 70, reasons: [reason(70)] } });
    await recordSignal(ports, client, referral, monday10);
    expect(ports.inquiry()).toMatchObject({ vicLevel: 'promising', qualification: { level: 'promising' } });
  });

  it('never lowers a level: a VIC stays one', async () => {
    const ports = withInquiry({
      vicLevel: 'top-vic',
      qualification: { ...qualified, points: 20, reasons: [reason(20)] },
    });
    await recordSignal(ports, client, referral, monday10);
    expect(ports.inquiry()).toMatchObject({ vicLevel: 'top-vic', qualification: { points: 30, level: 'top-vic' } });
  });

  it('completes an incomplete one, which its workflow then handles as qualified', async () => {
    const verdict = {
      ...reason(0),
      criterion: 'verdict',
      because: { code: 'below-threshold', params: { points: 35 } },
    } as const;
    const ports = withInquiry({
      status: 'incomplete',
      clientWait: { waitNumber: 1, moment: 'incomplete', startedAt: monday10, steps: [] },
      qualification: { ...qualified, verdict: 'incomplete', points: 35, reasons: [verdict, reason(35)] },
    });
    await recordSignal(ports, client, referral, monday10);
    expect(ports.inquiry()).toMatchObject({ status: 'received', clientWait: undefined });
    expect(ports.saidNames()).toEqual(['consented-signal-given.v1', 'inquiry-rescored.v1', 'inquiry-qualified.v1']);
  });

  it.each(['paused', 'closed'] as const)('stays unchanged while the inquiry is %s', async (status) => {
    const ports = withInquiry({ status });
    await recordSignal(ports, client, referral, monday10);
    expect(ports.inquiry().raisedBy).toBeUndefined();
  });

  it('rises although a person acts in the same moment', async () => {
    const ports = withInquiry();
    ports.meanwhile.once = () => ports.memory.inquiries.set('inq-1', { ...ports.inquiry(), version: 7 });
    expect(await recordSignal(ports, client, referral, monday10)).toMatchObject({ rescored: [{ kind: 'referred' }] });
  });

  it('includes earlier signals from the first qualification', async () => {
    const ports = {
      ...withInquiry({ status: 'received', qualification: undefined }),
      purchases: { listOf: async () => [] },
    };
    await recordSignal(ports, client, referral, monday10);
    await qualifyInquiry(ports, 'inq-1', monday10);
    const lines = ports.inquiry().qualification?.reasons.map(({ because }) => because.code);
    expect(lines).toContain('referred');
  });
});

describe('an exchange with an advisor', () => {
  const told = (name: string, data: unknown): ProjectedEvent => ({
    eventId: 'evt-1',
    name,
    occurredAt: monday10,
    correlationId: 'inq-1',
    personId: 'person-1',
    data,
  });
  const contact = (channel: string, direction: string) =>
    told('contact-recorded.v1', { advisorId: 'camille', channel, direction });
  const outcome = (kind: string, author: string | null = null) =>
    told('outcome-recorded.v1', {
      byId: 'camille',
      kind,
      author,
      amountMinor: null,
      currency: null,
      category: null,
      metOn: monday10,
    });

  it.each([
    ['a client who called', contact('call', 'inbound')],
    ['a meeting entered by hand', contact('meeting', 'outbound')],
    ['a meeting that took place', outcome('attended')],
  ])('is %s, and counts once however often it is reported', async (_what, event) => {
    const ports = withInquiry();
    await noteExchange(ports, event, monday10);
    await noteExchange(ports, event, monday10);
    expect(await ports.people.signalsOf('person-1')).toMatchObject([{ kind: 'advisor-exchange', signalId: 'evt-1' }]);
    expect(ports.inquiry().raisedBy).toHaveLength(1);
  });

  it.each([
    ['a call of the house', contact('call', 'outbound')],
    ['a meeting that was missed', outcome('no-show', 'client')],
  ])('is not %s', async (_what, event) => {
    const ports = withInquiry();
    expect(await noteExchange(ports, event, monday10)).toBe('nothing');
    expect(await ports.people.signalsOf('person-1')).toEqual([]);
  });

  it('is not stored for an erased person, nor without their consent', async () => {
    const ports = houseInMemory({ person: person({ consents: [] }) });
    await noteExchange(ports, contact('call', 'inbound'), monday10);
    await noteExchange(ports, { ...contact('call', 'inbound'), personId: 'erased' }, monday10);
    expect(ports.memory.said).toEqual([]);
  });
});

/** One line of evidence worth so many points. */
function reason(points: number) {
  return {
    criterion: 'precision',
    points,
    maxPoints: points,
    because: { code: 'piece-identified', params: {} },
    evidence: [],
  } as const;
}
