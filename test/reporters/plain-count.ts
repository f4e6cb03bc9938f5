import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with the plain count, so that a script (and a person) can read it without colours or columns. */
export default class PlainCountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    let passed = 0;
    let failed = 0;
    let skipped = 0;
    for (const module of modules) {
      const before = passed + failed + skipped;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        else if (state === 'failed') failed += 1;
        else skipped += 1;
      }
      // A file that could not be collected has no test to fail, and must still count.
      if (module.errors().length > 0 && before === passed + failed + skipped) failed += 1;
    }
    failed += unhandledErrors.length;
    console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  }
}
