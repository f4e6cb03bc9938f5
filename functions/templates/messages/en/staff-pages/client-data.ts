import type { ClientDataPagesMessages } from '../../fr/staff-pages/client-data.ts';

export const clientDataPages: ClientDataPagesMessages = {
  clientData: {
    title: 'Data of a client',
    intro: 'Everything stored about this client, and its erasure.',
    copy: 'Download the copy (JSON)',
    eraseTitle: 'Erase this client',
    eraseText:
      'Open inquiries are closed, and within about an hour details, messages, notes and letters are removed; the client receives one confirmation. Purchases and figures stay, without a name. Once done, it cannot be undone.',
    confirm: 'Name of the client',
    confirmHint: ({ name }) => `Type “${name}” to confirm.`,
    notConfirmed: 'This is not the client’s name: nothing was erased.',
    erase: 'Erase',
    asked: ({ at, due }) => `Erasure asked for on ${at}; it is carried out by the first run after ${due}.`,
    erased: ({ at }) => `This client was erased on ${at}.`,
    open: 'Data and erasure',
  },
};
