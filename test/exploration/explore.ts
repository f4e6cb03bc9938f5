/**
 * Explores many seeds: waves in processes of their own, two at a time; a failing seed is run again alone and shrunk.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { projectRoot } from '#local/lambda/environment.ts';
import type { TableKind } from './explored-house.ts';
import type { History } from './history.ts';
import { type Finding, findingsIn } from './invariants.ts';
import { household, type Life } from './life.ts';
import { type Part, weekOf } from './wave.ts';

export interface Failure {
  readonly seed: number;
  readonly findings: readonly Finding[];
  /** The shortest inquiries found that break the same invariant, if the seed also fails alone. */
  readonly shortest: readonly Life[] | undefined;
}

export interface Report {
  readonly seeds: number;
  readonly lives: number;
  readonly acts: number;
  /** Acts that changed something. */
  readonly done: number;
  readonly mails: number;
  readonly executions: number;
  /** The longest execution, in events and in states entered. */
  readonly longest: { readonly events: number; readonly transitions: number };
  readonly failures: readonly Failure[];
  readonly seconds: number;
}

/** Many enough to share two years of empty days, few enough to find a failing wave soon. */
const waveSize = 20;
const processes = 2;

/** A wave that takes longer than this hangs, which is a finding too. */
const patienceMs = 600_000;

const waveProcess = fileURLToPath(new URL('./wave-process.ts', import.meta.url));

/** Runs the parts of a wave in a process of its own. */
export async function lived(parts: readonly Part[], table: TableKind = 'memory'): Promise<History> {
  const folder = mkdtempSync(join(tmpdir(), 'vestibule-wave-'));
  const report = join(folder, 'report.json');
  try {
    const child = spawn(
      join(projectRoot, 'node_modules/.bin/node'),
      ['--disable-warning=ExperimentalWarning', waveProcess, report, table],
      { cwd: projectRoot, stdio: ['pipe', 'ignore', 'pipe'], env: { ...process.env, LOG_LEVEL: 'INFO' } },
    );
    let problems = '';
    child.stderr.on('data', (chunk) => {
      problems += chunk;
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
    child.stdin.end(JSON.stringify(parts));
    const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
    clearTimeout(timer);
    if (code !== 0)
      throw new Error(
        `The wave of ${parts.map(({ seed }) => seed).join()} ended with ${code}:\n${problems.slice(-2000)}`,
      );
    return JSON.parse(readFileSync(report, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Seeds whose inquiries begin in the same week share a wave. */
function wavesOf(seeds: readonly number[], size = waveSize): number[][] {
  const byWeek = Map.groupBy(seeds, weekOf);
  return [...byWeek.values()].flatMap((all) =>
    Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size)),
  );
}

/** Runs a failing seed alone, and shrinks it to shorter inquiries that break the same invariant. */
export async function shortened(
  seed: number,
  invariant: string,
  runsAtMost: number,
  table?: TableKind,
): Promise<readonly Life[] | undefined> {
  const breaks = async (lives: readonly Life[]) =>
    findingsIn(await lived([{ seed, lives }], table)).some((finding) => finding.invariant === invariant);
  let runs = 0;
  const result = await fc.check(
    fc.asyncProperty(household, async (lives) => {
      runs += 1;
      // Untried candidates count as passing when the runs are used up, so the shortest so far is returned.
      return runs > runsAtMost || !(await breaks(lives));
    }),
    { seed, numRuns: 1 },
  );
  return result.counterexample?.[0];
}

export interface Progress {
  readonly wavesDone: number;
  readonly waves: number;
  readonly seedsDone: number;
  readonly failing: number;
  readonly seconds: number;
}

export async function explore(
  seeds: readonly number[],
  options: {
    readonly table?: TableKind | undefined;
    readonly shrinkRuns?: number;
    readonly onProgress?: (progress: Progress) => void;
    /** Called at once, with the seeds of the wave: a finding may depend on them. */
    readonly onFinding?: (finding: Finding, wave: readonly number[]) => void;
  } = {},
): Promise<Report> {
  const startedMs = performance.now();
  const seconds = () => (performance.now() - startedMs) / 1000;
  const waves = wavesOf(seeds);
  const queue = [...waves];
  const found = new Map<number, Finding[]>();
  const totals = { lives: 0, acts: 0, done: 0, mails: 0, executions: 0, events: 0, transitions: 0, waves: 0, seeds: 0 };
  const work = async () => {
    for (let wave = queue.shift(); wave !== undefined; wave = queue.shift()) {
      const history = await lived(
        wave.map((seed) => ({ seed })),
        options.table,
      );
      for (const finding of findingsIn(history)) {
        found.set(finding.seed, [...(found.get(finding.seed) ?? []), finding]);
        options.onFinding?.(finding, wave);
      }
      const { acts, mails, executions } = history;
      totals.lives += history.inquiries.length;
      totals.acts += acts.length;
      totals.done += acts.filter(
        ({ status, body }) => status >= 200 && status < 400 && !body.includes('"repeated":true'),
      ).length;
      totals.mails += mails.length;
      totals.executions += executions.length;
      totals.events = Math.max(totals.events, ...executions.map(({ events }) => events));
      totals.transitions = Math.max(totals.transitions, ...executions.map(({ transitions }) => transitions));
      totals.waves += 1;
      totals.seeds += wave.length;
      options.onProgress?.({
        wavesDone: totals.waves,
        waves: waves.length,
        seedsDone: totals.seeds,
        failing: found.size,
        seconds: seconds(),
      });
    }
  };
  await Promise.all(Array.from({ length: processes }, work));
  const failures: Failure[] = [];
  for (const [seed, findings] of found) {
    const [first] = findings;
    const isFew = failures.length < 3 && seed >= 0 && first !== undefined;
    const shortest = isFew
      ? await shortened(seed, first.invariant, options.shrinkRuns ?? 12, options.table)
      : undefined;
    failures.push({ seed, findings, shortest });
  }
  const { lives, acts, done, mails, executions, events, transitions } = totals;
  return {
    seeds: seeds.length,
    lives,
    acts,
    done,
    mails,
    executions,
    longest: { events, transitions },
    failures,
    seconds: seconds(),
  };
}

/** A failing seed as text: the broken invariant, the command to repeat it, and the shortest inquiries that break it. */
export function failureInWords({ seed, findings, shortest }: Failure): string {
  const broken = findings.slice(0, 8).map(({ invariant, what }) => `  ${invariant}: ${what}`);
  const lives =
    shortest === undefined
      ? '  (lived alone it holds: it takes the neighbours of its wave, or is one of many)'
      : shortest.map((life) => `  ${JSON.stringify(life)}`).join('\n');
  return [`Seed ${seed} (npm run explore -- --seed ${seed}):`, ...broken, lives].join('\n');
}
