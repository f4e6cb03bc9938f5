import type { Formats } from '../fr/formats.ts';

export const formats: Formats = {
  locale: 'en-GB',
  dayOfMonth: ({ day }) => day,
  time: ({ hour, minute }) => `${hour}:${minute}`,
  instant: ({ day, time }) => `${day}, ${time}`,
  zone: ({ city }) => `${city} time`,
  universalTime: 'UTC',
  cities: {},
  hoursAndMinutes: ({ hours, minutes }) => `${hours} h ${minutes} min`,
  businessTimeLeft: ({ amount }) => `${amount} of business time left`,
  businessTimeOver: ({ amount }) => `overdue by ${amount} of business time`,
  duration: {
    hours: ({ hours }) => (hours === 1 ? 'an hour' : `${hours} hours`),
    minutes: ({ minutes }) => `${minutes} minutes`,
  },
  labelled: ({ label }) => `${label}:`,
  spaceText: (text) => text,
  spaceMarkup: (markup) => markup,
};
