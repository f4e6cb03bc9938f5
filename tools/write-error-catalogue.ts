/** Writes docs/errors.md: npx node tools/write-error-catalogue.ts */
import { readFileSync, writeFileSync } from 'node:fs';
import { errorCatalogue } from './error-catalogue.ts';

const workflow = readFileSync(new URL('../workflows/inquiry.asl.json', import.meta.url), 'utf8');
writeFileSync(new URL('../docs/errors.md', import.meta.url), errorCatalogue(workflow));
