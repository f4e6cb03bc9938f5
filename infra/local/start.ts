/** `npm start`: the whole product on this machine. Node keeps the compiled code, so that the next start is faster. */
import { enableCompileCache, flushCompileCache } from 'node:module';
import { setTimeout as delay } from 'node:timers/promises';

enableCompileCache();
await import('./start-house.ts');
// Kept now, since a process that is killed keeps nothing at its end.
await delay(1_000, undefined, { ref: false });
flushCompileCache();
