import type { ClientAccessMessages } from '../../fr/staff-pages/client-access.ts';

export const clientAccess: ClientAccessMessages = {
  title: 'This client is with a colleague',
  intro: ({ owner, minutes }) =>
    `${owner} looks after this client. If you need to read the inquiry now, say why: it opens for ${minutes} minutes, and the managers see that you opened it.`,
  reason: 'Why now',
  empty: 'Choose a reason',
  reasonMissing: 'Please choose a reason.',
  reasons: {
    'client-is-here': 'The client is here or on the telephone',
    'colleague-away': 'The colleague is away',
    'asked-by-manager': 'A manager asked me to',
    other: 'Another reason',
  },
  note: 'In your words',
  open: 'Open the inquiry',
  listTitle: 'Clients opened by others',
  listIntro: 'Every time somebody opened a client who is not theirs, with the reason given. The latest come first.',
  columns: { at: 'When', who: 'Who', client: 'Inquiry', reason: 'Why', until: 'Until' },
  nobody: 'Nobody has opened a colleague’s client.',
};
