import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto';
import { fromEnv } from '@aws-sdk/credential-provider-env';
import { SignatureV4 } from '@smithy/signature-v4';
import { ProductError } from '#domain/errors/product-error.ts';
import type { ObjectReader, ObjectStore } from '#ports/object-store.ts';

/**
 * Two requests of S3's REST API, signed by the SDK's own signer: the whole client for S3 would add some 300 kB to each
 * function that reads a page of the portfolio. See ADR 0058.
 */
export interface Bucket {
  /** `https://<bucket>.s3.<region>.amazonaws.com`, without a slash at its end. */
  readonly url: string;
  readonly region: string;
}

/** S3 answered in a way that no caller can do anything about. */
class ObjectStoreError extends ProductError {
  override readonly name = 'ObjectStoreError';
}

/** SHA-256 as the signer asks for it: a hash, or an HMAC where it has a key. */
class Sha256 {
  readonly #key: string | Uint8Array | undefined;
  #hash: Hash | Hmac;

  constructor(key?: string | ArrayBuffer | ArrayBufferView) {
    this.#key = typeof key === 'string' || key === undefined ? key : bytesOf(key);
    this.#hash = this.#begin();
  }

  #begin(): Hash | Hmac {
    return this.#key === undefined ? createHash('sha256') : createHmac('sha256', this.#key);
  }

  update(data: string | ArrayBuffer | ArrayBufferView): void {
    this.#hash.update(typeof data === 'string' ? data : bytesOf(data));
  }

  async digest(): Promise<Uint8Array> {
    return this.#hash.digest();
  }

  reset(): void {
    this.#hash = this.#begin();
  }
}

function bytesOf(data: ArrayBuffer | ArrayBufferView): Uint8Array {
  return ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);
}

const attempts = 4;
const firstPauseMs = 100;
const isPassing = (status: number): boolean => status === 409 || status === 429 || status >= 500;

const signers = new Map<string, SignatureV4>();

function signerFor(region: string): SignatureV4 {
  const known = signers.get(region);
  if (known !== undefined) return known;
  // S3 takes the path as it is: it is not escaped a second time.
  const signer = new SignatureV4({
    credentials: fromEnv(),
    region,
    service: 's3',
    sha256: Sha256,
    uriEscapePath: false,
  });
  signers.set(region, signer);
  return signer;
}

interface ObjectRequest {
  readonly method: 'GET' | 'PUT';
  readonly name: string;
  readonly content?: Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
}

async function once(
  { url, region }: Bucket,
  { method, name, content, headers = {} }: ObjectRequest,
): Promise<Response> {
  const { protocol, host, hostname, port, pathname } = new URL(`${url}/${name}`);
  const signed = await signerFor(region).sign({
    method,
    protocol,
    hostname,
    ...(port === '' ? {} : { port: Number(port) }),
    path: pathname,
    query: {},
    headers: { host, ...headers },
    body: content,
  });
  const { host: _, ...sent } = signed.headers;
  return fetch(`${url}/${name}`, { method, headers: sent, ...(content === undefined ? {} : { body: content }) });
}

async function send(bucket: Bucket, request: ObjectRequest): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await once(bucket, request).catch((cause: unknown) => new ObjectStoreError('No answer.', { cause }));
    const isOver = attempt === attempts;
    if (answer instanceof Response && (!isPassing(answer.status) || isOver)) return answer;
    if (answer instanceof ObjectStoreError && isOver) throw answer;
    await new Promise((resolve) => setTimeout(resolve, firstPauseMs * 2 ** (attempt - 1)));
  }
}

const refused = (what: string, name: string, status: number) =>
  new ObjectStoreError(`The object ${name} could not be ${what}: ${status}.`);

async function readObject(bucket: Bucket, name: string): Promise<Uint8Array | undefined> {
  const answer = await send(bucket, { method: 'GET', name });
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw refused('read', name, answer.status);
  return new Uint8Array(await answer.arrayBuffer());
}

async function writeObject(bucket: Bucket, name: string, content: Uint8Array): Promise<void> {
  const headers = { 'if-none-match': '*' };
  const answer = await send(bucket, { method: 'PUT', name, content: new Uint8Array(content), headers });
  // 412: it is there already, from a run that was interrupted.
  if (!answer.ok && answer.status !== 412) throw refused('written', name, answer.status);
}

/** The bucket is asked for with the first object. */
export function objectReader(bucket: () => Bucket): ObjectReader {
  return { read: (name) => readObject(bucket(), name) };
}

export function objectWriter(bucket: () => Bucket): Pick<ObjectStore, 'write'> {
  return { write: (name, content) => writeObject(bucket(), name, content) };
}
