import type { MailInDoubtMessages } from '../../contracts/staff-letters/mail-in-doubt.ts';

export const mailInDoubt: MailInDoubtMessages = {
  subject: ({ name }) => `${name}: a message may or may not have left`,
  unconfirmed: ({ mailSubject, startedAt }) =>
    `Sending the message “${mailSubject}”, begun ${startedAt}, was not confirmed. It may have arrived, so we have not sent it again.`,
  decide: 'Check with the client or the advisor, then decide on the inquiry’s page.',
};
