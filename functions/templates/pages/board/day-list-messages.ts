import type { ClientAsked } from '#domain/relance/client-wait.ts';
import { ofName } from '#templates/i18n/elision.ts';
import type { Words } from '#templates/i18n/language.ts';

/** What a day asks of an advisor. */
export type DutyKind = 'answer' | 'client-word' | 'meeting' | 'outcome' | 'relance';

/** Whether it is late, for today, or to come. */
export type DutyGroup = 'overdue' | 'today' | 'next';

type DayWords = Record<
  'title' | 'client' | 'level' | 'what' | 'when' | 'advisor' | 'show' | 'emptyTitle' | 'emptyText' | 'emptyLink',
  string
> & {
  readonly titleOf: (name: string) => string;
  readonly asOf: (at: string) => string;
  readonly groups: Record<DutyGroup, string>;
  readonly kinds: Record<DutyKind, string>;
  readonly asked: Record<ClientAsked['what'], string>;
  readonly hints: Partial<Record<DutyKind, string>>;
};

export const dayWords: Words<DayWords> = {
  fr: {
    title: 'Votre journée',
    titleOf: (name) => `La journée ${ofName(name)}`,
    asOf: (at) => `À jour ${at}.`,
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
  },
  en: {
    title: 'Your day',
    titleOf: (name) => `The day of ${name}`,
    asOf: (at) => `As of ${at}.`,
    client: 'Client',
    level: 'Level',
    what: 'To do',
    when: 'When',
    advisor: 'The day of',
    show: 'Show',
    groups: { overdue: 'Late', today: 'Today', next: 'Next' },
    kinds: {
      answer: 'Answer',
      'client-word': 'The client awaits a word',
      meeting: 'Meeting',
      outcome: 'Note the outcome of the meeting',
      relance: 'A follow-up leaves',
    },
    asked: {
      completed: 'Answer: the inquiry is completed',
      replied: 'Answer: the client has replied',
      call: 'Call: the client wishes it',
      'other-times': 'Offer other times',
      resume: 'Answer: the client takes it up again',
    },
    hints: { relance: 'A call before then takes its place, if the client answers it.' },
    emptyTitle: 'Nothing is waiting for you',
    emptyText:
      'Answers you owe, words from clients, your meetings today and tomorrow, their outcomes and the follow-ups about to leave appear here, the most pressing first.',
    emptyLink: 'See every inquiry',
  },
};
