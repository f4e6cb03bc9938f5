import type { LocalStore } from '#local/kernel/store.ts';
import type { LocalClock } from './clock.ts';

/** Stores the clock's instant, so that the next run does not start before it. */
export function keepClock(store: LocalStore, nowMs: number): void {
  store.keepSetting('clock', String(nowMs));
}

/** The latest instant known from an earlier run, epoch ms; 0 when there was none. */
export function rememberedInstant(store: LocalStore): number {
  return Number(store.setting('clock') ?? 0);
}

const keepEveryMs = 1_000;

/**
 * Stores the instant of a running clock every second while it is ahead of the real time (a killed stack then loses a
 * second at most). Returns a function that stops this after storing the clock once more.
 */
export function keepRunningClock(store: LocalStore, clock: LocalClock): () => void {
  keepClock(store, clock.now());
  const timer = setInterval(() => {
    if (clock.mode.kind !== 'manual' && clock.now() > Date.now() + keepEveryMs) keepClock(store, clock.now());
  }, keepEveryMs);
  timer.unref();
  return () => {
    clearInterval(timer);
    keepClock(store, clock.now());
  };
}
