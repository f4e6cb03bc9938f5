import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { type Program, parseSync } from 'oxc-parser';
import * as z from 'zod';

/** One import as written: what it names, and whether only types come through it. */
export interface Import {
  readonly specifier: string;
  readonly isTypeOnly: boolean;
  /** `import(…)` of a computed path; `specifier` is then the expression itself. */
  readonly isComputed: boolean;
}

/** A source file, parsed. */
export interface SourceFile {
  /** From the project root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly program: Program;
  readonly imports: readonly Import[];
}

/** @throws Error when the text is not TypeScript. */
export function parseSource(path: string, text: string): SourceFile {
  const { program, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const written = module.staticImports.map((one) => ({
    specifier: one.moduleRequest.value,
    isTypeOnly: one.entries.length > 0 && one.entries.every((entry) => entry.isType),
    isComputed: false,
  }));
  const passedOn = module.staticExports
    .flatMap((one) => one.entries)
    .flatMap(({ moduleRequest, isType }) =>
      moduleRequest === null ? [] : [{ specifier: moduleRequest.value, isTypeOnly: isType, isComputed: false }],
    );
  const dynamic = module.dynamicImports.map(({ moduleRequest }) => {
    const expression = text.slice(moduleRequest.start, moduleRequest.end);
    const literal = /^['"](.*)['"]$/.exec(expression)?.[1];
    return { specifier: literal ?? expression, isTypeOnly: false, isComputed: literal === undefined };
  });
  // `typeof import('…')` in a type position is an import like another.
  const inTypes = [...text.matchAll(/\bimport\('([^']+)'\)\s*[.\]>;,)]/g)]
    .map((match) => match[1] ?? '')
    .filter((specifier) => !dynamic.some((one) => one.specifier === specifier))
    .map((specifier) => ({ specifier, isTypeOnly: true, isComputed: false }));
  return { path, text, program, imports: [...written, ...passedOn, ...dynamic, ...inTypes] };
}

/** Every file under the folders named, parsed. */
export function readSources(...folders: readonly string[]): SourceFile[] {
  const files = folders.flatMap((folder) => globSync(`${folder}/**/*.ts`));
  return files.map((file) => parseSource(file.replaceAll('\\', '/'), readFileSync(file, 'utf8')));
}

const packageImports = z
  .object({ imports: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8'))).imports;

/** A file of ours by its path, or a package by its name. */
export type Target =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'package'; readonly name: string };

/** The target of a specifier, as Node resolves it: `#domain/…` by package.json, `./…` from the file itself. */
export function resolveImport(from: string, specifier: string): Target {
  if (specifier.startsWith('.')) return { kind: 'file', path: normalize(join(dirname(from), specifier)) };
  if (!specifier.startsWith('#')) return { kind: 'package', name: specifier };
  for (const [pattern, target] of Object.entries(packageImports)) {
    const prefix = pattern.slice(0, -1);
    if (specifier.startsWith(prefix)) {
      return { kind: 'file', path: normalize(target.replace('*', specifier.slice(prefix.length))) };
    }
  }
  throw new Error(`${from}: package.json has no import like ${specifier}.`);
}

export function isMissing(target: Target): boolean {
  return target.kind === 'file' && !existsSync(target.path);
}
