import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import type { InquiryFacts } from '#domain/policy/inquiry-facts.ts';
import { scoreInquiry } from '#domain/qualification/score-inquiry.ts';
import { labelledInquiries, writtenAt } from './labelled-inquiries.ts';

const judged = labelledInquiries.map((row) => ({ ...row, found: scoreInquiry(row.facts, defaultPolicy, writtenAt) }));
const genuine = judged.filter((row) => row.expected.verdict !== 'off-target');
const ids = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id);
const share = (part: number, whole: number) => part / whole;

describe('the qualification of our own inquiries', () => {
  it('is measured on at least two hundred, in every language and of every verdict', () => {
    expect(labelledInquiries.length).toBeGreaterThanOrEqual(200);
    expect(new Set(labelledInquiries.map((row) => row.facts.language))).toEqual(new Set(['fr', 'en', 'it']));
    expect(new Set(labelledInquiries.map((row) => row.expected.verdict)).size).toBe(5);
    expect(new Set(labelledInquiries.map((row) => row.facts.message)).size).toBe(labelledInquiries.length);
  });

  it('rejects at most one genuine person in two hundred', () => {
    const turnedAway = genuine.filter((row) => row.found.verdict === 'off-target');
    expect(share(turnedAway.length, genuine.length), ids(turnedAway).join()).toBeLessThanOrEqual(0.005);
  });

  it('never pauses a ready client', () => {
    const ready = judged.filter((row) => row.expected.verdict === 'qualified');
    expect(ids(ready.filter((row) => row.found.verdict === 'premature'))).toEqual([]);
  });

  it('never passes an off-target message to an advisor as qualified', () => {
    const off = judged.filter((row) => row.expected.verdict === 'off-target');
    expect(ids(off.filter((row) => row.found.verdict === 'qualified'))).toEqual([]);
  });

  it('recognises nine ready clients in ten at first reading', () => {
    const ready = judged.filter((row) => row.expected.verdict === 'qualified');
    const recognised = ready.filter((row) => row.found.verdict === 'qualified');
    expect(share(recognised.length, ready.length)).toBeGreaterThanOrEqual(0.9);
  });

  it('names the kind of the messages it rejects', () => {
    const away = judged.filter((row) => row.found.verdict === 'off-target');
    const named = away.filter((row) => row.found.offTargetKind === row.expected.offTargetKind);
    expect(share(named.length, away.length)).toBeGreaterThanOrEqual(0.95);
  });

  it('recognises the language of every message that is long enough', () => {
    const long = judged.filter(
      (row) => row.facts.message.split(' ').length >= 15 && row.found.detectedLanguage !== 'unknown',
    );
    expect(ids(long.filter((row) => row.found.detectedLanguage !== row.facts.language))).toEqual([]);
    expect(long.length).toBeGreaterThan(120);
  });
});

interface LabelledMail {
  readonly label: 'ham' | 'ham_hard' | 'spam';
  readonly subject: string;
  readonly text: string;
}

const mailFile = new URL('../../../../../shared/data/texts/spamassassin_sample.jsonl', import.meta.url);

/** Real mails from a public corpus. It is not shipped with the product; without it these tests are skipped. */
describe.skipIf(!existsSync(mailFile))(
  'the qualification of real mails (skipped where ../shared/data is absent)',
  () => {
    const mails = existsSync(mailFile)
      ? readFileSync(mailFile, 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as LabelledMail)
      : [];
    const bareForm = (mail: LabelledMail): InquiryFacts => ({
      message: `${mail.subject}\n${mail.text}`,
      language: 'en',
      intent: 'other',
      acceptsByAppointment: false,
    });
    const verdictsOf = (label: LabelledMail['label']) =>
      mails
        .filter((mail) => mail.label === label)
        .map((mail) => scoreInquiry(bareForm(mail), defaultPolicy, writtenAt).verdict);

    it('recognises at least four spams in five, and passes at most one in a hundred to an advisor', () => {
      const spam = verdictsOf('spam');
      expect(share(spam.filter((verdict) => verdict === 'off-target').length, spam.length)).toBeGreaterThanOrEqual(0.8);
      expect(share(spam.filter((verdict) => verdict === 'qualified').length, spam.length)).toBeLessThanOrEqual(0.01);
    });

    it('passes at most one hand-written mail in ten to an advisor, for none of them concerns a luxury house', () => {
      const ham = verdictsOf('ham');
      expect(share(ham.filter((verdict) => verdict === 'qualified').length, ham.length)).toBeLessThanOrEqual(0.1);
    });
  },
);
