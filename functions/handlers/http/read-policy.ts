import { houses, linksToRead } from '#runtime/container.ts';
import { staffHttp } from '#runtime/http.ts';
import { json } from '#runtime/http-reply.ts';

const ports = { houses: houses(), links: linksToRead() };

export const handler = staffHttp(
  () => ports,
  async (request) => json(request.house.policy),
);
