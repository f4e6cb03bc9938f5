export { clientLetterParts } from './client-letter-parts.ts';
export { clientPages } from './client-pages.ts';
export { csvFormat } from './csv-format.ts';
export { formats } from './formats.ts';
export { shared } from './shared.ts';
