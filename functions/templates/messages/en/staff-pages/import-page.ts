import type { ImportPageMessages } from '../../contracts/staff-pages/import-page.ts';

export const importPage: ImportPageMessages = {
  title: 'Import the history',
  intro:
    'Inquiries from before the launch are imported: closed, or paused if they were still open. No message is sent and no follow-up starts.',
  file: 'CSV file',
  columns:
    'First line: receivedAt, email, owner, outcome (won, lost, no-show, open); and, if you have them, externalId, fullName, language, channel, intent, category, firstResponseAt, firstResponseChannel, closedAt, amount, currency, purchaseId.',
  translations: 'Name mapping',
  check: 'Check without saving',
  doImport: 'Import these inquiries',
  line: 'Line',
  field: 'Column',
  reason: 'Reason',
  noneRejected: 'No row is left out.',
  countedTonight: 'The KPIs will include them from tonight.',
  labels: { csv: 'Or paste the rows here', owners: 'Owners', categories: 'Categories' },
  hints: {
    csv: ({ limit }) => `${limit} rows at most. Split a longer file.`,
    owners: () => 'One person per line: their name in the file = their id in the house.',
    categories: () => 'One category per line: its name in the file = its name in the house.',
  },
  problems: {
    'too-many': ({ limit }) => `This file has more than ${limit} rows or 4 MB: split it.`,
    unreadable: () => 'This file cannot be read as a CSV in UTF-8. In Excel, save it as “CSV UTF-8”.',
  },
  wouldImport: ({ imported, rows }) => `${imported} of ${rows} inquiries can be imported`,
  imported: ({ imported, rows, areMany }) => `${imported} of ${rows} inquiries ${areMany ? 'were' : 'was'} imported`,
  alreadyThere: ({ count }) => `Already there: ${count}.`,
  rejectedCaption: ({ count }) => `Rows left out: ${count}`,
};
