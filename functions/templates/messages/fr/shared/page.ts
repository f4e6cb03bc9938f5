import type { PageMessages } from '../../contracts/shared/page.ts';

export const page: PageMessages = {
  skip: 'Aller au contenu',
  languages: 'Langues',
  forStaff: true,
  privacy: 'Confidentialité',
  discretion: 'Vos échanges avec la maison restent entre vous et la maison.',
};
