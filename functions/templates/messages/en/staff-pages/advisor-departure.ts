import type { AdvisorDepartureMessages } from '../../contracts/staff-pages/advisor-departure.ts';

export const advisorDeparture: AdvisorDepartureMessages = {
  title: ({ name }) => `${name} leaves the house`,
  from: ({ on, atOnce }) =>
    atOnce
      ? `The departure is of ${on}, and takes effect as soon as you confirm it.`
      : `The departure is planned for ${on}. Nothing changes until then; this is what would move if it were today.`,
  nothing: 'No open inquiry changes hands.',
  caption: ({ count }) => (count === 1 ? 'One inquiry changes hands.' : `${count} inquiries change hands.`),
  client: 'Client',
  stage: 'Where it stands',
  to: 'Goes to',
  meeting: 'Meeting',
  meetings: { kept: 'Kept at its hour', 'offered-anew': 'Other times are offered' },
  none: '–',
  told: ({ successor }) =>
    `${successor} receives each inquiry with a note: where it stands, the client’s last words, what comes next. Each client the house has already served is told by one letter.`,
  confirm: 'Confirm the departure',
  back: 'Go back and change nothing',
};
