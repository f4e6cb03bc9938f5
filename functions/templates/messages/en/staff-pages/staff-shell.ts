import type { StaffShellMessages } from '../../contracts/staff-pages/staff-shell.ts';

export const staffShell: StaffShellMessages = {
  navigation: 'Pages',
  signOut: 'Sign out',
  sections: {
    today: 'Today',
    board: 'Inquiries',
    triage: 'Triage',
    kpi: 'KPIs',
    portfolio: 'Portfolio',
    advisors: 'Advisors',
    policy: 'Policy',
  },
  figures: 'See the figures',
};
