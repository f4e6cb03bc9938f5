import { houses } from '#runtime/container.ts';
import { http } from '#web/http/http-handler.ts';
import { serveAsset } from '#web/http/static-assets.ts';

const ports = { houses: houses() };

export const handler = http((request) => serveAsset(ports, request.path), ports);
