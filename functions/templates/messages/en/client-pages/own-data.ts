import type { OwnDataMessages } from '../../fr/client-pages/own-data.ts';

export const ownData: OwnDataMessages = {
  title: 'Your data',
  copyText: 'Everything we hold about you, in a file that a computer can read.',
  copy: 'Download a copy',
  erase: 'Erase my data',
  eraseText:
    'Your consent is withdrawn and your open inquiries are closed. Within about an hour we erase your details, your messages and our letters, and confirm it to you. You can change your mind for a few minutes, on the next page.',
  eraseKept:
    'Your purchases remain in our accounts, and the proof of your consent in our register, both without your name.',
  agree: 'Yes, I want my data to be erased',
  notAgreed: 'To erase your data, please tick the box above the button.',
  erasing: 'What we hold about you will be erased within about an hour.',
};
