import type { ClientChoiceName, MeetingChoice, SpokenChoice, Wish } from '#domain/choices/client-choices.ts';
import type { FormWord, SpokenWord } from '#domain/relance/client-wait.ts';

/** Choices that the outcome page confirms with facts of their own: a time and a place, the next step, a day. */
export type ChoiceWithFacts = MeetingChoice | 'cancelled' | 'rest';

interface Confirmed<Name> {
  /** On the outcome page, after the choice. */
  readonly done: Name extends ChoiceWithFacts
    ? { readonly title: string }
    : { readonly title: string; readonly text: string };
}

/** Among the wishes: its label and its explanation. */
interface Wished {
  readonly button: { readonly label: string; readonly means: string };
}

interface Spoken {
  /** The title of the private space while an answer is owed. */
  readonly awaited: string;
  /** The entry in the private space's history. */
  readonly history: string;
  /** The opening of the advisor's draft reply. */
  readonly reply: string;
}

/** The client's texts of each choice; the declaration of the choice determines the parts. */
export type ClientChoicesMessages = {
  readonly [Name in ClientChoiceName]: Confirmed<Name> &
    (Name extends Wish ? Wished : unknown) &
    (Name extends SpokenChoice ? Spoken : unknown);
} & {
  /** What a client sends by the form while an inquiry is open is no choice of a page. */
  readonly [Name in FormWord]: Spoken;
};

interface StaffClientChoice {
  readonly letter: {
    readonly subject: (values: { readonly name: string }) => string;
    /** An answer is owed by then. */
    readonly subjectWhenDue: (values: { readonly name: string; readonly before: string }) => string;
    readonly opening: string;
  };
  /** The client's request, on the advisor's link and on the inquiry's page. */
  readonly asks: string;
  /** The task in the day list. */
  readonly duty: string;
  /** The detail of the event in the inquiry's history. */
  readonly event: string;
}

/** Everything that staff read of what a client said. */
export type StaffClientChoicesMessages = Readonly<Record<SpokenWord, StaffClientChoice>>;

/** The client's texts of each choice, on every page that shows it. */
export const clientChoices: ClientChoicesMessages = {
  completed: {
    done: {
      title: 'Merci, votre demande est complétée',
      text: 'Nous la relisons dès maintenant. Vous recevrez par e-mail le nom de la personne qui en a la charge.',
    },
    awaited: 'Vos précisions sont transmises',
    history: 'Vous avez complété votre demande.',
    reply: 'Je vous remercie de ces précisions : je vois maintenant très bien ce que vous recherchez.',
  },
  replied: {
    done: { title: 'Votre réponse est transmise', text: 'Votre conseiller l’a reçue.' },
    awaited: 'Votre réponse est transmise',
    history: 'Vous avez répondu.',
    reply: 'Je vous remercie de votre réponse.',
  },
  'slot-chosen': {
    done: { title: 'Votre rendez-vous est confirmé' },
  },
  moved: {
    done: { title: 'Votre rendez-vous est déplacé' },
  },
  cancelled: {
    done: { title: 'Votre rendez-vous est annulé' },
  },
  call: {
    button: {
      label: 'Recevoir un appel de mon conseiller',
      means: 'Il vous appellera à l’heure que vous indiquez ci-dessous, ou dès que possible.',
    },
    done: { title: 'Votre demande d’appel est transmise', text: 'Votre conseiller l’a reçue.' },
    awaited: 'Votre demande d’appel est transmise',
    history: 'Vous avez demandé un appel.',
    reply: 'Vous souhaitiez que je vous appelle ; je le ferai avec plaisir.',
  },
  'other-times': {
    button: {
      label: 'Convenir d’un autre moment',
      means: 'Indiquez ci-dessous ce qui vous conviendrait ; les moments proposés ne vous seront plus réservés.',
    },
    done: { title: 'Nous cherchons un autre moment', text: 'Votre conseiller a reçu votre demande.' },
    awaited: 'Nous cherchons un autre moment',
    history: 'Vous avez demandé d’autres moments.',
    reply: 'Les moments proposés ne vous convenaient pas ; en voici d’autres, au plus près de vos souhaits.',
  },
  resume: {
    done: { title: 'Nous reprenons votre demande', text: 'La maison a reçu votre message.' },
    awaited: 'Nous reprenons votre demande',
    history: 'Vous nous avez écrit de nouveau.',
    reply: 'C’est avec plaisir que je reprends votre demande.',
  },
  wrote: {
    awaited: 'Votre nouveau message est transmis',
    history: 'Vous avez écrit de nouveau.',
    reply: 'Je vous remercie de votre nouveau message.',
  },
  corrected: {
    awaited: 'Votre correction est transmise',
    history: 'Vous avez corrigé votre demande.',
    reply: 'Je vous remercie de cette correction ; j’en ai pris bonne note.',
  },
  rest: {
    button: { label: 'Plus tard', means: 'Nous mettons votre demande en pause et ne vous écrivons pas d’ici là.' },
    done: { title: 'Votre demande est en pause' },
  },
  declined: {
    button: {
      label: 'Ma demande n’est plus d’actualité',
      means: 'Nous cessons de la suivre. Il vous suffira de nous écrire pour la reprendre.',
    },
    done: {
      title: 'Nous en restons là',
      text: 'Merci de nous en avoir informés. Si vous changez d’avis, répondez à l’un de nos messages.',
    },
  },
  'left-alone': {
    button: {
      label: 'Ne plus recevoir de message de la maison',
      means: 'Nous ne vous écrirons plus de notre initiative, ni pour cette demande ni pour autre chose.',
    },
    done: {
      title: 'Nous ne vous écrirons plus',
      text: 'Votre demande est en pause et nous ne vous écrirons plus de notre initiative. Si vous nous écrivez, nous vous répondrons.',
    },
  },
  satisfaction: {
    done: { title: 'Merci de votre réponse', text: 'Votre avis sera lu par votre conseiller et par la maison.' },
  },
};

/** The staff's texts about a client's message. */
export const staffClientChoices: StaffClientChoicesMessages = {
  completed: {
    letter: {
      subject: ({ name }) => `${name} a complété sa demande`,
      subjectWhenDue: ({ name, before }) => `${name} a complété sa demande : à suivre avant ${before}`,
      opening: 'Le client a complété sa demande. La suite vous revient.',
    },
    asks: 'Le client a complété sa demande.',
    duty: 'Répondre : le client a complété sa demande',
    event: 'a complété sa demande',
  },
  replied: {
    letter: {
      subject: ({ name }) => `${name} vous a répondu`,
      subjectWhenDue: ({ name, before }) => `${name} vous a répondu : à suivre avant ${before}`,
      opening: 'Le client a répondu à votre question. La suite vous revient.',
    },
    asks: 'Le client a répondu.',
    duty: 'Répondre : le client a répondu',
    event: 'a répondu à la question',
  },
  call: {
    letter: {
      subject: ({ name }) => `${name} souhaite un appel`,
      subjectWhenDue: ({ name, before }) => `${name} souhaite un appel avant ${before}`,
      opening: 'Le client souhaite que vous l’appeliez.',
    },
    asks: 'Le client souhaite être rappelé.',
    duty: 'Rappeler le client, à sa demande',
    event: 'être rappelé',
  },
  'other-times': {
    letter: {
      subject: ({ name }) => `${name} souhaite d’autres moments`,
      subjectWhenDue: ({ name, before }) => `${name} souhaite d’autres moments : à suivre avant ${before}`,
      opening:
        'Aucun des moments proposés ne convient au client, qui en souhaite d’autres. Ceux que vous gardiez sont de nouveau libres dans votre agenda.',
    },
    asks: 'Le client souhaite d’autres créneaux.',
    duty: 'Proposer d’autres créneaux',
    event: 'd’autres créneaux',
  },
  resume: {
    letter: {
      subject: ({ name }) => `${name} reprend contact`,
      subjectWhenDue: ({ name, before }) => `${name} reprend contact : à suivre avant ${before}`,
      opening: 'Le client a repris contact de lui-même.',
    },
    asks: 'Le client souhaite reprendre sa demande.',
    duty: 'Répondre : le client souhaite reprendre',
    event: 'reprendre la demande',
  },
  wrote: {
    letter: {
      subject: ({ name }) => `${name} vous a écrit de nouveau`,
      subjectWhenDue: ({ name, before }) => `${name} vous a écrit de nouveau : à suivre avant ${before}`,
      opening: 'Le client a écrit de nouveau au sujet de sa demande en cours.',
    },
    asks: 'Le client a écrit de nouveau.',
    duty: 'Répondre : le client a écrit de nouveau',
    event: 'a écrit de nouveau',
  },
  corrected: {
    letter: {
      subject: ({ name }) => `${name} a corrigé sa demande`,
      subjectWhenDue: ({ name, before }) => `${name} a corrigé sa demande : à suivre avant ${before}`,
      opening: 'Le client a renvoyé sa demande en la corrigeant.',
    },
    asks: 'Le client a corrigé sa demande.',
    duty: 'Répondre : le client a corrigé sa demande',
    event: 'a corrigé sa demande',
  },
};
