import { describe, expect, it } from 'vitest';
import { clientLevel, levelSet } from '#events/api/level.ts';
import { levelReply, setLevelRequest } from '#web/level/level-api.ts';
import { importGrants } from '#web/level/level-import.ts';
import { advisor } from '../../ports/house.ts';
import { houseInMemory } from '../../ports/memory-house.ts';
import { inquiry, person } from '../../ports/samples.ts';
import { policyRequest } from '../policy/policy-request.ts';

const sale = {
  purchaseId: 'p-1',
  personId: 'person-1',
  purchasedOn: '2026-03-01',
  amountMinor: 90_000,
  currency: 'EUR',
};
const manager = { ...advisor('helene'), role: 'manager' as const };
const because = 'Collects since 1998';

function ports() {
  const all = houseInMemory({ person: person(), inquiries: [inquiry()] });
  return { ...all, purchases: { listOf: async () => [sale] }, makers: { make: async () => person() } };
}

const about = (json: unknown, parts: Parameters<typeof policyRequest>[1] = {}) =>
  policyRequest({ json }, { member: manager, parameter: () => 'person-1', ...parts });

describe('the level of a client, by API', () => {
  it('is set with its reason, and answered with why', async () => {
    const house = ports();
    const reply = await setLevelRequest(house, about({ level: 'vic', because, until: '2027-12-31' }));
    expect(levelSet.parse(JSON.parse(reply.body))).toMatchObject({ level: { level: 'vic', ground: 'manager' } });
    const read = clientLevel.parse(JSON.parse((await levelReply(house, about(undefined))).body));
    expect(read).toMatchObject({
      level: 'vic',
      byPurchases: 'client',
      history: [{ byId: 'helene', via: 'api', because }],
    });
    expect(read.reasons[0]).toEqual({ criterion: 'annual-spend', met: false, figure: 90_000, threshold: 5_000_000 });
  });

  it.each([
    ['without a reason', { level: 'vic' }, 'because'],
    ['that says nothing', { because }, 'level'],
    ['that nobody can be given', { level: 'promising', because }, 'level'],
    ['that is over', { level: 'vic', because, until: '2026-11-22' }, 'until'],
    ['beyond every plan', { level: 'vic', because, until: '2099-01-01' }, 'until'],
    ['about means', { level: 'vic', because, wealth: 'large' }, ''],
  ])('%s is refused by its field', async (_, body, path) => {
    await expect(setLevelRequest(ports(), about(body))).rejects.toMatchObject({ status: 400, errors: [{ path }] });
  });

  it.each([
    ['without a reason', { level: 'vic', because: '' }],
    ['over already', { level: 'vic', because, until: '2026-11-22' }],
    ['without a change', { because }],
  ])('%s, from the page: the form is shown again with what it needs, and nothing changes', async (_, fields) => {
    const house = ports();
    const request = policyRequest(
      { fields },
      { member: manager, parameter: () => 'person-1', query: { inquiryId: 'inq-1' }, isApi: false, wantsHtml: true },
    );
    const reply = await setLevelRequest(house, request);
    expect([reply.status, reply.headers?.location]).toEqual([303, '/inquiries/inq-1?said=level-refused']);
    expect((await house.people.read('person-1')).grants).toBeUndefined();
  });

  it('shows what was spent to managers alone', async () => {
    const house = ports();
    house.memory.people.set('person-1', person({ advisorId: 'camille' }));
    const { body } = await levelReply(house, about(undefined, { member: advisor('camille') }));
    expect(clientLevel.parse(JSON.parse(body)).reasons[0]).toEqual({ criterion: 'annual-spend', met: false });
  });
});

describe('levels by import', () => {
  it('are taken row by row, and refused by their line', async () => {
    const house = ports();
    const rows = [
      { email: 'anna@client.example', level: 'vic', vip: 'yes', frameAccepted: '', because: 'From the former system' },
      { email: 'not an address', level: 'vic', because: 'From the former system' },
      { email: 'anna@client.example', level: 'vic' },
    ];
    const { body } = await importGrants(house, about(rows));
    expect(JSON.parse(body)).toMatchObject({ set: 1, rejected: [{ line: 2 }, { line: 3, reason: /reason/ }] });
    const { grants } = await house.people.read('person-1');
    expect(grants).toMatchObject({ level: { value: 'vic' }, vip: { value: true } });
    expect(grants?.frameAccepted).toBeUndefined();
  });
});
