import type { LetterPreviews } from '#ports/letters.ts';
import { renderLetter } from './render-letter.ts';

/** Where the links of a letter lead that has not been sent: to no stored link. */
const unsent = 'preview';

/** Rendered by the function that renders what is stored and sent. */
export const letterPreviews: LetterPreviews = {
  show(letter, publicBaseUrl) {
    const links = { link: unsent, privateLink: unsent, unsubscribeLink: unsent };
    return renderLetter(letter, links, { publicBaseUrl, mailDomain: new URL(publicBaseUrl).hostname });
  },
};
