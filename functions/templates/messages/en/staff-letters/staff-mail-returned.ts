import type { StaffMailReturnedMessages } from '../../contracts/staff-letters/staff-mail-returned.ts';

export const staffMailReturned: StaffMailReturnedMessages = {
  subject: ({ name }) => ({
    bounce: `${name} no longer receives our messages`,
    complaint: `${name}: one of our messages was marked as spam`,
  }),
  happened: ({ name, at }) => ({
    bounce: `A message to ${name} came back to us on ${at}: their mailbox refused it.`,
    complaint: `A message to ${name} was marked as spam on ${at}, perhaps by mistake.`,
  }),
  risk: ({ name }) =>
    `We are still writing to ${name}, but our messages may not reach them, and inquiries could go unanswered.`,
  todo: ({ name }) =>
    `Please tell ${name} by another means and have their mailbox checked. Meanwhile, you can entrust their inquiries to a colleague.`,
  action: 'See the team',
};
