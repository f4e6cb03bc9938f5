import { formatInstant } from '#templates/layout/dates.ts';
import type { RenderedMail } from '#templates/layout/mail.ts';
import { cleanText } from '#templates/layout/text.ts';
import { type InquiryMail, nameInSubject, renderInquiryMail } from './staff-mail.ts';

export type HandedOverView = InquiryMail & { readonly fromName: string; readonly note?: string | undefined };

export function handedOverMail(view: HandedOverView): RenderedMail {
  const name = nameInSubject(view.clientName);
  const by = formatInstant(view.deadlineAt, view.timeZone, view.language);
  const note = view.note ? cleanText(view.note).trim() : '';
  if (view.language === 'fr') {
    const opening = [`${view.fromName} vous confie cette demande. Vous en êtes désormais responsable.`];
    if (note) opening.push(`Son mot : « ${note} »`);
    return renderInquiryMail(
      view,
      `${name} : ${view.fromName} vous passe la main${view.deadlinePassed ? '' : `, avant ${by}`}`,
      opening,
    );
  }
  const opening = [`${view.fromName} is handing this inquiry to you. It is now yours to look after.`];
  if (note) opening.push(`Their note: “${note}”`);
  return renderInquiryMail(
    view,
    `${name}: handed to you by ${view.fromName}${view.deadlinePassed ? '' : `, before ${by}`}`,
    opening,
  );
}
