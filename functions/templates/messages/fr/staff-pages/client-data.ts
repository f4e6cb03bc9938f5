/** What the house holds of a client: a copy, and its erasure. For managers. */
export interface ClientDataMessages {
  readonly title: string;
  readonly intro: string;
  readonly copy: string;
  readonly eraseTitle: string;
  readonly eraseText: string;
  readonly confirm: string;
  readonly confirmHint: (values: { readonly name: string }) => string;
  readonly notConfirmed: string;
  readonly erase: string;
  readonly asked: (values: { readonly at: string; readonly due: string }) => string;
  readonly erased: (values: { readonly at: string }) => string;
  /** On the inquiry's page. */
  readonly open: string;
}

export interface ClientDataPagesMessages {
  readonly clientData: ClientDataMessages;
}

export const clientDataPages: ClientDataPagesMessages = {
  clientData: {
    title: 'Données d’un client',
    intro: 'Tout ce qui est conservé au sujet de ce client, et son effacement.',
    copy: 'Télécharger la copie (JSON)',
    eraseTitle: 'Effacer ce client',
    eraseText:
      'Les demandes en cours sont closes et, dans l’heure environ, les coordonnées, les messages, les notes et les lettres sont supprimés ; le client reçoit une confirmation. Les achats et les chiffres restent, sans nom. Une fois fait, c’est définitif.',
    confirm: 'Nom du client',
    confirmHint: ({ name }) => `Saisissez « ${name} » pour confirmer.`,
    notConfirmed: 'Ce n’est pas le nom du client : rien n’a été effacé.',
    erase: 'Effacer',
    asked: ({ at, due }) => `Effacement demandé le ${at} ; il a lieu au premier passage après ${due}.`,
    erased: ({ at }) => `Ce client a été effacé le ${at}.`,
    open: 'Données et effacement',
  },
};
