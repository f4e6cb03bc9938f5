import { describe, expect, it } from 'vitest';
import { fromEpochMs, toEpochMs } from '#domain/calendar/instant.ts';
import { inquiriesPage } from '#web/inquiry-page/inquiries-api.ts';
import { house, monday10 } from '../../ports/house.ts';
import { houseInMemory } from '../../ports/memory-house.ts';
import { inquiry, person } from '../../ports/samples.ts';
import { visible } from '../http/request.ts';
import { policyRequest } from '../policy/policy-request.ts';

const count = 2000;
const largestPage = 300_000;
const nameOf = (number: number) => `Client Numéro${String(number).padStart(4, '0')}`;

/** Two thousand open inquiries, half of them with an answer due, the first received first. */
function busyHouse() {
  const numbers = Array.from({ length: count }, (_, number) => number);
  const receivedAt = (number: number) => fromEpochMs(toEpochMs(monday10) - (count - number) * 60_000);
  const inquiries = numbers.map((number) =>
    inquiry({
      inquiryId: `inq-${number}`,
      reference: `V-${String(number).padStart(6, '0')}`,
      personId: `person-${number}`,
      receivedAt: receivedAt(number),
      status: number % 2 === 0 ? 'responded' : 'received',
    }),
  );
  const people = new Map(
    numbers.map((number) => {
      const personId = `person-${number}`;
      return [personId, person({ personId, fullName: nameOf(number) })] as const;
    }),
  );
  const memory = houseInMemory({ house: house(), inquiries });
  const reads: (readonly string[])[] = [];
  const counted = {
    ...memory.inquiries,
    async readPeople(ids: readonly string[]) {
      reads.push(ids);
      return new Map([...people].filter(([personId]) => ids.includes(personId)));
    },
  };
  return { reads, ports: { ...memory, inquiries: counted, executionUrl: 'https://console.example/{inquiryId}' } };
}

type Asked = Parameters<typeof policyRequest>[1];
const answer = async (ports: ReturnType<typeof busyHouse>['ports'], asked: Asked) =>
  String((await inquiriesPage(ports, policyRequest({ json: {} }, { method: 'GET', ...asked }))).body);
const board = (query: Readonly<Record<string, string>>): Asked => ({ isApi: false, pageLanguage: 'en', query });
const namesIn = (html: string) => [...new Set(html.match(/Client Numéro\d{4}/g))];

describe('the board of two thousand open inquiries', () => {
  it('shows a page of a hundred, and reads no more names than it shows', async () => {
    const { ports, reads } = busyHouse();
    const page = await answer(ports, board({}));
    expect(page.length).toBeLessThan(largestPage);
    expect(namesIn(page).length).toBeGreaterThanOrEqual(100);
    expect(reads.flat().length).toBeLessThanOrEqual(101);
    expect(visible(page)).toContain('2000 inquiries');
    expect(visible(page)).toContain('Page 1 of 20');
  });

  it('shows every inquiry once over its pages, and the last page for one that is too far', async () => {
    const { ports } = busyHouse();
    const rows: string[] = [];
    for (let number = 1; number <= 20; number += 1) {
      const page = await answer(ports, board({ page: `${number}` }));
      const references = page.slice(page.indexOf('<table')).matchAll(/under">(V-\d{6})/g);
      rows.push(...Array.from(references, ([, reference = '']) => reference));
    }
    expect(rows).toHaveLength(count);
    expect(new Set(rows).size).toBe(count);
    expect(visible(await answer(ports, board({ page: '99' })))).toContain('Page 20 of 20');
    for (const page of ['0', '-1', 'two', '1.5'])
      expect(visible(await answer(ports, board({ page })))).toContain('Page 1 of 20');
  });

  it('counts the inquiries of each stage, and keeps the counts of the others beside one', async () => {
    const { ports } = busyHouse();
    for (const query of [{}, { stage: 'responded' }]) {
      const page = await answer(ports, board(query));
      expect(page.match(/class="count">1,000</g), JSON.stringify(query)).toHaveLength(2);
    }
    expect(visible(await answer(ports, board({ stage: 'responded' })))).toContain('1000 inquiries');
  });

  it('finds a name by a posted search, which no address repeats', async () => {
    const { ports } = busyHouse();
    const fields = { search: 'Numero1234' };
    const asked = policyRequest({ fields }, { method: 'POST', isApi: false, pageLanguage: 'en' });
    const page = String((await inquiriesPage(ports, asked)).body);
    expect(namesIn(page)).toContain('Client Numéro1234');
    expect(page).not.toContain('search=');
  });
});

describe('the list of inquiries as JSON', () => {
  interface List {
    readonly inquiries: readonly { readonly inquiryId: string }[];
    readonly total: number;
    readonly next?: string;
  }
  const list = async (ports: ReturnType<typeof busyHouse>['ports'], query: Readonly<Record<string, string>>) =>
    JSON.parse(await answer(ports, { isApi: true, query })) as List;

  it('comes whole without paging', async () => {
    const { ports } = busyHouse();
    const { inquiries, total, next } = await list(ports, {});
    expect([inquiries.length, total, next]).toEqual([count, count, undefined]);
  });

  it('comes by pages, each inquiry once, with as many names read as lines', async () => {
    const { ports, reads } = busyHouse();
    const seen: string[] = [];
    for (let after: string | undefined, pages = 0; pages < 30; pages += 1) {
      const page = await list(ports, { limit: '100', ...(after === undefined ? {} : { after }) });
      expect(JSON.stringify(page).length).toBeLessThan(largestPage);
      seen.push(...page.inquiries.map(({ inquiryId }) => inquiryId));
      after = page.next;
      if (after === undefined) break;
    }
    expect(seen).toHaveLength(count);
    expect(new Set(seen).size).toBe(count);
    expect(reads.flat()).toHaveLength(count);
  });

  it.each([{ limit: '0' }, { limit: '501' }, { limit: 'all' }, { after: 'inq-unknown' }])(
    'refuses %j with the field that is wrong',
    async (query) => {
      const { ports } = busyHouse();
      await expect(answer(ports, { isApi: true, query })).rejects.toMatchObject({
        status: 400,
        errors: [{ path: Object.keys(query)[0] }],
      });
    },
  );
});
