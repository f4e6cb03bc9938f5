import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { formatMinutes, type TimeLeft } from '#templates/i18n/time-left.ts';
import { staffLetters } from '#templates/messages/staff-letters.ts';
import { type InquiryMail, renderInquiryMail, subjectAbout } from './staff-mail.ts';

export type FirstResponseWarningView = InquiryMail & {
  /** 50 or 80 in the default policy. */
  readonly percentUsed: number;
  readonly timeLeft: TimeLeft;
  /** Set when the reader is the delegate or the manager, not the owner. */
  readonly ownerName?: string | undefined;
};

export function firstResponseWarningMail(view: FirstResponseWarningView): RenderedMail {
  const { language, clientName, percentUsed, timeLeft, ownerName: owner } = view;
  const messages = staffLetters[language].firstResponseWarning;
  const left = formatMinutes(timeLeft.minutesLeft, language);
  const whose = owner === undefined ? messages.toOwner : messages.toOthers({ owner });
  const subject = subjectAbout(clientName, (name) => messages.subject({ name, left }));
  return renderInquiryMail(view, subject, [`${whose} ${messages.timeLeft({ percentUsed, left })}`]);
}
