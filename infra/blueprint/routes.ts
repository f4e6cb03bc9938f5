/**
 * The HTTP surface, in API Gateway's path notation: each route with its handler, its function, its audience, and the
 * contract of its JSON. Who may call a route is decided by the table of permissions
 * (`functions/domain/permissions/route-permissions.ts`), which both stacks run; tests compare the two and the handlers.
 */

/**
 * `public`: anybody, without a key. `link`: the holder of the link; its token is the key, and the page shows what the
 * token opens. `staff`: a session, and the reach that the table of permissions gives its role.
 */
export type Audience = 'public' | 'link' | 'staff';

export interface RouteBlueprint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'ANY';
  readonly path: string;
  readonly function: string;
  readonly audience: Audience;
  /** Name of the contract of its JSON: `events/api/endpoints.ts` has the schema. */
  readonly takes?: string;
  /** Requests per second and burst allowed on this route by the gateway; absent means the stage's default. */
  readonly throttle?: { readonly ratePerSecond: number; readonly burst: number };
}

/** Read or write; a route of a table below, before its function and audience are known. */
type Declared = readonly [
  route: `${RouteBlueprint['method']} /${string}`,
  besides?: Pick<RouteBlueprint, 'takes' | 'throttle'>,
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
    ['POST /board'],
    ['GET /today'],
    ['GET /triage'],
    ['GET /inquiries/{inquiryId}'],
    ['GET /inquiries/{inquiryId}/access'],
    ['GET /clients/{personId}'],
    ['GET /accesses'],
    ['GET /kpi'],
    ['GET /kpi.csv'],
    ['GET /kpi/levers'],
    ['GET /portfolio'],
    ['GET /portfolio/cohorts'],
    ['GET /portfolio/model'],
    ['GET /portfolio/{segment}'],
    ['GET /portfolio/{segment}/clients.csv'],
    ['GET /advisors'],
    ['GET /advisors/{advisorId}'],
    ['GET /api/inquiries'],
    ['GET /api/today'],
    ['GET /api/triage'],
    ['GET /api/triage/examples'],
    ['GET /api/inquiries/{inquiryId}'],
    ['GET /api/clients/{personId}/level'],
    ['GET /api/kpi'],
    ['GET /api/kpi/levers'],
    ['GET /api/portfolio'],
    ['GET /api/portfolio/figures'],
    ['GET /api/portfolio/model'],
    ['GET /api/portfolio/{segment}'],
    ['GET /api/advisors'],
    ['GET /api/advisors/{advisorId}'],
  ]),
  ...surface('staff-commands', 'staff', [
    ['POST /inquiries/{inquiryId}'],
    ['POST /inquiries/{inquiryId}/access'],
    ['POST /api/inquiries/{inquiryId}', { takes: 'InquiryStaffCommand' }],
    ['POST /sign-out'],
  ]),
  ...surface('records', 'staff', [
    ['POST /kpi/levers'],
    ['POST /api/kpi/levers', { takes: 'LeverChoiceRequest' }],
    ['POST /api/purchases', { takes: 'PurchaseRows' }],
    ['POST /api/contacts', { takes: 'ContactRequest' }],
    ['POST /api/signals', { takes: 'SignalRequest' }],
    ['GET /clients/merge'],
    ['POST /clients/merge'],
    ['GET /api/clients/{personId}/merge'],
    ['POST /api/clients/{personId}/merge', { takes: 'ClientMergeRequest' }],
    ['POST /api/clients/{personId}/unmerge', { takes: 'ClientUnmergeRequest' }],
    ['GET /clients/{personId}/data'],
    ['POST /clients/{personId}/data'],
    ['GET /api/clients/{personId}/export'],
    ['POST /api/clients/{personId}/erasure', { takes: 'ClientErasureRequest' }],
    ['POST /clients/{personId}/level'],
    ['POST /api/clients/{personId}/level', { takes: 'GrantChange' }],
    ['POST /api/levels', { takes: 'GrantRows' }],
  ]),
  ...surface('policy', 'staff', [
    ['GET /policy'],
    ['POST /policy'],
    ['GET /policy/history'],
    ['POST /policy/history'],
    ['GET /api/policy'],
    ['PUT /api/policy', { takes: 'PolicyPublication' }],
    ['GET /api/policy/history'],
    ['GET /api/policy/diff'],
    ['POST /api/policy/check', { takes: 'PolicyCandidate' }],
    ['POST /api/policy/preview', { takes: 'PolicyTrial' }],
    ['POST /api/policy/rollback', { takes: 'PolicyRollback' }],
  ]),
  ...surface('team', 'staff', [
    ['POST /advisors/{advisorId}'],
    ['PUT /api/advisors/{advisorId}', { takes: 'AdvisorChange' }],
    ['GET /machines'],
    ['POST /machines'],
    ['GET /api/machines'],
    ['POST /api/machines', { takes: 'MachineCommand' }],
  ]),
  ...surface('import', 'staff', [
    ['GET /import'],
    ['POST /import'],
    ['POST /api/inquiries/import', { takes: 'HistoryImport' }],
  ]),
];

/**
 * The methods a gateway must answer for a route. Scanners open the links of a mail with HEAD, which API Gateway refuses
 * without a method of its own; no other method needs this.
 */
export function verbsOf(route: RouteBlueprint): readonly string[] {
  return route.method === 'GET' && route.path.includes('{token}') ? ['GET', 'HEAD'] : [route.method];
}
