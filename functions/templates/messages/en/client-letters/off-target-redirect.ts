import type { OffTargetRedirectMessages } from '../../contracts/client-letters/off-target-redirect.ts';

export const offTargetRedirect: OffTargetRedirectMessages = {
  thanks: 'Thank you for your message. The team that received it looks after clients of the house.',
  kinds: {
    press: {
      subject: 'Your message: our press office will be glad to help',
      body: 'Press and image requests are handled by a team that knows our archives and our timing. They will be better able to help you than we are.',
      action: 'Write to the press office',
    },
    careers: {
      subject: 'Your message: our crafts and open positions',
      body: 'Thank you for your interest in our crafts. All applications are handled by our recruitment team.',
      action: 'See open positions',
    },
    'after-sales': {
      subject: 'Your message: our workshop will look after your piece',
      body: 'For a piece you already own, the workshop is the best place to turn: they will tell you what to prepare and how long to allow.',
      action: 'Contact the workshop',
    },
    solicitation: {
      subject: 'Your message to the house',
      body: 'We are not able to follow up on commercial proposals received in this way.',
      action: 'Supplier information',
    },
    other: {
      subject: 'Your message to the house',
      body: 'We are not able to take this request further, and would rather tell you so plainly.',
      action: 'Find the right team',
    },
  },
  misread: 'If your inquiry was about a piece or an appointment, reply to this message and we will gladly take it up.',
};
