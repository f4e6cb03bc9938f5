import { dirname, posix } from 'node:path';
import { isMissing, resolveImport, type SourceFile } from './source-file.ts';

/** Which file or folder imports which: node to the nodes it imports, itself left out. */
export type ImportGraph = ReadonlyMap<string, ReadonlySet<string>>;

export function fileGraph(files: readonly SourceFile[]): ImportGraph {
  return new Map(
    files.map((file) => {
      const targets = file.imports
        .filter((one) => !one.isComputed)
        .map((one) => resolveImport(file.path, one.specifier))
        .filter((target) => target.kind === 'file' && !isMissing(target))
        .map((target) => (target.kind === 'file' ? target.path : ''));
      return [file.path, new Set(targets.filter((path) => path !== file.path))];
    }),
  );
}

export function folderGraph(files: ImportGraph): ImportGraph {
  const folders = new Map<string, Set<string>>();
  for (const [from, targets] of files) {
    const own = folders.get(dirname(from)) ?? new Set<string>();
    for (const target of targets) if (dirname(target) !== dirname(from)) own.add(dirname(target));
    folders.set(dirname(from), own);
  }
  return folders;
}

/**
 * The cycles of a graph: every group of two or more nodes that all reach each other, each sorted by name. Tarjan's
 * algorithm for strongly connected components, https://doi.org/10.1137/0201010.
 */
export function circlesOf(graph: ImportGraph): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  const lower = (node: string, to: number) => lowest.set(node, Math.min(lowest.get(node) ?? to, to));
  const visit = (node: string): void => {
    order.set(node, order.size);
    lower(node, order.size - 1);
    open.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) {
        visit(next);
        lower(node, lowest.get(next) ?? 0);
      } else if (open.includes(next)) lower(node, order.get(next) ?? 0);
    }
    if (lowest.get(node) !== order.get(node)) return;
    const circle = open.splice(open.indexOf(node));
    if (circle.length > 1) found.push(circle.toSorted());
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return found;
}

/** Folders with too many files to overview, with their counts. */
export function crowdedFolders(paths: readonly string[], atMost: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(posix.dirname(path), (counts.get(posix.dirname(path)) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > atMost).map(([folder, count]) => `${folder}: ${count} files`);
}

const exportedFunction = /^export (?:async )?function (\w+)|^export const (\w+) = (?:async )?\(/gm;

/** Function names that two files export: a search for a name has to lead to one place. */
export function namesExportedTwice(files: readonly Pick<SourceFile, 'path' | 'text'>[]): readonly string[] {
  const places = new Map<string, string[]>();
  for (const { path, text } of files) {
    for (const match of text.matchAll(exportedFunction)) {
      const name = match[1] ?? match[2] ?? '';
      places.set(name, [...(places.get(name) ?? []), path]);
    }
  }
  return [...places].filter(([, paths]) => paths.length > 1).map(([name, paths]) => `${name}: ${paths.join(', ')}`);
}

/** Words of this project's past that an engineer would not search for, with their replacements. */
const bannedInFileNames: Readonly<Record<string, string>> = {
  furnish: 'provision',
  furniture: 'setup',
  steer: 'staff-command',
  tell: 'notify',
  story: 'projection',
  lives: 'projections',
  settle: 'commit, normalise or rebuild',
  'take-up': 'resume',
  'pass-on': 'forward',
  tend: 'maintenance',
  resting: 'paused',
  wake: 'resume',
  repose: 'pause',
  living: 'open',
  standing: 'progress',
  door: 'router',
  reception: 'submit',
  'decide-again': 'retry-on-conflict',
  words: 'messages',
};

export function bannedNames(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    const name = `-${posix.basename(path).replace(/\..*$/, '')}-`;
    return Object.entries(bannedInFileNames)
      .filter(([word]) => name.includes(`-${word}-`))
      .map(([word, instead]) => `${path}: "${word}" is called ${instead}`);
  });
}
