import type { PageMessages } from '../../contracts/shared/page.ts';

export const page: PageMessages = {
  skip: 'Aller au contenu',
  other: 'English',
  otherLanguage: 'en',
  privacy: 'Confidentialité',
  discretion: 'Vos échanges avec la maison restent entre vous et la maison.',
};
