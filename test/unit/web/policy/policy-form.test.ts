import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import { diffPolicies } from '#domain/policy/policy-diff.ts';
import { housePolicy } from '#events/policy/house-policy.ts';
import { policyLabel, segmentLabel } from '#templates/pages/policy/policy-label.ts';
import { fieldOf, formOf, policyOfForm } from '#web/policy/policy-form.ts';
import { checkPolicy } from '#web/policy/policy-problems.ts';
import { FieldUnreadableError, typedValue } from '#web/policy/policy-typed.ts';

const basis = housePolicy.parse(JSON.parse(JSON.stringify(defaultPolicy)));
const languages = ['fr', 'en'] as const;

function leavesOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, child]) => leavesOf(child, path === '' ? key : `${path}.${key}`));
}

describe.each(languages)('the form in %s', (language) => {
  const typed = (values: Record<string, string>) =>
    policyOfForm({ ...formOf(basis, language), ...values }, basis, language);
  const draft = (values: Record<string, string>) => {
    const { candidate, unread } = typed(values);
    expect(unread).toEqual([]);
    return housePolicy.parse(candidate);
  };

  it('returns the policy it was filled from', () => {
    expect(diffPolicies(basis, draft({}))).toEqual([]);
  });

  it('has a field or a place of its own for every effective setting, except the private texts', () => {
    const names = Object.keys(formOf(basis, language));
    const homeless = leavesOf(basis).filter((path) => fieldOf(path, names) === 'json');
    expect(homeless.map((path) => path.split('.')[0])).toEqual([
      'version',
      ...Object.keys(basis.retention).map(() => 'retention'),
    ]);
  });

  it('changes the typed values, and nothing else', () => {
    const path = 'firstResponse.vic.notVip.targetMinutes';
    expect(diffPolicies(basis, draft({ [path]: '2' }))).toEqual([{ path, before: 240, after: 120 }]);
    const half = language === 'fr' ? '1,5' : '1.5';
    expect(draft({ [path]: half }).firstResponse.vic.notVip.targetMinutes).toBe(90);
  });

  it('removes a relance when its day is emptied, and names a new one after its day', () => {
    const shorter = draft({ 'relances.choice.steps.1.afterDays': '' });
    expect(shorter.relances.choice.steps.map(({ step }) => step)).toEqual(['choice-d2']);
    const longer = draft({ 'relances.choice.steps.2.afterDays': '14', 'relances.choice.steps.2.offer': 'slots' });
    expect(longer.relances.choice.steps.at(-1)).toEqual({ step: 'choice-d14', afterDays: 14, offer: 'slots' });
  });

  it('reports unreadable values beside their field', () => {
    const { unread } = typed({ 'appointments.holdHours': 'soon', 'contactHours.weekly.mon': 'morning' });
    expect(unread.map(({ path }) => path)).toEqual(['appointments.holdHours', 'contactHours.weekly.mon']);
    for (const { message } of unread) expect(message).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('has a label for every key of the document', () => {
    const keys = new Set(leavesOf(basis).flatMap((path) => path.split('.')));
    const wordless = [...keys].filter(
      (key) => !/^\d+$/.test(key) && key !== 'version' && segmentLabel(key, language) === undefined,
    );
    expect(wordless).toEqual([]);
    expect(policyLabel('relances.choice.steps.1.afterDays', language)).toContain(' · 2 · ');
  });

  it('explains every broken rule in plain language', () => {
    const { problems } = checkPolicy(
      { ...basis, undoMinutes: 0, surplus: 1, links: { ...basis.links, choiceDays: 'x' } },
      language,
    );
    expect(problems?.map(({ path }) => path).toSorted()).toEqual(['links.choiceDays', 'surplus', 'undoMinutes']);
    for (const { message } of problems ?? []) expect(message).not.toMatch(/expected|Invalid|Unrecognized/);
  });
});

describe('typed values', () => {
  it.each([
    [
      'caps',
      '3 / 30, message 1 / 7',
      [
        { channel: 'any', touches: 3, windowDays: 30 },
        { channel: 'message', touches: 1, windowDays: 7 },
      ],
    ],
    ['caps', 'téléphone 1 en 7', [{ channel: 'phone', touches: 1, windowDays: 7 }]],
    ['caps', 'sans limite', [{ channel: 'any', touches: 'unlimited', windowDays: 30 }]],
    [
      'frames',
      '9:00-13:00, 14:00–19:00',
      [
        { from: '09:00', to: '13:00' },
        { from: '14:00', to: '19:00' },
      ],
    ],
    ['frames', '', []],
    ['numbers', '50; 80', [50, 80]],
    ['money', '250 000', 25_000_000],
    ['money', '50,000', 5_000_000],
    ['money', '1 500,50', 150_050],
    ['days-or-never', 'Jamais', 'never'],
  ] as const)('%s: "%s" is understood', (kind, text, value) => {
    expect(typedValue(kind, 'x', text, 2)).toEqual(value);
  });

  it.each([
    ['caps', 'pigeon 1 / 7'],
    ['caps', '3'],
    ['whole', ''],
    ['whole', '12 days'],
    ['frames', '9-19'],
  ] as const)('%s: "%s" is refused', (kind, text) => {
    expect(() => typedValue(kind, 'x', text, 2)).toThrow(FieldUnreadableError);
  });
});
