import type { AdvisorsMessages } from '../../contracts/staff-pages/advisors.ts';

export const advisors: AdvisorsMessages = {
  title: 'Advisors',
  count: ({ present, total }) => `${present} present of ${total}`,
  advisor: 'Advisor',
  serves: 'Serves',
  receives: 'Receives',
  share: 'Share',
  load: 'Open',
  presence: 'Presence',
  delegate: 'Delegate',
  full: 'full',
  weight: ({ weight }) => `weight ${weight}`,
  target: ({ share }) => `for ${share}`,
  caption:
    'The share is what each received of the inquiries entrusted over thirty days, beside what is theirs by weight: 100 is a full share.',
  leaves: ({ on }) => `Leaves on ${on}`,
  since: ({ on }) => `since ${on}`,
  emptyTitle: 'Nobody yet',
  emptyText:
    'Advisors come from the house’s settings: their languages, skills, hours and delegate decide what is entrusted to them.',
};
