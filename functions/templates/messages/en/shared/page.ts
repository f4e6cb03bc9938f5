import type { PageMessages } from '../../contracts/shared/page.ts';

export const page: PageMessages = {
  ownName: 'English',
  skip: 'Skip to content',
  privacy: 'Privacy',
  discretion: 'What you share with the house stays between you and the house.',
};
