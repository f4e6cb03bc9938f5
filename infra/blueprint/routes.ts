/**
 * The HTTP surface, in API Gateway's path notation. `staff` routes need a session; the handler's middleware checks it,
 * so that the rule is the same code on both stacks.
 */
export interface RouteBlueprint {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly function: string;
  readonly audience: 'public' | 'staff';
  /** Requests per second and burst allowed on this route by the gateway; absent means the stage's default. */
  readonly throttle?: { readonly ratePerSecond: number; readonly burst: number };
}

const get = (path: string, fn: string, audience: 'public' | 'staff'): RouteBlueprint => ({
  method: 'GET',
  path,
  function: fn,
  audience,
});
const post = (
  path: string,
  fn: string,
  audience: 'public' | 'staff',
  throttle?: RouteBlueprint['throttle'],
): RouteBlueprint =>
  throttle === undefined
    ? { method: 'POST', path, function: fn, audience }
    : { method: 'POST', path, function: fn, audience, throttle };

const put = (path: string, fn: string, audience: 'public' | 'staff'): RouteBlueprint => ({
  method: 'PUT',
  path,
  function: fn,
  audience,
});

export const routes: readonly RouteBlueprint[] = [
  get('/', 'show-inquiry-form', 'public'),
  post('/inquiries', 'receive-inquiry', 'public', { ratePerSecond: 50, burst: 200 }),
  get('/privacy', 'show-privacy', 'public'),
  get('/private/{token}', 'show-private-space', 'public'),
  post('/private/{token}', 'act-in-private-space', 'public'),
  get('/a/{token}', 'show-action', 'public'),
  post('/a/{token}', 'perform-action', 'public'),
  get('/u/{token}', 'show-unsubscribe', 'public'),
  post('/u/{token}', 'unsubscribe', 'public'),
  get('/private/{token}/preferences', 'show-unsubscribe', 'public'),
  post('/private/{token}/preferences', 'unsubscribe', 'public'),
  get('/health', 'check-health', 'public'),
  get('/assets/{file+}', 'serve-asset', 'public'),
  get('/sign-in', 'show-sign-in', 'public'),
  post('/sign-in', 'request-sign-in', 'public', { ratePerSecond: 5, burst: 20 }),
  get('/s/{token}', 'show-sign-in-link', 'public'),
  post('/s/{token}', 'open-session', 'public'),
  post('/sign-out', 'close-session', 'staff'),
  get('/board', 'list-inquiries', 'staff'),
  get('/today', 'show-day', 'staff'),
  get('/inquiries/{inquiryId}', 'read-inquiry', 'staff'),
  post('/inquiries/{inquiryId}', 'apply-staff-command', 'staff'),
  get('/kpi', 'read-kpi', 'staff'),
  get('/portfolio', 'read-portfolio', 'staff'),
  get('/advisors', 'list-advisors', 'staff'),
  get('/advisors/{advisorId}', 'list-advisors', 'staff'),
  post('/advisors/{advisorId}', 'change-advisor', 'staff'),
  get('/policy', 'show-policy', 'staff'),
  post('/policy', 'edit-policy', 'staff'),
  get('/policy/history', 'read-policy-history', 'staff'),
  post('/policy/history', 'roll-back-policy', 'staff'),
  get('/api/inquiries', 'list-inquiries', 'staff'),
  get('/api/today', 'show-day', 'staff'),
  get('/api/inquiries/{inquiryId}', 'read-inquiry', 'staff'),
  post('/api/inquiries/{inquiryId}', 'apply-staff-command', 'staff'),
  get('/kpi.csv', 'export-kpi', 'staff'),
  get('/api/kpi', 'read-kpi', 'staff'),
  get('/api/portfolio', 'read-portfolio', 'staff'),
  get('/api/advisors', 'list-advisors', 'staff'),
  get('/api/advisors/{advisorId}', 'list-advisors', 'staff'),
  put('/api/advisors/{advisorId}', 'change-advisor', 'staff'),
  get('/api/policy', 'read-policy', 'staff'),
  put('/api/policy', 'put-policy', 'staff'),
  get('/api/policy/history', 'read-policy-history', 'staff'),
  get('/api/policy/diff', 'compare-policies', 'staff'),
  post('/api/policy/check', 'check-policy', 'staff'),
  post('/api/policy/preview', 'preview-policy', 'staff'),
  post('/api/policy/rollback', 'roll-back-policy', 'staff'),
  get('/import', 'show-import', 'staff'),
  post('/import', 'import-history', 'staff'),
  post('/api/inquiries/import', 'import-history', 'staff'),
  post('/api/purchases', 'record-purchases', 'staff'),
  post('/api/contacts', 'record-contact', 'staff'),
  post('/api/signals', 'record-signal', 'staff'),
];

/**
 * The verbs a gateway must answer for a route. Scanners ask for the links of a mail with HEAD, which API Gateway refuses
 * without a method of its own; nothing else needs one.
 */
export function verbsOf(route: RouteBlueprint): readonly string[] {
  return route.method === 'GET' && route.path.includes('{token}') ? ['GET', 'HEAD'] : [route.method];
}
