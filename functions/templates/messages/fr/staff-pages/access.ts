import type { AccessPagesMessages } from '../../contracts/staff-pages/access.ts';

export const accessPages: AccessPagesMessages = {
  signIn: {
    title: 'Se connecter',
    lede: 'Il n’y a pas de mot de passe : nous vous envoyons un lien.',
    email: 'Votre adresse professionnelle',
    send: 'Recevoir un lien',
    sentTitle: 'Consultez votre messagerie',
    sent: ({ email, minutes }) =>
      `Si ${email} appartient à l’équipe, un lien vient d’y être envoyé. Il sert une fois, pendant ${minutes} minutes.`,
    again: 'Utiliser une autre adresse',
    choose: ({ name }) => `Vous êtes ${name}`,
    chooseLede: 'Ouvrir la session sur cet appareil ?',
    open: 'Ouvrir ma session',
    notMe: 'Ce n’est pas moi',
    goOn: 'Continuer',
    notChosen: 'Choisissez une réponse.',
    emailIncomplete: 'Cette adresse semble incomplète.',
  },
  staffShell: {
    navigation: 'Pages',
    signOut: 'Se déconnecter',
    sections: {
      today: 'Aujourd’hui',
      board: 'Demandes',
      triage: 'Tri',
      kpi: 'Indicateurs',
      portfolio: 'Portefeuille',
      advisors: 'Conseillers',
      policy: 'Politique',
    },
    figures: 'Voir les chiffres',
  },
};
