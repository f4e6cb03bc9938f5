import { type ClockMode, LocalClock } from '#local/clock/clock.ts';
import { keepClock, keepRunningClock, rememberedInstant } from '#local/clock/clock-memory.ts';
import type { Changes } from '#local/kernel/changes.ts';
import type { Shutdown } from '#local/kernel/shutdown.ts';
import { type LocalStore, openStore } from '#local/kernel/store.ts';
import { holdDataFolder } from './data-folder.ts';
import { clockMode } from './settings.ts';

/** The data that outlives the process, and the clock with its stored instant. */
export interface Memory {
  readonly folder: string;
  readonly store: LocalStore;
  readonly clock: LocalClock;
}

export interface MemoryOptions {
  readonly dataDir: string;
  readonly clock?: 'real' | 'manual' | number | ClockMode;
  readonly now?: string;
}

/** @throws DataFolderInUseError, DataFolderBrokenError, SettingInvalidError */
export function openMemory(options: MemoryOptions, changes: Changes, shutdown: Shutdown): Memory {
  const folder = holdDataFolder(options.dataDir);
  shutdown.add(() => folder.release());
  const store = openStore(folder.path);
  shutdown.add(() => store.close());
  const { clock: chosen = 'real' } = options;
  const mode = typeof chosen === 'object' ? chosen : clockMode(String(chosen), options.now);
  const clock = new LocalClock(mode, rememberedInstant(store), (nowMs) => {
    keepClock(store, nowMs);
    changes.notify();
  });
  shutdown.add(keepRunningClock(store, clock));
  return { folder: folder.path, store, clock };
}
