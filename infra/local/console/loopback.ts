import type { IncomingMessage } from 'node:http';

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The console can move time and open sessions, so it answers only this machine under a loopback name. The name in the
 * Host header is checked too (a foreign page may point its own name at 127.0.0.1), and a foreign page's Origin refused.
 */
export function isLoopback(request: IncomingMessage): boolean {
  const address = (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  const isLocalPeer = address === '::1' || address.startsWith('127.');
  return isLocalPeer && isLoopbackUrl(`http://${request.headers.host ?? ''}`) && comesFromHere(request);
}

/** Under "Referrer-Policy: no-referrer" a browser hides even our own origin from us, but says that it is the same. */
function comesFromHere({ headers }: IncomingMessage): boolean {
  const { origin } = headers;
  if (origin === undefined) return true;
  return origin === 'null' ? headers['sec-fetch-site'] === 'same-origin' : isLoopbackUrl(origin);
}

function isLoopbackUrl(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && (loopbackNames.has(url.hostname) || url.hostname.endsWith('.localhost'));
}
