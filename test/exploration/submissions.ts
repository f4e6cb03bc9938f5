/** The clients' texts. Every identifying word is unique to its client, so that a leak is detected. */
import type { Beginning } from './life.ts';

export interface Client {
  readonly email: string;
  readonly fullName: string;
  /** Contained in every message of theirs, and in no other text. */
  readonly word: string;
}

export function clientOf(number: number): Client {
  return {
    email: `zephyrine-${number}@client.example`,
    fullName: `Zephyrine Quellmalz${number}`,
    word: `quartzite${number}`,
  };
}

const forms: Readonly<Record<Beginning, object>> = {
  qualified: {
    message:
      'Bonjour, ma femme aura cinquante ans le 12 décembre et je voudrais lui offrir des boucles d’oreilles en émeraude. Elle porte surtout de l’or jaune, rien de trop voyant.',
    language: 'fr',
    intent: 'gift',
    category: 'high-jewellery',
    availability: 'this-week',
    boutiqueId: 'paris',
  },
  'known-client': {
    message:
      'Bonjour, je souhaite commander une parure d’émeraudes pour les trente ans de ma fille, le 4 mars, comme celle de 2019.',
    language: 'fr',
    intent: 'bespoke',
    category: 'high-jewellery',
    availability: 'this-week',
    boutiqueId: 'paris',
  },
  english: {
    message:
      'Good morning. I tried the 4021 with the salmon dial in Geneva last spring and have thought about it ever since. Is one available to see in London?',
    language: 'en',
    intent: 'acquire',
    category: 'watches',
    pieceReference: 'VH-4021',
    boutiqueId: 'london',
  },
  incomplete: { message: 'Bonjour, pouvez-vous me recontacter ? Merci.', language: 'fr' },
  premature: { message: 'Just looking at the moment, thank you. Lovely website.', language: 'en', intent: 'acquire' },
  doubtful: {
    message:
      'Je suis journaliste, mais je vous écris pour moi : un sac noir pour les soixante ans de ma mère, sans rapport avec un article. Je viens du service de presse d’un magazine, évitez de me router là-bas.',
    language: 'fr',
    intent: 'gift',
    category: 'leather',
  },
  'off-target': {
    message:
      'Bonjour, notre agence accompagne les maisons de luxe dans leur référencement naturel. Nous vous proposons un audit gratuit de votre site. Quand seriez-vous disponible pour une visio de 15 minutes ?',
    language: 'fr',
  },
};

export function submissionOf(client: Client, beginning: Beginning, times: number): object {
  const form = forms[beginning] as { readonly message: string };
  return {
    ...form,
    message: `${form.message} ${client.word}${times === 0 ? '' : ` ${times}`}.`,
    email: client.email,
    fullName: client.fullName,
    acceptsByAppointment: beginning !== 'premature' && beginning !== 'off-target',
    consent: true,
  };
}
