import type { PreferencesSavedMessages } from '../../fr/client-pages/preferences-saved.ts';

export const preferencesSaved: PreferencesSavedMessages = {
  title: 'Your choices are saved',
  silent: 'From now on, we will no longer write to you of our own accord.',
  lede: ({ means, frequency }) => `From now on, you will hear from us ${means}, ${frequency}.`,
  noMeans: 'You have chosen no means for us to reach you: we will no longer write to you of our own accord.',
  means: { email: 'by e-mail', phone: 'by telephone', message: 'by message' },
  frequencies: {
    'as-needed': 'when it is useful',
    monthly: 'once a month at most',
    quarterly: 'once a quarter at most',
  },
  pause: ({ until }) => `We will not write to you before ${until}.`,
  will: 'You will receive',
  willNot: 'You will no longer receive',
  always: 'In any case',
  change: 'Change my choices',
};
