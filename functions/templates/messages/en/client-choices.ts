import type { ClientChoicesMessages, StaffClientChoicesMessages } from '../fr/client-choices.ts';

/** The client's texts of each choice, on every page that shows it. */
export const clientChoices: ClientChoicesMessages = {
  completed: {
    done: {
      title: 'Thank you, your inquiry is complete',
      text: 'We are reading it again now. You will receive the name of the person in charge of it by e-mail.',
    },
    awaited: 'Your details have been passed on',
    history: 'You completed your inquiry.',
    reply: 'Thank you for these details; I now see exactly what you have in mind.',
  },
  replied: {
    done: { title: 'Your answer has been passed on', text: 'Your advisor has received it.' },
    awaited: 'Your answer has been passed on',
    history: 'You replied.',
    reply: 'Thank you for your reply.',
  },
  'slot-chosen': {
    done: { title: 'Your appointment is confirmed' },
  },
  moved: {
    done: { title: 'Your appointment has been moved' },
  },
  cancelled: {
    done: { title: 'Your appointment is cancelled' },
  },
  call: {
    button: {
      label: 'A call from my advisor',
      means: 'Your advisor will call at the time you give below, or as soon as possible.',
    },
    done: { title: 'Your request for a call has been passed on', text: 'Your advisor has received it.' },
    awaited: 'Your request for a call has been passed on',
    history: 'You asked for a call.',
    reply: 'You asked me to call you, and I will do so with pleasure.',
  },
  'other-times': {
    button: {
      label: 'Agree on another time',
      means: 'Tell us below what would suit you; the times offered will no longer be kept for you.',
    },
    done: { title: 'We are looking for another time', text: 'Your advisor has received your request.' },
    awaited: 'We are looking for another time',
    history: 'You asked for other times.',
    reply: 'The times we offered did not suit you; here are others, closer to what you wished.',
  },
  resume: {
    done: { title: 'We are taking up your inquiry again', text: 'The house has received your message.' },
    awaited: 'We are taking up your inquiry again',
    history: 'You wrote to us again.',
    reply: 'It is a pleasure to take up your inquiry again.',
  },
  wrote: {
    awaited: 'Your new message has been passed on',
    history: 'You wrote again.',
    reply: 'Thank you for your further message.',
  },
  corrected: {
    awaited: 'Your correction has been passed on',
    history: 'You corrected your inquiry.',
    reply: 'Thank you for the correction; I have noted it.',
  },
  rest: {
    button: { label: 'Later', means: 'We pause your inquiry and do not write to you in the meantime.' },
    done: { title: 'Your inquiry is paused' },
  },
  declined: {
    button: {
      label: 'I no longer need this',
      means: 'We stop following it up. You need only write to us to resume it.',
    },
    done: {
      title: 'We will leave it there',
      text: 'Thank you for letting us know. Should you change your mind, reply to any of our messages.',
    },
  },
  'left-alone': {
    button: {
      label: 'No more messages from the house',
      means: 'We will no longer write to you of our own accord, about this or anything else.',
    },
    done: {
      title: 'We will not write to you again',
      text: 'Your inquiry is paused, and we will no longer write to you of our own accord. If you write to us, we will reply.',
    },
  },
  satisfaction: {
    done: { title: 'Thank you for your answer', text: 'Your advisor and the house will read it.' },
  },
};

/** The staff's texts about a client's message. */
export const staffClientChoices: StaffClientChoicesMessages = {
  completed: {
    letter: {
      subject: ({ name }) => `${name} has completed their inquiry`,
      subjectWhenDue: ({ name, before }) => `${name} has completed their inquiry: reply before ${before}`,
      opening: 'The client has completed the inquiry. The next step is yours.',
    },
    asks: 'The client has completed the inquiry.',
    duty: 'Answer: the client has completed the inquiry',
    event: 'completed the inquiry',
  },
  replied: {
    letter: {
      subject: ({ name }) => `${name} has answered you`,
      subjectWhenDue: ({ name, before }) => `${name} has answered you: reply before ${before}`,
      opening: 'The client has answered your question. The next step is yours.',
    },
    asks: 'The client has replied.',
    duty: 'Answer: the client has replied',
    event: 'answered the question',
  },
  call: {
    letter: {
      subject: ({ name }) => `${name} would like a call`,
      subjectWhenDue: ({ name, before }) => `${name} would like a call before ${before}`,
      opening: 'The client would like you to call.',
    },
    asks: 'The client wishes to be called back.',
    duty: 'Call the client, at their request',
    event: 'to be called back',
  },
  'other-times': {
    letter: {
      subject: ({ name }) => `${name} would like other times`,
      subjectWhenDue: ({ name, before }) => `${name} would like other times: reply before ${before}`,
      opening:
        'None of the times suits the client, who would like others. Those you had kept are free again in your diary.',
    },
    asks: 'The client would like other times.',
    duty: 'Offer other times',
    event: 'other times',
  },
  resume: {
    letter: {
      subject: ({ name }) => `${name} is back in touch`,
      subjectWhenDue: ({ name, before }) => `${name} is back in touch: reply before ${before}`,
      opening: 'The client has got back in touch of their own accord.',
    },
    asks: 'The client wishes to resume the inquiry.',
    duty: 'Answer: the client wishes to resume',
    event: 'to resume the inquiry',
  },
  wrote: {
    letter: {
      subject: ({ name }) => `${name} has written again`,
      subjectWhenDue: ({ name, before }) => `${name} has written again: please follow up before ${before}`,
      opening: 'The client has written again about the inquiry that is open.',
    },
    asks: 'The client has written again.',
    duty: 'Answer: the client has written again',
    event: 'has written again',
  },
  corrected: {
    letter: {
      subject: ({ name }) => `${name} has corrected the inquiry`,
      subjectWhenDue: ({ name, before }) => `${name} has corrected the inquiry: please follow up before ${before}`,
      opening: 'The client has sent the inquiry again, with corrections.',
    },
    asks: 'The client has corrected the inquiry.',
    duty: 'Answer: the client has corrected the inquiry',
    event: 'has corrected the inquiry',
  },
};
