import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoHouse } from '#local/seed/seed-house.ts';
import { type LocalStack, startLocalStack } from '#local/stack/stack.ts';
import { browserMissing, openBrowser } from './browser.ts';
import { look } from './findings.ts';

const skip = browserMissing();
const widths = { desktop: { width: 1280, height: 900 }, phone: { width: 375, height: 812 } } as const;
const everyMilliseconds = 15_000;

describe.skipIf(skip)('the board in a browser', () => {
  let stack: LocalStack;
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'vestibule-e2e-board-'));
    const now = '2026-11-23T09:35:00+01:00';
    stack = await startLocalStack({ dataDir: folder, clock: 'manual', now, house: demoHouse });
    browser = await openBrowser();
    for (const [name, message] of [
      ['Béatrice Aubry', 'Je souhaite offrir à ma fille, pour ses trente ans, une montre en or rose.'],
      ['Oliver Hastings', 'Je cherche un collier de saphirs pour notre anniversaire de mariage en décembre.'],
      ['Inès Ferreira', 'Pourriez-vous me recevoir en salon privé pour un solitaire, cette semaine ?'],
    ] as const)
      await submit(name, message);
  });

  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function submit(fullName: string, message: string): Promise<void> {
    const body = {
      message,
      fullName,
      email: `${fullName.toLowerCase().replace(/[^a-z]+/g, '.')}@example.com`,
      intent: 'gift',
      category: 'watches',
      boutiqueId: 'paris',
      availability: 'this-week',
      meetingPreference: 'private-salon',
      acceptsByAppointment: true,
      consent: true,
      language: 'fr',
    };
    const reply = await fetch(`${stack.url}/inquiries`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', accept: 'application/json' },
    });
    expect(reply.status, await reply.text()).toBeLessThan(300);
    await stack.settle();
  }

  async function signedIn(viewport: { width: number; height: number }, scripts = true): Promise<BrowserContext> {
    const context = await browser.newContext({ viewport, colorScheme: 'dark', javaScriptEnabled: scripts });
    const { token } = (await (await fetch(`${stack.url}/_local/session?role=manager`)).json()) as { token: string };
    await context.addCookies([{ name: 'vestibule_session', value: token, url: stack.url }]);
    return context;
  }

  /** The statuses of the board's own polls, in order. */
  function asked(page: Page): number[] {
    const statuses: number[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'fetch') statuses.push(response.status());
    });
    return statuses;
  }

  async function pass(page: Page, statuses: readonly number[]): Promise<void> {
    const before = statuses.length;
    await page.clock.runFor(everyMilliseconds);
    await expect.poll(() => statuses.length, { timeout: 20_000 }).toBeGreaterThan(before);
    await page.waitForTimeout(100);
  }

  for (const language of ['fr', 'en'] as const) {
    for (const [name, viewport] of Object.entries(widths)) {
      it(`is complete in dark mode, in ${language} on a ${name}, with a row on the first screen`, async () => {
        const context = await signedIn(viewport);
        const page = await context.newPage();
        await page.goto(`${stack.url}/board?lang=${language}`);
        await look(page);
        const form = page.locator('form.filters');
        expect(await form.isVisible()).toBe(name === 'desktop');
        const first = await page.locator('.who').first().boundingBox();
        expect(first?.y).toBeLessThan(viewport.height);
        if (name === 'phone') await page.locator('.board-filters > summary').click();
        await look(page);
        await page.fill('#filter-search', 'ferre');
        await page.keyboard.press('Enter');
        await page.waitForSelector('[data-still]');
        expect(page.url()).not.toContain('ferre');
        expect(await page.locator('.who').allInnerTexts()).toEqual(['Inès Ferreira']);
        expect(page.url()).toContain(`lang=${language}`);
        await look(page);
        if (process.env.SHOTS) await page.goto(`${stack.url}/board?lang=${language}`);
        if (process.env.SHOTS)
          await page.screenshot({ path: `${process.env.SHOTS}/board-${language}-${name}.png`, fullPage: true });
        await context.close();
      });
    }
  }

  it('refreshes with its ETag, announces new rows, and keeps the focused link', async () => {
    const context = await signedIn(widths.desktop);
    const page = await context.newPage();
    await page.clock.install();
    const statuses = asked(page);
    await page.goto(`${stack.url}/board?owner=`);
    await page.locator('a.who', { hasText: 'Oliver Hastings' }).focus();
    await pass(page, statuses);
    await pass(page, statuses);
    expect(statuses).toEqual([200, 304]);
    expect(await page.locator('[data-news]').textContent()).toBe('');
    await submit('Clara Nowak', 'Je souhaite faire graver une montre de famille, et vous la montrer à Paris.');
    await pass(page, statuses);
    await expect.poll(() => page.locator('.who', { hasText: 'Clara Nowak' }).count()).toBe(1);
    expect(await page.locator('[data-news]').textContent()).toMatch(/^4 /);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Oliver Hastings');
    await context.close();
  });

  it('does not poll while its tab is hidden, and polls at once when it is shown again', async () => {
    const context = await signedIn(widths.desktop);
    const page = await context.newPage();
    await page.clock.install();
    const statuses = asked(page);
    await page.goto(`${stack.url}/board`);
    const hide = (hidden: boolean) =>
      page.evaluate(
        `Object.defineProperty(document, 'hidden', { configurable: true, value: ${hidden} }); document.dispatchEvent(new Event('visibilitychange'))`,
      );
    await hide(true);
    await page.clock.runFor(4 * everyMilliseconds);
    expect(statuses).toEqual([]);
    await hide(false);
    await expect.poll(() => statuses.length).toBe(1);
    await context.close();
  });

  it('reports that it stopped when the session is over', async () => {
    const context = await signedIn(widths.desktop);
    const page = await context.newPage();
    await page.clock.install();
    const statuses = asked(page);
    await page.goto(`${stack.url}/board?lang=en`);
    await context.clearCookies();
    await pass(page, statuses);
    await expect.poll(() => page.locator('[data-news]').isVisible()).toBe(true);
    expect(await page.locator('[data-news]').innerText()).toContain('stopped refreshing');
    await context.close();
  });

  it('filters without any script, and is usable by keyboard from the first key on', async () => {
    const context = await signedIn(widths.desktop, false);
    const page = await context.newPage();
    await page.goto(`${stack.url}/board?lang=en`);
    const reached: string[] = [];
    for (let press = 0; press < 40 && reached.at(-1) !== 'who'; press += 1) {
      await page.keyboard.press('Tab');
      const element = page.locator(':focus');
      reached.push((await element.getAttribute('name')) ?? (await element.getAttribute('class')) ?? '');
    }
    expect(reached[0]).toBe('skip');
    for (const name of ['search', 'show', 'blockage', 'owner', 'stage', 'level', 'boutique', 'who'])
      expect(reached, name).toContain(name);
    await page.fill('#filter-search', 'HASTINGS');
    await page.locator('form.filters button[type=submit]').click();
    expect(await page.locator('.who').allInnerTexts()).toEqual(['Oliver Hastings']);
    await context.close();
  });

  it('shows blockages as text, first, and lets a manager add a note on the inquiry’s page', async () => {
    await stack.advance('P1D');
    for (const [name, viewport] of Object.entries(widths)) {
      const context = await signedIn(viewport);
      const page = await context.newPage();
      await page.goto(`${stack.url}/board?lang=fr`);
      expect(await page.locator('tbody tr').first().locator('.flag').innerText()).not.toBe('');
      await look(page);
      if (process.env.SHOTS)
        await page.screenshot({ path: `${process.env.SHOTS}/blocked-${name}.png`, fullPage: true });
      await page.locator('a.who').first().click();
      await page.waitForURL(/inquiries/);
      await page.locator('summary', { hasText: 'Ajouter une note' }).click();
      await page.fill('#noteText', `Préfère l’or rose (${name}).`);
      await page.locator('button[value=note]').click();
      await page.waitForURL(/said=noted/);
      expect(await page.locator('.timeline').innerText()).toContain(`Préfère l’or rose (${name}).`);
      await look(page);
      if (process.env.SHOTS)
        await page.screenshot({ path: `${process.env.SHOTS}/inquiry-${name}.png`, fullPage: true });
      await page.locator('a[href^="/_local/executions/"]').click();
      await page.waitForURL(/_local/);
      expect(await page.locator('svg').count()).toBeGreaterThan(0);
      await context.close();
    }
  });
});
