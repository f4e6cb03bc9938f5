import { describe, expect, it } from 'vitest';
import type { ClientLanguage } from '#domain/choices/languages.ts';
import type { Civility } from '#domain/identity/person.ts';
import { renderClientMail } from '#templates/email/client/client-mail.ts';

/** The first line of a letter to this client. */
function greeting(language: ClientLanguage, clientName: string, civility: Civility | undefined): string | undefined {
  const mail = {
    house: { houseName: 'Maison Aurelle', mark: 'A', accent: '#7a5c3e', languages: ['fr', 'en', 'it'] },
    language,
    clientName,
    civility,
    reference: 'V-7K2M4P',
    signatory: { fullName: 'Camille Laurent', role: '' },
    tone: { level: 'new', vip: false, returning: false },
  } as const;
  const { text } = renderClientMail(mail, { subject: '', blocks: [] });
  return text.split('\n')[0];
}

describe('a letter to a client', () => {
  it.each([
    ['fr', 'ms', 'Mary Stone', 'Chère Madame,'],
    ['fr', 'mr', 'Mary Stone', 'Cher Monsieur,'],
    ['fr', undefined, 'Mary Stone', 'Madame, Monsieur,'],
    ['en', 'ms', 'Mary Stone', 'Dear Ms Stone,'],
    ['en', 'mr', 'Wang Wei', 'Dear Mr Wang Wei,'],
    ['en', 'ms', 'Maria Grazia Rossi', 'Dear Ms Maria Grazia Rossi,'],
    ['en', undefined, 'Mary Stone', 'Dear Mary Stone,'],
    ['it', 'ms', 'Giulia Rossi', 'Gentile Signora Rossi,'],
    ['it', 'mr', 'Marco Rossi', 'Gentile Signor Rossi,'],
    ['it', undefined, 'Giulia Rossi', 'Gentile Giulia Rossi,'],
  ] as const)('opens in %s, for %s %s, with: %s', (language, civility, clientName, opening) => {
    expect(greeting(language, clientName, civility)).toBe(opening);
  });

  it('has no form of address before a title', () => {
    expect(greeting('en', 'Dr Stone', 'ms')).toBe('Dear Dr Stone,');
  });

  it.each([
    ['fr', undefined, 'Madame, Monsieur,'],
    ['fr', 'ms', 'Chère Madame,'],
    ['en', undefined, 'Dear Sir or Madam,'],
    ['en', 'mr', 'Dear Sir,'],
    ['it', undefined, 'Gentile Signora, gentile Signore,'],
    ['it', 'ms', 'Gentile Signora,'],
  ] as const)('omits in %s a name that is an address', (language, civility, opening) => {
    expect(greeting(language, 'win at evil.example', civility)).toBe(opening);
  });
});
