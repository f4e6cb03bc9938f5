import type { RelanceLetterMessages } from '#letters/client/relance-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';

export const relanceLetters: RelanceLetterMessages = {
  relance: {
    subjects: {
      question: { own: 'My question about your inquiry', house: 'Our question about your inquiry' },
      incomplete: 'Your inquiry: one detail, so that we can answer you well',
      wishes: ({ matter }) => [`${matter}: tell us what you would like`],
      slots: ({ matter, count }) => [`${matter}: ${count === 1 ? 'a time held for you' : 'times held for you'}`],
      anotherTime: {
        inPerson: ({ matter }) => [`${matter}: another time to meet`, 'Another time to meet'],
        remote: ({ matter }) => [`${matter}: another time to speak`, 'Another time to speak'],
      },
      option: ({ matter, option }) => [`${matter}: ${option}`],
    },
    openings: {
      incomplete: ({ detail }) => `One detail would let me entrust your inquiry to the right person: ${detail}.`,
      incompleteAtAll: 'A little more detail would let me entrust your inquiry to the right person.',
      question: {
        own: {
          shown: 'I am writing again about my question; there is no hurry. Here it is:',
          bare: 'I am writing again about my question; there is no hurry.',
        },
        house: {
          shown: 'I am writing again about our question; there is no hurry. Here it is:',
          bare: 'I am writing again about our question; there is no hurry.',
        },
      },
      choice: ({ about }) => `I am writing again about ${about}.`,
      noShow: {
        inPerson: 'We were not able to meet at the time we had agreed; these things happen.',
        remote: 'We were not able to speak at the time we had agreed; these things happen.',
      },
      afterMeeting: ({ about }) =>
        `Thank you for the time you gave us. I am writing to follow up on our conversation about ${about}.`,
      reprise: ({ about }) => `Your inquiry has been paused for a while. I am writing to you again about ${about}.`,
      asAgreed: ({ about }) => `As you asked, I am coming back to you about ${about}.`,
      last: ({ about }) => `I am writing one last time, for now, about ${about}.`,
    },
    offers: {
      detail: 'Two lines are enough, by the link below or in reply to this message.',
      wishes: 'Do tell me what you would like: two lines are enough, by the link below or in reply to this message.',
      slots: ({ count, place }) => `Here ${count === 1 ? 'is a time' : 'are times'} that I have kept for you ${place}:`,
    },
    options: {
      callInsteadOfWriting: {
        subject: 'a call, if that is easier for you',
        sentence: 'If you would rather not write, I can call you: simply tell me when.',
        action: 'Ask for a call',
      },
      callInsteadOfComing: {
        subject: 'a call, if that is easier for you',
        sentence: 'If coming to us is not convenient, I can call you: simply tell me when.',
        action: 'Ask for a call',
      },
      callToAnswer: {
        subject: 'a call, if that is easier for you',
        sentence: 'If you have a question in mind, I can call you to answer it: simply tell me when.',
        action: 'Ask for a call',
      },
      anotherDay: {
        subject: 'another day, if that is easier for you',
        sentence: 'Tell me which week would be convenient, and I will fit in with it.',
        action: 'Suggest a week',
      },
      drawings: {
        subject: 'following our meeting',
        sentence:
          'With the workshop, I can bring together two or three drawings that follow from our conversation: you would see them before anyone else.',
        action: 'Share my wishes',
      },
      piecesSeen: {
        subject: 'following our meeting',
        sentence: 'I can show you again what you liked, with one or two pieces that go with it.',
        action: 'Share my wishes',
      },
      selection: {
        subject: 'following our meeting',
        sentence: 'From our conversation, I can prepare a second, closer selection for you.',
        action: 'Share my wishes',
      },
    },
    complete: 'Add to my inquiry',
    answer: 'Answer',
    closing: 'If I do not hear from you, I will pause your inquiry; a message is enough to resume it.',
  },
};

/** The staff's names for them. */
export const relanceLetterNames: NamesOf<RelanceLetterMessages> = {
  relance: 'Follow-up',
};
