import type { InquiryFormMessages } from '../../fr/client-pages/inquiry-form.ts';

export const inquiryForm: InquiryFormMessages = {
  title: 'Write to us',
  lede: ({ house }) =>
    `A piece, an occasion, an idea still taking shape: someone at ${house} will read your message and reply.`,
  steps: [
    'An advisor, chosen for your inquiry, takes responsibility for it.',
    'You receive their name, and the time by which they will reply.',
    'Together you decide what comes next, at your own pace.',
  ],
  message: 'What are you looking for?',
  messageHint: 'A few lines are enough.',
  civility: 'Title',
  civilities: { ms: 'Ms', mr: 'Mr', none: 'Not specified' },
  fullName: 'Full name',
  email: 'E-mail address',
  phone: 'Telephone',
  intent: 'What your inquiry is about',
  category: 'Your area of interest',
  language: 'You prefer to correspond in',
  further: 'A few more details, if you wish',
  pieceReference: 'Piece or reference',
  occasion: 'Occasion',
  desiredOn: 'Date you have in mind',
  boutique: 'Boutique',
  availability: 'You would be available',
  meeting: 'You would rather meet',
  frame: 'I am happy to meet by appointment, in confidence.',
  consent: ({ house }) =>
    `I agree that ${house} may use these details to answer my inquiry and follow it up, and for nothing else.`,
  privacyLink: 'Read how they are protected',
  send: 'Send my inquiry',
  afterSend: 'You will receive a confirmation by e-mail. Nothing else will follow without your agreement.',
  trap: 'Leave this field empty',
};
