import type { IncidentLetterMessages } from '#letters/staff/incident-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';

export const incidentLetters: IncidentLetterMessages = {
  'mail-in-doubt': {
    subject: ({ name }) => `${name} : un message est peut-être parti`,
    unconfirmed: ({ mailSubject, startedAt }) =>
      `L’envoi du message « ${mailSubject} », commencé ${startedAt}, n’a pas été confirmé. Il est peut-être arrivé : nous ne l’avons pas renvoyé.`,
    decide: 'Voyez avec le client ou le conseiller, puis décidez sur la page de la demande.',
  },
  'staff-mail-returned': {
    subject: ({ name }) => ({
      bounce: `${name} ne reçoit plus nos messages`,
      complaint: `${name} : un de nos messages a été signalé comme indésirable`,
    }),
    happened: ({ name, at }) => ({
      bounce: `Un message adressé à ${name} nous est revenu ${at} : sa messagerie l’a refusé.`,
      complaint: `Un message adressé à ${name} a été signalé comme indésirable ${at}, peut-être par erreur.`,
    }),
    risk: ({ name }) =>
      `Nous continuons d’écrire à ${name}, mais nos messages risquent de ne pas lui parvenir : des demandes pourraient rester sans réponse.`,
    todo: ({ name }) =>
      `Prévenez ${name} par un autre moyen et faites vérifier sa messagerie. En attendant, vous pouvez confier ses demandes à un collègue.`,
    action: 'Voir l’équipe',
  },
  'workflow-trouble': {
    failed: {
      subject: ({ name }) => `${name} : une étape du suivi a échoué, la demande est à vous`,
      opening:
        'Une étape du suivi a échoué malgré plusieurs essais. Rien n’est perdu : la demande vous est confiée, et le client attend toujours votre réponse.',
      step: 'Étape',
      error: 'Erreur',
      when: 'Quand',
    },
    unreachable: {
      subject: ({ name }) => `${name} : son adresse ne reçoit plus nos messages`,
      opening:
        'Ce que la maison a écrit n’est pas parvenu à cette personne, et plus rien n’est envoyé à cette adresse. La demande attend toujours une réponse : par un appel, si un numéro est connu, ou par une autre voie.',
    },
  },
  'follow-up-broken': {
    sequels: {
      'went-on': {
        subject: ({ name }) => `${name} : le suivi s’est interrompu, puis a repris`,
        text: 'Le suivi automatique s’est interrompu, puis a repris de lui-même là où en est la demande. Rien n’est perdu et vous n’avez rien à faire ; s’il cessait de reprendre, la maison vous écrirait.',
      },
      held: {
        subject: ({ name }) => `${name} : le suivi ne reprend plus de lui-même`,
        text: 'Le suivi automatique s’est de nouveau interrompu, et ne reprend plus de lui-même. Rien n’est perdu : le tableau montre la demande et qui la suit. La prochaine action du client, du conseiller ou la vôtre remettra le suivi en marche.',
      },
      'at-rest': {
        subject: ({ name }) => `${name} : un dernier message n’est peut-être pas parti`,
        text: 'Le suivi automatique s’est interrompu alors que la demande venait d’être close ou mise en pause. Elle l’est bien ; sa page indique si le dernier message est parti.',
      },
    },
    ends: { failed: 'erreur du système', 'timed-out': 'durée dépassée', aborted: 'arrêt manuel' },
    cause: 'Cause',
    when: 'Quand',
  },
};

/** The staff's names for them. */
export const incidentLetterNames: NamesOf<IncidentLetterMessages> = {
  'mail-in-doubt': 'Envoi à vérifier',
  'staff-mail-returned': 'Messagerie en échec',
  'workflow-trouble': 'Incident du suivi automatique',
  'follow-up-broken': 'Suivi automatique interrompu',
};
