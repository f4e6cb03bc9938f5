/**
 * Checks commits against the convention of CONTRIBUTING: `npx node tools/check-commits.ts [since]`. Without an argument
 * it checks everything after the last commit from before the convention.
 */
import { execFileSync } from 'node:child_process';
import { commitProblems } from './commit-message.ts';

const lastBeforeConvention = 'c755124ae63d578acf93b478e6b4f1665cc4d5d8';

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

function isKnown(commit: string): boolean {
  try {
    git('cat-file', '-e', `${commit}^{commit}`);
    return true;
  } catch {
    return false;
  }
}

const [asked] = process.argv.slice(2);
const since = asked ?? (isKnown(lastBeforeConvention) ? lastBeforeConvention : undefined);
// A shallow clone lacks the older commit: the available commits are checked.
const range = since === undefined ? 'HEAD' : `${since}..HEAD`;
const commits = git('log', '--no-merges', '--format=%h%x00%B%x01', range)
  .split('\x01')
  .map((text) => text.trim())
  .filter((text) => text !== '');
const wrong = commits.flatMap((text) => {
  const [hash = '', message = ''] = text.split('\0');
  return commitProblems(message).map((problem) => `${hash} ${message.split('\n')[0] ?? ''}\n  ${problem}`);
});
for (const line of wrong) console.error(line);
console.log(`${commits.length} commits looked at, ${wrong.length} problems`);
process.exitCode = wrong.length === 0 ? 0 : 1;
