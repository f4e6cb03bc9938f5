import type { ConsentWithdrawnMessages } from '../../fr/client-pages/consent-withdrawn.ts';

export const consentWithdrawn: ConsentWithdrawnMessages = {
  title: 'Your consent is withdrawn',
  lede: 'We no longer write to you of our own accord, and your open inquiries come to an end.',
  proof: 'We keep only the proof of the consent you had given, as the law requires.',
  always: 'If an appointment had been agreed, one last message will confirm that it is cancelled.',
  undoText: ({ until }) => `If this was a mistake, you may undo it until ${until}.`,
  undo: 'Restore my consent',
  confirm: 'Confirm',
  later: 'Should you ever wish to write to us again, we will be glad to reply.',
  write: 'Write to the house',
  restoredTitle: 'Your consent is restored',
  restoredLede: 'Your inquiries continue from where they were.',
  choices: 'See what I receive',
};
