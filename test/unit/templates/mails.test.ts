import { describe, expect, it } from 'vitest';
import { handedOverMail } from '#templates/email/handed-over.ts';
import { inquiryAssignedMail } from '#templates/email/inquiry-assigned.ts';
import { sampleMails } from './sample-mails.ts';

const languages = ['fr', 'en'] as const;
const everyMail = languages.flatMap((language) =>
  Object.entries(sampleMails(language)).map(([name, mail]) => ({ name, language, mail })),
);
const clientMails = ['acknowledgement-', 'off-target-', 'clarification-', 'fresh-link-client'];
const visibleText = (markup: string): string => markup.replace(/<style>.*?<\/style>|<[^>]*>/g, ' ');
const addressesIn = (text: string): string[] => text.match(/https?:\/\/[^\s"<]+/g) ?? [];

describe.each(everyMail)('mail $name in $language', ({ name, language, mail }) => {
  it('has a plain subject on one line of at most 120 characters', () => {
    expect(mail.subject).toMatch(/^\S.{4,119}$/u);
  });

  it('says the same in plain text as in HTML', () => {
    expect(mail.text.length).toBeGreaterThan(80);
    expect(addressesIn(mail.html).sort()).toEqual(addressesIn(mail.text).sort());
  });

  it('loads nothing, tracks nothing and links only to the house', () => {
    expect(mail.html).not.toMatch(/<img|<link|<script|url\(|@import/);
    expect(addressesIn(mail.html).every((address) => address.startsWith('https://vestibule.example/'))).toBe(true);
  });

  it('asks for one thing at most', () => {
    expect(addressesIn(mail.text).filter((address) => !address.includes('/u/')).length).toBeLessThanOrEqual(1);
  });

  it('speaks to a person, is signed, and never raises its voice', () => {
    expect(mail.text.split('\n')[0]).toMatch(/^(Bonjour|Dear) \p{L}.*,$/u);
    expect(mail.text).toContain('Maison Aubépine');
    if (clientMails.some((prefix) => name.startsWith(prefix))) expect(mail.text).toContain('Camille Laurent');
    expect(visibleText(mail.html) + mail.text + mail.subject).not.toContain('!');
  });

  it('is whole, in its language', () => {
    expect(mail.html).toContain(`<html lang="${language}">`);
    expect(visibleText(mail.html) + mail.text).not.toMatch(/undefined|null|NaN|\[object/);
  });
});

describe('mails about a hostile inquiry', () => {
  const name = 'Léa\r\nBcc: all@evil.example\u202E<b>';
  const message = '<script>alert(1)</script>\r\n.\r\n"><img src=x onerror=y>';

  it.each(languages)('carry no header, no markup and no reversed text, in %s', (language) => {
    for (const mail of Object.values(sampleMails(language, name, message))) {
      expect(mail.subject).not.toMatch(/[\r\n\u202E]/);
      expect(mail.html).not.toMatch(/<script|<img|<b>|\u202E/);
      expect(mail.text).not.toMatch(/[\r\u202E]/);
    }
  });

  it('never repeat a name that is a link, nor the message, to an address nobody has verified', () => {
    for (const [kind, mail] of Object.entries(sampleMails('en', 'Win at evil.example', 'Buy at evil.example'))) {
      if (clientMails.some((prefix) => kind.startsWith(prefix)))
        expect(mail.text + mail.subject + mail.html).not.toContain('evil.example');
    }
  });
});

describe('what each mail promises', () => {
  it('names the advisor and the instant, in the client’s zone', () => {
    const mail = sampleMails('fr')['acknowledgement-assigned'];
    expect(mail?.subject).toContain('Camille Laurent vous répond avant mardi 24 novembre à 11 h 00');
    expect(mail?.text).toContain('mardi 24 novembre à 11 h 00 (heure de Paris)');
  });

  it('names the inquirer and the deadline in the advisor’s subject', () => {
    expect(sampleMails('en')['inquiry-assigned']?.subject).toBe(
      'Éléonore de Saint-Aubin: please answer before Tuesday 24 November, 11:00',
    );
  });

  it('keeps the relationship with the owner when the clock changes hands', () => {
    expect(sampleMails('en')['clock-handed-over']?.text).toContain('The relationship stays with Camille Laurent');
  });

  it('offers a way out of relational mails only', () => {
    expect(sampleMails('en')['acknowledgement-incomplete']?.text).toContain('https://vestibule.example/u/abc');
    expect(sampleMails('en')['acknowledgement-assigned']?.text).not.toContain('/u/');
  });
});

describe.each(languages)('a deadline that has passed, in %s', (language) => {
  const view = {
    house: { houseName: 'Maison Aurelle', mark: 'A', accent: '#7a5c3e' },
    language,
    recipientName: 'Inès Benali',
    reference: 'V-H9X748',
    clientName: 'Béatrice Aubry',
    level: 'VIC',
    message: 'Une montre en or rose.',
    deadlineAt: '2026-11-23T13:30:00Z',
    deadlinePassed: true,
    timeZone: 'Europe/Paris',
    actionUrl: 'https://vestibule.example/a/token',
  } as const;

  it.each([
    ['assigned', inquiryAssignedMail(view)],
    ['handed over', handedOverMail({ ...view, fromName: 'Camille Laurent' })],
  ])('is told as what was promised, never as something still to be met: %s', (_, { subject, text }) => {
    expect(subject).not.toMatch(/avant|before/);
    expect(text).toMatch(/Réponse promise avant|Answer promised before/);
    expect(text).not.toMatch(/Répondre avant|Answer before/);
  });
});
