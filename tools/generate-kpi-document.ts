/** Writes docs/kpi.md: npx node tools/generate-kpi-document.ts */
import { writeFileSync } from 'node:fs';
import { kpiDocument } from './kpi-document.ts';

writeFileSync(new URL('../docs/kpi.md', import.meta.url), kpiDocument());
