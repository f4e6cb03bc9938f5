import { resolveImport, type SourceFile } from './source-file.ts';

/** The layers, as architecture.md names them. */
export const layers = {
  // Inside the next layer, so it is matched first: names and facts that the wire contract shares with the domain.
  choices: 'functions/domain/choices/',
  // Also inside it: the base of every error, which ports extend.
  errors: 'functions/domain/errors/',
  // Also inside it: pages show what the table of permissions allows.
  permissions: 'functions/domain/permissions/',
  domain: 'functions/domain/',
  events: 'events/',
  ports: 'functions/ports/',
  'use-cases': 'functions/use-cases/',
  letters: 'functions/letters/',
  templates: 'functions/templates/',
  adapters: 'functions/adapters/',
  web: 'functions/web/',
  runtime: 'functions/runtime/',
  handlers: 'functions/handlers/',
  workflows: 'workflows/',
  blueprint: 'infra/blueprint/',
  aws: 'infra/aws/',
  // Inside the next layer, so it is matched first.
  'sample-letters': 'infra/local/letters/',
  local: 'infra/local/',
} as const;

export type Layer = keyof typeof layers;

/** The allowed imports of a layer besides itself. Every other import is forbidden. */
export interface ImportRule {
  readonly layers: readonly Layer[];
  /** Layers from which only types may be imported. */
  readonly typesOf: readonly Layer[];
  readonly packages: readonly RegExp[];
  /** Packages from which only types may be imported. */
  readonly typesOfPackages: readonly RegExp[];
  /** Files with a computed import path. */
  readonly loadsByPath: readonly string[];
}

const nothing: ImportRule = { layers: [], typesOf: [], packages: [], typesOfPackages: [], loadsByPath: [] };

/** The table of docs/adr/0010-import-rules.md, as data. */
export const importRules: Readonly<Record<Layer, ImportRule>> = {
  // Calendars need a time-zone database, and telephone numbers the numbering plans: the two libraries of the domain.
  choices: nothing,
  errors: nothing,
  permissions: { ...nothing, layers: ['choices'], typesOf: ['domain'] },
  domain: { ...nothing, layers: ['choices', 'errors'], packages: [/^temporal-polyfill$/, /^libphonenumber-js\/min$/] },
  events: { ...nothing, layers: ['choices'], packages: [/^zod$/] },
  // The facts of a letter are declared with the letter.
  ports: { ...nothing, layers: ['errors'], typesOf: ['choices', 'domain', 'events', 'letters'] },
  'use-cases': { ...nothing, layers: ['choices', 'errors', 'permissions', 'domain', 'ports', 'events'] },
  letters: { ...nothing, layers: ['choices', 'errors', 'domain', 'templates'] },
  // The letter types its texts in each language.
  templates: { ...nothing, layers: ['choices', 'permissions'], typesOf: ['domain', 'letters'] },
  adapters: {
    ...nothing,
    layers: ['ports', 'choices', 'errors', 'domain', 'events', 'letters', 'templates'],
    packages: [/^@aws-sdk\//, /^@smithy\/signature-v4$/, /^ical-generator$/, /^node:(crypto|zlib)$/],
  },
  web: {
    ...nothing,
    layers: ['choices', 'errors', 'permissions', 'domain', 'events', 'ports', 'use-cases', 'letters', 'templates'],
    packages: [/^zod$/, /^csv-parse\/sync$/, /^node:(crypto|path|fs\/promises)$/],
  },
  runtime: {
    ...nothing,
    layers: ['errors', 'domain', 'events', 'ports', 'adapters'],
    packages: [/^@middy\//, /^@aws-lambda-powertools\//, /^@aws-sdk\/util-dynamodb$/, /^zod$/],
    typesOfPackages: [/^aws-lambda$/],
  },
  handlers: {
    ...nothing,
    layers: ['use-cases', 'events', 'runtime', 'web'],
    packages: [/^zod$/],
  },
  workflows: { ...nothing, packages: [/^yaml$/, /^node:fs$/] },
  // The table of permissions is also the list of routes.
  blueprint: { ...nothing, layers: ['events', 'workflows', 'permissions'] },
  aws: {
    ...nothing,
    layers: ['blueprint', 'workflows', 'events'],
    packages: [/^aws-cdk-lib(\/|$)/, /^constructs$/, /^cdk-nag$/, /^esbuild$/, /^zod$/, /^node:/],
    // The list of fonts is read from the templates' file when the assets are bundled.
    loadsByPath: ['infra/aws/settings/bundles.ts'],
  },
  'sample-letters': {
    ...nothing,
    layers: ['choices', 'domain', 'ports', 'events', 'use-cases', 'letters', 'templates', 'adapters', 'local'],
  },
  local: {
    ...nothing,
    layers: ['blueprint', 'workflows', 'events', 'sample-letters'],
    packages: [/^@aws-sdk\//, /^jsonata$/, /^temporal-polyfill$/, /^zod$/, /^node:/],
    // Handlers are loaded by the path that the blueprint names, as Lambda does.
    loadsByPath: ['infra/local/lambda/invoke.ts'],
  },
};

export function layerOf(path: string): Layer | undefined {
  for (const [layer, folder] of entriesOf(layers)) if (path.startsWith(folder)) return layer;
  return undefined;
}

function entriesOf<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}

/** Each forbidden import of the file, as a sentence. */
export function forbiddenImports(file: SourceFile): string[] {
  const layer = layerOf(file.path);
  if (layer === undefined) return [`${file.path} belongs to no layer.`];
  const rule = importRules[layer];
  return file.imports.flatMap(({ specifier, isTypeOnly, isComputed }) => {
    const because = isComputed
      ? !rule.loadsByPath.includes(file.path) && 'loads by a path that nobody can check'
      : whyForbidden(file.path, layer, rule, specifier, isTypeOnly);
    return because === false ? [] : [`${file.path} → ${specifier}: ${layer} ${because}.`];
  });
}

function whyForbidden(
  from: string,
  layer: Layer,
  rule: ImportRule,
  specifier: string,
  isTypeOnly: boolean,
): string | false {
  const target = resolveImport(from, specifier);
  if (target.kind === 'package') {
    if (rule.packages.some((pattern) => pattern.test(target.name))) return false;
    if (!rule.typesOfPackages.some((pattern) => pattern.test(target.name))) return `may not import ${target.name}`;
    return isTypeOnly ? false : `may import only types of ${target.name}`;
  }
  const other = layerOf(target.path);
  if (other === layer) return false;
  if (other === undefined) return `may not import ${target.path}, which belongs to no layer`;
  if (rule.layers.includes(other)) return false;
  if (!rule.typesOf.includes(other)) return `may not import ${other}`;
  return isTypeOnly ? false : `may import only types of ${other}`;
}
