import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compileWorkflow } from '#workflows/compile.ts';
import { inquiryWorkflow } from '#workflows/manifest.ts';
import { errorCatalogue } from '../../tools/error-catalogue.ts';

const sources = globSync('functions/**/*.ts').map((file) => [file, readFileSync(file, 'utf8')] as const);
const workflow = compileWorkflow(inquiryWorkflow);

it('lists every error with the sentence that says when it happens', () => {
  const catalogue = errorCatalogue(workflow);
  expect(readFileSync('docs/errors.md', 'utf8')).toBe(catalogue);
  const names = sources.flatMap(([, text]) =>
    [...text.matchAll(/class (\w+) extends (?:ProductError|Error)/g)].map((match) => match[1] ?? ''),
  );
  expect(names.length).toBeGreaterThan(40);
  for (const name of names.filter((one) => one !== 'ProductError')) expect(catalogue, name).toContain(`\`${name}\``);
});

it('derives every error of the product, except those of templates, from one base class', () => {
  const others = sources.filter(
    ([file, text]) =>
      /extends Error\b/.test(text) && !file.includes('templates') && !/errors[/\\]product-error/.test(file),
  );
  expect(others.map(([file]) => file)).toEqual([]);
});
