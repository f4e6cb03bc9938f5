import type { SignInMessages } from '../../contracts/staff-pages/sign-in.ts';

export const signIn: SignInMessages = {
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
};
