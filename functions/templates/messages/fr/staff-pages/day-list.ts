import { ofName } from '#templates/i18n/elision.ts';
import type { DayListMessages } from '../../contracts/staff-pages/day-list.ts';

export const dayList: DayListMessages = {
  title: 'Votre journée',
  titleOf: ({ name }) => `La journée ${ofName(name)}`,
  asOf: ({ at }) => `À jour ${at}.`,
  client: 'Client',
  level: 'Niveau',
  what: 'À faire',
  when: 'Quand',
  advisor: 'La journée de',
  show: 'Afficher',
  groups: { overdue: 'En retard', today: 'Aujourd’hui', next: 'Ensuite' },
  kinds: {
    answer: 'Répondre',
    'client-word': 'Le client attend un mot',
    meeting: 'Rendez-vous',
    outcome: 'Noter la suite du rendez-vous',
    relance: 'Une relance part',
  },
  asked: {
    completed: 'Répondre : la demande est complétée',
    replied: 'Répondre : le client a répondu',
    call: 'Appeler : le client le souhaite',
    'other-times': 'Proposer d’autres moments',
    resume: 'Répondre : le client reprend',
  },
  hints: { relance: 'Un appel noté d’ici là la remplace, si le client y répond.' },
  emptyTitle: 'Rien ne vous attend',
  emptyText:
    'Les réponses à donner, les mots des clients, vos rendez-vous d’aujourd’hui et de demain, leurs suites à noter et les relances qui vont partir apparaissent ici, le plus pressé d’abord.',
  emptyLink: 'Voir toutes les demandes',
};
