/** Writes docs/errors.md: npx node tools/write-error-catalogue.ts */
import { writeFileSync } from 'node:fs';
import { compileWorkflow } from '#workflows/compile.ts';
import { inquiryWorkflow } from '#workflows/manifest.ts';
import { errorCatalogue } from './error-catalogue.ts';

const workflow = compileWorkflow(inquiryWorkflow);
writeFileSync(new URL('../docs/errors.md', import.meta.url), errorCatalogue(workflow));
