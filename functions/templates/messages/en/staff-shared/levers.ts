import type { LeversMessages } from '../../fr/staff-shared/levers.ts';

export const levers: LeversMessages = {
  'first-response-within-target':
    'Give the busiest advisor’s next inquiries to a colleague, or add a morning of presence.',
  'median-first-response': 'Open the day with the inquiries that wait, before anything else.',
  'advised-channel-kept': 'Call where the client’s level advises a call.',
  'closings-confirmed': 'Read what the audit draws each week, and tighten what is closed without a person.',
  'cadence-kept': 'Set times aside in the calendars, so that a follow-up leaves on its day.',
  'follow-ups-answered': 'Replace the follow-up that is answered least by a call.',
  'confirmed-appointments': 'Offer three times in the first answer rather than ask for availability.',
  'no-show-rate': 'Confirm each meeting by telephone the day before.',
  'appointment-to-sale': 'Prepare each meeting with the client’s file and two pieces chosen beforehand.',
  'contact-pressure': 'Let the client who was contacted most in peace, and call rather than write.',
  satisfaction: 'Call every client who gave a low mark, within the week.',
};
