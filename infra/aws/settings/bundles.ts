/**
 * Bundles every function in one esbuild run. The usual construct starts one esbuild per function, which costs each
 * synthesis some ten seconds; in one run they share parsing and take about three.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type BuildOptions, buildSync, type Metafile } from 'esbuild';
import * as z from 'zod';
import type { FunctionBlueprint } from '#blueprint/functions.ts';

export const projectRoot = fileURLToPath(new URL('../../..', import.meta.url));

/** A virtual output folder, so that source maps have the same relative paths on every machine. */
const outdir = 'cdk.out/bundles';

/** Folder of the assets inside a bundle; Lambda unpacks a bundle in /var/task. */
export const assetsFolder = 'assets';
export const assetsDirOnLambda = `/var/task/${assetsFolder}`;

/** Some dependencies are still CommonJS and call `require`, which an ES module has to create. */
const requireBanner =
  "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);";

export const bundleOptions = {
  absWorkingDir: projectRoot,
  outdir,
  entryNames: '[dir]/[name]',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  // The SDK is bundled rather than taken from the runtime: the tested version runs, and unused clients are left out.
  external: [],
  platform: 'node',
  target: 'node24',
  format: 'esm',
  mainFields: ['module', 'main'],
  minify: true,
  sourcemap: 'linked',
  // A stack trace needs the mappings only; including the sources would triple the bytes read at a cold start.
  sourcesContent: false,
  legalComments: 'none',
  // A function has its credentials in its environment; the chain of sign-in ways is a sixth of the smallest bundle.
  alias: {
    '@aws-sdk/credential-provider-node': join(projectRoot, 'functions/adapters/credentials/lambda-credentials.ts'),
  },
  banner: { js: requireBanner },
  write: false,
  metafile: true,
  logLevel: 'silent',
} as const satisfies BuildOptions;

export interface FunctionBundles {
  /** Folder of one function's code: index.mjs, its map, and its assets if it reads any. */
  directoryOf(functionName: string): string;
  /** The inputs of each bundle; tests check least privilege with it. */
  readonly metafile: Metafile;
}

/**
 * Bundles the given functions into a folder of their own, removed when the process ends (CDK has copied it by then).
 */
export async function bundleFunctions(functions: readonly FunctionBlueprint[]): Promise<FunctionBundles> {
  const missing = functions.filter(({ entry }) => !existsSync(join(projectRoot, entry)));
  if (missing.length > 0) {
    throw new Error(`These handlers do not exist yet: ${missing.map(({ entry }) => entry).join(', ')}`);
  }
  const result = buildSync({
    ...bundleOptions,
    entryPoints: functions.map(({ name, entry }) => ({ in: entry, out: `${name}/index` })),
  });
  const directory = mkdtempSync(join(tmpdir(), 'vestibule-bundles-'));
  process.on('exit', () => rmSync(directory, { recursive: true, force: true }));
  for (const file of result.outputFiles) {
    const target = join(directory, relative(join(projectRoot, outdir), file.path));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, file.contents);
  }
  for (const { name, capabilities } of functions) {
    if (capabilities.includes('read-assets')) await copyAssets(join(directory, name, assetsFolder));
  }
  return { directoryOf: (functionName) => join(directory, functionName), metafile: result.metafile };
}

/** The only place that knows the pages' fonts; read at synthesis, so that no layer imports another for it. */
const fontList = 'functions/templates/assets/fonts.ts';
const fontListSchema = z.object({ fonts: z.array(z.object({ packageFile: z.string().endsWith('.woff2') })).min(1) });

/** Font files by their path inside node_modules, which is also their path inside the bundle's assets. */
export async function fontFiles(): Promise<readonly string[]> {
  const module: unknown = await import(pathToFileURL(join(projectRoot, fontList)).href);
  return fontListSchema.parse(module).fonts.map(({ packageFile }) => packageFile);
}

async function copyAssets(target: string): Promise<void> {
  for (const file of await fontFiles()) cpSync(join(projectRoot, 'node_modules', file), join(target, file));
}
