import type { AdvisorDepartureMessages } from '../../contracts/staff-pages/advisor-departure.ts';

export const advisorDeparture: AdvisorDepartureMessages = {
  title: ({ name }) => `${name} quitte la maison`,
  from: ({ on, atOnce }) =>
    atOnce
      ? `Le départ est du ${on} : il prend effet dès votre confirmation.`
      : `Le départ est prévu le ${on}. Rien ne change d’ici là ; voici ce qui passerait si c’était aujourd’hui.`,
  nothing: 'Aucune demande en cours ne change de main.',
  caption: ({ count }) => (count === 1 ? 'Une demande change de main.' : `${count} demandes changent de main.`),
  client: 'Client',
  stage: 'Où elle en est',
  to: 'Va à',
  meeting: 'Rendez-vous',
  meetings: { kept: 'Gardé à la même heure', 'offered-anew': 'D’autres créneaux sont proposés' },
  none: '–',
  told: ({ successor }) =>
    `${successor} reçoit chaque demande avec une note : où elle en est, les derniers mots du client, la suite. Chaque client que la maison a déjà servi l’apprend par une lettre.`,
  confirm: 'Confirmer le départ',
  back: 'Revenir sans rien changer',
};
