import { assetsFolder, houseProfiles } from '#runtime/container.ts';
import type { Route } from '#web/http/answer.ts';
import { serveAsset } from '#web/http/static-assets.ts';

const ports = { houses: houseProfiles(), assetsFolder: assetsFolder() };

export const serveAssetRoute: Route = (request) => serveAsset(ports, request.path);
