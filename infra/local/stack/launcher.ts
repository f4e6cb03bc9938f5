import { readFileSync } from 'node:fs';

const lookEveryMs = 300;

/**
 * Calls back once npm, or the shell npm puts between itself and us, is gone. Npm passes SIGTERM on to that shell only,
 * which dies of it and tells nobody: without this the stack would live on unseen and hold its port.
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

/** Ids of the shell and, where the system tells it cheaply, of npm itself. */
function launcherIds(): string {
  const shell = process.ppid;
  if (process.platform !== 'linux') return String(shell);
  try {
    // "pid (name) state ppid …"; the name may hold anything, so it is read from its closing parenthesis on.
    const stat = readFileSync(`/proc/${shell}/stat`, 'utf8');
    return `${shell} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]}`;
  } catch {
    return String(shell);
  }
}
