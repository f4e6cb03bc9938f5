import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { StepFunctionsApi } from './api.ts';

/** Mounts the API on a server of its own. Resolves once it listens on 127.0.0.1. */
export function listenHttp(api: StepFunctionsApi, port = 0): Promise<Server> {
  const server = createServer((request, response) => {
    respond(api, request, response).catch((error: unknown) => {
      console.error('Step Functions API: the request broke.', error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

async function respond(api: StepFunctionsApi, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const target = request.headers['x-amz-target'];
  const answer = await api.handle(typeof target === 'string' ? target : '', Buffer.concat(chunks).toString('utf8'));
  response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' });
  response.end(JSON.stringify(answer.body));
}
