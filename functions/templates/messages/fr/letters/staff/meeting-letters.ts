import type { MeetingLetterMessages } from '#letters/staff/meeting-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';

export const meetingLetters: MeetingLetterMessages = {
  'appointment-booked': {
    booked: {
      subject: ({ name, time }) => `${name} : rendez-vous ${time}`,
      short: ({ name }) => `${name} : un rendez-vous est pris`,
      opening:
        'Le client a choisi un moment et en a reçu confirmation. Les autres moments proposés sont de nouveau libres dans votre agenda.',
    },
    moved: {
      subject: ({ name, time }) => `${name} : rendez-vous déplacé au ${time}`,
      short: ({ name }) => `${name} : le rendez-vous est déplacé`,
      opening:
        'Le rendez-vous change d’heure. Le client en est informé, et l’ancien moment est de nouveau libre dans votre agenda.',
    },
    cancelled: {
      subject: ({ name, time }) => `${name} : rendez-vous du ${time} annulé`,
      short: ({ name }) => `${name} : le rendez-vous est annulé`,
      opening:
        'Le rendez-vous est annulé, et le moment est de nouveau libre dans votre agenda. Le client en est informé.',
    },
    'passed-on': {
      subject: ({ name, time }) => `${name} : le rendez-vous du ${time} est confié à un collègue`,
      short: ({ name }) => `${name} : le rendez-vous est confié à un collègue`,
      opening: ({ colleague }) =>
        `Ce rendez-vous est désormais tenu par ${colleague}. Il est retiré de votre agenda, et le client en est informé.`,
    },
    entrusted: ({ former }) =>
      `${former} ne pourra pas tenir ce rendez-vous, qui vous est confié au même moment. Le client en est informé.`,
    video: 'Le client attend de vous le lien de la visioconférence avant l’heure convenue.',
    phone: 'Le client attend votre appel à l’heure convenue.',
  },
  'appointment-ahead': {
    subject: ({ name, time }) => `À préparer : ${name}, ${time}`,
    opening: 'Votre rendez-vous approche. Voici avec qui vous avez rendez-vous, et ce que cette personne vous a écrit.',
  },
  'outcome-question': {
    asked: {
      subject: ({ name }) => `${name} : quelle est l’issue de votre rendez-vous ?`,
      opening: ({ time }) => `Votre rendez-vous du ${time} est passé. La suite dépend de l’issue que vous indiquerez.`,
    },
    chased: {
      subject: ({ name }) => `${name} : l’issue du rendez-vous manque encore`,
      opening: ({ time }) =>
        `Nous ne connaissons pas encore l’issue de votre rendez-vous du ${time}. D’ici là, rien n’est proposé au client.`,
    },
    escalated: {
      subject: ({ name, advisor }) => `${name} : ${advisor} n’a pas indiqué l’issue du rendez-vous`,
      short: ({ name }) => `${name} : l’issue du rendez-vous vous est demandée`,
      opening: ({ time, advisor }) =>
        `${advisor} n’a pas indiqué l’issue du rendez-vous du ${time}, malgré deux messages. Faites le point ensemble, ou indiquez-la à sa place.`,
    },
    choices: 'Venu, absent, achat, plus tard : un choix suffit, et peut être repris pendant dix minutes.',
    record: 'Indiquer l’issue',
  },
};

/** The staff's names for them. */
export const meetingLetterNames: NamesOf<MeetingLetterMessages> = {
  'appointment-booked': 'Rendez-vous dans l’agenda',
  'appointment-ahead': 'Rendez-vous à préparer',
  'outcome-question': 'Issue du rendez-vous',
};
