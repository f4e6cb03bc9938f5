import { describe, expect, it } from 'vitest';
import { inquiriesPage } from '#web/inquiry-page/inquiries-api.ts';
import { house, monday10 } from '../../ports/house.ts';
import { houseInMemory } from '../../ports/memory-house.ts';
import { inquiry } from '../../ports/samples.ts';
import { visible } from '../http/request.ts';
import { policyRequest } from '../policy/policy-request.ts';

/** The page's text about the number of closed inquiries. */
async function countOf(closed: number, language: 'fr' | 'en', query: Readonly<Record<string, string>> = {}) {
  const inquiries = Array.from({ length: closed }, (_, number) =>
    inquiry({ inquiryId: `inq-${number}`, reference: `V-${number}`, status: 'closed', closedAt: monday10 }),
  );
  const ports = {
    ...houseInMemory({ house: house(), inquiries }),
    executionUrl: 'https://console.example/{inquiryId}',
  };
  const asked = { method: 'GET', isApi: false, pageLanguage: language, query: { show: 'ended', ...query } } as const;
  return visible((await inquiriesPage(ports, policyRequest({ json: {} }, asked))).body);
}

describe('the closed inquiries', () => {
  it('are counted when all of them are shown', async () => {
    expect(await countOf(1, 'fr')).toContain('1 demande close. Mise à jour');
    expect(await countOf(100, 'fr')).toContain('100 demandes closes. Mise à jour');
    expect(await countOf(100, 'en')).toContain('100 closed inquiries. As of');
  });

  it('are marked as the latest when there are more', async () => {
    expect(await countOf(101, 'fr')).toContain('Les 100 dernières demandes closes. Mise à jour');
    expect(await countOf(101, 'en')).toContain('The latest 100 closed inquiries. As of');
  });

  it('are marked as among the latest in a search', async () => {
    expect(await countOf(501, 'fr', { search: 'V-7' })).toContain('parmi les 500 dernières. Mise à jour');
    expect(await countOf(501, 'en', { search: 'V-7' })).toContain('of the latest 500 closed inquiries. As of');
    expect(await countOf(20, 'en', { search: 'V-7' })).toContain('1 closed inquiry. As of');
  });
});
