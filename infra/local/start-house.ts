/** Starts the house on this machine, and says where to click; `npm start` comes here. */

import { StartError } from '#local/kernel/start-error.ts';
import { projectRoot } from '#local/lambda/environment.ts';
import { loadPast, owesPast } from '#local/past/load-past.ts';
import { demoHouse } from '#local/seed/seed-house.ts';
import { moveAsideWhenFree } from '#local/stack/data-folder.ts';
import { whenLauncherEnds } from '#local/stack/launcher.ts';
import { readSettings, type Settings } from '#local/stack/settings.ts';
import { type LocalStack, startLocalStack } from '#local/stack/stack.ts';
import { welcome } from '#local/welcome.ts';

try {
  const settings = readSettings(process.env, process.argv.slice(2), projectRoot);
  const setAside = settings.fresh ? await moveAsideWhenFree(settings.dataDir, Date.now()) : undefined;
  const isOwedPast = settings.past === 'demo' && owesPast(settings.dataDir);
  const stack = await start(settings);
  stopOnSignal(stack);
  console.log(welcome(stack, settings, performance.now(), setAside));
  if (isOwedPast) await givePast(stack, settings.dataDir);
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  console.error(`${error.message}; ${error.remedy}.`);
  process.exit(1);
}

/** After the addresses are printed: the house answers meanwhile. */
async function givePast(stack: LocalStack, dataDir: string): Promise<void> {
  try {
    const lines = await loadPast(stack, dataDir);
    console.log(`  The portfolio has a past: ${lines} purchases of five years. HOUSE_PAST=none begins without one.\n`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`The past of the demonstration house is not complete · ${reason}\nThe next start goes on with it.`);
  }
}

function start({ port, dataDir, clock, dynamodbEndpoint }: Settings): Promise<LocalStack> {
  return startLocalStack({
    port,
    dataDir,
    clock,
    house: demoHouse,
    ...(dynamodbEndpoint === undefined ? {} : { dynamodbEndpoint }),
    onFailure: (what, problem) => console.error(`${what} failed · ${problem}`),
  });
}

/** Ctrl-C, SIGTERM or the end of npm stops gracefully; a second one stops at once. */
function stopOnSignal(stack: LocalStack): void {
  let isStopping = false;
  const stop = async () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    console.log('\n  Stopping …');
    await stack.stop();
    console.log('  Stopped. Everything is kept for the next start.');
    process.exit(0);
  };
  // A closed terminal must not prevent the stack from stopping properly.
  process.stdout.on('error', () => {});
  process.stderr.on('error', () => {});
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  whenLauncherEnds(stop);
}
