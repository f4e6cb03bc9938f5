import { describe, expect, it } from 'vitest';
import { sha256 } from '#adapters/crypto/hashes.ts';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import { problemsInHouse } from '#use-cases/intake/problems-in-house.ts';
import { changeAdvisor } from '#use-cases/team/change-advisor.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { importHistoryRequest } from '#web/import/import-api.ts';
import { importPurchases } from '#web/import/purchases-api.ts';
import { kpiCsvReply, kpiReply } from '#web/kpi/kpi-view.ts';
import { policyReply } from '#web/policy/policy-api.ts';
import { formOf } from '#web/policy/policy-form.ts';
import { previewReply } from '#web/policy/policy-preview-api.ts';
import { editPolicy } from '#web/policy/policy-view.ts';
import { withUsualParts } from '#web/policy/usual-parts.ts';
import { recordContactRequest } from '#web/records/contacts-api.ts';
import { recordSignalRequest } from '#web/records/signals-api.ts';
import { meetingOutcomes } from '#web/staff-link/meeting-outcomes.ts';
import { house, monday10 } from '../../ports/house.ts';
import { memoryHistory } from '../../ports/memory-history.ts';
import { houseInMemory } from '../../ports/memory-house.ts';
import { memoryIntake } from '../../ports/memory-intake.ts';
import { memoryPolicies } from '../../ports/memory-policies.ts';
import { consent, inquiry, person } from '../../ports/samples.ts';
import { policyRequest } from '../policy/policy-request.ts';

/** Nothing may be read before the dates are validated, because the reading would never end. */
const nothingIsRead = new Proxy(Object.create(null), {
  get: (_, port) => {
    throw new Error(`${String(port)} was read.`);
  },
});

const asked = (query: Readonly<Record<string, string>>, isApi = true): StaffRequest =>
  policyRequest({ json: {} }, { method: 'GET', query, isApi });
const sent = (json: unknown): StaffRequest => policyRequest({ json });

/** The last possible day, the first one, and days around the accepted range. */
const impossible = ['9999-12-31', '0000-01-01', '1899-06-30', '2150-01-01'];
const instantOf = (date: string) => `${date}T12:00:00-14:00`;

describe('a date out of range is refused before any calculation with it', () => {
  it.each([
    { from: '9999-12-01', to: '9999-12-31' },
    { month: '9999-12' },
    { to: '0000-01-01' },
    { from: '1899-12-01', to: '1899-12-31' },
    { from: '2027-11-25' },
    { from: '2027-11-01', to: '2027-11-25' },
  ])('in the figures, as JSON, as a page and as CSV: %j', async (query) => {
    const refusal = { status: 400, errors: [{ message: expect.any(String) }] };
    await expect(kpiReply(nothingIsRead, asked(query))).rejects.toMatchObject(refusal);
    await expect(kpiCsvReply(nothingIsRead, asked(query))).rejects.toMatchObject(refusal);
    expect((await kpiReply(nothingIsRead, asked(query, false))).status).toBe(400);
  });

  it('while the figures accept a year ahead, and a century back', async () => {
    for (const query of [{ to: '2027-11-24' }, { from: '1900-01-01', to: '1900-12-31' }])
      await expect(kpiReply(nothingIsRead, asked(query))).rejects.toThrow('was read');
  });

  it.each(impossible)('in the preview of a policy: %s', async (date) => {
    for (const moment of [date, instantOf(date)]) {
      const from = previewReply(nothingIsRead, sent({ policy: defaultPolicy, from: moment, to: '2026-11-23' }));
      await expect(from).rejects.toMatchObject({ status: 400, errors: [{ path: 'from' }] });
      const to = previewReply(nothingIsRead, sent({ policy: defaultPolicy, from: '2026-11-01', to: moment }));
      await expect(to).rejects.toMatchObject({ status: 400, errors: [{ path: 'to' }] });
    }
    const fields = { basedOn: defaultPolicy.version, ...formOf(withUsualParts(defaultPolicy), 'en') };
    const form = { ...fields, choice: 'preview', previewFrom: date, previewTo: date };
    const page = await editPolicy({ ...nothingIsRead, ...memoryPolicies() }, policyRequest({ fields: form }));
    expect(page.status).toBe(400);
    expect(page.body).toContain('This period is too far away');
  });

  it.each([
    ['2026-02-30', '09:00'],
    ['9999-99-99', '09:00'],
    ['2026-12-01', '29:75'],
  ])('in the date of a policy: %s %s', async (on, time) => {
    const fields = { basedOn: defaultPolicy.version, ...formOf(withUsualParts(defaultPolicy), 'en') };
    const form = { ...fields, choice: 'publish', when: 'later', effectiveOn: on, effectiveTime: time };
    const page = await editPolicy({ ...nothingIsRead, ...memoryPolicies() }, policyRequest({ fields: form }));
    expect(page.status).toBe(400);
  });

  it.each(impossible)('in the policy of an instant: %s', async (date) => {
    const reply = policyReply(memoryPolicies(), asked({ at: instantOf(date) }));
    await expect(reply).rejects.toMatchObject({ status: 400, errors: [{ path: 'at' }] });
  });

  it.each(impossible)('in a contact, a signal, a purchase and a history: %s', async (date) => {
    const ports = houseInMemory({ person: person({ consents: [consent()] }), inquiries: [inquiry()] });
    const contact = { personId: 'person-1', channel: 'call', at: instantOf(date) };
    await expect(recordContactRequest(ports, sent(contact))).rejects.toMatchObject({ errors: [{ path: 'at' }] });
    const signal = { id: 'crm-7', personId: 'person-1', kind: 'referred', occurredAt: instantOf(date) };
    const signalPorts = { ...ports, finder: memoryIntake(ports.memory) };
    const refused = recordSignalRequest(signalPorts, sent(signal));
    await expect(refused).rejects.toMatchObject({ errors: [{ path: 'occurredAt' }] });
    const sale = { purchaseId: 'p-1', email: 'a@b.example', purchasedOn: date, amountMinor: 100, currency: 'EUR' };
    const purchases = await importPurchases(nothingIsRead, sent([sale]));
    expect(purchases.status).toBe(400);
    expect(JSON.parse(purchases.body).rejected).toMatchObject([{ line: 1, reason: /^purchasedOn/ }]);
    const history = memoryHistory();
    const past = { email: 'z@client.example', owner: 'hugo', outcome: 'open', receivedAt: instantOf(date) };
    const importing = { history, ids: ports.ids, hasher: { sha256 } };
    const report = await importHistoryRequest(importing, sent([past]));
    expect(JSON.parse(report.body).rejected).toMatchObject([{ line: 1, path: 'receivedAt' }]);
    expect(history.stored.size).toBe(0);
  });

  it.each(impossible)('in a client’s request, in a later date of staff, in leave and a departure: %s', async (date) => {
    expect(problemsInHouse(house(), { desiredOn: date }, monday10)).toMatchObject([{ path: 'desiredOn' }]);
    const reading = { house: house(), inquiry: inquiry(), language: 'en', at: monday10 } as const;
    expect(meetingOutcomes.later.read({ choice: 'later', laterOn: date }, reading)).toMatchObject({
      ok: false,
      errors: [{ field: 'laterOn' }],
    });
    const ports = houseInMemory();
    for (const change of [{ leave: [{ from: date, to: date }] }, { leavesOn: date }]) {
      const refused = changeAdvisor(ports, 'camille', change, 'helene', monday10);
      await expect(refused).rejects.toMatchObject({
        problems: expect.arrayContaining([{ field: Object.keys(change)[0], code: 'date-out-of-range' }]),
      });
    }
  });
});
