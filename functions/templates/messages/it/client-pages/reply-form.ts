import type { ReplyFormMessages } from '../../fr/client-pages/reply-form.ts';

export const replyForm: ReplyFormMessages = {
  label: { completed: 'La Sua risposta', resume: 'Il Suo messaggio' },
  send: { completed: 'Invia la risposta', resume: 'Invia il messaggio' },
};
