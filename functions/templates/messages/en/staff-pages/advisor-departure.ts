import type { AdvisorDepartureMessages } from '../../contracts/staff-pages/advisor-departure.ts';

export const advisorDeparture: AdvisorDepartureMessages = {
  title: ({ name }) => `${name} leaves the house`,
  from: ({ on, atOnce }) =>
    atOnce
      ? `Departure date: ${on}. It takes effect as soon as you confirm it.`
      : `The departure is planned for ${on}. Nothing changes until then; this is what would move today.`,
  nothing: 'No open inquiry changes owner.',
  caption: ({ count }) => (count === 1 ? 'One inquiry changes owner.' : `${count} inquiries change owner.`),
  client: 'Client',
  stage: 'Stage',
  to: 'New owner',
  meeting: 'Meeting',
  meetings: { kept: 'Kept at the same time', 'offered-anew': 'Other times are offered' },
  none: '–',
  told: ({ successor }) =>
    `${successor} receives each inquiry with a note: stage, the client’s latest messages, next step. Each client the house has already served is told by a message.`,
  confirm: 'Confirm the departure',
  back: 'Go back and change nothing',
};
