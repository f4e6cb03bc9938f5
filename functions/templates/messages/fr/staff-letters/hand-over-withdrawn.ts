import type { HandOverWithdrawnMessages } from '../../contracts/staff-letters/hand-over-withdrawn.ts';
import { ofName } from '../grammar/elision.ts';

export const handOverWithdrawn: HandOverWithdrawnMessages = {
  takenBack: {
    subject: ({ name, to }) => `${name} : ${to} garde finalement la demande`,
    text: ({ name, to }) => `${to} a repris la demande ${ofName(name)}.`,
  },
  moved: {
    subject: ({ name, to }) => `${name} : ${to} suit désormais la demande`,
    text: ({ name, to }) => `La demande ${ofName(name)} est désormais suivie par ${to}.`,
  },
  noTask: 'Vous n’avez rien à faire ; le lien précédent n’est plus valable.',
};
