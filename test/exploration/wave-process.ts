/**
 * One wave in a process of its own, because a process can run one house only. The parts come as JSON on standard input.
 */
import { writeFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { foreseeIds } from '#local/demo/seeded-ids.ts';
import type { Part } from './wave.ts';

const [reportFile = '', table] = process.argv.slice(2);
const parts: readonly Part[] = JSON.parse(await text(process.stdin));
// Before any module of the product is loaded: the assignment depends on ids, so ids have to depend on the seed.
foreseeIds(0);
const { liveThrough } = await import('./wave.ts');
writeFileSync(reportFile, JSON.stringify(await liveThrough(parts, table === 'server' ? 'server' : 'memory')));
process.exit(0);
