import { describe, expect, it } from 'vitest';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { questionOf } from '#web/kpi/kpi-period.ts';
import { kpiReply } from '#web/kpi/kpi-view.ts';
import { advisor, house, monday10 } from '../../ports/house.ts';
import { request, visible } from '../http/request.ts';

type Query = Readonly<Record<string, string>>;

function asked(query: Query, language: 'fr' | 'en' = 'fr'): StaffRequest {
  return {
    ...request({ path: '/kpi', at: monday10 }),
    query,
    house: house(),
    member: advisor('camille'),
    reach: 'all',
    sessionToken: 'session',
    pageLanguage: language,
  };
}

/** An invalid period is refused before anything is read. */
const nothingIsRead = new Proxy(Object.create(null), {
  get: (_, port) => {
    throw new Error(`${String(port)} was read.`);
  },
});

const refusals: readonly (readonly [Query, string, string])[] = [
  [{ from: '2026-11-20', to: '2026-11-01' }, 'Le premier jour vient après le dernier', 'swap them'],
  [{ from: '2016-01-01', to: '2026-01-01' }, 'La période dépasse 400 jours', 'longer than 400 days'],
  [{ from: '2026-02-30' }, 'Une date s’écrit', 'A date is written'],
  [{ month: '2026-10', from: '2026-09-01' }, 'désignent deux périodes différentes', 'two different periods: choose'],
  [{ month: '2026-10', to: '2026-11-01' }, 'désignent deux périodes différentes', 'two different periods: choose'],
  [{ month: '2026-10', from: 'soon' }, 'Une date s’écrit', 'A date is written'],
  [{ month: '2026-13' }, 'Un mois s’écrit', 'A month is written'],
  [{ from: '9999-12-01', to: '9999-12-31' }, 'Cette date est trop éloignée', 'too far away'],
  [{ month: '9999-12' }, 'Cette date est trop éloignée', 'too far away'],
  [{ by: 'moon' }, 'choisissez dans la liste', 'choose from the list'],
  [{ compare: 'moon' }, 'choisissez dans la liste', 'choose from the list'],
];

describe('a period of the figures', () => {
  it.each(refusals)('that is invalid is refused on the page with the reason: %j', async (query, fr, en) => {
    for (const [language, words] of [
      ['fr', fr],
      ['en', en],
    ] as const) {
      const reply = await kpiReply(nothingIsRead, asked(query, language));
      expect(reply.status).toBe(400);
      expect(visible(String(reply.body))).toContain(words);
      expect(String(reply.body)).toContain('action="/kpi"');
    }
  });

  it('that is refused keeps its valid parts in the form', async () => {
    const form = async (query: Query) => {
      const body = String((await kpiReply(nothingIsRead, asked(query))).body);
      const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1];
      const chosen = [...body.matchAll(/<option value="([^"]*)" selected>/g)].map(([, value]) => value);
      return { from: field('from'), to: field('to'), chosen };
    };
    expect(await form({ from: '2026-11-20', to: '2026-11-01', by: 'week', compare: 'year' })).toEqual({
      from: '2026-11-20',
      to: '2026-11-01',
      chosen: ['week', 'year'],
    });
    expect(await form({ from: '2026-11-01', to: '2026-11-20', by: 'moon', compare: 'none' })).toEqual({
      from: '2026-11-01',
      to: '2026-11-20',
      chosen: ['', 'none'],
    });
    expect(await form({ month: '2026-10', from: '2026-12-01', by: 'week' })).toEqual({
      from: '2026-12-01',
      to: '',
      chosen: ['week', 'previous'],
    });
    expect(await form({ month: '2026-10', by: 'level', compare: 'moon' })).toEqual({
      from: '2026-10-01',
      to: '2026-10-31',
      chosen: ['level', 'previous'],
    });
  });

  it('may be a month, with that month’s dates beside it, in any year since 1900', () => {
    const october = { from: '2026-10-01', to: '2026-10-31' };
    expect(questionOf(asked({ month: '2026-10' }))).toMatchObject(october);
    expect(questionOf(asked({ month: '2026-10', ...october }))).toMatchObject(october);
    expect(questionOf(asked({ month: '2026-10', from: '', to: '' }))).toMatchObject(october);
    expect(questionOf(asked({ month: '1900-02' }))).toMatchObject({ from: '1900-02-01', to: '1900-02-28' });
  });

  it('that is invalid is refused to a system by RFC 9457, with the field’s name', async () => {
    const refused = kpiReply(nothingIsRead, { ...asked({ from: '2026-11-20', to: '2026-11-01' }), isApi: true });
    await expect(refused).rejects.toMatchObject({ status: 400, errors: [{ path: 'from', message: 'After "to".' }] });
  });

  it('has 400 days at most, both ends included, whatever the century', () => {
    expect(questionOf(asked({ from: '2025-01-01', to: '2026-02-04' })).to).toBe('2026-02-04');
    expect(() => questionOf(asked({ from: '2025-01-01', to: '2026-02-05' }))).toThrow('At most 400 days');
    expect(questionOf(asked({ from: '1900-01-01', to: '1901-02-04' })).from).toBe('1900-01-01');
  });

  it('is compared with as many days before it; whole months with as many whole months, as in the monthly letter', () => {
    const heldAgainst = (query: Query) => questionOf(asked(query)).before;
    expect(heldAgainst({ month: '2026-10' })).toEqual({ from: '2026-09-01', to: '2026-09-30' });
    expect(heldAgainst({ from: '2026-03-01', to: '2026-03-31' })).toEqual({ from: '2026-02-01', to: '2026-02-28' });
    expect(heldAgainst({ from: '2025-12-01', to: '2026-01-31' })).toEqual({ from: '2025-10-01', to: '2025-11-30' });
    expect(heldAgainst({ from: '2026-03-01', to: '2026-03-30' })).toEqual({ from: '2026-01-30', to: '2026-02-28' });
    expect(heldAgainst({ from: '2026-03-02', to: '2026-03-31' })).toEqual({ from: '2026-01-31', to: '2026-03-01' });
  });
});
