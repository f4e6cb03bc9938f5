import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { dataFile } from '#local/kernel/data-file.ts';
import { projectRoot } from '#local/lambda/environment.ts';
import type { LocalStack } from '#local/stack/stack.ts';
import { readPast } from './read-past.ts';

/** Names the past while it is being written, so that the next start goes on with it. */
const markName = 'past-under-way';
/** Lines of a request: some tenths of a second of work, between which the house answers. */
const linesAtOnce = 500;

const session = z.object({ token: z.string() });
const recorded = z.object({ rejected: z.array(z.object({ line: z.number(), reason: z.string() })) });

/** The past could not be written; the house is open all the same. */
export class PastNotLoadedError extends Error {
  override readonly name = 'PastNotLoadedError';
}

/** Call it before the stack opens: a folder that holds a house already keeps the past it has. */
export function owesPast(dataDir: string): boolean {
  return !existsSync(dataDir) || existsSync(join(dataDir, markName));
}

/**
 * Gives a new house the clients and purchases of `infra/local/past`, by the same request as a till, and makes the
 * snapshot of the portfolio. A repeat changes nothing, so that a start which was cut off is simply gone on with.
 *
 * @throws PastNotLoadedError
 */
export async function loadPast(stack: LocalStack, dataDir: string): Promise<number> {
  const mark = join(dataDir, markName);
  writeFileSync(dataFile(mark), '');
  const at = new Date(stack.clock.now()).toISOString();
  const { token } = session.parse(await stack.invoke('grant-session', { role: 'manager', at }));
  const read = (name: string) => readFileSync(join(projectRoot, 'infra/local/past', name), 'utf8');
  const rows = readPast(read('clients.csv'), read('purchases.csv'), at.slice(0, 10));
  for (let from = 0; from < rows.length; from += linesAtOnce) {
    const reply = await fetch(`${stack.url}/api/purchases`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(rows.slice(from, from + linesAtOnce)),
    });
    if (!reply.ok) throw new PastNotLoadedError(`Purchases were answered ${reply.status}.`);
    const { rejected } = recorded.parse(await reply.json());
    const [first] = rejected;
    if (first !== undefined) throw new PastNotLoadedError(`Line ${from + first.line}: ${first.reason}`);
  }
  await stack.invoke('make-portfolio', { at });
  rmSync(mark, { force: true });
  return rows.length;
}
