/**
 * The real content of each function's bundle, after unused code is removed. Libraries are excluded, so that the text is
 * ours alone: a library mentions every command and variable that it could ever use.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync, type Metafile } from 'esbuild';
import { bundleOptions, projectRoot } from '#aws/settings/bundles.ts';
import { type FunctionBlueprint, functions } from '#blueprint/functions.ts';

export interface OwnCode {
  /** Our own code in the bundle, not minified. */
  readonly text: string;
  /** Files that gave at least one byte. */
  readonly files: readonly string[];
  /** SDK command classes that the code constructs. */
  readonly commands: readonly string[];
}

const present = functions.filter(({ entry }) => existsSync(join(projectRoot, entry)));

function build(packages: 'external' | 'bundle'): {
  readonly metafile: Metafile;
  readonly text: ReadonlyMap<string, string>;
} {
  const result = buildSync({
    ...bundleOptions,
    packages,
    minify: packages === 'bundle',
    sourcemap: false,
    external: [],
    // A missing handler fails its own tests, by name, and does not affect the others.
    entryPoints: present.map(({ name, entry }) => ({ in: entry, out: `${name}/index` })),
  });
  const text = new Map(result.outputFiles.map(({ path, text }) => [path.split('/').at(-2) ?? path, text] as const));
  return { metafile: result.metafile, text };
}

let ownCode: ReadonlyMap<string, OwnCode> | undefined;

/** Our own code of every function, by function name. */
export function ownCodeOfFunctions(): ReadonlyMap<string, OwnCode> {
  if (ownCode !== undefined) return ownCode;
  const { metafile, text } = build('external');
  ownCode = new Map(
    present.map(({ name }) => {
      const code = text.get(name) ?? '';
      return [
        name,
        {
          text: code,
          files: filesOf(metafile, name),
          commands: [
            ...new Set([...code.matchAll(/\bnew (\w+Command)\d*\(/g)].map(([, command]) => command ?? '')),
          ].sort(),
        },
      ];
    }),
  );
  return ownCode;
}

let whole: { readonly metafile: Metafile } | undefined;

/** The deployed bundle, libraries included. */
export function wholeBundle(fn: FunctionBlueprint): { readonly bytes: number; readonly files: readonly string[] } {
  whole ??= build('bundle');
  const output = whole.metafile.outputs[`cdk.out/bundles/${fn.name}/index.mjs`];
  return { bytes: output?.bytes ?? Number.POSITIVE_INFINITY, files: filesOf(whole.metafile, fn.name) };
}

function filesOf(metafile: Metafile, name: string): readonly string[] {
  const output = metafile.outputs[`cdk.out/bundles/${name}/index.mjs`];
  return Object.entries(output?.inputs ?? {})
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([file]) => file);
}
