/** Writes docs/portfolio-figures.md: npx node tools/generate-portfolio-document.ts */
import { writeFileSync } from 'node:fs';
import { portfolioDocument } from './portfolio-document.ts';

writeFileSync(new URL('../docs/portfolio-figures.md', import.meta.url), portfolioDocument());
