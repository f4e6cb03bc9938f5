import { formatInstant } from '#templates/layout/dates.ts';
import type { RenderedMail } from '#templates/layout/mail.ts';
import { type InquiryMail, nameInSubject, renderInquiryMail } from './staff-mail.ts';

export type InquiryAssignedView = InquiryMail & {
  /** True when the client already knows this advisor. */
  readonly knownClient?: boolean | undefined;
  /** Why the previous owner no longer has it, when there was one. */
  readonly takenOverFrom?: string | undefined;
};

function opening({ language, knownClient, takenOverFrom }: InquiryAssignedView): string[] {
  const french = language === 'fr';
  const first = french
    ? 'Une demande vous est confiée. Vous en êtes désormais responsable.'
    : 'An inquiry is now yours to look after.';
  if (takenOverFrom) {
    const from = french
      ? `Elle était suivie par ${takenOverFrom} ; l’historique est sur la page.`
      : `${takenOverFrom} was looking after it; the history is on the page.`;
    return [`${first} ${from}`];
  }
  if (!knownClient) return [first];
  return [`${first} ${french ? 'Ce client vous connaît déjà.' : 'This client already knows you.'}`];
}

/** The subject says who and by when: an advisor reads it on a telephone between two appointments. */
export function inquiryAssignedMail(view: InquiryAssignedView): RenderedMail {
  const name = nameInSubject(view.clientName);
  const by = formatInstant(view.deadlineAt, view.timeZone, view.language);
  if (view.deadlinePassed) {
    const late =
      view.language === 'fr' ? `${name} attend toujours une réponse` : `${name} is still waiting for an answer`;
    return renderInquiryMail(view, late, opening(view));
  }
  const subject = view.language === 'fr' ? `${name} : à répondre avant ${by}` : `${name}: please answer before ${by}`;
  return renderInquiryMail(view, subject, opening(view));
}
