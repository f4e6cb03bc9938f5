import type { ReplyFormMessages } from '../../fr/client-pages/reply-form.ts';

export const replyForm: ReplyFormMessages = {
  label: { completed: 'Your answer', resume: 'Your message' },
  send: { completed: 'Send my answer', resume: 'Send my message' },
};
