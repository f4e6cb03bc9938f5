import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { portfolioDocument } from '../../../../../tools/portfolio-document.ts';

it('docs/portfolio-figures.md says what the definitions say', () => {
  expect(readFileSync(new URL('../../../../../docs/portfolio-figures.md', import.meta.url), 'utf8')).toBe(
    portfolioDocument(),
  );
});
