import type { NewAdvisorMessages } from '../../contracts/client-letters/new-advisor.ts';

export const newAdvisor: NewAdvisorMessages = {
  subjects: ({ advisor }) => [
    `Votre demande : ${advisor} la suit désormais`,
    'Votre demande a un nouvel interlocuteur',
  ],
  takesOver: ({ former }) => `Votre demande, que suivait ${former}, m’a été confiée.`,
  informed: 'Tout ce que vous nous avez écrit m’a été transmis : vous n’aurez rien à répéter.',
  wellInformed:
    'L’historique de nos échanges m’a été transmis : vous n’aurez rien à répéter. Pour le reste, rien ne change.',
  line: ({ phone }) => `Ma ligne directe est le ${phone}.`,
};
