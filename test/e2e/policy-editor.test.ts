/** The editor's script in a browser: problems are shown beside their field while typing, and block nothing. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import { policyScript } from '#templates/assets/scripts.ts';
import { checkReply } from '#web/policy/policy-check-api.ts';
import { showPolicy } from '#web/policy/policy-view.ts';
import { memoryPolicies } from '../unit/ports/memory-policies.ts';
import { policyRequest } from '../unit/web/policy/policy-request.ts';
import { browserMissing, openBrowser } from './browser.ts';

const skip = browserMissing();
const origin = 'https://house.example';
const undo = 'undoMinutes';

describe.skipIf(skip)('the policy editor in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  /** The page with its own script, and the check itself behind its address. */
  async function open(javaScriptEnabled = true): Promise<{ page: Page; asked: () => number }> {
    const memory = memoryPolicies();
    let asked = 0;
    const page = await browser.newPage({ javaScriptEnabled });
    page.setDefaultTimeout(15_000);
    await page.route('**/*', async (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/policy') {
        const { body } = await showPolicy(memory, policyRequest({ fields: {} }));
        return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
      }
      if (pathname === '/assets/policy.js')
        return route.fulfill({ contentType: 'text/javascript', body: policyScript });
      if (pathname !== '/api/policy/check') return route.fulfill({ status: 404, body: '' });
      asked += 1;
      const fields = Object.fromEntries(new URLSearchParams(route.request().postData() ?? ''));
      const { body } = await checkReply(memory, policyRequest({ fields }));
      return route.fulfill({ contentType: 'application/json', body });
    });
    await page.goto(`${origin}/policy`);
    await page.locator('details.policy-group').evaluateAll((groups) => {
      for (const group of groups) group.setAttribute('open', '');
    });
    return { page, asked: () => asked };
  }

  async function type(page: Page, field: string, text: string): Promise<void> {
    await page.locator(`[id="${field}"]`).fill(text);
    await page.locator(`[id="${field}"]`).blur();
  }

  it('shows a problem beside its field, also to screen readers, and removes it once it is corrected', async () => {
    const { page } = await open();
    await type(page, undo, '0');
    const message = page.locator(`[id="${undo}-error"]`);
    await message.waitFor();
    expect(await message.textContent()).toBe('At least 1.');
    const control = page.locator(`[id="${undo}"]`);
    expect(await control.getAttribute('aria-describedby')).toBe(`${undo}-error`);
    expect(await control.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('form.policy [role="status"]').textContent()).toMatch(/: At least 1\.$/);
    await type(page, undo, String(defaultPolicy.undoMinutes));
    await message.waitFor({ state: 'detached' });
    expect(await control.getAttribute('aria-invalid')).toBeNull();
    expect(await page.locator('form.policy .wrong').count()).toBe(0);
    await page.close();
  });

  it('reports a rule between fields, and one about the days of a relance', async () => {
    const { page } = await open();
    await type(page, 'scoring.weights.frame', '16');
    await page.locator('[id="scoring.weights.precision-error"]').waitFor();
    await type(page, 'relances.choice.steps.1.afterDays', '1');
    await page.locator('[id^="relances.choice.steps."][id$=".afterDays-error"]').first().waitFor();
    expect(await page.locator('button[value="publish"]').isEnabled()).toBe(true);
    await page.close();
  });

  it('sends no request for an unchanged field, and none at all without scripts', async () => {
    const { page, asked } = await open();
    await type(page, 'note', 'Two hours.');
    await type(page, undo, '0');
    await page.locator(`[id="${undo}-error"]`).waitFor();
    expect(asked()).toBe(1);
    await page.close();
    const plain = await open(false);
    expect(await plain.page.locator('form.policy [role="status"]').count()).toBe(0);
    expect(await plain.page.locator('button[value="publish"]').isEnabled()).toBe(true);
    await plain.page.close();
  });
});
