import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { formatInstant } from '#templates/i18n/dates.ts';
import { cleanText } from '#templates/i18n/text.ts';
import { type InquiryMail, renderInquiryMail, subjectAbout } from './staff-mail.ts';

export type HandedOverView = InquiryMail & { readonly fromName: string; readonly note?: string | undefined };

export function handedOverMail(view: HandedOverView): RenderedMail {
  const by = formatInstant(view.deadlineAt, view.timeZone, view.language);
  const note = view.note ? cleanText(view.note).trim() : '';
  if (view.language === 'fr') {
    const opening = [`${view.fromName} vous confie cette demande. Vous en êtes désormais responsable.`];
    if (note) opening.push(`Son mot : « ${note} »`);
    return renderInquiryMail(
      view,
      subjectAbout(
        view.clientName,
        (name) => `${name} : ${view.fromName} vous passe la main${view.deadlinePassed ? '' : `, avant ${by}`}`,
        (name) => `${name} : ${view.fromName} vous passe la main`,
      ),
      opening,
    );
  }
  const opening = [`${view.fromName} is handing this inquiry to you. It is now yours to look after.`];
  if (note) opening.push(`Their note: “${note}”`);
  return renderInquiryMail(
    view,
    subjectAbout(
      view.clientName,
      (name) => `${name}: handed to you by ${view.fromName}${view.deadlinePassed ? '' : `, before ${by}`}`,
      (name) => `${name}: handed to you by ${view.fromName}`,
    ),
    opening,
  );
}
