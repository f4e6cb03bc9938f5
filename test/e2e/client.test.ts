import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actionLink, newClient, openHouse, privateLink, requests, type TestHouse } from '../workflows/harness.ts';
import { browserMissing, openBrowser } from './browser.ts';
import { look } from './findings.ts';

const skip = browserMissing();
const widths = { desktop: { width: 1280, height: 900 }, phone: { width: 375, height: 812 } } as const;

const words = {
  fr: {
    keep: 'Choisir ce moment',
    kept: 'Votre rendez-vous est confirmé',
    move: 'Déplacer à ce moment',
    moved: 'Votre rendez-vous est déplacé',
    cancel: 'Annuler le rendez-vous',
    cancelled: 'Votre rendez-vous est annulé',
    wish: 'Transmettre ma demande',
    noted: 'Nous en restons là',
    undo: 'Revenir sur ce choix',
    send: 'Envoyer',
    undone: 'Votre choix est annulé',
    complete: 'Compléter ma demande',
    completed: 'Merci, votre demande est complétée',
  },
  en: {
    keep: 'Choose this time',
    kept: 'Your appointment is confirmed',
    move: 'Move to this time',
    moved: 'Your appointment has been moved',
    cancel: 'Cancel the appointment',
    cancelled: 'Your appointment is cancelled',
    wish: 'Send my request',
    noted: 'We will leave it there',
    undo: 'Undo this choice',
    send: 'Send',
    undone: 'Your choice has been undone',
    complete: 'Complete my inquiry',
    completed: 'Thank you, your inquiry is complete',
  },
} as const;

describe.skipIf(skip)('a client in a browser: slots, appointment, private space, completion', () => {
  let house: TestHouse;
  let browser: Browser;

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
  });

  async function press(page: Page, name: string): Promise<void> {
    await page.getByRole('button', { name }).click();
    await page.waitForLoadState();
    await look(page);
  }

  const title = (page: Page) => page.locator('h1').innerText();
  const unfold = (page: Page) => page.evaluate('for (const d of document.querySelectorAll("details")) d.open = true');

  /** A client whose advisor has just proposed to meet. */
  async function proposed(): Promise<{ readonly email: string; readonly space: string }> {
    const client = newClient(requests.promising);
    await house.submit(client);
    const space = privateLink(await house.lastMailTo(client.email));
    const toOwner = (await house.mail()).findLast(({ links }) => links.some((link) => link.includes('/a/')));
    await house.act(actionLink(toOwner), { choice: 'slots' });
    await house.advance('PT11M');
    return { email: client.email, space };
  }

  it.each([
    ['fr', 'desktop'],
    ['en', 'phone'],
  ] as const)('chooses, moves and cancels, in %s on a %s', async (language, width) => {
    const own = words[language];
    const page = await browser.newPage({ viewport: widths[width] });
    const { email, space } = await proposed();
    const read = async (link: string) => {
      await page.goto(`${link}?lang=${language}`);
      await look(page);
      await unfold(page);
      await look(page);
    };
    await read(space);
    await read(actionLink(await house.lastMailTo(email)));
    await press(page, own.keep);
    expect(await page.locator('#error-summary').count(), 'nothing is chosen beforehand').toBe(1);
    await page.locator('[name=slot]').nth(1).check();
    await press(page, own.keep);
    expect(await title(page)).toBe(own.kept);

    await house.settle();
    await read(actionLink(await house.lastMailTo(email)));
    await page.locator('[name=slot]').first().check();
    await press(page, own.move);
    expect(await title(page)).toBe(own.moved);

    await house.settle();
    await read(space);
    await page.locator('[name=next][value=other-times]').check();
    await press(page, own.cancel);
    expect(await title(page)).toBe(own.cancelled);

    await house.settle();
    await read(space);
    expect(await page.locator('[name=slot]').count(), 'other times are on offer already').toBeGreaterThan(1);
    await page.locator('[name=choice][value=declined]').check();
    await press(page, own.wish);
    expect(await title(page)).toBe(own.noted);
    // A button alone takes nothing back.
    await page.getByRole('radio', { name: own.undo }).check();
    await press(page, own.send);
    expect(await title(page)).toBe(own.undone);
    await page.close();
  });

  it.each([
    ['fr', 'phone'],
    ['en', 'desktop'],
  ] as const)('completes without losing any typed value, in %s on a %s', async (language, width) => {
    const own = words[language];
    const page = await browser.newPage({ viewport: widths[width] });
    const client = newClient(requests.incomplete);
    const inquiryId = await house.submit(client);
    await page.goto(`${actionLink(await house.lastMailTo(client.email))}?lang=${language}`);
    await look(page);
    await page.fill('[name=pieceReference]', 'VH-4021');
    await page.fill('[name=desiredOn]', '2020-01-01');
    await press(page, own.complete);
    expect(await page.inputValue('[name=pieceReference]')).toBe('VH-4021');
    await page.fill('[name=desiredOn]', '2026-12-12');
    await page.fill('[name=message]', 'Une montre pour les cinquante ans de mon mari, cette semaine en boutique.');
    await press(page, own.complete);
    expect(await title(page)).toBe(own.completed);
    await house.settle();
    expect((await house.inquiry(inquiryId)).status).toBe('awaiting-first-response');
    await page.close();
  });
});
