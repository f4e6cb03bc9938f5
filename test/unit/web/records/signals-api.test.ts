import { describe, expect, it } from 'vitest';
import type { StaffMember } from '#domain/house/house.ts';
import { consentIdOf } from '#domain/identity/current-consent.ts';
import { reachOf } from '#domain/permissions/route-permissions.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { recordSignalRequest } from '#web/records/signals-api.ts';
import { advisor, monday10 } from '../../ports/house.ts';
import { type HouseInMemory, houseInMemory } from '../../ports/memory-house.ts';
import { memoryIntake } from '../../ports/memory-intake.ts';
import { consent, inquiry, person } from '../../ports/samples.ts';
import { webRequest } from '../http/web-request.ts';

const house = (parts = {}) =>
  houseInMemory({ person: person({ consents: [consent()], advisorId: 'camille', ...parts }), inquiries: [inquiry()] });
const referral = { id: 'crm-7', personId: 'person-1', kind: 'referred', occurredAt: '2026-11-23T09:30:00+01:00' };

/** `POST /api/signals`, by Camille by default. */
function tell(ports: HouseInMemory, body: Record<string, unknown>, member: StaffMember = advisor('camille')) {
  const request: StaffRequest = {
    ...webRequest('/api/signals', { wantsHtml: false, form: {} }),
    header: (name) => (name === 'content-type' ? 'application/json' : undefined),
    bytes: () => Buffer.from(JSON.stringify(body)),
    house: ports.house,
    member,
    reach: reachOf('POST /api/signals', member.role),
    sessionToken: 'session',
    pageLanguage: 'en',
  };
  return recordSignalRequest({ ...ports, finder: memoryIntake(ports.memory) }, request);
}

describe('a client signal reported by staff or by another system', () => {
  it('is recorded once, with its consent', async () => {
    const ports = house();
    const reply = await tell(ports, referral);
    expect(reply.status).toBe(201);
    expect(JSON.parse(reply.body)).toEqual({
      id: 'crm-7',
      personId: 'person-1',
      kind: 'referred',
      result: 'recorded',
      consentId: consentIdOf(consent()),
      rescored: [],
    });
    const again = await tell(ports, referral);
    expect(again.status).toBe(200);
    expect(JSON.parse(again.body)).toMatchObject({ result: 'already-recorded' });
    expect(await ports.people.signalsOf('person-1')).toMatchObject([{ occurredAt: '2026-11-23T08:30:00.000Z' }]);
  });

  it('finds the person by their address, in any spelling', async () => {
    const { personId: _unnamed, ...signal } = referral;
    expect(await tell(house(), { ...signal, email: 'ANNA@Client.example' })).toMatchObject({ status: 201 });
  });

  it('without a recorded consent is refused, also after a withdrawal', async () => {
    for (const ports of [house({ consents: [] }), house({ consentWithdrawnAt: monday10 })]) {
      await expect(tell(ports, referral)).rejects.toMatchObject({ status: 403, errors: [{ path: 'consentId' }] });
      expect(await ports.people.signalsOf('person-1')).toEqual([]);
    }
    const named = { ...referral, consentId: 'consent-1' };
    await expect(tell(house(), named)).rejects.toMatchObject({ status: 403 });
  });

  it.each([
    ['id', { id: 'no spaces allowed' }],
    ['id', { id: undefined }],
    ['personId', { personId: undefined }],
    ['personId', { email: 'anna@client.example' }],
    ['kind', { kind: 'page-viewed' }],
    ['occurredAt', { occurredAt: 'yesterday' }],
    ['occurredAt', { occurredAt: '2026-11-24T09:00:00Z' }],
    ['income', { income: 'large' }],
  ])('is refused with the name of %s when it is invalid: %o', async (path, parts) => {
    await expect(tell(house(), { ...referral, ...parts })).rejects.toMatchObject({ status: 400, errors: [{ path }] });
  });

  it('may come from the client’s advisor or their stand-in, and from managers only', async () => {
    const tellers = [advisor('hugo'), { ...advisor('helene'), role: 'manager' } as const];
    for (const member of tellers) expect(await tell(house(), referral, member)).toMatchObject({ status: 201 });
    const strangers = [advisor('ines'), { ...advisor('camille'), role: 'ops' } as const];
    for (const member of strangers) {
      const ports = house();
      await expect(tell(ports, referral, member)).rejects.toMatchObject({ status: 403 });
      expect(await ports.people.signalsOf('person-1')).toEqual([]);
    }
  });

  it('of an unknown person is not found', async () => {
    await expect(tell(house(), { ...referral, personId: 'person-9' })).rejects.toMatchObject({ status: 404 });
  });

  it('under the id of another act is refused', async () => {
    const ports = house();
    await tell(ports, referral);
    const other = { ...referral, kind: 'advisor-exchange' };
    await expect(tell(ports, other)).rejects.toMatchObject({ status: 422, errors: [{ path: 'id' }] });
  });
});
