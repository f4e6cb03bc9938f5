import type { LocalStore } from '#local/kernel/store.ts';
import type { LocalClock } from './clock.ts';

/** Keeps the instant at which the clock stands, so that the next run does not start before it. */
export function keepClock(store: LocalStore, nowMs: number): void {
  store.keepSetting('clock', String(nowMs));
}

/** The last instant an earlier run is known to have reached, epoch ms; 0 when there was none. */
export function rememberedInstant(store: LocalStore): number {
  return Number(store.setting('clock') ?? 0);
}

const keepEveryMs = 1_000;

/**
 * Keeps the instant of a clock that runs by itself, every second while it is ahead of the real time (a killed stack
 * then loses a second at most). Returns what ends this, keeping the clock one last time.
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
