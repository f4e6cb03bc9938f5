import type { InquiryReleasedMessages } from '../../contracts/staff-letters/inquiry-released.ts';

export const inquiryReleased: InquiryReleasedMessages = {
  subject: ({ name, to }) => `${name}: ${to} takes the inquiry`,
  taken: ({ name, to }) =>
    `${to} now looks after the inquiry from ${name}, which was with you because nobody was available. The time promised to the client does not change. There is nothing for you to do; the earlier link is no longer valid.`,
};
