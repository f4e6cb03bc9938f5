import { describe, expect, it } from 'vitest';
import { type GestureFacts, nextGesture } from '#domain/portfolio/client/next-gesture.ts';

const loyal: GestureFacts = {
  isLeftInPeace: false,
  hasOpenInquiry: false,
  visits: 5,
  daysSinceLastVisit: 200,
  rhythm: { chance: 0.02 },
};

describe('the next gesture', () => {
  it('is a personal word when a silence is unusual for the client, and nothing within their rhythm', () => {
    expect(nextGesture(loyal)).toBe('silent');
    expect(nextGesture({ ...loyal, rhythm: { chance: 0.05 } })).toBe('silent');
    expect(nextGesture({ ...loyal, rhythm: { chance: 0.051 } })).toBe('within-rhythm');
  });

  it('is none against the client’s wish, nor beside an open inquiry', () => {
    expect(nextGesture({ ...loyal, isLeftInPeace: true, hasOpenInquiry: true })).toBe('stopped');
    expect(nextGesture({ ...loyal, hasOpenInquiry: true })).toBe('open-inquiry');
  });

  it('prepares the second visit within 90 days of the first one', () => {
    const once: GestureFacts = { ...loyal, visits: 1, rhythm: null, daysSinceLastVisit: 90 };
    expect(nextGesture(once)).toBe('second-visit');
    expect(nextGesture({ ...once, daysSinceLastVisit: 91 })).toBe('wait');
    expect(nextGesture({ ...once, visits: 2 })).toBe('wait');
    expect(nextGesture({ ...once, visits: 0 })).toBe('no-purchase');
  });
});
