import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cataloguesFile, letterCataloguesFile } from '../../../tools/catalogues/tables-of-catalogues.ts';

const messages = new URL('../../../functions/templates/messages/', import.meta.url);

it.each([
  ['catalogues.ts', cataloguesFile],
  ['letters/letter-catalogues.ts', letterCataloguesFile],
])('%s names the folder of every language of the list', (file, written) => {
  expect(readFileSync(new URL(file, messages), 'utf8')).toBe(written());
});
