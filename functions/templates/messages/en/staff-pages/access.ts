import type { AccessPagesMessages } from '../../fr/staff-pages/access.ts';

export const accessPages: AccessPagesMessages = {
  signIn: {
    title: 'Sign in',
    lede: 'There is no password: we send you a link.',
    email: 'Your work address',
    send: 'Receive a link',
    sentTitle: 'Check your mailbox',
    sent: ({ email, minutes }) =>
      `If ${email} belongs to the team, a link has just been sent there. It works once, for ${minutes} minutes.`,
    again: 'Use another address',
    choose: ({ name }) => `You are ${name}`,
    chooseLede: 'Open the session on this device?',
    open: 'Open my session',
    notMe: 'This is not me',
    goOn: 'Continue',
    notChosen: 'Please choose an answer.',
    emailIncomplete: 'This address looks incomplete.',
  },
  staffShell: {
    navigation: 'Pages',
    signOut: 'Sign out',
    sections: {
      today: 'Today',
      board: 'Inquiries',
      triage: 'Triage',
      kpi: 'KPIs',
      portfolio: 'Portfolio',
      advisors: 'Advisors',
      policy: 'Policy',
    },
    figures: 'See the figures',
  },
};
