import type { PageMessages } from '../../contracts/shared/page.ts';

export const page: PageMessages = {
  ownName: 'Français',
  skip: 'Aller au contenu',
  privacy: 'Confidentialité',
  discretion: 'Vos échanges avec la maison restent entre vous et la maison.',
};
