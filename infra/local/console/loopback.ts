import type { IncomingMessage } from 'node:http';

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The console can move time and open sessions, so it serves only this machine under a loopback name. The name in the
 * Host header is checked too (another site may point its own name at 127.0.0.1), and requests from a page of another
 * origin are refused, including another port of this machine. A link from another site may be followed.
 */
export function isLoopback(request: IncomingMessage): boolean {
  const address = (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  const isLocalPeer = address === '::1' || address.startsWith('127.');
  return isLocalPeer && isLoopbackHost(request.headers.host ?? '') && (comesFromHere(request) || isLink(request));
}

/**
 * Whether the request comes from one of our own pages, the person or a program. Under "Referrer-Policy: no-referrer" a
 * browser hides even our own origin from us, but says that it is the same.
 */
export function comesFromHere({ headers }: IncomingMessage): boolean {
  const { origin, 'sec-fetch-site': site } = headers;
  if (origin === undefined) return site === undefined || site === 'none' || site === 'same-origin';
  return origin === 'null' ? site === 'same-origin' : URL.parse(origin)?.host === headers.host;
}

/** A page that a person opens, in a window of its own. */
function isLink({ method, headers }: IncomingMessage): boolean {
  const isReading = method === 'GET' || method === 'HEAD';
  const isOpened = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  return headers.origin === undefined && isReading && isOpened;
}

function isLoopbackHost(host: string): boolean {
  const url = URL.parse(`http://${host}`);
  return url !== null && (loopbackNames.has(url.hostname) || url.hostname.endsWith('.localhost'));
}
