import type { HttpRequest } from './request.ts';

const safeMethods = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Whether a change may be made by cookie. A page of another site can send a form, and a browser adds our cookie where
 * `SameSite=Lax` does not prevent it (a sibling domain is the same site). So the request has to say where it comes from:
 * by `Sec-Fetch-Site`, which a page cannot set; else by `Origin`. Our own pages send no referrer, and so the origin
 * `null`, which an older browser sends alone.
 */
export function comesFromOurPages(request: HttpRequest): boolean {
  if (safeMethods.includes(request.method)) return true;
  const site = request.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = request.header('origin');
  if (origin === undefined) return false;
  if (origin === 'null') return true;
  const host = request.header('host');
  return host !== undefined && URL.parse(origin)?.host === host;
}
