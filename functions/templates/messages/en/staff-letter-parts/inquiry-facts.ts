import type { InquiryFactsMessages } from '../../fr/staff-letter-parts/inquiry-facts.ts';

export const inquiryFacts: InquiryFactsMessages = {
  client: 'Client',
  level: 'Level',
  answerBefore: 'Answer before',
  wasPromised: 'Answer promised before',
  meeting: 'Appointment',
  open: 'Open the inquiry',
  see: 'See the inquiry',
  clockRuns: 'Opening the page does not stop the clock: only your answer to the client does.',
};
