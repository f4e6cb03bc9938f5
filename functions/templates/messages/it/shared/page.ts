import type { PageMessages } from '../../contracts/shared/page.ts';

export const page: PageMessages = {
  ownName: 'Italiano',
  skip: 'Vai al contenuto',
  privacy: 'Privacy',
  discretion: 'Quanto condivide con la maison resta tra Lei e la maison.',
};
