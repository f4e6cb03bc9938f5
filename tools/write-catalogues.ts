/**
 * Writes the two tables that name the folder of each language, from `functions/domain/choices/languages.ts`.
 *
 *   npx node tools/write-catalogues.ts
 */
import { writeFileSync } from 'node:fs';
import { cataloguesFile, letterCataloguesFile } from './catalogues/tables-of-catalogues.ts';

const messages = new URL('../functions/templates/messages/', import.meta.url);
writeFileSync(new URL('catalogues.ts', messages), cataloguesFile());
writeFileSync(new URL('letters/letter-catalogues.ts', messages), letterCataloguesFile());
console.log('functions/templates/messages: both tables of catalogues are written.');
