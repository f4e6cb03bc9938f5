/** One wave in a process of its own, for a process holds one house. The parts come as JSON on standard input. */
import { writeFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { foreseeIds } from '#local/demo/seeded-ids.ts';
import type { Part } from './wave.ts';

const [reportFile = '', table] = process.argv.slice(2);
const parts: readonly Part[] = JSON.parse(await text(process.stdin));
// Before anything of the product is loaded: who gets an inquiry is told apart by its id, so ids belong to the seed.
foreseeIds(0);
const { liveThrough } = await import('./wave.ts');
writeFileSync(reportFile, JSON.stringify(await liveThrough(parts, table === 'server' ? 'server' : 'memory')));
process.exit(0);
