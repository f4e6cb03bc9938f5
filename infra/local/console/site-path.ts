/** Only the path, query and fragment of an address are kept, so any origin works as a base. */
const origin = 'http://localhost';

/**
 * An address of this site to redirect a browser to, as it is written in a header; undefined when it leads to another
 * site or an unknown page, or is written so that browsers and servers read it differently (control characters,
 * backslashes, doubled slashes, also percent-encoded).
 */
export function sitePath(text: string, isKnown: (pathname: string) => boolean): string | undefined {
  if (!text.startsWith('/') || isDubious(text)) return undefined;
  const url = URL.parse(text, origin);
  if (url === null || url.origin !== origin || url.pathname.startsWith('//')) return undefined;
  return isKnown(url.pathname) ? `${url.pathname}${url.search}${url.hash}` : undefined;
}

function isDubious(text: string): boolean {
  const [path = ''] = text.split(/[?#]/, 1);
  try {
    return /[\p{Cc}\\]/u.test(text) || /[\p{Cc}\\]|\/\//u.test(decodeURIComponent(path));
  } catch {
    return true;
  }
}
