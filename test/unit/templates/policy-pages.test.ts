import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import { diffPolicies } from '#domain/policy/policy-diff.ts';
import type { StaffLanguage } from '#templates/i18n/language.ts';
import { type PolicyEditorView, policyPage } from '#templates/pages/policy/policy.ts';
import { policyPaths } from '#templates/pages/policy/policy-fields.ts';
import { policyHistoryPage } from '#templates/pages/policy/policy-history.ts';
import { formOf } from '#web/policy/policy-form.ts';
import { withUsualParts } from '#web/policy/usual-parts.ts';
import { sampleHouse } from './sample-pages.ts';

const at = '2026-11-23T09:00:00.000Z';
const draft = { ...defaultPolicy, undoMinutes: 5, reprisesAtMost: 1 };
const differences = diffPolicies(defaultPolicy, draft);

const shared = (language: StaffLanguage) => ({
  house: sampleHouse,
  language,
  staff: { fullName: 'Hélène Marchand', role: 'manager' } as const,
  timeZone: 'Europe/Paris',
  currency: 'EUR',
});

function editor(language: StaffLanguage, parts: Partial<PolicyEditorView> = {}): string {
  return policyPage({
    ...shared(language),
    inForce: { version: '2026-11-01', since: at, by: 'Hélène Marchand' },
    basedOn: '2026-11-01',
    values: formOf(withUsualParts(defaultPolicy), language),
    rest: '{"note":"<b>"}',
    json: '{}',
    errors: [],
    period: { from: '2026-11-16', to: '2026-11-22' },
    publication: { isLater: false, on: '2026-11-24', time: '09:00', note: '' },
    ...parts,
  });
}

function history(language: StaffLanguage): string {
  const entry = { publishedAt: at, publishedBy: 'Hélène Marchand', effectiveFrom: at };
  return policyHistoryPage({
    ...shared(language),
    versions: [
      { ...entry, version: '2026-11-23.2', state: 'scheduled', note: '<script>', previous: '2026-11-23.1' },
      { ...entry, version: '2026-11-23.1', state: 'in-force', restores: '2026-11-01', previous: '2026-11-01' },
      { ...entry, version: '2026-11-01', state: 'past' },
    ],
    compared: { from: '2026-11-01', to: '2026-11-23.1', differences },
    mayRollBack: true,
  });
}

const seen = (page: string) => page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe.each(['fr', 'en'] as const)('the pages of the policy in %s', (language) => {
  const pages = [editor(language, { differences }), history(language)];

  it('are complete documents that load nothing from other sites and have no exclamation mark', () => {
    for (const page of pages) {
      expect(page.match(/<h1[ >]/g)).toHaveLength(1);
      expect(page).not.toMatch(/<style|\sstyle="|\son[a-z]+="|<script(?! src="\/assets\/)/);
      expect(seen(page)).not.toMatch(/!|undefined|null|NaN|\[object/);
    }
  });

  it('have a control for every setting, and one label for every control', () => {
    const [page = ''] = pages;
    for (const path of policyPaths) expect(page, path).toContain(`name="${path}"`);
    const controls = [...page.matchAll(/<(?:input type="(?:text|date|checkbox)"|select|textarea)[^>]* id="([^"]+)"/g)];
    expect(controls.length).toBeGreaterThan(250);
    for (const [, id = ''] of controls) expect(page.split(`for="${id}"`), id).toHaveLength(2);
    expect(new Set(controls.map(([, id]) => id)).size).toBe(controls.length);
  });

  it('have a choice with every button', () => {
    for (const page of pages)
      for (const [button] of page.matchAll(/<button [^>]*>/g)) expect(button).toMatch(/name="choice" value="[a-z-]+"/);
  });

  it('open the group with a problem, and only that one', () => {
    const field = 'pauses.later.reopenAfterDays';
    const page = editor(language, { errors: [{ field, message: 'No.' }] });
    expect([...page.matchAll(/<details [^>]*id="group-([a-z-]+)" open/g)].map(([, name]) => name)).toEqual(['pauses']);
    expect(page).toMatch(
      new RegExp(`<input [^>]*id="${field}"[^>]* aria-describedby="${field}-error" aria-invalid="true"`),
    );
  });

  it('offer to restore versions that were in force, never a waiting one', () => {
    const [, page = ''] = pages;
    expect([...page.matchAll(/<option value="([^"]+)"/g)].map(([, version]) => version)).toEqual([
      '2026-11-23.1',
      '2026-11-01',
    ]);
    expect(page).not.toContain('<script>');
  });
});
