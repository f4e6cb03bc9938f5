import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

const patienceMs = 5_000;

/**
 * Ends the DynamoDB server that a killed stack left running on `dataFile`. Process ids are reused, so the process is
 * ended only if its command line is that of our server on our file.
 */
export async function endOrphan(pidFile: string, dataFile: string): Promise<void> {
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').trim());
  const isOurs = () => {
    const command = commandLine(pid);
    return command.includes('dynoxide') && command.includes(dataFile);
  };
  if (Number.isInteger(pid) && pid > 1 && isOurs()) {
    process.kill(pid, 'SIGTERM');
    const deadline = Date.now() + patienceMs;
    while (isOurs()) {
      if (Date.now() > deadline) process.kill(pid, 'SIGKILL');
      await delay(25);
    }
  }
  rmSync(pidFile, { force: true });
}

/** The full command line of a process; empty when there is no such process. */
function commandLine(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    const [program, args] =
      process.platform === 'win32'
        ? [
            'powershell',
            ['-NoProfile', '-Command', `(Get-CimInstance Win32_Process -Filter "ProcessId=${pid}").CommandLine`],
          ]
        : ['ps', ['-ww', '-p', String(pid), '-o', 'command=']];
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}
