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

const people = {
  fr: {
    fullName: 'Béatrice Aubry',
    email: 'beatrice.aubry@example.com',
    message:
      'Bonjour, je souhaite offrir à ma fille, pour ses trente ans le 12 décembre, une montre de la collection Cinq Heures en or rose. Pourriez-vous me recevoir en salon privé cette semaine ?',
    sent: /merci/i,
    recorded: /répon/i,
  },
  en: {
    fullName: 'Oliver Hastings',
    email: 'oliver.hastings@example.com',
    message:
      'Good morning, I would like to choose a sapphire necklace from the Rivière d’Été collection for our anniversary on 12 December. Might I come to the private salon in London this week?',
    sent: /thank/i,
    recorded: /answer/i,
  },
} as const;

describe.skipIf(skip)('the first path in a browser: form, mailbox, link, answer, execution', () => {
  let stack: LocalStack;
  let browser: Browser;
  let folder: string;

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

  async function submit(page: Page, language: 'fr' | 'en', suffix: string): Promise<string> {
    const person = people[language];
    const email = person.email.replace('@', `+${suffix}@`);
    await page.goto(`${stack.url}/?lang=${language}`);
    await look(page);
    await page.fill('[name=message]', `${person.message} (${suffix})`);
    await page.fill('[name=fullName]', person.fullName);
    await page.fill('[name=email]', email);
    for (const details of await page.locator('details:not([open]) > summary').all()) await details.click();
    await page.selectOption('[name=intent]', 'gift');
    await page.selectOption('[name=category]', language === 'fr' ? 'watches' : 'high-jewellery');
    await page.selectOption('[name=boutiqueId]', language === 'fr' ? 'paris' : 'london');
    await page.locator('[name=availability][value=this-week]').check();
    await page.locator('[name=meetingPreference][value=private-salon]').check();
    await page.locator('[name=acceptsByAppointment]').check();
    await page.locator('[name=consent]').check();
    await page.locator('main button[type=submit]').click();
    await page.waitForLoadState();
    expect(await page.locator('main').innerText()).toMatch(person.sent);
    await look(page);
    await stack.settle();
    return email;
  }

  function linkFor(test: (mail: { to: string; subject: string }) => boolean): string {
    const mail = stack.mail().filter(test).at(-1);
    expect(mail, 'the mail has arrived').toBeDefined();
    return mail?.links[0] ?? '';
  }

  for (const language of ['fr', 'en'] as const) {
    for (const [name, viewport] of Object.entries(widths)) {
      it(`goes from the form to the recorded answer in ${language} on a ${name}`, async () => {
        const context: BrowserContext = await browser.newContext({ viewport });
        const page = await context.newPage();
        const email = await submit(page, language, name);

        await page.goto(linkFor(({ to }) => to.includes(email)));
        expect(await page.locator('main').innerText()).toContain(`(${name})`);
        await look(page);

        const action = linkFor(({ to, subject }) => !to.includes(email) && subject.includes(people[language].fullName));
        await page.goto(action);
        await look(page);
        const before = await page.locator('main').innerText();
        expect(before).toContain(people[language].fullName);
        await page.locator('[name=choice][value=answered]').check();
        await page.locator('[name=channel][value=call]').check();
        await page.locator('form:has([name=choice][value=answered]) button[type=submit]:not([name])').click();
        await page.waitForLoadState();
        expect(await page.locator('main').innerText()).toMatch(people[language].recorded);
        await look(page);

        await page.goto(action);
        expect(await page.locator('main [name=channel]').count(), 'a repeated click shows the outcome').toBe(0);

        await stack.settle();
        const executions = (await (await fetch(`${stack.url}/_local/executions`)).json()) as { inquiryId: string }[];
        await page.goto(`${stack.url}/_local/executions/${executions.at(-1)?.inquiryId}`);
        expect(await page.locator('svg').count(), 'the state graph is drawn').toBeGreaterThan(0);
        expect(await page.locator('body').innerText()).toContain('Await end of undo');
        await look(page);
        await context.close();
      });
    }
  }

  it('shows the refused form with the typed values, and names each invalid field', async () => {
    const page = await browser.newPage({ viewport: widths.phone });
    await page.goto(`${stack.url}/?lang=en`);
    await page.fill('[name=message]', 'A sapphire ring');
    await page.fill('[name=email]', 'not-an-address');
    await page.locator('main button[type=submit]').click();
    await page.waitForLoadState();
    expect(await page.inputValue('[name=message]')).toBe('A sapphire ring');
    expect(await page.inputValue('[name=email]')).toBe('not-an-address');
    expect(await page.locator('main').innerText()).toMatch(/consent/i);
    await look(page);
    await page.close();
  });

  it('can be filled in and sent by keyboard alone', async () => {
    const page = await browser.newPage({ viewport: widths.desktop });
    await page.goto(`${stack.url}/?lang=en`);
    const seen = new Set<string>();
    for (let press = 0; press < 60; press += 1) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate<string>(
        "document.activeElement?.getAttribute('name') ?? document.activeElement?.tagName ?? ''",
      );
      if (name === 'message') await page.keyboard.type('Could you tell me about the Belvédère bracelet in platinum?');
      if (name === 'fullName') await page.keyboard.type('Grace Lindqvist');
      if (name === 'email') await page.keyboard.type('grace.lindqvist@example.com');
      if (name === 'consent') await page.keyboard.press('Space');
      seen.add(name);
      if (name === 'BUTTON') break;
    }
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    expect([...seen]).toEqual(expect.arrayContaining(['message', 'fullName', 'email', 'consent']));
    expect(seen.has('website'), 'the trap is never reached by keyboard').toBe(false);
    expect(await page.locator('main').innerText()).toContain('Grace Lindqvist');
    await page.close();
  });

  it('shows staff the board, the figures, the advisors and the portfolio without serious axe findings', async () => {
    for (const viewport of Object.values(widths)) {
      const context = await browser.newContext({ viewport });
      const page = await context.newPage();
      await page.goto(`${stack.url}/_local/session?role=manager&then=/board`);
      for (const path of [
        '/board',
        '/board?show=ended',
        '/kpi',
        '/portfolio',
        '/portfolio/cohorts',
        '/portfolio/value',
        '/portfolio/champion',
        '/portfolio/model',
        '/advisors',
        '/import',
      ]) {
        for (const lang of ['fr', 'en']) {
          await page.goto(`${stack.url}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
          await look(page);
        }
      }
      await context.close();
    }
  });

  it('shows a manager the refused rows of a file by line, and the form to send it again', async () => {
    const file = 'receivedAt;email;owner;outcome;closedAt;amount\r\n2026-06-02;nobody;nobody;won;2026-06-05;1,234\r\n';
    for (const viewport of Object.values(widths)) {
      for (const lang of ['fr', 'en']) {
        const page = await browser.newPage({ viewport });
        await page.goto(`${stack.url}/_local/session?role=manager`);
        await page.goto(`${stack.url}/import?lang=${lang}`);
        await page.setInputFiles('#file', { name: 'past.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
        await page.focus('#file');
        await page.keyboard.press('Shift+Tab');
        await page.keyboard.press('Tab');
        expect(await page.evaluate("getComputedStyle(document.querySelector('#file:focus')).outlineStyle")).toBe(
          'solid',
        );
        await page.click('button[value=check]');
        await look(page);
        const [rows, form] = [
          await page.locator('tbody').boundingBox(),
          await page.locator('form.section').boundingBox(),
        ];
        expect((form?.y ?? 0) - ((rows?.y ?? 0) + (rows?.height ?? 0))).toBeGreaterThan(30);
        const label = await page.evaluate("getComputedStyle(document.querySelector('tbody th'), '::before').content");
        expect(label).toContain(viewport.width > 960 ? 'none' : lang === 'fr' ? 'Ligne' : 'Line');
        await page.close();
      }
    }
  }, 60_000);

  it('shows operators the console, the mailbox and the executions without serious axe findings', async () => {
    for (const viewport of Object.values(widths)) {
      const page = await browser.newPage({ viewport });
      for (const path of ['/_local', '/_local/mail', '/_local/executions', '/_local/clock']) {
        await page.goto(`${stack.url}${path}`, { waitUntil: 'domcontentloaded' });
        await look(page);
      }
      await page.close();
    }
  });
});
