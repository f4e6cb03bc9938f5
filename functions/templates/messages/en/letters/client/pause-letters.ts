import type { PauseLetterMessages } from '#letters/client/pause-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';

export const pauseLetters: PauseLetterMessages = {
  'respectful-pause': {
    because: {
      'client-asked': 'As you asked, your inquiry is paused.',
      'no-capacity':
        'To be frank, we cannot give your inquiry the time it deserves just now. I would rather pause it than answer it badly.',
      later: 'You would prefer to come back to it later, and I quite understand. Your inquiry is paused.',
      premature:
        'It seems a little early for us to meet, and I would not wish to approach you too soon. Your inquiry is paused.',
      silent: 'I do not wish to insist: your inquiry is paused.',
      'no-show': 'We did not manage to meet this time. Your inquiry is paused; nothing is lost.',
      'off-target': 'What you are looking for is not what the house does best, and I would rather tell you so plainly.',
    },
    dated: {
      subject: ({ date }) => `Your inquiry: we will come back to you on ${date}`,
      back: ({ date }) =>
        `I will write to you again from ${date}. Until then, you will not receive any message from us about it.`,
    },
    open: {
      subject: 'Your inquiry is paused; a message is enough to resume it',
      silence: 'We will not write to you about it again unless you wish us to.',
    },
    resume: 'Resume the conversation',
  },
  'consent-withdrawn': {
    subject: 'Your consent is withdrawn',
    done: 'As you asked, your consent is withdrawn. Your open inquiries are closed, and this is the last message we send you of our own accord.',
    after:
      'If you would also like us to erase the data we hold about you, or should you one day wish to write to us again, simply reply to this message: a person in the house will read it.',
    erased:
      'As you asked, we are also erasing what we hold about you: your details, your messages and our letters. Only your purchases remain in our accounts, without your name. Should you one day wish to write to us again, we will read you with pleasure.',
  },
  'satisfaction-question': {
    subjects: ({ day }) => [`Your appointment on ${day}: how was it?`],
    met: ({ advisor, day }) => `You met ${advisor} on ${day}.`,
    metMe: ({ day }) => `We met on ${day}.`,
    ask: 'Two questions, one minute: your view helps us receive our clients better. I read every answer myself.',
    askNear:
      'You know the house, and your view matters a great deal to us: tell us, in a minute, what we should keep and what we should change. I read every answer myself.',
    answer: 'Give my view',
  },
};

/** The staff's names for them. */
export const pauseLetterNames: NamesOf<PauseLetterMessages> = {
  'respectful-pause': 'Respectful pause',
  'consent-withdrawn': 'Consent withdrawn',
  'satisfaction-question': 'Satisfaction question',
};
