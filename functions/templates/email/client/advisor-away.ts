import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { paragraph } from '#templates/email-layout/mail-blocks.ts';
import { fittingSubject } from '#templates/email-layout/mail-subject.ts';
import { closenessOf } from '#templates/email-layout/mail-tone.ts';
import type { Words } from '#templates/i18n/language.ts';
import { type ClientMail, privateSpaceAction, renderClientMail } from './client-mail.ts';

export type AdvisorAwayView = ClientMail & {
  /** Who is away, and their last day away: "dimanche 29 novembre". */
  readonly awayName: string;
  readonly awayUntil: string;
};

type AwayWords = {
  subject: (name: string) => readonly string[];
  away: (away: string, until: string) => string;
  answer: string;
  returns: (away: string) => string;
  line: (phone: string) => string;
};

const words: Words<AwayWords> = {
  fr: {
    subject: (name) => [`Votre demande : ${name} vous répond`, 'Votre demande est entre de bonnes mains'],
    away: (away, until) => `${away} s’absente jusqu’au ${until} et m’a confié votre demande pour ce temps.`,
    answer: 'Je l’ai lue, et c’est moi qui vous répondrai.',
    returns: (away) => `${away} en reprendra le fil dès son retour.`,
    line: (phone) => `Ma ligne directe est le ${phone}.`,
  },
  en: {
    subject: (name) => [`Your inquiry: ${name} will answer you`, 'Your inquiry is in good hands'],
    away: (away, until) => `${away} is away until ${until}, and has left your inquiry with me for that time.`,
    answer: 'I have read it, and you will hear from me.',
    returns: (away) => `${away} will pick up the thread on returning.`,
    line: (phone) => `My direct line is ${phone}.`,
  },
};

/** Told once, by whoever stands in, when a leave begins while the client waits for an answer. */
export function advisorAwayMail(view: AdvisorAwayView): RenderedMail {
  const { language, tone, awayName, awayUntil, signatory } = view;
  const own = words[language];
  const isNear = closenessOf(tone) === 'close' || closenessOf(tone) === 'closest';
  const sentences = [
    own.away(awayName, awayUntil),
    own.answer,
    own.returns(awayName),
    ...(isNear && tone.directLine !== undefined ? [own.line(tone.directLine)] : []),
  ];
  const blocks = [paragraph(sentences.join(' ')), ...privateSpaceAction(view)];
  return renderClientMail(view, { subject: fittingSubject(...own.subject(signatory.fullName)), blocks });
}
