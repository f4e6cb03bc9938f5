import type { ConsentWithdrawnMessages } from '../../contracts/client-letters/consent-withdrawn.ts';

export const consentWithdrawn: ConsentWithdrawnMessages = {
  subject: 'Votre consentement est retiré',
  done: 'Comme vous l’avez demandé, votre consentement est retiré. Vos demandes en cours sont closes, et ce message est le dernier que nous vous adressons de notre propre initiative.',
  after:
    'Si vous souhaitez aussi que nous effacions les données qui vous concernent, ou si vous désirez un jour nous écrire de nouveau, répondez simplement à ce message : une personne de la maison le lira.',
};
