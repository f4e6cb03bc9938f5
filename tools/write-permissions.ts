/** Writes docs/permissions.md: npx node tools/write-permissions.ts */
import { writeFileSync } from 'node:fs';
import { permissionsDocument } from './permissions-document.ts';

writeFileSync(new URL('../docs/permissions.md', import.meta.url), permissionsDocument());
