import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missingPlatforms } from '../tools/complete-lockfile.ts';

const text = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8');

describe('the lockfile', () => {
  it('lists the binary package of every platform, so that npm ci works on each', () => {
    expect(missingPlatforms(text)).toEqual([]);
  });

  it('fails the check if one is dropped', () => {
    const lock = JSON.parse(text);
    delete lock.packages['node_modules/@dynoxide/darwin-arm64'];
    expect(missingPlatforms(JSON.stringify(lock)).map(({ name }) => name)).toEqual(['@dynoxide/darwin-arm64']);
  });

  it('names no registry host, so that each machine uses its own', () => {
    expect(text).not.toContain('"resolved": "http');
  });
});
