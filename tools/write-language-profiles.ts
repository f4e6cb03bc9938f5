/**
 * Writes `functions/domain/reading/language-profiles.ts`: pieces of words by which the house's languages, and those they
 * could be taken for, are told apart. They come from the library `eld` (Efficient Language Detector, Apache-2.0), whose
 * whole database of sixty languages would be larger than a function may be.
 *
 *   npx node tools/write-language-profiles.ts
 */
import { writeFileSync } from 'node:fs';
import { languageProfilesFile } from './language-profiles/profiles-of-library.ts';

const target = new URL('../functions/domain/reading/language-profiles.ts', import.meta.url);
writeFileSync(target, await languageProfilesFile());
console.log('functions/domain/reading/language-profiles.ts is written.');
