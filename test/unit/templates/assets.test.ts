import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { assets } from '#templates/assets/assets.ts';
import { sampleHouse, samplePages } from './sample-pages.ts';

const require = createRequire(import.meta.url);
const served = assets(sampleHouse);

describe('assets', () => {
  it('include every file that the pages request', () => {
    const asked = Object.values(samplePages('fr')).flatMap((page) =>
      [...page.matchAll(/"(\/assets\/[^"]+)"/g)].map(([, path]) => path),
    );
    expect(served.map(({ path }) => path)).toEqual(expect.arrayContaining([...new Set(asked)]));
  });

  it('include every file that the stylesheet requests, all from the house itself', () => {
    const sheet = served.find(({ path }) => path.endsWith('.css'));
    const css = sheet && 'body' in sheet ? sheet.body : '';
    const urls = [...css.matchAll(/url\("([^"]+)"\)/g)].map(([, url]) => url);
    expect(urls.length).toBeGreaterThan(4);
    expect(served.map(({ path }) => path)).toEqual(expect.arrayContaining(urls));
  });

  it('exist in the installed packages', () => {
    for (const asset of served) {
      if ('packageFile' in asset) expect(existsSync(require.resolve(asset.packageFile))).toBe(true);
    }
  });

  it('use only the colour of the house’s accent', () => {
    const sheet = assets({ ...sampleHouse, accent: 'red}body{display:none' }).find(({ path }) => path.endsWith('.css'));
    expect(sheet && 'body' in sheet && sheet.body).toMatch(/^:root\{--accent:#[0-9a-f]{6}\}/);
  });
});
