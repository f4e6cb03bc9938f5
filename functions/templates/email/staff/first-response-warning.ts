import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { formatMinutes, type TimeLeft } from '#templates/i18n/time-left.ts';
import { type InquiryMail, renderInquiryMail, subjectAbout } from './staff-mail.ts';

export type FirstResponseWarningView = InquiryMail & {
  /** 50 or 80 in the default policy. */
  readonly percentUsed: number;
  readonly timeLeft: TimeLeft;
  /** Set when the reader is the delegate or the manager, not the owner. */
  readonly ownerName?: string | undefined;
};

function opening({ language, percentUsed, timeLeft, ownerName }: FirstResponseWarningView): string {
  const left = formatMinutes(timeLeft.minutesLeft, language);
  if (language === 'fr') {
    const whose = ownerName ? `${ownerName} n’a pas encore répondu` : 'Ce client attend votre première réponse';
    return `${whose}. ${percentUsed} % du délai est écoulé, il reste ${left} de temps ouvré.`;
  }
  const whose = ownerName ? `${ownerName} has not answered yet` : 'This client is waiting for your first answer';
  return `${whose}. ${percentUsed}% of the time has passed and ${left} of business time is left.`;
}

export function firstResponseWarningMail(view: FirstResponseWarningView): RenderedMail {
  const left = formatMinutes(view.timeLeft.minutesLeft, view.language);
  const subject =
    view.language === 'fr'
      ? subjectAbout(view.clientName, (name) => `${name} attend une réponse : il reste ${left}`)
      : subjectAbout(view.clientName, (name) => `${name} is waiting for an answer: ${left} left`);
  return renderInquiryMail(view, subject, [opening(view)]);
}
