import type { ReplyFormMessages } from '../../contracts/client-pages/reply-form.ts';

export const replyForm: ReplyFormMessages = {
  label: { completed: 'Votre réponse', resume: 'Votre message' },
  send: { completed: 'Envoyer ma réponse', resume: 'Envoyer mon message' },
};
