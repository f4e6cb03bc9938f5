import type { AssignmentLetterMessages } from '#letters/staff/assignment-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';

export const assignmentLetters: AssignmentLetterMessages = {
  'inquiry-assigned': {
    subjectDue: ({ name, before }) => `${name}: please answer before ${before}`,
    subjectLate: ({ name }) => `${name} is still waiting for an answer`,
    opening: 'An inquiry is now yours to look after.',
    knownClient: 'This client already knows you.',
    care: {
      complaint:
        'This is a complaint. Answer it as one: what happened, what you are doing about it, and nothing to buy.',
      'after-sales': 'This concerns a piece the client owns. It is service, not a wish to buy.',
    },
    byManager: 'Your manager is entrusting this inquiry to you. The history is on the page.',
    byManagerFrom: ({ former }) =>
      `Your manager is entrusting this inquiry to you. ${former} was looking after it; the history is on the page.`,
    ownerLeft:
      'The person who looked after this inquiry has left the house, and it now falls to you. The client has been informed; the history is on the page.',
    ownerLeftFrom: ({ former }) =>
      `${former} has left the house, and this inquiry now falls to you. The client has been informed; the history is on the page.`,
    accepted: 'You have taken this inquiry, and it is now in your name.',
    acceptedFrom: ({ former }) =>
      `You have taken this inquiry, which ${former} was looking after. It is now in your name.`,
    oneClient: 'You already look after another inquiry of this client: this one is yours as well.',
    oneClientFrom: ({ former }) =>
      `You already look after another inquiry of this client: this one, which ${former} looked after, is yours as well.`,
    clientSpoke: 'This client has written again, and an answer from you is expected.',
    reprise: 'This inquiry was paused. It is time to come back to it, and it is yours.',
    note: ({ text }) => `A note with it: “${text}”`,
    handedOver: {
      subject: ({ name, from }) => `${name}: handed to you by ${from}`,
      subjectDue: ({ name, from, before }) => `${name}: handed to you by ${from}, reply before ${before}`,
      opening: ({ from }) => `${from} is handing this inquiry to you. It is now yours to look after.`,
      note: ({ text }) => `Their note: “${text}”`,
    },
  },
  'inquiry-entrusted': {
    subject: ({ name }) => `${name}: this inquiry is now yours`,
    yours: ({ former }) => `The inquiry below, which ${former} was looking after, is now yours.`,
    yoursSinceLeft: ({ former }) => `${former} has left the house, and the inquiry below is now yours.`,
    answered: 'The client has had their first answer: no deadline runs, and the relationship goes on with you.',
    note: ({ text }) => `A note with it: “${text}”`,
  },
  'inquiry-held': {
    'nobody-eligible': {
      subject: ({ name }) => `${name}: nobody is available, the inquiry is yours`,
      opening:
        'No advisor can take this inquiry at the moment. You are responsible for it: answer the client, or entrust it to the person of your choice.',
    },
    complaint: {
      subject: ({ name }) => `${name}: a complaint, with you`,
      opening:
        'This client has no advisor yet, so the complaint is yours: answer it yourself, or entrust it to the person who can put it right.',
    },
    'stop-request': {
      subject: ({ name }) => `${name}: does not wish to be contacted again`,
      opening:
        'This person wants no more letters, or wants their data erased. The house has confirmed that it stops writing to them, and it does. Please read what they ask for: if they want their data erased, or a copy of it, that is still to be done.',
    },
    doubtful: {
      subject: ({ name }) => `${name}: an inquiry to read yourself`,
      opening:
        'The rules cannot tell whether this is a client’s inquiry. Please read it yourself: answer it, entrust it to someone, or set it aside.',
    },
  },
  'inquiry-released': {
    subject: ({ name, to }) => `${name}: ${to} takes the inquiry`,
    taken: ({ name, to }) =>
      `${to} now looks after the inquiry from ${name}, which was with you because nobody was available. The time promised to the client does not change. There is nothing for you to do; the earlier link is no longer valid.`,
  },
  'hand-over-withdrawn': {
    takenBack: {
      subject: ({ name, to }) => `${name}: ${to} is keeping the inquiry after all`,
      text: ({ name, to }) => `${to} has taken back the inquiry from ${name}.`,
    },
    moved: {
      subject: ({ name, to }) => `${name}: ${to} now looks after the inquiry`,
      text: ({ name, to }) => `${to} now looks after the inquiry from ${name}.`,
    },
    noTask: 'There is nothing for you to do; the earlier link is no longer valid.',
  },
};

/** The staff's names for them. */
export const assignmentLetterNames: NamesOf<AssignmentLetterMessages> = {
  'inquiry-assigned': 'Inquiry assigned',
  'inquiry-entrusted': 'Follow-up assigned',
  'inquiry-held': 'Inquiry taken on by the house',
  'inquiry-released': 'Inquiry taken on by an advisor',
  'hand-over-withdrawn': 'Inquiry assigned to someone else',
};
