import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { type InquiryMail, renderInquiryMail, subjectAbout } from './staff-mail.ts';

export type BreachNoticeView = InquiryMail & {
  readonly audience: 'owner' | 'manager';
  readonly ownerName: string;
  /** Who holds the clock from now on. */
  readonly delegateName: string;
};

function opening({ language, audience, ownerName, delegateName }: BreachNoticeView): string {
  if (language === 'fr') {
    return audience === 'owner'
      ? `Le délai de première réponse est dépassé. ${delegateName} répondra au client ; la relation reste la vôtre, et vous pouvez encore répondre.`
      : `${ownerName} n’a pas répondu dans le délai. ${delegateName} tient désormais la réponse ; la mesure continue jusqu’à ce que le client en ait reçu une.`;
  }
  return audience === 'owner'
    ? `The time for a first answer has passed. ${delegateName} will answer the client; the relationship remains yours, and you may still answer.`
    : `${ownerName} did not answer in time. ${delegateName} now holds the answer; the measure runs on until the client has received one.`;
}

export function breachNoticeMail(view: BreachNoticeView): RenderedMail {
  const subject =
    view.language === 'fr'
      ? subjectAbout(view.clientName, (name) => `${name} : le délai de réponse est dépassé`)
      : subjectAbout(view.clientName, (name) => `${name}: the time to answer has passed`);
  return renderInquiryMail(view, subject, [opening(view)]);
}
