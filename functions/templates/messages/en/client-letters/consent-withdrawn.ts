import type { ConsentWithdrawnMessages } from '../../contracts/client-letters/consent-withdrawn.ts';

export const consentWithdrawn: ConsentWithdrawnMessages = {
  subject: 'Your consent is withdrawn',
  done: 'As you asked, your consent is withdrawn. Your open inquiries are closed, and this is the last message we send you of our own accord.',
  after:
    'If you would also like us to erase the data we hold about you, or should you one day wish to write to us again, simply reply to this message: a person in the house will read it.',
};
