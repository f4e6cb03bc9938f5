import type { RenderedMail } from '#templates/layout/mail.ts';
import { type InquiryMail, nameInSubject, renderInquiryMail } from './staff-mail.ts';

export type InquiryHeldView = InquiryMail & {
  /** One sentence per reason that left nobody eligible. */
  readonly because: readonly string[];
};

/** To the duty manager: while nobody is eligible, they are the owner. */
export function inquiryHeldMail(view: InquiryHeldView): RenderedMail {
  const name = nameInSubject(view.clientName);
  const reasons = view.because.join(' ');
  if (view.language === 'fr') {
    return renderInquiryMail(view, `${name} : personne de disponible, la demande est à vous`, [
      'Aucun conseiller ne peut prendre cette demande pour l’instant. Vous en êtes responsable ; elle sera confiée dès qu’une place se libère, dans l’ordre d’arrivée.',
      ...(reasons ? [reasons] : []),
    ]);
  }
  return renderInquiryMail(view, `${name}: nobody is available, the inquiry is yours`, [
    'No advisor can take this inquiry at the moment. You are responsible for it; it will be entrusted as soon as someone is free, in order of arrival.',
    ...(reasons ? [reasons] : []),
  ]);
}
