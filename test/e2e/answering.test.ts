/** How many taps an advisor needs to answer, from the page that a letter opens, on a phone and by keyboard. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoHouse } from '#local/seed/seed-house.ts';
import { type LocalStack, startLocalStack } from '#local/stack/stack.ts';
import { browserMissing, openBrowser } from './browser.ts';
import { look } from './findings.ts';
import { tabTo } from './keyboard.ts';
import { Gallery, screens } from './looking.ts';

const gallery = new Gallery();

describe.skipIf(browserMissing())('an advisor answers in few taps', () => {
  let stack: LocalStack;
  let browser: Browser;
  let folder: string;
  let clients = 0;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'vestibule-e2e-'));
    stack = await startLocalStack({
      dataDir: folder,
      clock: 'manual',
      now: '2026-11-23T09:35:00+01:00',
      house: demoHouse,
    });
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A new inquiry: the client's address, and the link of the letter to whom it was given. */
  async function newInquiry(language: 'fr' | 'en'): Promise<{ readonly email: string; readonly link: string }> {
    clients += 1;
    const email = `client-${clients}@example.com`;
    const fields = {
      fullName: language === 'fr' ? `Béatrice Aubry ${clients}` : `Oliver Hastings ${clients}`,
      email,
      phone: '+33 6 12 34 56 78',
      message:
        language === 'fr'
          ? 'Bonjour, je voudrais offrir une montre à ma fille pour ses trente ans. Pouvez-vous me recevoir jeudi après-midi ?'
          : 'Good morning, I would like to give my daughter a watch for her thirtieth birthday. May I come on Thursday afternoon?',
      intent: 'gift',
      category: 'watches',
      boutiqueId: 'paris',
      availability: 'this-week',
      meetingPreference: 'private-salon',
      acceptsByAppointment: 'on',
      consent: 'on',
      language,
    };
    const sent = await fetch(`${stack.url}/inquiries?lang=${language}`, {
      method: 'POST',
      headers: { accept: 'text/html' },
      body: new URLSearchParams(fields),
    });
    expect(sent.ok).toBe(true);
    await stack.settle();
    const letter = stack.mail().findLast(({ subject }) => subject.includes(fields.fullName));
    return { email, link: `${letter?.links[0] ?? ''}?lang=${language}` };
  }

  const slots = 'input[name=choice][value=slots]';
  const tick = (number: number) => `input[name=time${number}]`;
  const letterTo = (email: string) => stack.mail().findLast(({ to }) => to.includes(email))?.text ?? '';

  for (const language of ['fr', 'en'] as const) {
    it(`proposes three chosen times on a phone in five taps (${language})`, async () => {
      const { email, link } = await newInquiry(language);
      const context = await browser.newContext({ viewport: screens.phone, hasTouch: true });
      const page: Page = await context.newPage();
      await page.goto(link);
      let taps = 0;
      const tap = async (selector: string) => {
        taps += 1;
        await page.locator(`label:has(${selector}), button${selector}`).first().tap();
      };
      await tap(slots);
      await look(page);
      await gallery.picture(page, 'times', language);
      const chosen = await Promise.all(
        [2, 3, 4].map((number) => page.locator(`label:has(${tick(number)})`).innerText()),
      );
      for (const number of [2, 3, 4]) await tap(tick(number));
      await tap('[name=leaves][value=now]');
      await page.locator('[role=status]').waitFor();
      expect(taps).toBeLessThanOrEqual(6);
      await look(page);
      await stack.settle();
      const days = chosen.map((label) => label.split('(')[0]?.trim() ?? '');
      for (const day of days) expect(letterTo(email).replaceAll(/\s/g, ' ')).toContain(day.replaceAll(/\s/g, ' '));
      await context.close();
    });

    it(`shows the letter before it leaves, without JavaScript (${language})`, async () => {
      const { email, link } = await newInquiry(language);
      const page = await browser.newPage({ viewport: screens.phone, javaScriptEnabled: false });
      await page.goto(link);
      await page.locator(`label:has(${slots})`).click();
      await page.locator(`label:has(${tick(1)})`).click();
      await page.fill('textarea[name=line]', 'À jeudi.');
      await page.click('button[value=letter]');
      await page.locator('iframe').waitFor();
      const letter = page.frameLocator('iframe');
      expect(await letter.locator('body').innerText()).toContain('À jeudi.');
      await gallery.picture(page, 'preview', language);
      await page.click('button[value=change]');
      expect(await page.locator(tick(1)).isChecked()).toBe(true);
      expect(await page.inputValue('textarea[name=line]')).toBe('À jeudi.');
      await page.click('button[value=letter]');
      await page.click('button[name=leaves]');
      await page.locator('[role=status]').waitFor();
      await stack.settle();
      expect(letterTo(email)).toContain('À jeudi.');
      await page.close();
    });

    it(`proposes them by keyboard alone, and takes them back (${language})`, async () => {
      const { email, link } = await newInquiry(language);
      const page = await browser.newPage({ viewport: screens.desktop });
      await page.goto(link);
      await tabTo(page, 'input[name=choice]');
      while (!(await page.locator(slots).isChecked())) await page.keyboard.press('ArrowDown');
      for (const number of [1, 2, 3]) {
        await tabTo(page, tick(number));
        await page.keyboard.press('Space');
      }
      await tabTo(page, 'textarea[name=line]');
      await page.keyboard.type('À jeudi.');
      await tabTo(page, 'button:not([name])');
      await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
      await look(page);
      await page.goto(link);
      await tabTo(page, 'input[value=undo]');
      await page.keyboard.press('Space');
      await tabTo(page, 'form button');
      await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
      await stack.advance('PT11M');
      expect(letterTo(email)).not.toContain('À jeudi.');
      await page.close();
    });
  }
});
