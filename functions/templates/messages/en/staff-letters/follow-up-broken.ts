import type { FollowUpBrokenMessages } from '../../contracts/staff-letters/follow-up-broken.ts';

export const followUpBroken: FollowUpBrokenMessages = {
  sequels: {
    'went-on': {
      subject: ({ name }) => `${name}: the follow-up was interrupted, and has resumed`,
      text: 'The automatic follow-up was interrupted, and has resumed by itself where the inquiry stands. Nothing is lost and there is nothing for you to do; should it no longer resume, the house will write to you.',
    },
    held: {
      subject: ({ name }) => `${name}: the follow-up no longer resumes by itself`,
      text: 'The automatic follow-up was interrupted again, and no longer resumes by itself. Nothing is lost: the board shows the inquiry and who has it. The next action of the client, of the advisor or of yours restarts it.',
    },
    'at-rest': {
      subject: ({ name }) => `${name}: a last message may not have left`,
      text: 'The automatic follow-up was interrupted just after the inquiry was closed or paused. That stands; its page says whether the last message left.',
    },
  },
  ends: { failed: 'system error', 'timed-out': 'time limit reached', aborted: 'stopped by hand' },
  cause: 'Cause',
  when: 'When',
};
