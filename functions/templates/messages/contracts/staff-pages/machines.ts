import type { MachineScope } from '#domain/choices/machine-scopes.ts';
import type { MachineKeyState } from '#domain/identity/machine.ts';

/** The tills, sites and CRMs that call the API, and their keys. */
export interface MachinesMessages {
  readonly title: string;
  readonly back: string;
  readonly intro: string;
  readonly nobody: string;
  readonly scopes: Readonly<Record<MachineScope, string>>;
  readonly madeBy: (values: { readonly name: string }) => string;
  readonly operators: string;
  readonly madeNow: (values: { readonly name: string }) => string;
  readonly columns: Readonly<Record<'key' | 'made' | 'expires' | 'used' | 'state', string>>;
  readonly states: Readonly<Record<MachineKeyState, string>>;
  readonly neverUsed: string;
  readonly revoke: string;
  readonly revokeHint: string;
  readonly renewFor: string;
  readonly renew: string;
  readonly newTitle: string;
  readonly name: string;
  readonly nameHint: string;
  readonly scopesTitle: string;
  readonly days: string;
  readonly daysEmpty: string;
  readonly daysOffered: (values: { readonly days: number }) => string;
  readonly make: string;
  readonly wrong: Readonly<Record<'name' | 'scopes' | 'days', string>>;
  readonly refused: Readonly<Record<'rotation' | 'changed', string>>;
}
