import type { AdvisorDepartureMessages } from '../../contracts/staff-pages/advisor-departure.ts';

export const advisorDeparture: AdvisorDepartureMessages = {
  title: ({ name }) => `${name} quitte la maison`,
  from: ({ on, atOnce }) =>
    atOnce
      ? `Date du départ : ${on}. Il prend effet dès votre confirmation.`
      : `Le départ est prévu le ${on}. Rien ne change d’ici là ; voici ce qui serait transmis aujourd’hui.`,
  nothing: 'Aucune demande en cours ne change de responsable.',
  caption: ({ count }) =>
    count === 1 ? 'Une demande change de responsable.' : `${count} demandes changent de responsable.`,
  client: 'Client',
  stage: 'Étape',
  to: 'Nouveau responsable',
  meeting: 'Rendez-vous',
  meetings: { kept: 'Maintenu à la même heure', 'offered-anew': 'D’autres créneaux sont proposés' },
  none: '–',
  told: ({ successor }) =>
    `${successor} reçoit chaque demande avec une note : étape, derniers messages du client, prochaine étape. Chaque client déjà servi par la maison en est informé par un message.`,
  confirm: 'Confirmer le départ',
  back: 'Revenir sans rien changer',
};
