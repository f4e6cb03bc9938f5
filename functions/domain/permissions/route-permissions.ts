import type { MachineScope } from '#domain/choices/machine-scopes.ts';
import type { StaffMember } from '#domain/house/house.ts';
import type { Reach } from './reach.ts';

type StaffRole = StaffMember['role'];
export const staffRoles = ['advisor', 'manager', 'ops'] as const satisfies readonly StaffRole[];

/** `public`: anybody. `link`: the holder of the link, whose token is the key. */
interface OpenPermission {
  readonly audience: 'public' | 'link';
}

/** A session, and the reach of each role. */
interface StaffPermission extends Readonly<Record<StaffRole, Reach>> {
  readonly audience: 'staff';
  /** The scope whose keys may call it; absent where no machine may. */
  readonly machine?: MachineScope;
}

export type RoutePermission = OpenPermission | StaffPermission;

const anybody = { audience: 'public' } as const;
const holderOfLink = { audience: 'link' } as const;
const staff = (advisor: Reach, manager: Reach, ops: Reach) => ({ audience: 'staff', advisor, manager, ops }) as const;

/** Pages and settings that concern no client. */
const allStaff = staff('all', 'all', 'all');
const managers = staff('none', 'all', 'none');
const andMachines = (people: StaffPermission, machine: MachineScope) => ({ ...people, machine }) as const;
/** One client: advisors who have to do with them, and managers. */
const readClient = staff('related', 'all', 'none');
const actForClient = staff('acting', 'all', 'none');
/** An advisor opens a colleague's client with a reason; managers need no opening. */
const breakGlass = staff('all', 'none', 'none');
/** A list of inquiries: one's own clients, every client, or no client's name. */
const listClients = staff('own', 'all', 'withheld');

/**
 * Every route and who may call it. A route that is not listed is refused to everybody. The middleware of
 * `functions/web/http` enforces it, `docs/permissions.md` prints it, and a test compares it with the blueprint.
 */
export const routePermissions: Readonly<Record<string, RoutePermission>> = {
  'GET /': anybody,
  'POST /inquiries': anybody,
  'GET /privacy': anybody,
  'GET /health': anybody,
  'GET /assets/{proxy+}': anybody,
  'ANY /{proxy+}': anybody,
  'GET /sign-in': anybody,
  'POST /sign-in': anybody,
  'GET /s/{token}': anybody,
  'POST /s/{token}': anybody,
  'GET /a/{token}': holderOfLink,
  'POST /a/{token}': holderOfLink,
  'GET /private/{token}': holderOfLink,
  'POST /private/{token}': holderOfLink,
  'GET /u/{token}': holderOfLink,
  'POST /u/{token}': holderOfLink,
  'GET /private/{token}/preferences': holderOfLink,
  'POST /private/{token}/preferences': holderOfLink,

  'GET /board': listClients,
  'POST /board': listClients,
  'GET /api/inquiries': listClients,
  'GET /today': staff('own', 'all', 'own'),
  'GET /api/today': staff('own', 'all', 'own'),
  'GET /triage': managers,
  'GET /api/triage': managers,
  'GET /api/triage/examples': managers,
  'GET /inquiries/{inquiryId}': readClient,
  'GET /api/inquiries/{inquiryId}': readClient,
  'POST /inquiries/{inquiryId}': actForClient,
  'POST /api/inquiries/{inquiryId}': actForClient,
  'GET /inquiries/{inquiryId}/access': breakGlass,
  'POST /inquiries/{inquiryId}/access': breakGlass,
  'GET /clients/{personId}': readClient,
  'GET /accesses': managers,
  'GET /api/clients/{personId}/level': readClient,
  'POST /clients/{personId}/level': managers,
  'POST /api/clients/{personId}/level': managers,
  'POST /api/levels': andMachines(managers, 'clients:write'),
  'GET /clients/merge': managers,
  'POST /clients/merge': managers,
  'GET /api/clients/{personId}/merge': managers,
  'POST /api/clients/{personId}/merge': managers,
  'POST /api/clients/{personId}/unmerge': managers,
  'GET /clients/{personId}/data': managers,
  'POST /clients/{personId}/data': managers,
  'GET /api/clients/{personId}/export': managers,
  'POST /api/clients/{personId}/erasure': managers,
  'GET /portfolio': staff('own', 'all', 'none'),
  'GET /api/portfolio': staff('own', 'all', 'none'),
  'GET /portfolio/cohorts': staff('own', 'all', 'none'),
  'GET /portfolio/{segment}': staff('own', 'all', 'none'),
  'GET /portfolio/{segment}/clients.csv': staff('own', 'all', 'none'),
  'GET /api/portfolio/figures': staff('own', 'all', 'none'),
  'GET /api/portfolio/{segment}': staff('own', 'all', 'none'),
  'GET /portfolio/model': managers,
  'GET /api/portfolio/model': managers,
  'GET /kpi': allStaff,
  'GET /kpi.csv': allStaff,
  'GET /api/kpi': allStaff,
  'GET /kpi/levers': allStaff,
  'GET /api/kpi/levers': allStaff,
  'POST /kpi/levers': managers,
  'POST /api/kpi/levers': managers,

  'POST /api/purchases': andMachines(managers, 'purchases:write'),
  'POST /api/contacts': andMachines(actForClient, 'contacts:write'),
  'POST /api/signals': actForClient,
  'GET /import': managers,
  'POST /import': managers,
  'POST /api/inquiries/import': andMachines(managers, 'import'),

  'GET /advisors': allStaff,
  'GET /api/advisors': allStaff,
  'GET /advisors/{advisorId}': allStaff,
  'GET /api/advisors/{advisorId}': allStaff,
  'POST /advisors/{advisorId}': managers,
  'PUT /api/advisors/{advisorId}': managers,

  'GET /machines': managers,
  'POST /machines': managers,
  'GET /api/machines': managers,
  'POST /api/machines': managers,

  'GET /policy': managers,
  'POST /policy': managers,
  'GET /policy/history': managers,
  'POST /policy/history': managers,
  'GET /api/policy': allStaff,
  'PUT /api/policy': managers,
  'GET /api/policy/history': allStaff,
  'GET /api/policy/diff': allStaff,
  'POST /api/policy/check': managers,
  'POST /api/policy/preview': managers,
  'POST /api/policy/rollback': managers,

  'POST /sign-out': allStaff,
};

export function permissionOf(route: string): RoutePermission | undefined {
  return Object.hasOwn(routePermissions, route) ? routePermissions[route] : undefined;
}

/** The reach of a caller on a route; `none` for a route that is not listed or needs no name. */
export function reachOf(route: string, role: StaffRole): Reach {
  const permission = permissionOf(route);
  return permission?.audience === 'staff' ? permission[role] : 'none';
}

/** The scope with which a machine may call a route; undefined where no machine may. */
export function scopeOf(route: string): MachineScope | undefined {
  const permission = permissionOf(route);
  return permission?.audience === 'staff' ? permission.machine : undefined;
}

/** Whether a machine with these scopes may call a route. */
export function mayCall(scopes: readonly MachineScope[], route: string): boolean {
  const scope = scopeOf(route);
  return scope !== undefined && scopes.includes(scope);
}
