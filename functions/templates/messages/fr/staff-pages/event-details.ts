import type { EventDetailsMessages } from '../../contracts/staff-pages/event-details.ts';

export const eventDetails: EventDetailsMessages = {
  to: ({ name }) => `à ${name}`,
  policy: ({ version }) => `politique ${version}`,
  until: ({ at }) => `jusqu’au ${at}`,
  asked: {
    completed: 'a complété sa demande',
    replied: 'a répondu à la question',
    call: 'être rappelé',
    'other-times': 'd’autres moments',
    resume: 'reprendre la demande',
  },
  left: {
    declined: 'ne souhaite pas poursuivre',
    'left-alone': 'souhaite ne plus être sollicité',
    'consent-withdrawn': 'a retiré son consentement',
    paused: 'demande une pause',
  },
  awaited: {
    incomplete: 'une précision lui est demandée',
    question: 'une question lui est posée',
    choice: 'un choix ou un mot est attendu',
    'no-show': 'après un rendez-vous manqué',
    'after-meeting': 'après la rencontre',
    reprise: 'après la pause',
  },
  offers: {
    clarification: 'une précision',
    slots: 'des créneaux',
    'another-option': 'une autre possibilité',
    'new-slot': 'un nouveau créneau',
  },
  held: {
    cap: 'la mesure du client est pleine',
    'frequency-preference': 'le client préfère plus rare',
    'quiet-hours': 'hors des heures du client',
    'paused-by-client': 'le client a demandé une pause',
    'consent-withdrawn': 'consentement retiré',
    'stopped-by-client': 'le client ne veut plus de lettres',
    'topic-stopped': 'le client a arrêté ce sujet',
    'channel-refused': 'le client refuse cette voie',
    'cap-is-zero': 'aucune lettre à ce niveau',
    stale: 'elle n’aurait plus rien dit',
    'address-suppressed': 'cette adresse ne reçoit plus',
  },
  steered: {
    reassigned: 'confiée à quelqu’un d’autre',
    paused: 'mise en pause',
    closed: 'close',
    'slots-wanted': 'proposer des créneaux',
  },
  woken: { date: 'la date est venue', dormant: 'la maison ne revient plus d’elle-même' },
  signals: {
    'appointment-requested': 'demande de rendez-vous',
    'private-collection-viewed': 'consultation de la collection privée',
    'dossier-downloaded': 'demande d’un dossier',
    'invitation-answered': 'réponse à une invitation',
    referred: 'recommandation',
    'advisor-exchange': 'échange avec un conseiller',
  },
  points: ({ before, after }) => `${before} → ${after} points`,
  asking: ({ times, name }) => (times === 1 ? `à ${name}` : `à ${name}, pour la ${times}e fois`),
  satisfaction: ({ csat, nps }) =>
    [csat !== null && `satisfaction ${csat} sur 5`, nps !== null && `recommandation ${nps} sur 10`]
      .filter(Boolean)
      .join(', '),
  by: { client: 'par le client', advisor: 'par le conseiller', manager: 'par la direction' },
  contact: { outbound: 'la maison a pris contact', inbound: 'le client a pris contact' },
};
