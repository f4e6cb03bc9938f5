import type { Instant } from '#domain/calendar/instant.ts';
import type { KeyDays, MachineScope } from '#domain/choices/machine-scopes.ts';
import type { Machine } from '#domain/identity/machine.ts';
import { type MachinePorts, makeMachine, renewMachineKey, revokeMachineKey } from './manage-machines.ts';

/** What a manager, or an operator, does with a machine. */
export type MachineCommand =
  | { readonly choice: 'make'; readonly name: string; readonly scopes: readonly MachineScope[]; readonly days: KeyDays }
  | { readonly choice: 'renew'; readonly machineId: string; readonly days: KeyDays }
  | { readonly choice: 'revoke'; readonly machineId: string; readonly keyId: string };

/** The machine after the command, and the key that it made. */
export async function commandMachine(
  ports: MachinePorts,
  command: MachineCommand,
  byId: string,
  at: Instant,
): Promise<{ readonly machine: Machine; readonly token?: string }> {
  switch (command.choice) {
    case 'make':
      return makeMachine(ports, command, byId, at);
    case 'renew':
      return renewMachineKey(ports, command, byId, at);
    case 'revoke':
      return { machine: await revokeMachineKey(ports, command, byId, at) };
  }
}
