import { defineConfig } from 'vitest/config';

/** Files that share a worker: what they import keeps no state. Every other file has one of its own. */
const pure = ['test/unit/!(adapters)/**/*.test.ts', 'test/contracts/**/*.test.ts', 'test/*.test.ts'];

const shared = {
  pool: 'forks' as const,
  testTimeout: 60_000,
  hookTimeout: 120_000,
  execArgv: ['--disable-warning=ExperimentalWarning'],
};

/** One worker per core; suites that start the local stack are slow enough to deserve a generous timeout. */
export default defineConfig({
  test: {
    ...shared,
    maxWorkers: 2,
    reporters: [['default', { summary: false }], './test/reporters/plain-count.ts'],
    projects: [
      { test: { ...shared, name: 'pure', include: pure, isolate: false } },
      { test: { ...shared, name: 'isolated', include: ['test/**/*.test.ts'], exclude: pure } },
    ],
  },
});
