import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HouseIncompleteError } from '#domain/house/house.ts';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import type { HouseProfileReader } from '#ports/house-repository.ts';
import { assets } from '#templates/assets/assets.ts';
import { brandOf } from '#templates/layout/brand.ts';
import { HttpProblemError } from './problem.ts';
import type { HttpReply } from './response.ts';

export interface AssetPorts {
  readonly houses: Pick<HouseProfileReader, 'read'>;
  /** The directories of the packages that contain the fonts. */
  readonly assetsFolder: string;
}

/**
 * A static file: styles in the house's accent colour, scripts, and fonts from the packages bundled with the function.
 */
export async function serveAsset(ports: AssetPorts, path: string): Promise<HttpReply> {
  const house = await ports.houses.read().catch((error: unknown) => {
    if (error instanceof HouseIncompleteError) return undefined;
    throw error;
  });
  const brand = brandOf((house?.policy ?? defaultPolicy).identity);
  const asset = assets(brand).find((one) => one.path === path);
  if (asset === undefined) throw new HttpProblemError(404, 'There is no such file.');
  const headers = { 'cache-control': asset.cacheControl };
  if ('body' in asset) return { status: 200, body: asset.body, contentType: asset.contentType, headers };
  const bytes = await readFile(join(ports.assetsFolder, asset.packageFile));
  return {
    status: 200,
    body: bytes.toString('base64'),
    contentType: asset.contentType,
    headers,
    isBase64Encoded: true,
  };
}
