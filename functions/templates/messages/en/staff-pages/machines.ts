import type { MachinesMessages } from '../../fr/staff-pages/machines.ts';

export const machines: MachinesMessages = {
  title: 'Tills, sites and CRMs',
  back: 'Advisors',
  intro:
    'Each till, site or CRM has an identity and a key of its own: what it records is signed in its name, and it opens only what its rights name.',
  nobody: 'No machine has a key yet.',
  scopes: {
    'purchases:write': 'Record purchases',
    'contacts:write': 'Record contacts',
    'clients:write': 'Set the level of clients',
    import: 'Import history',
  },
  madeBy: ({ name }) => `Created by ${name}.`,
  operators: 'the technical team',
  madeNow: ({ name }) => `Key of “${name}”. Copy it now: it will never be shown again.`,
  columns: { key: 'Key', made: 'Created', expires: 'Expires', used: 'Last used', state: 'State' },
  states: { valid: 'valid', expired: 'expired', revoked: 'revoked' },
  neverUsed: 'never',
  revoke: 'Revoke',
  revokeHint: 'The machine that uses this key is refused at once.',
  renewFor: 'New key; the present one stays valid for seven days',
  renew: 'Create a new key',
  newTitle: 'New machine',
  name: 'Name',
  nameHint: 'For example “Paris till”.',
  scopesTitle: 'What it may do',
  days: 'Duration of the key',
  daysEmpty: 'Choose a duration',
  daysOffered: ({ days }) => `${days} days`,
  make: 'Create the machine',
  wrong: {
    name: 'Please give a name, on one line.',
    scopes: 'Please choose at least one right.',
    days: 'Please choose a duration.',
  },
  refused: {
    rotation: 'Two keys of this machine are valid: revoke one before you create another.',
    changed: 'The machine changed meanwhile. This is its present state.',
  },
};
