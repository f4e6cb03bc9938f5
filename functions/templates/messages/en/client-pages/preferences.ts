import type { PreferencesMessages } from '../../fr/client-pages/preferences.ts';

export const preferences: PreferencesMessages = {
  title: 'What you receive from us',
  lede: 'Your choices take effect at once, and you may change them whenever you wish.',
  now: 'Today',
  paused: ({ until }) => `You asked for a pause: we will not write to you before ${until}.`,
  stoppedNow: 'You have chosen to receive nothing more on our initiative.',
  thisTopic: ({ topic }) => `The message that brought you here belongs to this subject: ${topic}.`,
  stopTopic: 'Stop this kind of message',
  topicsLegend: 'I would like to receive',
  topics: {
    'follow-up': {
      label: 'Follow-up on my inquiries',
      named: 'follow-up on your inquiries',
      hint: 'One message, two at most, when a suggestion awaits your answer.',
    },
    invitation: {
      label: 'Personal invitations',
      named: 'personal invitations',
      hint: 'A presentation or a visit to the workshop, chosen for you.',
    },
    'collection-news': {
      label: 'News of the collections',
      named: 'news of the collections',
      hint: 'A new creation, when we believe you may like it.',
    },
  },
  channelsLegend: 'How we may reach you',
  channelsHint: 'For anything you have not asked us for, we will use only these.',
  channels: { email: 'By e-mail', phone: 'By telephone', message: 'By message' },
  frequencyLegend: 'How often',
  frequencyHint: 'This is a limit: we write only when it is useful.',
  frequencies: {
    'as-needed': 'When it is useful',
    monthly: 'Once a month at most',
    quarterly: 'Once a quarter at most',
  },
  pause: { label: 'Pause until', hint: 'We will not write to you before that day. Leave this empty for no pause.' },
  stop: {
    label: 'Receive nothing more on the house’s initiative',
    hint: 'Your other choices are kept, should you change your mind.',
  },
  save: 'Save my choices',
  saveTick: 'These choices suit me',
  confirm: 'Confirm',
  always: 'We will always reply to your own requests, and you will receive confirmation of your appointments.',
  consent: 'Withdraw my consent',
  consentText:
    'Your open inquiries come to an end, and we no longer write to you of our own accord. You have ten minutes in which to change your mind.',
  consentKept: 'We keep only the proof of the consent you had given, as the law requires.',
  agree: 'Yes, I withdraw my consent',
  withdraw: 'Withdraw my consent',
  back: 'Back to your private space',
};
