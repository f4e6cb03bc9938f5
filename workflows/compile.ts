import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { WorkflowManifest } from './manifest.ts';

/**
 * A workflow as Step Functions takes it: Amazon States Language in JSON. Anchors of the YAML file are written out,
 * comments are gone, and nothing is added.
 */
export function compileWorkflow({ file }: Pick<WorkflowManifest, 'file'>): string {
  const text = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
  // Aliases are few and ours: the limit of the library protects those who read what others wrote.
  return JSON.stringify(parse(text, { maxAliasCount: -1 }));
}
