/** Compiles the layout of letters: npm run mail:layout */
import { readFileSync, writeFileSync } from 'node:fs';
import { mailPartsFile } from './mail-layout.ts';

const source = readFileSync(new URL('mail-layout/letter.mjml', import.meta.url), 'utf8');
writeFileSync(
  new URL('../functions/templates/email-layout/mail-parts.ts', import.meta.url),
  await mailPartsFile(source),
);
