import type { InquiryReceivedMessages } from '../../fr/client-pages/inquiry-received.ts';

export const inquiryReceived: InquiryReceivedMessages = {
  title: 'We have received your inquiry',
  thanks: ({ name }) => `Thank you, ${name}.`,
  next: 'What happens next',
  promise: ({ advisor }) => `${advisor} will reply before`,
  chosen: 'An advisor is chosen for your inquiry and takes responsibility for it.',
  mailFollows: ({ email }) =>
    `In a few minutes, a message to ${email} gives you their name and the time by which they will reply.`,
  nothingToDo: 'There is nothing else for you to do.',
  mailConfirms: ({ email }) => `A message to ${email} confirms this.`,
  addByReply: 'To add a detail, simply reply to it.',
  reference: 'Your reference',
};
