import type { MachineScope } from '#domain/choices/machine-scopes.ts';
import type { StaffMember } from '#domain/house/house.ts';
import type { Reach } from './reach.ts';

type StaffRole = StaffMember['role'];
export const staffRoles = ['advisor', 'manager', 'ops'] as const satisfies readonly StaffRole[];

export type RouteMethod = 'GET' | 'POST' | 'PUT' | 'ANY';

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
 * Every route of the product, by the surface that answers it, with who may call it. A route that is not listed is refused
 * to everybody. The blueprint makes a function of each surface and a method of each route; the middleware of
 * `functions/web/http` enforces the permissions, and `docs/permissions.md` prints them.
 */
export const surfaces = {
  'public-form': {
    'GET /': anybody,
    'POST /inquiries': anybody,
    'GET /privacy': anybody,
    'GET /health': anybody,
    'GET /assets/{proxy+}': anybody,
    // Any other path: a truncated link still leads to a page of the house.
    'ANY /{proxy+}': anybody,
  },
  'sign-in': {
    'GET /sign-in': anybody,
    'POST /sign-in': anybody,
    'GET /s/{token}': anybody,
    'POST /s/{token}': anybody,
  },
  links: {
    'GET /a/{token}': holderOfLink,
    'POST /a/{token}': holderOfLink,
  },
  'private-space': {
    'GET /private/{token}': holderOfLink,
    'POST /private/{token}': holderOfLink,
    'GET /u/{token}': holderOfLink,
    'POST /u/{token}': holderOfLink,
    'GET /private/{token}/preferences': holderOfLink,
    'POST /private/{token}/preferences': holderOfLink,
  },
  'staff-pages': {
    'GET /board': listClients,
    'POST /board': listClients,
    'GET /today': staff('own', 'all', 'own'),
    'GET /triage': managers,
    'GET /inquiries/{inquiryId}': readClient,
    'GET /inquiries/{inquiryId}/access': breakGlass,
    'GET /clients/{personId}': readClient,
    'GET /accesses': managers,
    'GET /kpi': allStaff,
    'GET /kpi.csv': allStaff,
    'GET /kpi/levers': allStaff,
    'GET /portfolio': staff('own', 'all', 'none'),
    'GET /portfolio/cohorts': staff('own', 'all', 'none'),
    'GET /portfolio/model': managers,
    'GET /portfolio/value': staff('own', 'all', 'none'),
    'GET /portfolio/value.csv': staff('own', 'all', 'none'),
    'GET /portfolio/{segment}': staff('own', 'all', 'none'),
    'GET /portfolio/{segment}/clients.csv': staff('own', 'all', 'none'),
    'GET /advisors': allStaff,
    'GET /advisors/{advisorId}': allStaff,
    'GET /api/inquiries': listClients,
    'GET /api/today': staff('own', 'all', 'own'),
    'GET /api/triage': managers,
    'GET /api/triage/examples': managers,
    'GET /api/inquiries/{inquiryId}': readClient,
    'GET /api/clients/{personId}/level': readClient,
    'GET /api/kpi': allStaff,
    'GET /api/kpi/levers': allStaff,
    'GET /api/portfolio': staff('own', 'all', 'none'),
    'GET /api/portfolio/figures': staff('own', 'all', 'none'),
    'GET /api/portfolio/model': managers,
    'GET /api/portfolio/value': staff('own', 'all', 'none'),
    'GET /api/portfolio/{segment}': staff('own', 'all', 'none'),
    'GET /api/advisors': allStaff,
    'GET /api/advisors/{advisorId}': allStaff,
  },
  'staff-commands': {
    'POST /inquiries/{inquiryId}': actForClient,
    'POST /inquiries/{inquiryId}/access': breakGlass,
    'POST /api/inquiries/{inquiryId}': actForClient,
    'POST /sign-out': allStaff,
  },
  records: {
    'POST /kpi/levers': managers,
    'POST /api/kpi/levers': managers,
    'POST /api/purchases': andMachines(managers, 'purchases:write'),
    'POST /api/contacts': andMachines(actForClient, 'contacts:write'),
    'POST /api/signals': actForClient,
    'GET /clients/merge': managers,
    'POST /clients/merge': managers,
    'GET /api/clients/{personId}/merge': managers,
    'POST /api/clients/{personId}/merge': managers,
    'POST /api/clients/{personId}/unmerge': managers,
    'GET /clients/{personId}/data': managers,
    'POST /clients/{personId}/data': managers,
    'GET /api/clients/{personId}/export': managers,
    'POST /api/clients/{personId}/erasure': managers,
    'POST /clients/{personId}/level': managers,
    'POST /api/clients/{personId}/level': managers,
    'POST /api/levels': andMachines(managers, 'clients:write'),
  },
  policy: {
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
  },
  team: {
    'POST /advisors/{advisorId}': managers,
    'PUT /api/advisors/{advisorId}': managers,
    'GET /machines': managers,
    'POST /machines': managers,
    'GET /api/machines': managers,
    'POST /api/machines': managers,
  },
  import: {
    'GET /import': managers,
    'POST /import': managers,
    'POST /api/inquiries/import': andMachines(managers, 'import'),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<`${RouteMethod} /${string}`, RoutePermission>>>>;

type SurfaceName = keyof typeof surfaces;
export type RouteName = { [Name in SurfaceName]: keyof (typeof surfaces)[Name] }[SurfaceName];

/** The same without the surfaces. */
export const routePermissions: Readonly<Record<string, RoutePermission>> = Object.assign(
  {},
  ...Object.values(surfaces),
);

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
