import type { BoardPagesMessages } from '../../fr/staff-pages/board.ts';

export const boardPages: BoardPagesMessages = {
  pager: {
    earlier: 'Previous',
    later: 'Next',
    pageOf: ({ page, of }) => `Page ${page} of ${of}`,
  },
  board: {
    title: 'Open inquiries',
    endedTitle: 'Closed inquiries',
    ended: 'Most recent first',
    answeredIn: 'Answered in',
    received: 'Received',
    needsPerson: 'Needs action',
    onCourse: 'On track',
    client: 'Client',
    wish: 'Wish',
    owner: 'Owner',
    level: 'Level',
    state: 'Stage',
    time: 'Time left',
    next: 'Next step',
    execution: 'Execution',
    view: 'View',
    held: 'looked after by the house',
    anyOwner: 'Everyone',
    anyStage: 'Every stage',
    anyLevel: 'Every level',
    search: 'Name or reference',
    boutique: 'Boutique',
    anyBoutique: 'Every boutique',
    blockage: 'Reason blocked',
    anyBlockage: 'Every reason',
    filters: 'Search and filter',
    filtersOn: ({ count }) => (count === 1 ? '1 criterion' : `${count} criteria`),
    oldest: 'Longest without a change',
    stale: 'This list has stopped refreshing. Reload the page.',
    show: 'Show',
    shows: { open: 'Open', blocked: 'Need action', ended: 'Closed' },
    filter: 'Filter',
    byStage: 'Inquiries by stage',
    moreFound: ({ shown, found }) =>
      `The first ${shown} of ${found} inquiries found. Narrow the search to see the others.`,
    asOf: ({ at }) => `As of ${at}`,
    count: ({ shown, blocked }) =>
      `${shown} ${shown === 1 ? 'inquiry' : 'inquiries'}, ${blocked === 0 ? 'none' : blocked} ${blocked < 2 ? 'needs' : 'need'} action`,
    endedCount: ({ shown, latest }) => {
      if (latest === undefined) return `${shown} closed ${shown === 1 ? 'inquiry' : 'inquiries'}`;
      return shown === latest
        ? `The latest ${latest} closed inquiries`
        : `${shown} of the latest ${latest} closed inquiries`;
    },
    nothingEnded: ({ looked }) =>
      looked > 1 ? `Only the latest ${looked} closed inquiries are searched.` : 'Only one inquiry is closed.',
    emptyTitle: 'No inquiries yet',
    emptyText:
      'Every message sent through the form appears here with its owner, the time left and the next step. Inquiries that need action come first.',
    emptyLink: 'Open the public form',
    nothingTitle: 'No inquiry matches these filters',
    nothingText: 'There are inquiries, but none meets these criteria.',
    nothingLink: 'Show everything',
  },
  dayList: {
    title: 'Your day',
    titleOf: ({ name }) => `${name}’s day`,
    asOf: ({ at }) => `As of ${at}`,
    client: 'Client',
    level: 'Level',
    what: 'To do',
    when: 'When',
    advisor: 'Day of',
    show: 'Show',
    groups: { overdue: 'Late', today: 'Today', next: 'Coming up' },
    kinds: {
      answer: 'Answer the client',
      'client-word': 'Client waiting for a reply',
      meeting: 'Meeting',
      outcome: 'Record the meeting outcome',
      relance: 'Follow-up scheduled',
      'call-first': 'Call rather than write',
      'confirm-pause': 'Confirm the pause, or call',
    },
    hints: { relance: 'Cancelled if you reach the client first.' },
    writeFrom: ({ at }) => `Writing is possible again from ${at}.`,
    emptyTitle: 'Nothing is waiting for you',
    emptyText:
      'Answers due, messages from clients, your meetings today and tomorrow, outcomes to record and scheduled follow-ups appear here, in order of due time.',
    emptyLink: 'See all inquiries',
  },
};
