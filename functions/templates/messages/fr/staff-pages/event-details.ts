import type { EventDetailsMessages } from '../../contracts/staff-pages/event-details.ts';

export const eventDetails: EventDetailsMessages = {
  to: ({ name }) => `à ${name}`,
  policy: ({ version }) => `politique ${version}`,
  until: ({ at }) => `jusqu’au ${at}`,
  left: {
    declined: 'ne souhaite pas poursuivre',
    'left-alone': 'souhaite ne plus être sollicité',
    'consent-withdrawn': 'a retiré son consentement',
    paused: 'demande une pause',
  },
  awaited: {
    incomplete: 'une précision lui est demandée',
    question: 'une question lui est posée',
    choice: 'un choix ou une réponse est attendu',
    'no-show': 'après un rendez-vous manqué',
    'after-meeting': 'après le rendez-vous',
    reprise: 'après la pause',
  },
  offers: {
    clarification: 'une précision',
    slots: 'des créneaux',
    'another-option': 'une autre possibilité',
    'new-slot': 'un nouveau créneau',
  },
  held: {
    cap: 'limite de contacts atteinte',
    'frequency-preference': 'le client préfère être contacté moins souvent',
    'quiet-hours': 'hors des heures de contact du client',
    'paused-by-client': 'le client a demandé une pause',
    'consent-withdrawn': 'consentement retiré',
    'stopped-by-client': 'le client ne souhaite plus recevoir de messages',
    'topic-stopped': 'le client ne souhaite plus recevoir ce type de message',
    'channel-refused': 'canal refusé par le client',
    'cap-is-zero': 'aucun message prévu à ce niveau',
    stale: 'n’est plus utile',
    'address-suppressed': 'adresse exclue des envois',
  },
  steered: {
    reassigned: 'confiée à quelqu’un d’autre',
    paused: 'mise en pause',
    closed: 'close',
    judged: 'juger le message',
    'slots-wanted': 'proposer des créneaux',
  },
  woken: { date: 'à la date prévue', dormant: 'la maison ne relance plus' },
  signals: {
    'appointment-requested': 'demande de rendez-vous',
    'private-collection-viewed': 'consultation de la collection privée',
    'dossier-downloaded': 'demande d’un dossier',
    'invitation-answered': 'réponse à une invitation',
    referred: 'recommandation',
    'advisor-exchange': 'échange avec un conseiller',
  },
  points: ({ before, after }) => `${before} → ${after} points`,
  asking: ({ times, name }) => (times === 1 ? `à ${name}` : `à ${name}, ${times}e demande`),
  satisfaction: ({ csat, nps }) =>
    [csat !== null && `satisfaction ${csat} sur 5`, nps !== null && `recommandation ${nps} sur 10`]
      .filter(Boolean)
      .join(', '),
  by: { client: 'par le client', advisor: 'par le conseiller', manager: 'par la direction' },
  contact: { outbound: 'la maison a pris contact', inbound: 'le client a pris contact' },
};
