/**
 * The address a request asks for, by its path alone: what its Host header names, or a second slash at its start, is of
 * no account here and cannot break it. A proxy's request names the whole address; its path is what counts.
 */
export function requestUrl(target = '/'): URL {
  if (target.startsWith('/')) return new URL(`http://localhost${target}`);
  const { pathname, search } = URL.parse(target) ?? { pathname: '/', search: '' };
  return new URL(`http://localhost${pathname}${search}`);
}
