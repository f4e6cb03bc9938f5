/**
 * The address of a request, by its path alone: its Host header and a second slash at its start are ignored and cause no
 * error. A proxy's request has the absolute address; its path counts.
 */
export function requestUrl(target = '/'): URL {
  if (target.startsWith('/')) return new URL(`http://localhost${target}`);
  const { pathname, search } = URL.parse(target) ?? { pathname: '/', search: '' };
  return new URL(`http://localhost${pathname}${search}`);
}
