/** What a machine may do: each scope names the routes that the table of permissions gives it. */
export const machineScopes = ['purchases:write', 'contacts:write', 'clients:write', 'import'] as const;
export type MachineScope = (typeof machineScopes)[number];

/** How long a key of a machine may be valid, in days. */
export const keyDaysOffered = [30, 90, 180, 365] as const;
export type KeyDays = (typeof keyDaysOffered)[number];
