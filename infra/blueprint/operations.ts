/** Operations that only operators can run, by invoking a function with `{"operation": "<name>", …}`. */
export interface OperationBlueprint {
  readonly name: string;
  readonly function: string;
  readonly purpose: string;
}

export const operations: readonly OperationBlueprint[] = [
  {
    name: 'provision-house',
    function: 'operations',
    purpose: 'Stores the house (policy, people, boutiques, hours), or its changes.',
  },
  {
    name: 'grant-session',
    function: 'operations',
    purpose: 'Opens a session for a role without a mail, for the first sign-in and for operators.',
  },
  {
    name: 'erase-client',
    function: 'operations',
    purpose: 'Asks for the erasure of clients by their ids, and again after a restored backup.',
  },
  {
    name: 'list-erased',
    function: 'operations',
    purpose: 'Lists the ids of everybody who was erased; it holds no name.',
  },
  {
    name: 'list-machines',
    function: 'operations',
    purpose: 'Lists the tills, sites and CRMs with a key of their own.',
  },
  {
    name: 'manage-machine',
    function: 'operations',
    purpose: 'Makes a machine, renews its key or revokes one; the key is shown once.',
  },
  {
    name: 'preview-retention',
    function: 'operations',
    purpose: 'Lists whom the daily retention would erase now; it changes nothing.',
  },
  {
    name: 'make-portfolio',
    function: 'make-portfolio',
    purpose: 'Makes the snapshot of the client portfolio, of the last day or of the one that is named.',
  },
  {
    name: 'rebuild-snapshots',
    function: 'kpi-snapshots',
    purpose: 'Rebuilds the KPI snapshots of a period from the event log.',
  },
];
