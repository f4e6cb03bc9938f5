import type { EventDetailsMessages } from '../../contracts/staff-pages/event-details.ts';

export const eventDetails: EventDetailsMessages = {
  to: ({ name }) => `to ${name}`,
  policy: ({ version }) => `policy ${version}`,
  until: ({ at }) => `until ${at}`,
  asked: {
    completed: 'completed the inquiry',
    replied: 'answered the question',
    call: 'to be called',
    'other-times': 'other times',
    resume: 'to take it up again',
  },
  left: {
    declined: 'no longer wishes to go on',
    'left-alone': 'wishes to be left alone',
    'consent-withdrawn': 'withdrew their consent',
    paused: 'asks for a pause',
  },
  awaited: {
    incomplete: 'a detail is asked of them',
    question: 'a question is put to them',
    choice: 'a choice or a word is awaited',
    'no-show': 'after a missed meeting',
    'after-meeting': 'after the meeting',
    reprise: 'after the pause',
  },
  offers: {
    clarification: 'a detail',
    slots: 'times',
    'another-option': 'another possibility',
    'new-slot': 'a new time',
  },
  held: {
    cap: 'the client’s measure is full',
    'frequency-preference': 'the client prefers less',
    'quiet-hours': 'outside the client’s hours',
    'paused-by-client': 'the client asked for a pause',
    'consent-withdrawn': 'consent withdrawn',
    'stopped-by-client': 'the client wants no more letters',
    'topic-stopped': 'the client stopped this topic',
    'channel-refused': 'the client refuses this way',
    'cap-is-zero': 'no letters at this level',
    stale: 'it would have said nothing any more',
    'address-suppressed': 'the address no longer receives',
  },
  steered: {
    reassigned: 'entrusted to somebody else',
    paused: 'paused',
    closed: 'closed',
    'slots-wanted': 'propose to meet',
  },
  woken: { date: 'the date has come', dormant: 'the house no longer comes back by itself' },
  signals: {
    'appointment-requested': 'asked for an appointment',
    'private-collection-viewed': 'viewed the private collection',
    'dossier-downloaded': 'asked for a dossier',
    'invitation-answered': 'answered an invitation',
    referred: 'was recommended',
    'advisor-exchange': 'spoke with an advisor',
  },
  points: ({ before, after }) => `${before} → ${after} points`,
  asking: ({ times, name }) =>
    times === 1 ? `of ${name}` : `of ${name}, for the ${times === 2 ? 'second' : 'third'} time`,
  satisfaction: ({ csat, nps }) =>
    [csat !== null && `satisfaction ${csat} of 5`, nps !== null && `recommendation ${nps} of 10`]
      .filter(Boolean)
      .join(', '),
  by: { client: 'by the client', advisor: 'by the advisor', manager: 'by the management' },
  contact: { outbound: 'the house reached out', inbound: 'the client reached out' },
};
