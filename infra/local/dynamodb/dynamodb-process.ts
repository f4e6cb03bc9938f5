import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';

/** The running, supervised server. */
export interface ServerProcess {
  /**
   * Resolves when the server itself reports that it listens, so that another program at its address is not mistaken for
   * it.
   */
  readonly listening: Promise<void>;
  /** Resolves to the server's last error output, once it has ended. */
  readonly ended: Promise<string>;
  /** Ends it and resolves when the process is gone. */
  end(): Promise<void>;
}

const patienceMs = 5_000;

/**
 * Runs the server, then waits until standard input closes, which happens whenever this process ends, and ends the
 * server too, so that a killed stack leaves no process. `$0` is the pid file, the rest the command. Their files are
 * readable by the owner only.
 */
const watchedBySh = `
umask 077
exec 3<&0
"$@" 3<&- </dev/null & server=$!
echo "$server" > "$0"
{ cat <&3 >/dev/null; kill -TERM "$server"; } 2>/dev/null & watcher=$!
wait "$server"; code=$?
kill "$watcher" 2>/dev/null
exit "$code"`;

/** Starts the server's binary; its process id is in `pidFile`. */
export function runServer(binary: string, args: readonly string[], pidFile: string): ServerProcess {
  const isWindows = process.platform === 'win32';
  // Its own process group: Ctrl-C in the terminal reaches only the stack, which then ends the server last.
  const child = isWindows
    ? spawn(binary, args, { stdio: ['ignore', 'ignore', 'pipe'] })
    : spawn('/bin/sh', ['-c', watchedBySh, pidFile, binary, ...args], {
        stdio: ['pipe', 'ignore', 'pipe'],
        detached: true,
      });
  if (isWindows && child.pid !== undefined) writeFileSync(pidFile, String(child.pid));
  let complaint = '';
  const { promise: listening, resolve: isListening } = Promise.withResolvers<void>();
  child.stderr?.on('data', (chunk: Buffer) => {
    complaint = `${complaint}${chunk}`.slice(-2000);
    if (complaint.includes('listening on')) isListening();
  });
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code) => resolve(complaint.trim() || `it ended with code ${code}`));
  });
  return { listening, ended, end: () => end(child, ended) };
}

async function end(child: ChildProcess, ended: Promise<string>): Promise<void> {
  if (child.stdin !== null) child.stdin.end();
  else child.kill('SIGTERM');
  const hardly = setTimeout(() => killGroup(child), patienceMs);
  await ended;
  clearTimeout(hardly);
}

function killGroup(child: ChildProcess): void {
  if (child.stdin !== null && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  else child.kill('SIGKILL');
}
