import type { TriagePagesMessages } from '../../fr/staff-pages/triage.ts';

export const triagePages: TriagePagesMessages = {
  triage: {
    title: 'Triage',
    intro:
      'Messages that the automatic reading did not decide, or set aside. One verdict is enough: the inquiry goes on at once.',
    count: ({ waiting, shown }) =>
      waiting > shown
        ? `${waiting} messages to read, the ${shown} oldest first`
        : `${waiting} ${waiting === 1 ? 'message' : 'messages'} to read`,
    received: ({ at }) => `Received ${at}`,
    open: 'See the inquiry',
    because: {
      doubtful: 'The reading is not sure',
      incomplete: 'Too little detail',
      premature: 'Set aside: no project yet',
      audit: 'Closed, drawn at random to be checked',
    },
    verdictOf: ({ name }) => `Verdict on the message from ${name}`,
    verdicts: {
      genuine: 'Sincere wish: assign',
      'after-sales': 'After-sales',
      complaint: 'Complaint',
      'follow-up': 'Follow-up',
      'stop-request': 'Asks to stop',
      premature: 'No project yet',
    },
    offTarget: 'Off-target…',
    emptyTitle: 'Nothing to read',
    emptyText: 'Messages that the automatic reading doubts appear here, with the reason for the doubt.',
    quality: 'How reliable the reading is',
    qualityIntro:
      'Compared with the verdicts of the house. Only messages that went through triage count: they are the hardest ones.',
    label: 'Kind of message',
    labels: {
      genuine: 'Sincere wish',
      premature: 'No project yet',
      'off-target': 'Off-target',
      'after-sales': 'After-sales',
      complaint: 'Complaint',
      'stop-request': 'Asks to stop',
      'follow-up': 'Follow-up',
    },
    precision: 'Precision',
    recall: 'Recall',
    share: ({ share, counted, of, from, to }) => `${share} (${counted} of ${of}; between ${from} and ${to})`,
    audit: ({ share }) => `Of the closed messages that were checked, rightly closed: ${share}`,
    noAudit: 'No closed message has been checked yet. One in twenty is drawn at random.',
    examples: 'Download the verdicts, to train the reading',
    judge: 'Give a verdict on the message',
    judgeDo: 'Record the verdict',
    judgement: 'Kind of message',
    judgedKind: 'If the message is off-target',
    judgedKindHint: 'The letter in reply depends on it.',
  },
};
