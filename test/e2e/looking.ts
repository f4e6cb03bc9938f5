import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page, Response } from 'playwright-core';
import { expect } from 'vitest';
import { look } from './findings.ts';

export const screens = {
  desktop: { width: 1280, height: 900 },
  phone: { width: 375, height: 812 },
} as const;

export type Screen = keyof typeof screens;

/** Where SCREENSHOTS names a folder, every checked page is stored there as a picture. */
const pictureFolder = process.env.SCREENSHOTS;

const narrowestWidths = [320, 375];

/** The kinds of page checked so far, by language. */
export class Gallery {
  readonly #languages = new Map<string, Set<string>>();
  #pictures = 0;

  has(kind: string, language: string): boolean {
    return this.#languages.get(kind)?.has(language) ?? false;
  }

  /** "slots en fr": one line per kind, in alphabetical order. */
  list(): string[] {
    return [...this.#languages].map(([kind, languages]) => [kind, ...[...languages].sort()].join(' ')).sort();
  }

  add(kind: string, language: string): void {
    this.#languages.set(kind, (this.#languages.get(kind) ?? new Set()).add(language));
  }

  async picture(page: Page, kind: string, language: string): Promise<void> {
    if (pictureFolder === undefined) return;
    mkdirSync(pictureFolder, { recursive: true });
    const shown = page.viewportSize() ?? screens.desktop;
    this.#pictures += 1;
    const number = String(this.#pictures).padStart(3, '0');
    for (const { width, height } of Object.values(screens)) {
      await page.setViewportSize({ width, height });
      const path = join(pictureFolder, `${number}-${kind.replaceAll(' ', '-')}-${language}-${width}.png`);
      await page.screenshot({ path, fullPage: true });
    }
    await page.setViewportSize(shown);
  }
}

/** Opens collapsed sections, or closes those it had opened. */
const unfold = `for (const one of document.querySelectorAll('details:not([open])')) { one.open = true; one.dataset.unfolded = ''; }`;
const foldAgain = `for (const one of document.querySelectorAll('details[data-unfolded]')) { one.open = false; delete one.dataset.unfolded; }`;

/**
 * One person in one browser, who opens links and presses buttons. Every page is checked: by axe, in narrow windows,
 * collapsed and expanded, and in the other language if it was not checked in it yet.
 */
export class Visit {
  readonly page: Page;
  readonly #gallery: Gallery;
  readonly #strangers: string[] = [];
  readonly #complaints: string[] = [];

  private constructor(page: Page, gallery: Gallery) {
    this.page = page;
    this.#gallery = gallery;
  }

  static async begin(browser: Browser, gallery: Gallery, screen: Screen, locale: 'fr' | 'en'): Promise<Visit> {
    const context = await browser.newContext({ viewport: screens[screen], locale });
    const visit = new Visit(await context.newPage(), gallery);
    visit.page.on('request', (request) => visit.#strangers.push(request.url()));
    visit.page.on('console', (message) => {
      // A form returned with problems is a 400, which the browser logs as well.
      const isRefusal = message.text().endsWith('status of 400 (Bad Request)');
      if (message.type() === 'error' && !isRefusal) visit.#complaints.push(message.text());
    });
    return visit;
  }

  end(): Promise<void> {
    return this.page.context().close();
  }

  language(): Promise<string> {
    return this.page.evaluate<string>('document.documentElement.lang');
  }

  /** The text of the page, with hard spaces as spaces. */
  async text(): Promise<string> {
    return (await this.page.locator('main').innerText()).replace(/[\u00a0\u202f]/g, ' ');
  }

  async title(): Promise<string> {
    return (await this.page.locator('h1').innerText()).replace(/[\u00a0\u202f]/g, ' ');
  }

  /** Opens an address, also in the other language if the page offers it and was not checked in it yet. */
  async open(address: string, kind: string): Promise<void> {
    const response = await this.page.goto(address);
    expect(response?.status(), address).toBe(200);
    expectPrivate(response);
    await this.lookAt(kind);
    const other = (await this.language()) === 'fr' ? 'en' : 'fr';
    const change = this.page.locator(`.language a[lang="${other}"]`);
    if (this.#gallery.has(kind, other) || (await change.count()) === 0) return;
    await Promise.all([this.page.waitForEvent('load'), change.click()]);
    expect(await this.language(), `${kind}: the page in its other language`).toBe(other);
    await this.lookAt(kind);
    await this.page.goto(address);
  }

  /** Chooses one of several, by its name and value. */
  async choose(name: string, value: string): Promise<void> {
    await this.page.locator(`[name="${name}"][value="${value}"]`).check();
  }

  /** Opens the collapsed section of this title. */
  async unfold(title: string): Promise<void> {
    await this.page.locator('summary', { hasText: title }).click();
  }

  press(button: string, kind: string): Promise<void> {
    return this.#goOn(kind, () => this.page.getByRole('button', { name: button, exact: true }).click());
  }

  /** Presses Enter on the focused element. */
  enter(kind: string): Promise<void> {
    return this.#goOn(kind, () => this.page.keyboard.press('Enter'));
  }

  follow(link: string, kind: string): Promise<void> {
    return this.#goOn(kind, () => this.page.getByRole('link', { name: link, exact: true }).click());
  }

  async #goOn(kind: string, act: () => Promise<void>): Promise<void> {
    const { page } = this;
    const [response] = await Promise.all([
      page.waitForResponse((one) => one.request().isNavigationRequest() && one.status() !== 303),
      page.waitForEvent('load'),
      act(),
    ]);
    expectPrivate(response);
    await this.lookAt(kind);
  }

  async lookAt(kind: string): Promise<void> {
    const { page } = this;
    const language = await this.language();
    expect(language, page.url()).toMatch(/^(fr|en)$/);
    expect(await page.title(), `${kind} has a title`).toMatch(/\S.* – \S/);
    expect(await page.locator('h1').count(), `${kind} has one h1`).toBe(1);
    expect(await this.title(), `${kind} says in its h1 what it is`).toMatch(/\S/);
    const home = new URL(page.url()).origin;
    expect(
      this.#strangers.filter((url) => new URL(url).origin !== home),
      `${kind} loads nothing from elsewhere`,
    ).toEqual([]);
    expect(this.#complaints, `${kind} leaves the browser nothing to complain of`).toEqual([]);
    await this.#gallery.picture(page, kind, language);
    await page.evaluate(unfold);
    await look(page);
    const shown = page.viewportSize() ?? screens.desktop;
    for (const width of narrowestWidths) {
      await page.setViewportSize({ width, height: shown.height });
      const excess = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      expect(await page.evaluate(excess), `${kind} fits ${width} px`).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize(shown);
    await page.evaluate(foldAgain);
    this.#gallery.add(kind, language);
  }
}

/** A page behind a link sends no referrer to other sites, and is not cached. */
function expectPrivate(response: Response | null): void {
  const headers = response?.headers() ?? {};
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['cache-control']).toBe('no-store');
}
