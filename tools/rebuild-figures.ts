/**
 * Counts the figures of past days anew from their events, a quarter at a time, on the local stack:
 *
 *   npm run rebuild -- --from 2026-01-01 [--to 2026-12-31] [--url http://localhost:3000]
 *
 * For a house whose history was just brought in and that does not want to wait for the night. On AWS the same is done by
 * `aws lambda invoke`, see docs/runbook.md. Stopped halfway, it is simply started again.
 */
import { parseArgs } from 'node:util';
import * as z from 'zod';

const answer = z.object({ rebuiltThrough: z.iso.date(), goOnFrom: z.iso.date().nullable() });
const date = z.iso.date({ error: 'Name dates as 2026-01-31: --from, and --to unless it is yesterday.' });

const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    to: { type: 'string', default: '9999-12-31' },
    url: { type: 'string', default: `http://localhost:${process.env.PORT ?? '3000'}` },
  },
});

async function rebuild(from: string, to: string): Promise<z.infer<typeof answer>> {
  const url = new URL('/_local/operations/rebuild-snapshots', values.url);
  const reply = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ from, to }),
  });
  if (!reply.ok) throw new Error(`${reply.status}: ${await reply.text()}`);
  return answer.parse(await reply.json());
}

try {
  const to = date.parse(values.to);
  let from: string | null = date.parse(values.from);
  while (from !== null) {
    const done = await rebuild(from, to);
    console.log(`Counted from ${from} to ${done.rebuiltThrough}.`);
    from = done.goOnFrom;
  }
} catch (error) {
  console.error(error instanceof z.ZodError ? z.prettifyError(error) : String(error));
  process.exit(1);
}
