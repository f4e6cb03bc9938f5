/** Only the path, query and fragment of an address are kept, so any origin will do to read them against. */
const origin = 'http://localhost';

/**
 * An address of this site to send a browser on to, in the form in which it travels in a header; undefined when it leads
 * elsewhere, to nothing we know, or is spelt so that browsers read it in another way than servers do (control
 * characters, backslashes, doubled slashes, also percent-encoded).
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
