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
  besides?: Pick<RouteBlueprint, 'roles' | 'takes' | 'throttle'>,
];

const isMethod = (text: string | undefined): text is RouteBlueprint['method'] =>
  text === 'GET' || text === 'POST' || text === 'PUT' || text === 'ANY';

function surface(fn: string, audience: Audience, declared: readonly Declared[]): readonly RouteBlueprint[] {
  return declared.map(([route, besides = {}]) => {
    const [method, path = ''] = route.split(' ');
    if (!isMethod(method)) throw new TypeError(`${route} begins with no method.`);
    return { method, path, function: fn, audience, ...besides };
  });
}

const managers = { roles: ['manager'] } as const;
/** Roles that speak with clients: `ops` watches executions and records nothing in a client's name. */
const recorders = { roles: ['advisor', 'manager'] } as const;

export const routes: readonly RouteBlueprint[] = [
  ...surface('public-form', 'public', [
    ['GET /'],
    ['POST /inquiries', { takes: 'InquirySubmission', throttle: { ratePerSecond: 50, burst: 200 } }],
    ['GET /privacy'],
    ['GET /health'],
    ['GET /assets/{proxy+}'],
    // Any other path: a truncated link still leads to a page of the house.
    ['ANY /{proxy+}', { throttle: { ratePerSecond: 10, burst: 20 } }],
  ]),
  ...surface('sign-in', 'public', [
    ['GET /sign-in'],
    ['POST /sign-in', { throttle: { ratePerSecond: 5, burst: 20 } }],
    ['GET /s/{token}'],
    ['POST /s/{token}'],
  ]),
  ...surface('links', 'link', [['GET /a/{token}'], ['POST /a/{token}']]),
  ...surface('private-space', 'link', [
    ['GET /private/{token}'],
    ['POST /private/{token}'],
    ['GET /u/{token}'],
    ['POST /u/{token}'],
    ['GET /private/{token}/preferences'],
    ['POST /private/{token}/preferences'],
  ]),
  ...surface('staff-pages', 'staff', [
    ['GET /board'],
    ['GET /today'],
    ['GET /triage', managers],
    ['GET /inquiries/{inquiryId}'],
    ['GET /kpi'],
    ['GET /kpi.csv'],
    ['GET /kpi/levers'],
    ['GET /portfolio'],
    ['GET /advisors'],
    ['GET /advisors/{advisorId}'],
    ['GET /api/inquiries'],
    ['GET /api/today'],
    ['GET /api/triage', managers],
    ['GET /api/triage/examples', managers],
    ['GET /api/inquiries/{inquiryId}'],
    ['GET /api/clients/{personId}/level', recorders],
    ['GET /api/kpi'],
    ['GET /api/kpi/levers'],
    ['GET /api/portfolio'],
    ['GET /api/advisors'],
    ['GET /api/advisors/{advisorId}'],
  ]),
  ...surface('staff-commands', 'staff', [
    ['POST /inquiries/{inquiryId}'],
    ['POST /api/inquiries/{inquiryId}', { takes: 'InquiryStaffCommand' }],
    ['POST /sign-out'],
  ]),
  ...surface('records', 'staff', [
    ['POST /kpi/levers', managers],
    ['POST /api/kpi/levers', { ...managers, takes: 'LeverChoiceRequest' }],
    ['POST /api/purchases', { ...managers, takes: 'PurchaseRows' }],
    ['POST /api/contacts', { ...recorders, takes: 'ContactRequest' }],
    ['POST /api/signals', { ...recorders, takes: 'SignalRequest' }],
    ['GET /clients/merge', managers],
    ['POST /clients/merge', managers],
    ['GET /api/clients/{personId}/merge', managers],
    ['POST /api/clients/{personId}/merge', { ...managers, takes: 'ClientMergeRequest' }],
    ['POST /api/clients/{personId}/unmerge', { ...managers, takes: 'ClientUnmergeRequest' }],
    ['GET /clients/{personId}/data', managers],
    ['POST /clients/{personId}/data', managers],
    ['GET /api/clients/{personId}/export', managers],
    ['POST /api/clients/{personId}/erasure', { ...managers, takes: 'ClientErasureRequest' }],
    ['POST /clients/{personId}/level', managers],
    ['POST /api/clients/{personId}/level', { ...managers, takes: 'GrantChange' }],
    ['POST /api/levels', { ...managers, takes: 'GrantRows' }],
  ]),
  ...surface('policy', 'staff', [
    ['GET /policy', managers],
    ['POST /policy', managers],
    ['GET /policy/history', managers],
    ['POST /policy/history', managers],
    ['GET /api/policy'],
    ['PUT /api/policy', { ...managers, takes: 'PolicyPublication' }],
    ['GET /api/policy/history'],
    ['GET /api/policy/diff'],
    ['POST /api/policy/check', { ...managers, takes: 'PolicyCandidate' }],
    ['POST /api/policy/preview', { ...managers, takes: 'PolicyTrial' }],
    ['POST /api/policy/rollback', { ...managers, takes: 'PolicyRollback' }],
  ]),
  ...surface('team', 'staff', [
    ['POST /advisors/{advisorId}', managers],
    ['PUT /api/advisors/{advisorId}', { ...managers, takes: 'AdvisorChange' }],
  ]),
  ...surface('import', 'staff', [
    ['GET /import', managers],
    ['POST /import', managers],
    ['POST /api/inquiries/import', { ...managers, takes: 'HistoryImport' }],
  ]),
];

/**
 * The methods a gateway must answer for a route. Scanners open the links of a mail with HEAD, which API Gateway refuses
 * without a method of its own; no other method needs this.
 */
export function verbsOf(route: RouteBlueprint): readonly string[] {
  return route.method === 'GET' && route.path.includes('{token}') ? ['GET', 'HEAD'] : [route.method];
}
