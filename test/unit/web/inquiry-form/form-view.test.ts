import { describe, expect, it } from 'vitest';
import type { HousePolicy } from '#domain/policy/policy.ts';
import { formPage } from '#web/inquiry-form/form-view.ts';
import { publicLanguage } from '#web/inquiry-form/public-language.ts';
import { house } from '../../ports/house.ts';
import { webRequest } from '../http/web-request.ts';

const ids = { next: (prefix: string) => `${prefix}-1` };

function houseWith(identity: Partial<HousePolicy['identity']>) {
  const standing = house();
  return { ...standing, policy: { ...standing.policy, identity: { ...standing.policy.identity, ...identity } } };
}

function browserIn(acceptLanguage: string) {
  const request = webRequest('/');
  return { ...request, header: (name: string) => (name === 'accept-language' ? acceptLanguage : request.header(name)) };
}

describe('the language of a public page', () => {
  it.each([
    ['it-IT,it;q=0.9,en;q=0.8', ['fr', 'en', 'it'], 'it'],
    ['it-IT,it;q=0.9,en;q=0.8', ['fr', 'en'], 'en'],
    ['de', ['it', 'en'], 'it'],
  ] as const)('for a browser in "%s" and a house that writes in %j is %s', (accepted, languages, expected) => {
    const speaking = houseWith({ languages, defaultLanguage: languages[0] });
    expect(publicLanguage(speaking, browserIn(accepted))).toBe(expected);
  });

  it('is the requested one, if the house writes in it', () => {
    const asked = webRequest('/', { lang: 'it' });
    expect(publicLanguage(house(), asked)).toBe('it');
    expect(publicLanguage(houseWith({ languages: ['fr', 'en'] }), asked)).toBe('fr');
  });
});

describe('the form', () => {
  it('is in Italian for an Italian browser, and links to the other languages of the house', () => {
    const form = formPage(house(), browserIn('it'), ids);
    expect(form).toContain('<html lang="it">');
    expect(form).toContain('Ci scriva');
    expect(form.match(/href="\?lang=[a-z]+"/g)).toEqual(['href="?lang=fr"', 'href="?lang=en"']);
    expect(form).toContain('name="language" value="it" checked');
  });

  it('offers the categories, intents, boutiques and languages of the house, and nothing else', () => {
    const form = formPage(
      houseWith({ categories: ['fragrance', 'fine-stationery'], intents: ['gift', 'repair'], languages: ['fr', 'it'] }),
      webRequest('/'),
      ids,
    );
    const offered = (name: string) =>
      [
        ...(form.match(new RegExp(`<select id="${name}"[\\s\\S]*?</select>`))?.[0] ?? '').matchAll(
          /value="([^"]*)"[^>]*>([^<]*)/g,
        ),
      ].map(([, value, label]) => [value, label]);
    expect(offered('category')).toEqual([
      ['', 'Non précisé'],
      ['fragrance', 'Parfum'],
      ['fine-stationery', 'Fine stationery'],
      ['other', 'Autre, ou je ne sais pas encore'],
    ]);
    expect(offered('intent').map(([value]) => value)).toEqual(['', 'gift', 'repair', 'other']);
    expect(offered('boutiqueId').map(([value]) => value)).toEqual([
      '',
      ...house().boutiques.map(({ boutiqueId }) => boutiqueId),
    ]);
    expect(form.match(/name="language" value="[a-z]+"/g)).toHaveLength(2);
  });

  it('is shown again in the language chosen for the answer, with the typed values', () => {
    const values = { language: 'it', fullName: 'Elena Bianchi', civility: 'ms' };
    const problems = [{ path: 'email', message: 'Not an e-mail address.' }];
    const form = formPage(house(), webRequest('/'), ids, { values, problems });
    expect(form).toContain('Questo indirizzo non sembra completo.');
    expect(form).toContain('name="civility" value="ms" checked');
    expect(form).toContain('Elena Bianchi');
  });
});
