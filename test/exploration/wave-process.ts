/** One wave in a process of its own, for a process holds one house. The parts come as JSON on standard input. */
import { writeFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { liveThrough, type Part } from './wave.ts';

const [reportFile = ''] = process.argv.slice(2);
const parts: readonly Part[] = JSON.parse(await text(process.stdin));
writeFileSync(reportFile, JSON.stringify(await liveThrough(parts)));
process.exit(0);
