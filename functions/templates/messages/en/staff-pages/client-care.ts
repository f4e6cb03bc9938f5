import type { ClientCareMessages } from '../../contracts/staff-pages/client-care.ts';

export const clientCare: ClientCareMessages = {
  kinds: { complaint: 'Complaint', 'after-sales': 'After the sale' },
  title: 'Care',
  kind: 'Kind',
  state: 'State',
  open: 'To be resolved',
  resolved: ({ name, on }) => `Resolved by ${name} on ${on}`,
  gestures: 'Gestures',
  gesture: ({ amount, name, on }) => `${amount}, ${name}, ${on}`,
  limit: ({ limit }) => `Up to ${limit} by the owner; above it, by a manager.`,
  aboveLimit: ({ limit }) => `At most ${limit}; ask a manager for more.`,
  resolve: 'Say that it is resolved',
  resolveText: 'The client is asked once, some days later, whether everything is settled. Nothing else is sent.',
  resolveDo: 'Resolved',
  amount: 'Gesture',
  give: 'Give a gesture',
  giveDo: 'Record the gesture',
};
