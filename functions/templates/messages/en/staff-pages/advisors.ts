import type { AdvisorsMessages } from '../../contracts/staff-pages/advisors.ts';

export const advisors: AdvisorsMessages = {
  title: 'Advisors',
  count: ({ present, total }) => `${present} of ${total} present`,
  advisor: 'Advisor',
  serves: 'Categories and languages',
  receives: 'Clients',
  share: 'Share',
  load: 'Open',
  presence: 'Presence',
  delegate: 'Delegate',
  full: 'full',
  weight: ({ weight }) => `weight ${weight}`,
  target: ({ share }) => `planned: ${share}`,
  caption:
    'The share compares what each advisor received of the inquiries assigned over thirty days with what is due to them by weight (100: a full share).',
  leaves: ({ on }) => `Leaves on ${on}`,
  since: ({ on }) => `since ${on}`,
  emptyTitle: 'No advisors',
  emptyText:
    'Advisors are defined in the house configuration: their languages, categories, hours and delegate determine what is assigned to them.',
};
