import { serveAsset } from '#runtime/asset-files.ts';
import { houses } from '#runtime/container.ts';
import { http } from '#runtime/http.ts';

const ports = { houses: houses() };

export const handler = http((request) => serveAsset(ports, request.path));
