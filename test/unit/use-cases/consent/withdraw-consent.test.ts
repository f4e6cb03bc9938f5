import { describe, expect, it } from 'vitest';
import { decideContact } from '#domain/contact-pressure/decide-contact.ts';
import type { Inquiry, PendingChoice } from '#domain/inquiry/inquiry.ts';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import { undoWithdrawal } from '#use-cases/consent/undo-withdrawal.ts';
import { withdrawConsent } from '#use-cases/consent/withdraw-consent.ts';
import { clientSpokeChange } from '#use-cases/inquiry-changes/reopening-change.ts';
import { house, monday10 } from '../../ports/house.ts';
import { houseInMemory } from '../../ports/memory-house.ts';
import { consent, inquiry, person } from '../../ports/samples.ts';

const minutesLater = (minutes: number) => new Date(Date.parse(monday10) + minutes * 60_000).toISOString();
const client = person({ consents: [consent()] });

const living: readonly Inquiry[] = [
  inquiry({ status: 'awaiting-client' }),
  inquiry({ inquiryId: 'inq-2', status: 'paused' }),
  inquiry({ inquiryId: 'inq-3', status: 'closed' }),
];
const withInquiries = (inquiries = living) => houseInMemory({ person: client, inquiries });

describe('withdrawing consent', () => {
  it('ends every open inquiry after ten minutes, and leaves ended ones unchanged', async () => {
    const ports = withInquiries();
    const { undoUntil } = await withdrawConsent(ports, client, 'preferences', monday10);
    expect(undoUntil).toBe(minutesLater(10));
    for (const inquiryId of ['inq-1', 'inq-2']) {
      expect(ports.inquiry(inquiryId).pendingChoice).toMatchObject({ choice: 'consent-withdrawn', undoUntil });
      expect(ports.inquiry(inquiryId).signals.map(({ kind }) => kind)).toEqual(['client-left']);
    }
    expect(ports.inquiry('inq-3')).toEqual(living[2]);
    expect(ports.saidNames()).toEqual(['consent-withdrawn.v1', 'client-left.v1', 'client-left.v1']);
  });

  it('keeps the proof of the consent', async () => {
    const ports = withInquiries();
    await withdrawConsent(ports, client, 'preferences', monday10);
    expect(await ports.people.read('person-1')).toMatchObject({
      consents: client.consents,
      consentWithdrawnAt: monday10,
    });
  });

  it('stops relational letters from the same instant', async () => {
    const ports = withInquiries();
    await withdrawConsent(ports, client, 'preferences', monday10);
    const after = await ports.people.read('person-1');
    const decision = decideContact({
      planned: { contactClass: 'relational', channel: 'email', topic: 'follow-up' },
      client: after,
      touches: [],
      caps: { relational: [], 'advisor-initiated': [], transactional: [] },
      hours: house().calendars[0] ?? expect.fail('The house has a calendar.'),
      at: monday10,
    });
    expect(decision).toEqual({ decision: 'cancel', because: 'consent-withdrawn' });
  });

  it('has the same effect twice, without restarting the ten minutes', async () => {
    const ports = withInquiries();
    await withdrawConsent(ports, client, 'preferences', monday10);
    const once = ports.saidNames();
    const again = await withdrawConsent(ports, await ports.people.read('person-1'), 'private-space', minutesLater(5));
    expect(again).toEqual({ withdrawnAt: monday10, undoUntil: minutesLater(10) });
    expect(ports.saidNames()).toEqual(once);
  });

  it('completes an interrupted first attempt when it is repeated', async () => {
    const ports = withInquiries();
    await ports.people.withdrawConsent(client, {
      name: 'consent-withdrawn.v1',
      at: monday10,
      data: { via: 'preferences' },
    });
    await withdrawConsent(ports, client, 'preferences', minutesLater(1));
    expect(ports.inquiry().pendingChoice).toMatchObject({ choice: 'consent-withdrawn', undoUntil: minutesLater(10) });
  });

  it('is not taken back by a message of the client, only by its own undo', async () => {
    const ports = withInquiries();
    await withdrawConsent(ports, client, 'preferences', monday10);
    for (const inquiryId of ['inq-1', 'inq-2']) {
      const change = clientSpokeChange(ports.house, ports.inquiry(inquiryId), 'resume', 'sig-9', minutesLater(1));
      const after = await ports.inquiries.change(ports.inquiry(inquiryId), change);
      expect(after.pendingChoice?.choice).toBe('consent-withdrawn');
    }
  });

  it('prevails over an advisor’s act at the same moment', async () => {
    const ports = withInquiries();
    ports.meanwhile.once = () => ports.memory.inquiries.set('inq-1', { ...ports.inquiry(), version: 7 });
    await withdrawConsent(ports, client, 'preferences', monday10);
    expect(ports.inquiry()).toMatchObject({ version: 8, pendingChoice: { choice: 'consent-withdrawn' } });
  });
});

describe('taking a withdrawal back', () => {
  it('within ten minutes restores everything', async () => {
    const ports = withInquiries();
    await withdrawConsent(ports, client, 'preferences', monday10);
    const withdrawn = await ports.people.read('person-1');
    expect(await undoWithdrawal(ports, withdrawn, minutesLater(9))).toBe('undone');
    expect(await ports.people.read('person-1')).toEqual(client);
    expect(ports.inquiry().pendingChoice).toBeUndefined();
    expect(ports.inquiry('inq-2').signals.map(({ kind }) => kind)).toEqual(['client-left', 'undone']);
    expect(await undoWithdrawal(ports, await ports.people.read('person-1'), minutesLater(9))).toBe('nothing-withdrawn');
  });

  it('restores an advisor’s pending choice too', async () => {
    const answered: PendingChoice = {
      choice: 'answered',
      byId: 'camille',
      at: monday10,
      undoUntil: minutesLater(10),
    };
    const ports = withInquiries([inquiry({ status: 'responded', pendingChoice: answered })]);
    await withdrawConsent(ports, client, 'preferences', minutesLater(1));
    await undoWithdrawal(ports, await ports.people.read('person-1'), minutesLater(2));
    expect(ports.inquiry().pendingChoice).toEqual(answered);
  });

  it('is refused after ten minutes, and changes nothing', async () => {
    const ports = withInquiries();
    await withdrawConsent(ports, client, 'preferences', monday10);
    const withdrawn = await ports.people.read('person-1');
    expect(await undoWithdrawal(ports, withdrawn, minutesLater(defaultPolicy.undoMinutes))).toBe('too-late');
    expect(await ports.people.read('person-1')).toEqual(withdrawn);
    expect(ports.inquiry().pendingChoice?.choice).toBe('consent-withdrawn');
  });
});
