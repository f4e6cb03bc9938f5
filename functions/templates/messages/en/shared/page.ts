import type { PageMessages } from '../../fr/shared/page.ts';

export const page: PageMessages = {
  skip: 'Skip to content',
  languages: 'Languages',
  forStaff: true,
  privacy: 'Privacy',
  discretion: 'What you share with the house stays between you and the house.',
};
