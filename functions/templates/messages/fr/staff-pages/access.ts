export interface SignInMessages {
  readonly title: string;
  readonly lede: string;
  readonly email: string;
  readonly send: string;
  readonly sentTitle: string;
  readonly sent: (values: { readonly email: string; readonly minutes: number }) => string;
  readonly again: string;
  readonly choose: (values: { readonly name: string }) => string;
  readonly chooseLede: string;
  readonly open: string;
  readonly notMe: string;
  readonly goOn: string;
  readonly notChosen: string;
  readonly emailIncomplete: string;
}

export type StaffSection = 'today' | 'board' | 'triage' | 'kpi' | 'portfolio' | 'advisors' | 'policy';

/** The frame of every staff page. */
export interface StaffShellMessages {
  readonly navigation: string;
  readonly signOut: string;
  readonly sections: Readonly<Record<StaffSection, string>>;
  /** Opens the table behind a chart. */
  readonly figures: string;
}

/** All texts of these pages. */
export interface AccessPagesMessages {
  readonly signIn: SignInMessages;
  readonly staffShell: StaffShellMessages;
}

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
