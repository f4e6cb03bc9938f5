import type { IncomingMessage } from 'node:http';

/** API Gateway's payload limit: https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html */
const gatewayBodyLimitBytes = 10 * 1024 * 1024;

/** The request carries more than the gateway accepts. */
export class BodyTooLargeError extends Error {
  override readonly name = 'BodyTooLargeError';
}

/**
 * Reads a whole request body, holding `limitBytes` at most. The rest is read and dropped, so that the client has
 * finished sending and reads the refusal.
 * @throws BodyTooLargeError
 */
export async function readBody(request: IncomingMessage, limitBytes = gatewayBodyLimitBytes): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
    size += bytes.length;
    if (size > limitBytes) chunks.length = 0;
    else chunks.push(bytes);
  }
  if (size > limitBytes) throw new BodyTooLargeError(`The body is larger than ${limitBytes} bytes.`);
  return Buffer.concat(chunks);
}
