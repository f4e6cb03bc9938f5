import type { StaffShellMessages } from '../../contracts/staff-pages/staff-shell.ts';

export const staffShell: StaffShellMessages = {
  navigation: 'Pages',
  signOut: 'Se déconnecter',
  sections: {
    today: 'Aujourd’hui',
    board: 'Demandes',
    triage: 'Tri',
    kpi: 'Indicateurs',
    portfolio: 'Portefeuille',
    advisors: 'Conseillers',
    policy: 'Politique',
  },
  figures: 'Voir les chiffres',
};
