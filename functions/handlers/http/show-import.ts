import { houses, linksToRead } from '#runtime/container.ts';
import { staffHttp } from '#web/http/http-handler.ts';
import { showImport } from '#web/import/import-view.ts';

const ports = { houses: houses(), links: linksToRead() };

export const handler = staffHttp(
  () => ports,
  async (request) => showImport(request),
);
