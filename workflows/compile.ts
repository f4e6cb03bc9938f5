import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { WorkflowManifest } from './manifest.ts';

/**
 * A workflow in Step Functions' format: Amazon States Language in JSON. Anchors of the YAML file are expanded, comments
 * are removed, and nothing is added.
 */
export function compileWorkflow({ file }: Pick<WorkflowManifest, 'file'>): string {
  const text = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
  // Aliases are few and our own; the library's limit protects against untrusted files.
  return JSON.stringify(parse(text, { maxAliasCount: -1 }));
}
