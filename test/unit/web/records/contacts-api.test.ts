import { describe, expect, it } from 'vitest';
import type { StaffMember } from '#domain/house/house.ts';
import { reachOf } from '#domain/permissions/route-permissions.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { recordContactRequest } from '#web/records/contacts-api.ts';
import { advisor, house as houseOf, monday10 } from '../../ports/house.ts';
import { type HouseInMemory, houseInMemory } from '../../ports/memory-house.ts';
import { inquiry } from '../../ports/samples.ts';

const team = houseOf([advisor('camille'), advisor('hugo')]);
const hugo = advisor('hugo');
const manager = { ...advisor('helene'), role: 'manager' } as const;

/** `POST /api/contacts`, by Camille by default. */
function enter(ports: HouseInMemory, body: Record<string, unknown>, member: StaffMember = advisor('camille')) {
  const request: StaffRequest = {
    route: 'POST /api/contacts',
    method: 'POST',
    path: '/api/contacts',
    at: monday10,
    requestId: 'request-1',
    sourceAddress: '192.0.2.1',
    wantsHtml: false,
    isApi: true,
    language: 'en',
    requestedLanguage: undefined,
    token: '',
    query: {},
    header: (name) => (name === 'content-type' ? 'application/json' : undefined),
    parameter: () => '',
    bytes: () => Buffer.from(JSON.stringify(body)),
    house: ports.house,
    member,
    reach: reachOf('POST /api/contacts', member.role),
    sessionToken: 'session',
    pageLanguage: 'en',
  };
  return recordContactRequest(ports, request);
}

const ownedByCamille = inquiry({
  owner: { ownerId: 'camille', kind: 'advisor', assignmentNumber: 1, since: monday10, because: 'continuity' },
});
const house = () => houseInMemory({ house: team, inquiries: [ownedByCamille] });

describe('a contact entered by hand', () => {
  it('is outbound unless it is marked inbound', async () => {
    const ports = house();
    expect(await enter(ports, { inquiryId: 'inq-1', channel: 'call' })).toMatchObject({ status: 201 });
    await enter(ports, { personId: 'person-1', channel: 'mail', direction: 'inbound' });
    expect(ports.memory.said.map((event) => event.data)).toEqual([
      { advisorId: 'camille', channel: 'call', direction: 'outbound' },
      { advisorId: 'camille', channel: 'mail', direction: 'inbound' },
    ]);
    expect(ports.ledger.touchesOf('person-1')).toMatchObject([
      { contactClass: 'advisor-initiated', channel: 'phone', at: monday10, inquiryId: 'inq-1' },
    ]);
  });

  it('counts once when its sender repeats it', async () => {
    const ports = house();
    const call = { contactId: 'crm-7', personId: 'person-1', channel: 'call', at: '2026-11-20T11:30:00+01:00' };
    expect(await enter(ports, call)).toMatchObject({ status: 201 });
    expect(await enter(ports, call)).toMatchObject({ status: 200 });
    expect(ports.ledger.touchesOf('person-1')).toMatchObject([{ touchId: 'crm-7', at: '2026-11-20T10:30:00.000Z' }]);
  });

  it('is refused when it is in the future, apart from a small clock difference', async () => {
    const ports = house();
    const call = { personId: 'person-1', channel: 'call' };
    await expect(enter(ports, { ...call, at: '2062-11-23T09:00:00Z' })).rejects.toMatchObject({
      status: 400,
      errors: [{ path: 'at' }],
    });
    expect(ports.ledger.touchesOf('person-1')).toEqual([]);
    expect(await enter(ports, { ...call, at: '2026-11-23T09:02:00Z' })).toMatchObject({ status: 201 });
  });

  it('with an unknown direction is refused', async () => {
    const sideways = { personId: 'person-1', channel: 'call', direction: 'sideways' };
    await expect(enter(house(), sideways)).rejects.toMatchObject({ status: 400 });
  });

  const call = { inquiryId: 'inq-1', channel: 'call' };

  it('has the signed-in person’s name: an advisor cannot write in a colleague’s', async () => {
    const ports = house();
    const inHugosName = enter(ports, { ...call, advisorId: 'hugo' });
    await expect(inHugosName).rejects.toMatchObject({ status: 403, errors: [{ path: 'advisorId' }] });
    expect(ports.memory.said).toEqual([]);
    expect(await enter(ports, { ...call, advisorId: 'camille' })).toMatchObject({ status: 201 });
  });

  it('concerns a client the advisor looks after or stands in for, by inquiry and by person', async () => {
    for (const body of [call, { personId: 'person-1', channel: 'call' }]) {
      const ports = house();
      await expect(enter(ports, body, hugo)).rejects.toMatchObject({ status: 403 });
      expect(ports.memory.said).toEqual([]);
      const withDelegate = houseOf([advisor('camille', { delegateId: 'hugo' }), hugo]);
      const standing = houseInMemory({ house: withDelegate, inquiries: [ownedByCamille] });
      expect(await enter(standing, body, hugo)).toMatchObject({ status: 201 });
    }
  });

  it('by a manager for an advisor names both, and the note is the manager’s', async () => {
    const ports = house();
    const body = { ...call, advisorId: 'camille', note: 'Camille a appelé.' };
    expect(await enter(ports, body, manager)).toMatchObject({ status: 201 });
    const data = { advisorId: 'camille', channel: 'call', direction: 'outbound', recordedById: 'helene' };
    expect(ports.memory.said.map((event) => event.data)).toContainEqual(data);
    expect(ports.memory.contents.get('inq-1')?.notes).toMatchObject([{ byId: 'helene' }]);
    const nobody = enter(ports, { ...call, advisorId: 'nobody' }, manager);
    await expect(nobody).rejects.toMatchObject({ status: 400, errors: [{ path: 'advisorId' }] });
  });
});
