import type { RouteBlueprint } from '#blueprint/routes.ts';

export type RouteMatch =
  | {
      readonly kind: 'found';
      readonly route: RouteBlueprint;
      readonly pathParameters: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'wrong-method'; readonly allowed: readonly string[] }
  | { readonly kind: 'unknown' };

/** API Gateway's precedence: a literal segment wins over a parameter, a parameter over a greedy `{name+}`. */
export function matchRoute(routes: readonly RouteBlueprint[], method: string, path: string): RouteMatch {
  const segments = path.split('/').slice(1);
  const candidates = routes
    .map((route) => ({ route, pathParameters: parametersOf(route.path.split('/').slice(1), segments) }))
    .filter((one): one is typeof one & { pathParameters: Record<string, string> } => one.pathParameters !== undefined)
    .sort((a, b) => looseness(a.route.path) - looseness(b.route.path));
  const best = candidates[0];
  if (best === undefined) return { kind: 'unknown' };
  const samePath = candidates.filter(({ route }) => route.path === best.route.path);
  const found = samePath.find(({ route }) => route.method === method || route.method === 'ANY');
  if (found !== undefined) return { kind: 'found', ...found };
  const methods = samePath.map(({ route }): string => route.method);
  return { kind: 'wrong-method', allowed: methods.includes('GET') ? [...methods, 'HEAD'] : methods };
}

function parametersOf(pattern: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  const parameters: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const name = /^\{(\w+)(\+?)\}$/.exec(part);
    const segment = segments[index];
    if (segment === undefined) return undefined;
    if (name?.[1] === undefined) {
      if (segment !== part) return undefined;
      continue;
    }
    const isGreedy = name[2] === '+';
    const value = decode(isGreedy ? segments.slice(index).join('/') : segment);
    if (value === undefined || value === '') return undefined;
    parameters[name[1]] = value;
    if (isGreedy) return parameters;
  }
  return pattern.length === segments.length ? parameters : undefined;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function looseness(pattern: string): number {
  return (pattern.match(/\{/g)?.length ?? 0) + (pattern.includes('+}') ? 100 : 0);
}
