import type { InquiryReleasedMessages } from '../../contracts/staff-letters/inquiry-released.ts';
import { ofName } from '../grammar/elision.ts';

export const inquiryReleased: InquiryReleasedMessages = {
  subject: ({ name, to }) => `${name} : ${to} prend la demande`,
  taken: ({ name, to }) =>
    `${to} s’occupe désormais de la demande ${ofName(name)}, dont vous aviez la charge faute de conseiller disponible. Le délai promis au client ne change pas. Vous n’avez rien à faire ; le lien précédent n’est plus valable.`,
};
