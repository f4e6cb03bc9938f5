import type { MailBlock } from '#templates/email-layout/letter.ts';
import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import type { Words } from '#templates/i18n/language.ts';
import { cleanText, shorten } from '#templates/i18n/text.ts';
import { renderStaffMail, type StaffMail, subjectAbout } from './staff-mail.ts';

export type InquiryEntrustedView = StaffMail & {
  readonly reference: string;
  readonly clientName: string;
  readonly level: string;
  readonly message: string;
  /** Who looked after it before, and whether they are still of the house. */
  readonly fromName: string;
  readonly fromLeft: boolean;
  readonly note?: string | undefined;
  /** "mardi 24 novembre à 11 h 00", when a meeting is agreed. */
  readonly meetingTime?: string | undefined;
  readonly inquiryUrl?: string | undefined;
};

type EntrustedWords = {
  subject: (name: string) => string;
  yours: (from: string, left: boolean) => string;
  met: string;
  note: (text: string) => string;
  client: string;
  level: string;
  meeting: string;
  open: string;
  reference: (reference: string) => string;
};

const words: Words<EntrustedWords> = {
  fr: {
    subject: (name) => `${name} : la suite de cette demande est à vous`,
    yours: (from, left) =>
      left
        ? `${from} a quitté la maison ; la demande qui suit est désormais la vôtre.`
        : `La demande qui suit, dont s’occupait ${from}, est désormais la vôtre.`,
    met: 'Le client a déjà reçu sa première réponse : aucun délai ne court, mais la relation continue avec vous.',
    note: (text) => `Un mot joint : « ${text} »`,
    client: 'Client',
    level: 'Niveau',
    meeting: 'Rendez-vous',
    open: 'Ouvrir la demande',
    reference: (reference) => `Référence ${reference}`,
  },
  en: {
    subject: (name) => `${name}: what follows is now yours`,
    yours: (from, left) =>
      left
        ? `${from} has left the house, and the inquiry below is now yours.`
        : `The inquiry below, which ${from} was looking after, is now yours.`,
    met: 'The client has had their first answer: no deadline runs, but the relationship goes on with you.',
    note: (text) => `A note with it: “${text}”`,
    client: 'Client',
    level: 'Level',
    meeting: 'Appointment',
    open: 'Open the inquiry',
    reference: (reference) => `Reference ${reference}`,
  },
};

/** To whoever takes over in the middle of an inquiry's life: nothing is owed by the minute, and everything is known. */
export function inquiryEntrustedMail(view: InquiryEntrustedView): RenderedMail {
  const { language, clientName, level, message, fromName, fromLeft, reference, meetingTime, inquiryUrl } = view;
  const own = words[language];
  const note = view.note ? cleanText(view.note).trim() : '';
  const rows = [
    { label: own.client, value: clientName },
    { label: own.level, value: level },
    { label: own.meeting, value: meetingTime ?? '' },
  ];
  const blocks: MailBlock[] = [
    paragraph(`${own.yours(fromName, fromLeft)} ${own.met}`),
    ...(note === '' ? [] : [paragraph(own.note(note))]),
    { kind: 'quote', text: shorten(message, 2000) },
    { kind: 'facts', rows: rows.filter(({ value }) => value !== '') },
    ...actionBlock(own.open, inquiryUrl),
  ];
  return renderStaffMail(view, {
    subject: subjectAbout(clientName, own.subject),
    blocks,
    footnotes: [own.reference(reference)],
  });
}
