import type { Page } from 'playwright-core';
import { expect } from 'vitest';

interface Stop {
  readonly what: string;
  readonly isWanted: boolean;
  readonly isRinged: boolean;
  readonly isInView: boolean;
  /** Its position in the document, and on the page. */
  readonly order: number;
  readonly top: number;
}

const sameLinePx = 12;
const mostStops = 80;

/** The focused element, and whether a sighted user would see the focus. */
function stopAt(page: Page, selector: string): Promise<Stop> {
  return page.evaluate<Stop>(`(() => {
    const one = document.activeElement ?? document.body;
    const style = getComputedStyle(one);
    const box = one.getBoundingClientRect();
    return {
      what: one.tagName + ' ' + (one.getAttribute('name') ?? one.textContent.trim()),
      isWanted: one.matches(${JSON.stringify(selector)}),
      // The calendar button of a date field is a stop within it with the browser's own focus ring; the field then has
      // no focus.
      isRinged: !one.matches(':focus') || (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2),
      isInView: box.bottom > 0 && box.top < innerHeight && box.right > 0,
      order: [...document.querySelectorAll('*')].indexOf(one),
      top: box.top + scrollY,
    };
  })()`);
}

/**
 * Presses Tab until this has the focus. Every stop on the way has a visible focus ring, and follows the previous one in
 * the document and on the page.
 */
export async function tabTo(page: Page, selector: string): Promise<void> {
  let before: Stop | undefined;
  for (let presses = 0; presses < mostStops; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await stopAt(page, selector);
    expect(stop, 'the focus can be seen').toMatchObject({ isRinged: true, isInView: true });
    if (before !== undefined) {
      // A date field has several stops within itself.
      expect(stop.order, `${stop.what} comes after ${before.what}`).toBeGreaterThanOrEqual(before.order);
      expect(stop.top, `${stop.what} is not above ${before.what}`).toBeGreaterThan(before.top - sameLinePx);
    }
    if (stop.isWanted) return;
    before = stop;
  }
  throw new Error(`${selector} is not reached by Tab.`);
}
