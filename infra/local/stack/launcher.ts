import { readFileSync } from 'node:fs';

const lookEveryMs = 300;

/**
 * Calls back once npm, or the shell between npm and this process, is gone. Npm passes SIGTERM only to that shell, which
 * ends without passing it on: without this the stack would stay running and hold its port.
 */
export function whenLauncherEnds(callBack: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const launchers = launcherIds();
  const timer = setInterval(() => {
    if (launcherIds() === launchers) return;
    clearInterval(timer);
    callBack();
  }, lookEveryMs);
  timer.unref();
}

/** Ids of the shell and, where the system provides it cheaply, of npm itself. */
function launcherIds(): string {
  const shell = process.ppid;
  if (process.platform !== 'linux') return String(shell);
  try {
    // "pid (name) state ppid …"; the name may contain anything, so parsing starts at its closing parenthesis.
    const stat = readFileSync(`/proc/${shell}/stat`, 'utf8');
    return `${shell} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]}`;
  } catch {
    return String(shell);
  }
}
