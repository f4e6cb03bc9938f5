import { describe, expect, it } from 'vitest';
import { inquiryIntents } from '#domain/policy/inquiry-facts.ts';
import { vicLevels } from '#domain/policy/vic-level.ts';
import { jobsToBeDone } from '#domain/qualification/qualification.ts';
import { suggestedReply } from '#web/staff-link/suggested-reply.ts';
import { house } from '../ports/house.ts';
import { content, inquiry, person, qualifiedAs } from '../ports/samples.ts';

const base = { house: house(), person: person(), content: content() };
const languages = ['fr', 'en'] as const;

describe('a draft reply', () => {
  it('differs by level, visibility, purpose and intent', () => {
    const written = new Set<string>();
    for (const language of languages)
      for (const vicLevel of vicLevels)
        for (const vip of [false, true])
          written.add(suggestedReply({ ...base, inquiry: inquiry({ language, vicLevel, vip }) }, 'camille'));
    expect(written.size).toBe(languages.length * vicLevels.length * 2);
    const qualification = (jobToBeDone: (typeof jobsToBeDone)[number]) => ({ jobToBeDone }) as never;
    const jobs = jobsToBeDone.map((job) =>
      suggestedReply({ ...base, inquiry: inquiry({ qualification: qualification(job) }) }, 'camille'),
    );
    expect(new Set(jobs).size).toBe(jobsToBeDone.length);
  });

  it('names the client and the signatory, has no exclamation mark and no empty text', () => {
    for (const language of languages)
      for (const vicLevel of vicLevels)
        for (const intent of inquiryIntents) {
          const answers = { intent, acceptsByAppointment: true };
          const text = suggestedReply({ ...base, inquiry: inquiry({ language, vicLevel, answers }) }, 'camille');
          expect(text).toMatch(language === 'fr' ? /^Madame, Monsieur,/ : /Anna Exemple/);
          expect(text).toContain('camille');
          expect(text).not.toMatch(/!|undefined|Cher client|Dear customer/i);
        }
  });

  it.each([
    ['complaint', 'fr', 'je regrette ce qui s’est passé'],
    ['complaint', 'en', 'I am sorry for what happened'],
    ['complaint', 'it', 'mi dispiace'],
    ['after-sales', 'fr', 'L’atelier examinera votre pièce'],
    ['after-sales', 'en', 'Our workshop will examine your piece'],
    ['stop-request', 'en', 'no more messages'],
  ] as const)('answers a %s as one, and offers nothing (%s)', (kind, language, words) => {
    const qualification = { ...qualifiedAs(kind), jobToBeDone: 'discovery' } as const;
    const text = suggestedReply({ ...base, inquiry: inquiry({ language, qualification }) }, 'camille');
    expect(text).toContain(words);
    expect(text).not.toMatch(/créations|creations|creazioni|propositions|suggestions|proposte/);
  });

  it('answers the client’s latest request, and asks nothing again', () => {
    const clientAsked = { what: 'call', at: '2026-11-23T09:00:00.000Z' } as const;
    const text = suggestedReply({ ...base, inquiry: inquiry({ clientAsked }) }, 'camille');
    expect(text).toContain('que je vous appelle');
    expect(text).not.toContain('remercie de votre message');
  });
});
