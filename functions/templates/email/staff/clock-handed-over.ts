import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { ofName } from '#templates/i18n/elision.ts';
import { type InquiryMail, renderInquiryMail, subjectAbout } from './staff-mail.ts';

export type ClockHandedOverView = InquiryMail & { readonly ownerName: string };

/** To the delegate, at the breach: the clock changes hands, the relationship does not. */
export function clockHandedOverMail(view: ClockHandedOverView): RenderedMail {
  const { ownerName } = view;
  if (view.language === 'fr') {
    return renderInquiryMail(
      view,
      subjectAbout(view.clientName, (name) => `${name} : répondre aujourd’hui à la place ${ofName(ownerName)}`),
      [
        `Le délai ${ofName(ownerName)} est dépassé : la première réponse vous revient. La relation reste avec ${ownerName}, au nom de qui vous pouvez écrire.`,
      ],
    );
  }
  return renderInquiryMail(
    view,
    subjectAbout(view.clientName, (name) => `${name}: please answer in place of ${ownerName}`),
    [
      `The time ${ownerName} had to answer has passed, so the first answer now falls to you. The relationship stays with ${ownerName}, on whose behalf you may write.`,
    ],
  );
}
