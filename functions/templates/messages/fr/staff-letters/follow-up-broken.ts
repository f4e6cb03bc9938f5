import type { FollowUpBrokenMessages } from '../../contracts/staff-letters/follow-up-broken.ts';

export const followUpBroken: FollowUpBrokenMessages = {
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
};
