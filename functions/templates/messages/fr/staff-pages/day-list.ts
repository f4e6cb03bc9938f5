import { ofName } from '#templates/messages/fr/grammar/elision.ts';
import type { DayListMessages } from '../../contracts/staff-pages/day-list.ts';

export const dayList: DayListMessages = {
  title: 'Votre journée',
  titleOf: ({ name }) => `La journée ${ofName(name)}`,
  asOf: ({ at }) => `Mise à jour : ${at}`,
  client: 'Client',
  level: 'Niveau',
  what: 'À faire',
  when: 'Quand',
  advisor: 'La journée de',
  show: 'Afficher',
  groups: { overdue: 'En retard', today: 'Aujourd’hui', next: 'À venir' },
  kinds: {
    answer: 'Répondre au client',
    'client-word': 'Le client attend une réponse',
    meeting: 'Rendez-vous',
    outcome: 'Indiquer l’issue du rendez-vous',
    relance: 'Relance prévue',
  },
  hints: { relance: 'Annulée si vous joignez le client avant.' },
  emptyTitle: 'Rien ne vous attend',
  emptyText:
    'Les réponses à donner, les messages des clients, vos rendez-vous d’aujourd’hui et de demain, leurs issues à indiquer et les relances prévues apparaissent ici, par ordre d’échéance.',
  emptyLink: 'Voir toutes les demandes',
};
