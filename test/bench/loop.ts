/**
 * The loop of an inquiry on `npm start`, over HTTP: the form, the advisor's letter, their answer, the next wait. Sixteen
 * inquiries are under way at a time. A bare server with three durable commits an inquiry runs in the same minutes, so
 * that figures of two machines can be compared by their ratio: `node test/bench/loop.ts [inquiries]`.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '#local/kernel/ports.ts';
import { projectRoot } from '#local/lambda/environment.ts';

const count = Number(process.argv[2]) || 300;
const atOnce = 16;
const warmUp = 30;

interface Contestant {
  readonly name: string;
  readonly script: string;
  readonly args: (port: number, folder: string) => readonly string[];
  readonly isOpen: RegExp;
  /** One whole loop. */
  readonly loop: (base: string, n: number) => Promise<void>;
}

interface Mail {
  readonly id: number;
  readonly text: string;
  readonly links: readonly string[];
}

/** The advisors' letters, by the number in the client's name; one reader for all loops. */
class Letters {
  readonly #found = new Map<string, string>();
  #last = 0;
  #reading: Promise<void> | undefined;

  async linkOf(base: string, n: number): Promise<string> {
    for (;;) {
      const link = this.#found.get(`LOOP-${n}.`);
      if (link !== undefined) return link;
      this.#reading ??= this.#read(base).finally(() => {
        this.#reading = undefined;
      });
      await this.#reading;
      await delay(3);
    }
  }

  async #read(base: string): Promise<void> {
    const answer = await fetch(`${base}/_local/mail?after=${this.#last}`);
    const mails = (await answer.json()) as readonly Mail[];
    for (const { id, text, links } of mails) {
      this.#last = id;
      const link = links.find((one) => one.includes('/a/'));
      const [mark] = /LOOP-\d+\./.exec(text) ?? [];
      if (link !== undefined && mark !== undefined && !this.#found.has(mark)) this.#found.set(mark, link);
    }
  }
}

const letters = new Letters();

async function send(url: string, body: unknown): Promise<{ readonly inquiryId?: string | number }> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as { readonly inquiryId?: string | number };
}

const message =
  'I am looking for a steel watch for my father who retires in January, with a blue dial. Could I come and see it next week?';

const contestants: readonly Contestant[] = [
  {
    name: 'bare server, 3 commits',
    script: 'test/bench/bare-server.ts',
    args: (port, folder) => [String(port), folder],
    isOpen: /open/,
    async loop(base, n) {
      const { inquiryId } = await send(`${base}/inquiries`, { fullName: `Anna LOOP-${n}.`, message });
      await send(`${base}/a/${inquiryId}`, { choice: 'answered' });
    },
  },
  {
    name: 'npm start',
    script: 'infra/local/start.ts',
    args: () => [],
    isOpen: /Vestibule is open/,
    async loop(base, n) {
      const fields = { email: `anna.${n}@client${n}.example`, language: 'en', intent: 'gift', category: 'watches' };
      const accepted = { acceptsByAppointment: true, consent: true };
      const { inquiryId } = await send(`${base}/inquiries`, {
        fullName: `Anna LOOP-${n}.`,
        message,
        ...fields,
        ...accepted,
      });
      const { pathname } = new URL(await letters.linkOf(base, n));
      await send(`${base}${pathname}`, { choice: 'answered', channel: 'call' });
      const first = /"currentState":"(Await first response|Acknowledge inquiry|Plan first response)"/;
      while (first.test(await (await fetch(`${base}/_local/executions/${inquiryId}`)).text())) await delay(5);
    },
  },
];

/** CPU of a process in milliseconds; undefined where the system does not tell. */
function cpuOf({ pid }: ChildProcess): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const [user, system] = fields.split(' ').slice(11, 13).map(Number);
  // A hundred ticks a second, on every Linux that Node runs on.
  return ((user ?? 0) + (system ?? 0)) * 10;
}

async function run({ script, args, isOpen, loop }: Contestant) {
  const folder = mkdtempSync(join(tmpdir(), 'vestibule-loop-'));
  const port = await freePort(`loop ${script}`);
  const startedMs = performance.now();
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(projectRoot, script), ...args(port, folder)],
    {
      env: { ...process.env, HOUSE_PAST: 'none', PORT: String(port), DATA_DIR: join(folder, 'data') },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  try {
    for (let said = ''; !isOpen.test(said); ) said += (await once(child.stdout, 'data')).toString();
    const readyMs = performance.now() - startedMs;
    const base = `http://localhost:${port}`;
    const many = async (from: number, to: number): Promise<readonly number[]> => {
      const taken: number[] = [];
      let next = from;
      const worker = async () => {
        while (next < to) {
          const n = next;
          next += 1;
          const beganMs = performance.now();
          await loop(base, n);
          taken.push(performance.now() - beganMs);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, worker));
      return taken.toSorted((one, other) => one - other);
    };
    await many(0, warmUp);
    const cpuBefore = cpuOf(child);
    const beganMs = performance.now();
    const taken = await many(warmUp, warmUp + count);
    const seconds = (performance.now() - beganMs) / 1000;
    const cpu = cpuBefore === undefined ? undefined : ((cpuOf(child) ?? 0) - cpuBefore) / count;
    const at = (share: number) => taken[Math.floor((taken.length - 1) * share)] ?? 0;
    return { readyMs, perSecond: count / seconds, cpu, median: at(0.5), p99: at(0.99) };
  } finally {
    child.kill('SIGTERM');
    await once(child, 'exit');
    rmSync(folder, { recursive: true, force: true });
  }
}

let yardstick: number | undefined;
for (const contestant of contestants) {
  const { readyMs, perSecond, cpu, median, p99 } = await run(contestant);
  yardstick ??= perSecond;
  const said = [
    contestant.name.padEnd(24),
    `ready in ${(readyMs / 1000).toFixed(2)} s`,
    `${perSecond.toFixed(0).padStart(5)} loops/s (${(perSecond / yardstick).toFixed(3)})`,
    `${cpu === undefined ? '–' : cpu.toFixed(1)} ms CPU each`,
    `median ${median.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`,
  ];
  console.log(said.join(' · '));
}
