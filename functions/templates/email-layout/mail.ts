import { mailSubject } from '../i18n/text.ts';
import { formats } from '../messages/catalogues.ts';
import type { MailLetter } from './letter.ts';
import { renderMailHtml } from './mail-html.ts';
import { renderMailText } from './mail-text.ts';

/** A rendered mail: a header-safe subject, a real plain-text part, and the same text as HTML. */
export type RenderedMail = { readonly subject: string; readonly text: string; readonly html: string };

/** One letter rendered twice from the same blocks, so that plain text and HTML always say the same. */
export function renderMail(letter: MailLetter): RenderedMail {
  const subject = mailSubject(letter.subject);
  const text = renderMailText(letter);
  const markup = renderMailHtml(letter, subject);
  const { spaceText, spaceMarkup } = formats[letter.language];
  return { subject: spaceText(subject), text: spaceText(text), html: spaceMarkup(markup) };
}
