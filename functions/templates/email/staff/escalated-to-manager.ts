import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { type InquiryMail, renderInquiryMail, subjectAbout } from './staff-mail.ts';

export type EscalatedToManagerView = InquiryMail & {
  readonly ownerName: string;
  readonly delegateName?: string | undefined;
};

/** Owner and delegate have both let the time pass: the manager answers or decides who does. */
export function escalatedToManagerMail(view: EscalatedToManagerView): RenderedMail {
  const { ownerName, delegateName } = view;
  if (view.language === 'fr') {
    const who = delegateName ? `Ni ${ownerName} ni ${delegateName} n’ont` : `${ownerName} n’a pas`;
    return renderInquiryMail(
      view,
      subjectAbout(view.clientName, (name) => `${name} : sans réponse, la demande vous revient`),
      [
        `${who} encore répondu à ce client. La réponse vous revient : écrivez-lui, ou confiez la demande à un autre conseiller.`,
      ],
    );
  }
  const who = delegateName ? `Neither ${ownerName} nor ${delegateName} has` : `${ownerName} has not`;
  return renderInquiryMail(
    view,
    subjectAbout(view.clientName, (name) => `${name}: still unanswered, now with you`),
    [
      `${who} answered this client yet. The answer is now with you: write to them, or entrust the inquiry to another advisor.`,
    ],
  );
}
