import type { Page } from 'playwright-core';
import { expect } from 'vitest';

interface Stop {
  readonly what: string;
  readonly isWanted: boolean;
  readonly isRinged: boolean;
  readonly isInView: boolean;
  /** Where it stands in the document, and how far down the page. */
  readonly order: number;
  readonly top: number;
}

const sameLinePx = 12;
const mostStops = 80;

/** The element that has the focus, and whether somebody who sees would find it. */
function stopAt(page: Page, selector: string): Promise<Stop> {
  return page.evaluate<Stop>(`(() => {
    const one = document.activeElement ?? document.body;
    const style = getComputedStyle(one);
    const box = one.getBoundingClientRect();
    return {
      what: one.tagName + ' ' + (one.getAttribute('name') ?? one.textContent.trim()),
      isWanted: one.matches(${JSON.stringify(selector)}),
      // The calendar of a date is a stop within it that the browser rings by itself; the date then is not the focus.
      isRinged: !one.matches(':focus') || (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2),
      isInView: box.bottom > 0 && box.top < innerHeight && box.right > 0,
      order: [...document.querySelectorAll('*')].indexOf(one),
      top: box.top + scrollY,
    };
  })()`);
}

/**
 * Presses Tab until this has the focus. Every stop on the way is ringed and in view, and comes after the one before, in
 * the document and on the page.
 */
export async function tabTo(page: Page, selector: string): Promise<void> {
  let before: Stop | undefined;
  for (let presses = 0; presses < mostStops; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await stopAt(page, selector);
    expect(stop, 'the focus can be seen').toMatchObject({ isRinged: true, isInView: true });
    if (before !== undefined) {
      // A date has several stops within itself.
      expect(stop.order, `${stop.what} comes after ${before.what}`).toBeGreaterThanOrEqual(before.order);
      expect(stop.top, `${stop.what} is not above ${before.what}`).toBeGreaterThan(before.top - sameLinePx);
    }
    if (stop.isWanted) return;
    before = stop;
  }
  throw new Error(`${selector} is not reached by Tab.`);
}
