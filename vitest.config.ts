import { defineConfig } from 'vitest/config';

/** One worker per core; suites that start the local stack are slow enough to deserve a generous timeout. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    execArgv: ['--disable-warning=ExperimentalWarning'],
    reporters: [['default', { summary: false }], './test/reporters/plain-count.ts'],
  },
});
