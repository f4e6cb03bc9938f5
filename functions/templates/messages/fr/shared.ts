import type { AnswersMessages } from './shared/answers.ts';
import { answers } from './shared/answers.ts';
import type { FormMessages } from './shared/form.ts';
import { form } from './shared/form.ts';
import type { InquiryMessages } from './shared/inquiry.ts';
import { inquiry } from './shared/inquiry.ts';
import type { PageMessages } from './shared/page.ts';
import { page } from './shared/page.ts';
import type { ProblemsMessages } from './shared/problems.ts';
import { problems } from './shared/problems.ts';
import type { UnderstoodMessages } from './shared/understood.ts';
import { understood } from './shared/understood.ts';

export interface SharedMessages {
  readonly answers: AnswersMessages;
  readonly inquiry: InquiryMessages;
  readonly page: PageMessages;
  readonly problems: ProblemsMessages;
  readonly form: FormMessages;
  readonly understood: UnderstoodMessages;
}

export const shared: SharedMessages = {
  answers,
  inquiry,
  page,
  problems,
  form,
  understood,
};
