import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

interface Asset {
  readonly type: string;
  readonly file: () => string;
}

const own = (name: string) => () => fileURLToPath(new URL(name, import.meta.url));
const garamond = (style: string) => () => require.resolve(`@fontsource/eb-garamond/files/eb-garamond-${style}.woff2`);
const sourceSans = (style: string) => () =>
  require.resolve(`@fontsource-variable/source-sans-3/files/source-sans-3-${style}.woff2`);

/** The files that the console's pages load; nothing comes from another site. */
const assets: ReadonlyMap<string, Asset> = new Map([
  ['console.css', { type: 'text/css; charset=utf-8', file: own('console.css') }],
  ['console.js', { type: 'text/javascript; charset=utf-8', file: own('console.js') }],
  ['garamond.woff2', { type: 'font/woff2', file: garamond('latin-400-normal') }],
  ['garamond-italic.woff2', { type: 'font/woff2', file: garamond('latin-400-italic') }],
  ['garamond-medium.woff2', { type: 'font/woff2', file: garamond('latin-500-normal') }],
  ['source-sans.woff2', { type: 'font/woff2', file: sourceSans('latin-wght-normal') }],
  ['source-sans-italic.woff2', { type: 'font/woff2', file: sourceSans('latin-wght-italic') }],
]);

export async function consoleAsset(name: string): Promise<{ type: string; bytes: Buffer } | undefined> {
  const asset = assets.get(name);
  return asset === undefined ? undefined : { type: asset.type, bytes: await readFile(asset.file()) };
}
