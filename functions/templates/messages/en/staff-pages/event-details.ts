import type { EventDetailsMessages } from '../../contracts/staff-pages/event-details.ts';

export const eventDetails: EventDetailsMessages = {
  to: ({ name }) => `to ${name}`,
  policy: ({ version }) => `policy ${version}`,
  until: ({ at }) => `until ${at}`,
  left: {
    declined: 'does not wish to continue',
    'left-alone': 'does not wish to be contacted any more',
    'consent-withdrawn': 'has withdrawn consent',
    paused: 'asks for a pause',
  },
  awaited: {
    incomplete: 'a detail has been requested',
    question: 'a question has been asked',
    choice: 'a choice or a reply is expected',
    'no-show': 'after a missed meeting',
    'after-meeting': 'after the meeting',
    reprise: 'after the pause',
  },
  offers: {
    clarification: 'a detail',
    slots: 'times',
    'another-option': 'another option',
    'new-slot': 'a new time',
  },
  held: {
    cap: 'contact limit reached',
    'frequency-preference': 'the client prefers to be contacted less often',
    'quiet-hours': 'outside the client’s contact hours',
    'paused-by-client': 'the client asked for a pause',
    'consent-withdrawn': 'consent withdrawn',
    'stopped-by-client': 'the client no longer wishes to receive messages',
    'topic-stopped': 'the client no longer wishes to receive this kind of message',
    'channel-refused': 'channel refused by the client',
    'cap-is-zero': 'no messages at this level',
    stale: 'no longer useful',
    'address-suppressed': 'address excluded from mailings',
  },
  steered: {
    reassigned: 'assigned to someone else',
    paused: 'paused',
    closed: 'closed',
    judged: 'judge the message',
    'slots-wanted': 'times to be proposed',
  },
  woken: { date: 'on the planned date', dormant: 'the house no longer follows up' },
  signals: {
    'appointment-requested': 'asked for an appointment',
    'private-collection-viewed': 'viewed the private collection',
    'dossier-downloaded': 'asked for a dossier',
    'invitation-answered': 'answered an invitation',
    referred: 'referral',
    'advisor-exchange': 'exchange with an advisor',
  },
  points: ({ before, after }) => `${before} → ${after} points`,
  asking: ({ times, name }) => (times === 1 ? `from ${name}` : `from ${name}, request no. ${times}`),
  satisfaction: ({ csat, nps }) =>
    [csat !== null && `satisfaction ${csat} of 5`, nps !== null && `recommendation ${nps} of 10`]
      .filter(Boolean)
      .join(', '),
  by: { client: 'by the client', advisor: 'by the advisor', manager: 'by the management' },
  contact: { outbound: 'the house got in touch', inbound: 'the client got in touch' },
};
