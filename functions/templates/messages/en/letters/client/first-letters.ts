import type { FirstLetterMessages } from '#letters/client/first-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';

export const firstLetters: FirstLetterMessages = {
  acknowledgement: {
    assigned: {
      subjects: ({ advisor, before }) => [
        `Your inquiry: ${advisor} will answer before ${before}`,
        `${advisor} will answer before ${before}`,
        `Your inquiry: an answer before ${before}`,
      ],
      entrusted: ({ house, before }) =>
        `Your inquiry to ${house} has been entrusted to me. I will answer you personally before ${before}.`,
      subjectsSoon: ({ advisor }) => [`Your inquiry: ${advisor} will answer you`, 'Your inquiry'],
      entrustedSoon: ({ house }) =>
        `Your inquiry to ${house} has been entrusted to me. I will answer you personally as soon as I can.`,
      reply: 'Should a detail come to mind before then, simply reply to this message and it will reach me.',
    },
    held: {
      subjects: ({ house }) => [`Your inquiry has reached ${house}`, 'Your inquiry has reached us'],
      received:
        'Your inquiry has reached us. A member of the house will read it and choose the person best placed to advise you.',
      answerBefore: ({ before }) => `You will have a personal answer before ${before}.`,
      answerSoon: 'You will have a personal answer as soon as we can.',
    },
    care: {
      complaint: {
        subject: 'Your message: I will answer you myself',
        received:
          'Your message has been entrusted to me. I am sorry that you had reason to write it; I will read it with care and see to it myself.',
        answerBefore: ({ before }) => `You will hear from me personally before ${before}.`,
        answerSoon: 'You will hear from me personally as soon as I can.',
      },
      'after-sales': {
        subject: 'Your piece: I will answer you myself',
        received: 'Your message has been entrusted to me. I will look into it with the people who know your piece.',
        answerBefore: ({ before }) => `You will hear from me personally before ${before}.`,
        answerSoon: 'You will hear from me personally as soon as I can.',
      },
    },
    'stop-request': {
      subject: 'Your request has been noted',
      stopped: 'We have received your request. You will receive no more automatic messages from us.',
      handled:
        'If it concerns your personal data, I am seeing to it myself and will confirm to you when it is done. There is nothing else for you to do.',
    },
    incomplete: {
      subject: 'Your inquiry: one detail would help us answer you well',
      thanks: ({ count }) =>
        `Thank you for your inquiry. To entrust it to the right person, it would help us to know${count === 0 ? ' a little more.' : ':'}`,
      complete: 'Add to my inquiry',
      brief: 'Two lines are enough. If you prefer, simply reply to this message.',
    },
    premature: {
      subjects: ({ house }) => [`Your message to ${house}`, 'Your message'],
      early:
        'Thank you for your message. It seems a little early to arrange an appointment, and we would not wish to approach you too soon.',
      kept: 'We are keeping your inquiry. Whenever you wish, simply reply to this message and we will take it from there.',
    },
  },
  'off-target-redirect': {
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
    misread:
      'If your inquiry was about a piece or an appointment, reply to this message and we will gladly take it up.',
  },
  'clarification-question': {
    subject: 'A question about your inquiry',
    opening: 'Before I answer you, I would like to ask you one question.',
    byReply: 'Simply reply to this message: your answer will come straight to me.',
    byLinkOrReply:
      'Two lines are enough, by the link below or in reply to this message: they will come straight to me.',
    answer: 'Answer',
  },
  'fresh-link': {
    subject: 'Your new link',
    body: 'Here is the new link you asked for. It replaces the previous one, which is no longer valid.',
    open: 'Open the link',
    ignore: 'If you did not ask for it, you can ignore this message: nothing changes.',
  },
};

/** The staff's names for them. */
export const firstLetterNames: NamesOf<FirstLetterMessages> = {
  acknowledgement: 'Acknowledgement',
  'off-target-redirect': 'Courteous redirection',
  'clarification-question': 'Question to the client',
  'fresh-link': 'New link',
};
