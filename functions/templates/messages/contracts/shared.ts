import type { AnswersMessages } from './shared/answers.ts';
import type { FormMessages } from './shared/form.ts';
import type { InquiryMessages } from './shared/inquiry.ts';
import type { PageMessages } from './shared/page.ts';
import type { ProblemsMessages } from './shared/problems.ts';
import type { UnderstoodMessages } from './shared/understood.ts';

export interface SharedMessages {
  readonly answers: AnswersMessages;
  readonly inquiry: InquiryMessages;
  readonly page: PageMessages;
  readonly problems: ProblemsMessages;
  readonly form: FormMessages;
  readonly understood: UnderstoodMessages;
}
