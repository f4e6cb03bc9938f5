/**
 * Some packages have one binary package per platform, as optional dependencies. A registry mirror that serves only a
 * few of them makes npm drop the others from the lockfile, and `npm ci` then refuses the lockfile on other platforms.
 * This restores the missing names (version, os, cpu, libc), so that each platform installs its own:
 * `npx node tools/complete-lockfile.ts` after `npm install`. A test reports when it is needed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';

const packageEntry = z.looseObject({ optionalDependencies: z.record(z.string(), z.string()).optional() });
const lockfile = z.looseObject({ packages: z.record(z.string(), packageEntry) });

export interface MissingPlatform {
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly dev: boolean;
}

/** Optional dependencies that some package names and the lockfile does not list. */
export function missingPlatforms(text: string): MissingPlatform[] {
  const { packages } = lockfile.parse(JSON.parse(text));
  const isListed = (name: string) => Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`));
  return Object.values(packages).flatMap((entry) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isListed(name))
      .map(([name, version]) => ({ path: `node_modules/${name}`, name, version, dev: entry.dev === true })),
  );
}

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'] as const;
const processors = ['arm64', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'arm'] as const;

function platformOf(name: string) {
  const os = systems.find((system) => name.includes(system));
  const cpu = processors.find((processor) => new RegExp(`\\b${processor}\\b`).test(name));
  const libc = name.includes('musl') ? ['musl'] : name.includes('-gnu') ? ['glibc'] : undefined;
  return {
    os: os === undefined ? [] : [os],
    cpu: cpu === undefined ? [] : [cpu],
    ...(libc === undefined ? {} : { libc }),
  };
}

if (import.meta.main) {
  const file = new URL('../package-lock.json', import.meta.url);
  const text = readFileSync(file, 'utf8');
  const missing = missingPlatforms(text);
  const whole = lockfile.parse(JSON.parse(text));
  const added = missing.map(({ path, name, version, dev }) => [
    path,
    { version, ...platformOf(name), ...(dev ? { dev } : {}), optional: true },
  ]);
  const packages = Object.fromEntries(
    [...Object.entries(whole.packages), ...added].sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
  );
  writeFileSync(file, `${JSON.stringify({ ...whole, packages }, null, 2)}\n`);
  console.log(`${missing.length} platform packages put back.`);
}
