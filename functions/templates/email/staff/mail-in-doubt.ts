import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { formatInstant, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import { cleanLine } from '#templates/i18n/text.ts';
import { renderStaffMail, type StaffMail, subjectAbout } from './staff-mail.ts';

export type MailInDoubtView = StaffMail & {
  readonly reference: string;
  readonly clientName: string;
  readonly mailSubject: string;
  readonly startedAt: InstantText;
  readonly timeZone: TimeZone;
  /** Absolute address of the inquiry's page. */
  readonly inquiryUrl: string;
};

/** A send that neither succeeded nor failed: a person decides, because sending twice is worse than asking. */
export function mailInDoubtMail(view: MailInDoubtView): RenderedMail {
  const at = formatInstant(view.startedAt, view.timeZone, view.language);
  const about = cleanLine(view.mailSubject);
  if (view.language === 'fr') {
    return renderStaffMail(view, {
      subject: subjectAbout(view.clientName, (name) => `${name} : un message est peut-être parti`),
      blocks: [
        {
          kind: 'paragraph',
          text: `L’envoi du message « ${about} », commencé ${at}, n’a pas été confirmé. Il est peut-être arrivé : nous ne l’avons pas renvoyé.`,
        },
        { kind: 'paragraph', text: 'Voyez avec le client ou le conseiller, puis décidez sur la page de la demande.' },
        { kind: 'action', label: 'Ouvrir la demande', url: view.inquiryUrl },
      ],
      footnotes: [`Référence ${view.reference}`],
    });
  }
  return renderStaffMail(view, {
    subject: subjectAbout(view.clientName, (name) => `${name}: a message may or may not have left`),
    blocks: [
      {
        kind: 'paragraph',
        text: `Sending the message “${about}”, begun ${at}, was not confirmed. It may have arrived, so we have not sent it again.`,
      },
      { kind: 'paragraph', text: 'Check with the client or the advisor, then decide on the inquiry’s page.' },
      { kind: 'action', label: 'Open the inquiry', url: view.inquiryUrl },
    ],
    footnotes: [`Reference ${view.reference}`],
  });
}
