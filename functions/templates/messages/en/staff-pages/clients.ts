import type { ClientsPagesMessages } from '../../fr/staff-pages/clients.ts';

export const clientsPages: ClientsPagesMessages = {
  clientMerge: {
    title: 'Merge two records of a client',
    intro:
      'The inquiries, purchases, contacts and consents of both records are read together; nothing is moved or deleted, and the merge can be taken back.',
    kept: 'Record to keep',
    other: 'Record to merge into it',
    hint: 'Id or e-mail address.',
    compare: 'Compare',
    compared: 'The two records',
    fields: {
      name: 'Name',
      email: 'E-mail',
      phone: 'Telephone',
      inquiries: 'Inquiries',
      purchases: 'Purchases',
    },
    reason: 'Reason',
    mergeReasons: {
      'other-address': 'The client writes from two addresses',
      'other-spelling': 'The name is spelt in two ways',
      'imported-twice': 'The record was imported twice',
      'told-by-client': 'The client told us',
    },
    unmergeReasons: {
      'different-people': 'They are two people',
      'by-mistake': 'Merged by mistake',
    },
    note: 'Note',
    optional: 'optional',
    merge: 'Merge',
    unmerge: 'Take the merge back',
    merged: 'The two records are merged.',
    unmerged: 'The merge is taken back: each record has its own inquiries and purchases again.',
    isMerged: 'These two records are merged.',
    cannot: 'These two records cannot be merged: one of them is merged already. Take that merge back first.',
    same: 'Both fields lead to the same record.',
    choose: 'Choose',
    unknown: 'No record has this id or this address.',
    reasonMissing: 'Choose a reason.',
    history: 'Merges of this record',
    historyLine: ({ at, by, why }) => `${at}, ${by}: ${why}`,
    historyUndone: ({ at, by, why }) => `taken back on ${at} by ${by}: ${why}`,
    open: 'Merge with another record',
  },
};
