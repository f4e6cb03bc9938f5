/**
 * Writes docs/openapi.json from the routes and the schemas:
 *
 *   npx node tools/write-openapi.ts
 *
 * A test compares the file with them, so that it is never edited by hand and never out of date.
 */
import { writeFileSync } from 'node:fs';
import { openapiText } from './openapi.ts';

writeFileSync('docs/openapi.json', openapiText());
console.log('docs/openapi.json is written.');
