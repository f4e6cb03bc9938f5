import type { VicLevel } from '#domain/policy/vic-level.ts';
import type { Words } from '../i18n/language.ts';

/** The levels as the house's own people read them; clients never see one. */
export const vicLevelWords: Words<Record<VicLevel, string>> = {
  fr: {
    new: 'Nouveau contact',
    promising: 'Demande prometteuse',
    client: 'Client',
    vic: 'VIC',
    'top-vic': 'VIC, premier cercle',
  },
  en: {
    new: 'New contact',
    promising: 'Promising inquiry',
    client: 'Client',
    vic: 'VIC',
    'top-vic': 'VIC, inner circle',
  },
};
