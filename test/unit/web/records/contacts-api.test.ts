import { describe, expect, it } from 'vitest';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { recordContactRequest } from '#web/records/contacts-api.ts';
import { advisor, monday10 } from '../../ports/house.ts';
import { type HouseInMemory, houseInMemory } from '../../ports/memory-house.ts';
import { inquiry } from '../../ports/samples.ts';

/** `POST /api/contacts` by Camille. */
function enter(ports: HouseInMemory, body: Record<string, unknown>) {
  const request: StaffRequest = {
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
    member: advisor('camille'),
    sessionToken: 'session',
    pageLanguage: 'en',
  };
  return recordContactRequest(ports, request);
}

const house = () => houseInMemory({ inquiries: [inquiry()] });

describe('a contact entered by hand', () => {
  it('is the house’s own unless it is said to be the client’s', async () => {
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

  it('is refused while it lies in the future, for it would keep the ledger full; a clock may run a little ahead', async () => {
    const ports = house();
    const call = { personId: 'person-1', channel: 'call' };
    await expect(enter(ports, { ...call, at: '2062-11-23T09:00:00Z' })).rejects.toMatchObject({
      status: 400,
      errors: [{ path: 'at' }],
    });
    expect(ports.ledger.touchesOf('person-1')).toEqual([]);
    expect(await enter(ports, { ...call, at: '2026-11-23T09:02:00Z' })).toMatchObject({ status: 201 });
  });

  it('in a direction nobody knows is refused', async () => {
    const sideways = { personId: 'person-1', channel: 'call', direction: 'sideways' };
    await expect(enter(house(), sideways)).rejects.toMatchObject({ status: 400 });
  });
});
