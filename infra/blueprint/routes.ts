import {
  type RouteMethod,
  type RouteName,
  type RoutePermission,
  surfaces,
} from '#domain/permissions/route-permissions.ts';

/**
 * The HTTP surface, in API Gateway's path notation. The table of permissions
 * (`functions/domain/permissions/route-permissions.ts`) lists every route with who may call it; each of its surfaces is
 * one function. Here stands what only a gateway needs: the contract of a route's JSON and its throttle.
 */

/**
 * `public`: anybody, without a key. `link`: the holder of the link; its token is the key, and the page shows what the
 * token opens. `staff`: a session, and the reach that the table of permissions gives its role.
 */
export type Audience = RoutePermission['audience'];

export interface RouteBlueprint {
  readonly method: RouteMethod;
  readonly path: string;
  readonly function: string;
  readonly audience: Audience;
  /** Name of the contract of its JSON: `events/api/endpoints.ts` has the schema. */
  readonly takes?: string;
  /** Requests per second and burst allowed on this route by the gateway; absent means the stage's default. */
  readonly throttle?: { readonly ratePerSecond: number; readonly burst: number };
}

type Besides = Pick<RouteBlueprint, 'takes' | 'throttle'>;

/** What a route needs besides its permission: the contract of its JSON, and a throttle of its own. */
const besides: Readonly<Record<string, Besides | undefined>> = {
  'POST /inquiries': { takes: 'InquirySubmission', throttle: { ratePerSecond: 50, burst: 200 } },
  'ANY /{proxy+}': { throttle: { ratePerSecond: 10, burst: 20 } },
  'POST /sign-in': { throttle: { ratePerSecond: 5, burst: 20 } },
  'POST /api/inquiries/{inquiryId}': { takes: 'InquiryStaffCommand' },
  'POST /api/kpi/levers': { takes: 'LeverChoiceRequest' },
  'POST /api/purchases': { takes: 'PurchaseRows' },
  'POST /api/contacts': { takes: 'ContactRequest' },
  'POST /api/signals': { takes: 'SignalRequest' },
  'POST /api/clients/{personId}/merge': { takes: 'ClientMergeRequest' },
  'POST /api/clients/{personId}/unmerge': { takes: 'ClientUnmergeRequest' },
  'POST /api/clients/{personId}/erasure': { takes: 'ClientErasureRequest' },
  'POST /api/clients/{personId}/level': { takes: 'GrantChange' },
  'POST /api/levels': { takes: 'GrantRows' },
  'PUT /api/policy': { takes: 'PolicyPublication' },
  'POST /api/policy/check': { takes: 'PolicyCandidate' },
  'POST /api/policy/preview': { takes: 'PolicyTrial' },
  'POST /api/policy/rollback': { takes: 'PolicyRollback' },
  'PUT /api/advisors/{advisorId}': { takes: 'AdvisorChange' },
  'POST /api/machines': { takes: 'MachineCommand' },
  'POST /api/inquiries/import': { takes: 'HistoryImport' },
} satisfies Readonly<Partial<Record<RouteName, Besides>>>;

const isMethod = (text: string | undefined): text is RouteMethod =>
  text === 'GET' || text === 'POST' || text === 'PUT' || text === 'ANY';

function declared(fn: string, route: string, { audience }: RoutePermission): RouteBlueprint {
  const [method, path = ''] = route.split(' ');
  if (!isMethod(method)) throw new TypeError(`${route} begins with no method.`);
  return { method, path, function: fn, audience, ...besides[route] };
}

export const routes: readonly RouteBlueprint[] = Object.entries(surfaces).flatMap(([fn, permissions]) =>
  Object.entries(permissions).map(([route, permission]) => declared(fn, route, permission)),
);

/**
 * The methods a gateway must answer for a route. Scanners open the links of a mail with HEAD, which API Gateway refuses
 * without a method of its own; no other method needs this.
 */
export function verbsOf(route: RouteBlueprint): readonly string[] {
  return route.method === 'GET' && route.path.includes('{token}') ? ['GET', 'HEAD'] : [route.method];
}
