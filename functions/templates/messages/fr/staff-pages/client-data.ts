import type { ClientDataPagesMessages } from '../../contracts/staff-pages/client-data.ts';

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
