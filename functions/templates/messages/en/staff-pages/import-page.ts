import type { ImportPageMessages } from '../../contracts/staff-pages/import-page.ts';

export const importPage: ImportPageMessages = {
  title: 'Bring in the past',
  intro:
    'Inquiries from before the house opened here join it: closed, or at rest where they were still open. Nothing is sent to anybody, and no follow-up starts.',
  file: 'CSV file',
  columns:
    'First line: receivedAt, email, owner, outcome (won, lost, no-show, open); and where you have them externalId, fullName, language, channel, intent, category, firstResponseAt, firstResponseChannel, closedAt, amount, currency, purchaseId.',
  translations: 'Names from elsewhere',
  check: 'Check, and write nothing',
  doImport: 'Bring these in',
  line: 'Line',
  field: 'Column',
  reason: 'Why',
  noneRejected: 'No row is left out.',
  countedTonight: 'The key figures will count them from tonight.',
  labels: { csv: 'Or paste the rows here', owners: 'Owners', categories: 'Categories' },
  hints: {
    csv: ({ limit }) => `${limit} rows at a time. A longer file is brought in part by part.`,
    owners: () => 'One person a line: their name = the id they have here.',
    categories: () => 'One category a line: their word = ours.',
  },
  problems: {
    'too-many': ({ limit }) => `This file has more than ${limit} rows or 4 MB: send it in parts.`,
    unreadable: () => 'This file cannot be read as a CSV in UTF-8. In Excel, save it as “CSV UTF-8”.',
  },
  wouldImport: ({ imported, rows }) => `${imported} of ${rows} inquiries can be brought in`,
  imported: ({ imported, rows, areMany }) => `${imported} of ${rows} inquiries ${areMany ? 'were' : 'was'} brought in`,
  alreadyThere: ({ count }) => `Already there: ${count}.`,
  rejectedCaption: ({ count }) => `Rows left out: ${count}`,
};
