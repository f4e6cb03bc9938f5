import { houses, linksToRead } from '#runtime/container.ts';
import { staffHttp } from '#runtime/http.ts';
import { showImport } from '#runtime/import-view.ts';

const ports = { houses: houses(), links: linksToRead() };

export const handler = staffHttp(
  () => ports,
  async (request) => showImport(request),
);
