import type { SuggestedReplyMessages } from '../../fr/client-pages/suggested-reply.ts';

/** Draft texts in the style of the house's advisors. */
export const suggestedReply: SuggestedReplyMessages = {
  opening: {
    new: 'Thank you for writing to us; I have read your message with care.',
    promising: 'Thank you for such a clear message: it lets me answer you properly.',
    client: 'How good to hear from you again, and thank you for your message.',
    vic: 'Thank you for turning to us again. I am looking after this for you personally.',
    'top-vic': 'Your message has just reached me, and I am seeing to it myself.',
  },
  returning: 'I have our earlier conversations in front of me, so we can go on from where we left off.',
  job: {
    gift: 'So that I can help you choose this present, tell me a little about the person who will receive it, and I will prepare a few pieces to their taste.',
    milestone: 'A moment like this deserves a piece to remember it by; I already have one or two in mind.',
    collection: 'I am looking at what would truly belong in your collection, including pieces that are not on display.',
    'investment-piece':
      'I will show you the history, condition and papers of the piece, so that you can judge in your own time.',
    'bespoke-creation':
      'A creation starts with a conversation about how it will be worn, the materials and the time it takes; the workshop then draws a first sketch.',
    repair:
      'Our workshop will examine your piece; before anything is done I will tell you what is possible and how long it takes.',
    event: 'I am checking places and the course of the day for you, and will confirm the details.',
    'personal-pleasure': 'I am making sure that the piece you like is with us, and will keep it aside while we talk.',
    discovery: 'Tell me what caught your eye among our creations, and I will show you others in the same spirit.',
  },
  intent: {
    appointment: 'For our meeting I will offer you two or three times; you need only choose one.',
    repair: 'You may bring it to the boutique, or we can collect it from you.',
    event: 'How many of you will there be?',
  },
  offer: {
    new: 'Would you rather I called you, or wrote with a few suggestions?',
    promising: 'May I receive you this week, or would you prefer to talk on the telephone first?',
    client: 'I can receive you whenever you like, or call you today.',
    vic: 'The private salon is at your disposal; I can also come to you, with the pieces.',
    'top-vic':
      'I will call you today at a time of your choosing; the pieces can be laid out in the private salon or brought to you.',
  },
  kinds: {
    complaint: [
      'I have read your message with care, and I am sorry for what happened.',
      'I am looking into it myself, and will come back to you with a clear answer.',
      'Would you prefer me to call you about it?',
    ],
    'after-sales': [
      'Thank you for your message, which I have read with care.',
      'Our workshop will examine your piece; I will tell you what is possible and how long it takes before anything is done. You may bring it to the boutique, or we can collect it from you.',
      'Would you like me to call you to arrange it?',
    ],
    'stop-request': ['I have read your request and am acting on it.', 'You will receive no more messages from us.'],
  },
  vip: 'You will be received in complete discretion, by a separate entrance if you wish, and I will look after you personally throughout.',
};
