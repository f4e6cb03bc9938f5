import type { LinkProblemMessages } from '../../fr/client-pages/link-problem.ts';

export const linkProblem: LinkProblemMessages = {
  expired: {
    title: 'This link has expired',
    text: 'Our links are valid for a limited time. We can send a new one to the same address as the first.',
  },
  replaced: {
    title: 'This link has been replaced',
    text: 'There is a more recent one, because the inquiry has moved on or changed hands. We can send it to the same address, if it is still meant for you.',
  },
  unknown: {
    title: 'We do not recognise this link',
    text: 'Your mail program may have cut it short. Open it again from the original message, or copy the whole address.',
  },
  resent: {
    title: 'A new link is on its way',
    text: 'If it is meant for you, it will arrive within minutes at the address of the first message. You may close this page.',
  },
  resend: 'Send a new link to the same address',
  send: 'Send',
};
