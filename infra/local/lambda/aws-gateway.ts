import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { isObject, type Json, parseJson } from '#local/kernel/json.ts';
import { portOf, rememberedPort, rememberPort } from '#local/kernel/ports.ts';
import { readBody } from '#local/kernel/request-body.ts';
import type { ObjectFolder } from '#local/objects/object-folder.ts';
import { callerProblem } from './caller-check.ts';
import { localAws } from './environment.ts';

/** The AWS services that answer on one loopback port, each in its own protocol. */
export interface AwsServices {
  /** Step Functions, JSON 1.0: `x-amz-target: AWSStepFunctions.StartExecution`. */
  stepFunctions(target: string, body: string): Promise<{ readonly status: number; readonly body: unknown }>;
  /** EventBridge, JSON 1.1: `x-amz-target: AWSEvents.PutEvents`. */
  putEvents(request: Json): Json;
  /** SES v2, REST JSON: `POST /v2/email/outbound-emails`. */
  sendEmail(request: Json): Json;
  /** S3, of which the product uses two requests: `GET` an object, and `PUT` one that does not exist yet. */
  readonly objects: ObjectFolder;
}

export interface AwsGateway {
  readonly url: string;
  close(): Promise<void>;
}

const bodyLimitBytes = 48 * 1024 * 1024;

/** An operation that the product does not need: the error names it, so that a handler's author sees what is missing. */
class OperationUnknown extends Error {
  override readonly name = 'UnknownOperationException';
}

/** Serves the AWS APIs that handlers call through the unmodified SDK, to this process alone. */
export async function listenAwsGateway(services: AwsServices): Promise<AwsGateway> {
  const accepted = { host: '', accessKeyId: localAws.credentials.accessKeyId };
  const server = createServer((request, response) => {
    const problem = callerProblem(request.headers, accepted);
    if (problem === undefined) {
      answer(services, request, response).catch((error: unknown) => sendError(response, error));
      return;
    }
    // The body is not read: the connection ends with the response.
    response.setHeader('connection', 'close');
    send(response, 403, 'application/json', JSON.stringify({ __type: 'AccessDeniedException', message: problem }));
  });
  // Clients keep their connections. If we closed one as idle at the moment of its next use, the SDK would see a lost
  // response, and a letter would be left in doubt. Node closes after five seconds by default.
  server.keepAliveTimeout = 0;
  const port = await new Promise<number>((resolve, reject) => {
    const done = () => resolve(portOf(server));
    server.once('error', () => {
      server.once('error', reject);
      server.listen(0, '127.0.0.1', done);
    });
    server.listen(rememberedPort('aws'), '127.0.0.1', done);
  });
  rememberPort('aws', port);
  accepted.host = `127.0.0.1:${port}`;
  return {
    url: `http://${accepted.host}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(services: AwsServices, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const target = String(request.headers['x-amz-target'] ?? '');
  const bytes = await readBody(request, bodyLimitBytes);
  if (request.url?.startsWith(objectsPath) === true) {
    answerObject(services.objects, request, bytes, response);
    return;
  }
  const body = bytes.toString('utf8');
  if (target.startsWith('AWSStepFunctions.')) {
    const answered = await services.stepFunctions(target, body);
    send(response, answered.status, 'application/x-amz-json-1.0', JSON.stringify(answered.body));
    return;
  }
  if (target === 'AWSEvents.PutEvents') {
    send(response, 200, 'application/x-amz-json-1.1', JSON.stringify(services.putEvents(parseJson(body))));
    return;
  }
  if (request.method === 'POST' && request.url?.split('?')[0] === '/v2/email/outbound-emails') {
    send(response, 200, 'application/json', JSON.stringify(services.sendEmail(parseJson(body))));
    return;
  }
  throw new OperationUnknown(`The local stack does not know ${target || `${request.method} ${request.url}`}.`);
}

const objectsPath = '/objects/';

function answerObject(
  objects: ObjectFolder,
  request: IncomingMessage,
  content: Buffer,
  response: ServerResponse,
): void {
  const name = request.url?.slice(objectsPath.length) ?? '';
  if (request.method === 'PUT' && request.headers['if-none-match'] === '*') {
    response.writeHead(objects.write(name, content) ? 200 : 412).end();
    return;
  }
  if (request.method !== 'GET') throw new OperationUnknown(`The local stack does not ${request.method} an object.`);
  const found = objects.read(name);
  if (found === undefined) response.writeHead(404).end();
  else response.writeHead(200, { 'content-length': found.length }).end(found);
}

/** The SDK reads the error's name from the header (REST JSON) or from `__type` (JSON 1.x). */
function sendError(response: ServerResponse, error: unknown): void {
  const isOurs = error instanceof Error && !(error instanceof TypeError);
  const name = isOurs ? error.name : 'InternalServiceError';
  const status = name === 'InternalServiceError' || name === 'Error' ? 500 : 400;
  if (status === 500) console.error(error);
  response.setHeader('x-amzn-errortype', name);
  const message = error instanceof Error ? error.message : String(error);
  send(response, status, 'application/json', JSON.stringify({ __type: name, message }));
}

function send(response: ServerResponse, status: number, contentType: string, body: string): void {
  response.writeHead(status, { 'content-type': contentType, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

/** The configuration set a SendEmail request names, if any. */
export function configurationSetOf(request: Json): string | undefined {
  const name = isObject(request) ? request.ConfigurationSetName : undefined;
  return typeof name === 'string' ? name : undefined;
}
