import type { RespectfulPauseMessages } from '../../contracts/client-letters/respectful-pause.ts';

export const respectfulPause: RespectfulPauseMessages = {
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
};
