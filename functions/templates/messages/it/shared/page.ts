import type { PageMessages } from '../../fr/shared/page.ts';

export const page: PageMessages = {
  skip: 'Vai al contenuto',
  languages: 'Lingue',
  forStaff: false,
  privacy: 'Riservatezza',
  discretion: 'Ciò che condivide con la maison resta tra Lei e la maison.',
};
