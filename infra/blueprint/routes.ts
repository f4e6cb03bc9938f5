/**
 * The HTTP surface, in API Gateway's path notation: each route with its handler, its function, its audience, and the
 * contract of its JSON. The handlers check the permission, so that both stacks run the same rule; tests compare the
 * handlers with this table.
 */

/**
 * `public`: anybody, without a key. `link`: the holder of the link; its token is the key, and the page shows what the
 * token opens. `staff`: a session, and the role when the route names any.
 */
export type Audience = 'public' | 'link' | 'staff';

type StaffRole = 'advisor' | 'manager' | 'ops';

export interface RouteBlueprint {
  /** Kebab-case, the name of the handler's file: `functions/handlers/http/<function>/<name>.ts`. */
  readonly name: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'ANY';
  readonly path: string;
  readonly function: string;
  readonly audience: Audience;
  /** Only these roles; absent means every member of staff. The use case decides whose inquiry it is. */
  readonly roles?: readonly StaffRole[];
  /** Name of the contract of its JSON: `events/api/endpoints.ts` has the schema. */
  readonly takes?: string;
  /** Requests per second and burst allowed on this route by the gateway; absent means the stage's default. */
  readonly throttle?: { readonly ratePerSecond: number; readonly burst: number };
}

/** Read or write; a route of a table below, before its function and audience are known. */
type Declared = readonly [
  route: `${RouteBlueprint['method']} /${string}`,
  name: string,
  besides?: Pick<RouteBlueprint, 'roles' | 'takes' | 'throttle'>,
];

const isMethod = (text: string | undefined): text is RouteBlueprint['method'] =>
  text === 'GET' || text === 'POST' || text === 'PUT' || text === 'ANY';

function surface(fn: string, audience: Audience, declared: readonly Declared[]): readonly RouteBlueprint[] {
  return declared.map(([route, name, besides = {}]) => {
    const [method, path = ''] = route.split(' ');
    if (!isMethod(method)) throw new TypeError(`${route} begins with no method.`);
    return { name, method, path, function: fn, audience, ...besides };
  });
}

const managers = { roles: ['manager'] } as const;
/** Roles that speak with clients: `ops` watches executions and records nothing in a client's name. */
const recorders = { roles: ['advisor', 'manager'] } as const;

export const routes: readonly RouteBlueprint[] = [
  ...surface('public-form', 'public', [
    ['GET /', 'show-inquiry-form'],
    ['POST /inquiries', 'receive-inquiry', { takes: 'InquirySubmission', throttle: { ratePerSecond: 50, burst: 200 } }],
    ['GET /privacy', 'show-privacy'],
    ['GET /health', 'check-health'],
    ['GET /assets/{proxy+}', 'serve-asset'],
    // Any other path: a truncated link still leads to a page of the house.
    ['ANY /{proxy+}', 'answer-unknown', { throttle: { ratePerSecond: 10, burst: 20 } }],
  ]),
  ...surface('sign-in', 'public', [
    ['GET /sign-in', 'show-sign-in'],
    ['POST /sign-in', 'request-sign-in', { throttle: { ratePerSecond: 5, burst: 20 } }],
    ['GET /s/{token}', 'show-sign-in-link'],
    ['POST /s/{token}', 'open-session'],
  ]),
  ...surface('links', 'link', [
    ['GET /a/{token}', 'show-action'],
    ['POST /a/{token}', 'perform-action'],
  ]),
  ...surface('private-space', 'link', [
    ['GET /private/{token}', 'show-private-space'],
    ['POST /private/{token}', 'act-in-private-space'],
    ['GET /u/{token}', 'show-unsubscribe'],
    ['POST /u/{token}', 'unsubscribe'],
    ['GET /private/{token}/preferences', 'show-unsubscribe'],
    ['POST /private/{token}/preferences', 'unsubscribe'],
  ]),
  ...surface('staff-pages', 'staff', [
    ['GET /board', 'list-inquiries'],
    ['GET /today', 'show-day'],
    ['GET /inquiries/{inquiryId}', 'read-inquiry'],
    ['GET /kpi', 'read-kpi'],
    ['GET /kpi.csv', 'export-kpi'],
    ['GET /portfolio', 'read-portfolio'],
    ['GET /advisors', 'list-advisors'],
    ['GET /advisors/{advisorId}', 'list-advisors'],
    ['GET /api/inquiries', 'list-inquiries'],
    ['GET /api/today', 'show-day'],
    ['GET /api/inquiries/{inquiryId}', 'read-inquiry'],
    ['GET /api/clients/{personId}/level', 'read-level', recorders],
    ['GET /api/kpi', 'read-kpi'],
    ['GET /api/portfolio', 'read-portfolio'],
    ['GET /api/advisors', 'list-advisors'],
    ['GET /api/advisors/{advisorId}', 'list-advisors'],
  ]),
  ...surface('staff-commands', 'staff', [
    ['POST /inquiries/{inquiryId}', 'apply-staff-command'],
    ['POST /api/inquiries/{inquiryId}', 'apply-staff-command', { takes: 'InquiryStaffCommand' }],
    ['POST /sign-out', 'close-session'],
  ]),
  ...surface('records', 'staff', [
    ['POST /api/purchases', 'record-purchases', { ...managers, takes: 'PurchaseRows' }],
    ['POST /api/contacts', 'record-contact', { ...recorders, takes: 'ContactRequest' }],
    ['POST /api/signals', 'record-signal', { ...recorders, takes: 'SignalRequest' }],
    ['POST /clients/{personId}/level', 'set-level', managers],
    ['POST /api/clients/{personId}/level', 'set-level', { ...managers, takes: 'GrantChange' }],
    ['POST /api/levels', 'import-levels', { ...managers, takes: 'GrantRows' }],
  ]),
  ...surface('policy', 'staff', [
    ['GET /policy', 'show-policy', managers],
    ['POST /policy', 'edit-policy', managers],
    ['GET /policy/history', 'read-policy-history', managers],
    ['POST /policy/history', 'roll-back-policy', managers],
    ['GET /api/policy', 'read-policy'],
    ['PUT /api/policy', 'put-policy', { ...managers, takes: 'PolicyPublication' }],
    ['GET /api/policy/history', 'read-policy-history'],
    ['GET /api/policy/diff', 'compare-policies'],
    ['POST /api/policy/check', 'check-policy', { ...managers, takes: 'PolicyCandidate' }],
    ['POST /api/policy/preview', 'preview-policy', { ...managers, takes: 'PolicyTrial' }],
    ['POST /api/policy/rollback', 'roll-back-policy', { ...managers, takes: 'PolicyRollback' }],
  ]),
  ...surface('team', 'staff', [
    ['POST /advisors/{advisorId}', 'change-advisor', managers],
    ['PUT /api/advisors/{advisorId}', 'change-advisor', { ...managers, takes: 'AdvisorChange' }],
  ]),
  ...surface('import', 'staff', [
    ['GET /import', 'show-import', managers],
    ['POST /import', 'import-history', managers],
    ['POST /api/inquiries/import', 'import-history', { ...managers, takes: 'HistoryImport' }],
  ]),
];

/**
 * The methods a gateway must answer for a route. Scanners open the links of a mail with HEAD, which API Gateway refuses
 * without a method of its own; no other method needs this.
 */
export function verbsOf(route: RouteBlueprint): readonly string[] {
  return route.method === 'GET' && route.path.includes('{token}') ? ['GET', 'HEAD'] : [route.method];
}
