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
    name: 'rebuild-snapshots',
    function: 'kpi-snapshots',
    purpose: 'Rebuilds the KPI snapshots of a period from the event log.',
  },
];
