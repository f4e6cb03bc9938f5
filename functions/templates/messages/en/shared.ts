import type { SharedMessages } from '../fr/shared.ts';
import { answers } from './shared/answers.ts';
import { form } from './shared/form.ts';
import { inquiry } from './shared/inquiry.ts';
import { page } from './shared/page.ts';
import { problems } from './shared/problems.ts';
import { understood } from './shared/understood.ts';

export const shared: SharedMessages = {
  answers,
  inquiry,
  page,
  problems,
  form,
  understood,
};
