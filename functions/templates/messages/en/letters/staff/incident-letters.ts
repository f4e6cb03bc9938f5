import type { IncidentLetterMessages } from '#letters/staff/incident-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';

export const incidentLetters: IncidentLetterMessages = {
  'mail-in-doubt': {
    subject: ({ name }) => `${name}: a message may or may not have left`,
    unconfirmed: ({ mailSubject, startedAt }) =>
      `Sending the message “${mailSubject}”, begun ${startedAt}, was not confirmed. It may have arrived, so we have not sent it again.`,
    decide: 'Check with the client or the advisor, then decide on the inquiry’s page.',
  },
  'staff-mail-returned': {
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
  },
  'workflow-trouble': {
    failed: {
      subject: ({ name }) => `${name}: a step of the follow-up failed, the inquiry is yours`,
      opening:
        'A step of the follow-up failed after several attempts. Nothing is lost: the inquiry is in your hands, and the client is still waiting for your answer.',
      step: 'Step',
      error: 'Error',
      when: 'When',
    },
    unreachable: {
      subject: ({ name }) => `${name}: their address no longer receives our messages`,
      opening:
        'What the house wrote did not reach this person, and nothing more is sent to that address. The inquiry still awaits an answer: by a call, where a number is known, or in another way.',
    },
  },
  'follow-up-broken': {
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
  },
};

/** The staff's names for them. */
export const incidentLetterNames: NamesOf<IncidentLetterMessages> = {
  'mail-in-doubt': 'Delivery to check',
  'staff-mail-returned': 'Mailbox failing',
  'workflow-trouble': 'Automatic follow-up incident',
  'follow-up-broken': 'Automatic follow-up interrupted',
};
