/**
 * Writes the past of the demonstration house, `infra/local/past/clients.csv` and `purchases.csv`: some fifteen hundred
 * invented clients and what they bought in five years, always the same. Days are counted back from the start of the house,
 * so that the past never grows old.
 *
 *   npx node tools/make-house-past.ts
 */
import { writeFileSync } from 'node:fs';
import { housePast } from './house-past/house-past.ts';

const folder = new URL('../infra/local/past/', import.meta.url);
const { clients, purchases } = housePast();
writeFileSync(new URL('clients.csv', folder), clients);
writeFileSync(new URL('purchases.csv', folder), purchases);
console.log(`infra/local/past: ${clients.split('\n').length - 2} clients, ${purchases.split('\n').length - 2} lines.`);
