import type { List } from '#local/demo/messages/wish.ts';
import type { Randomness } from '#local/kernel/randomness.ts';

/** An invented client; their address can never receive mail (RFC 2606). */
export interface Client {
  readonly fullName: string;
  readonly email: string;
  readonly language: 'fr' | 'en';
  readonly phone?: string | undefined;
}

const firstNames: Readonly<Record<Client['language'], List>> = {
  fr: [
    'Anne',
    'Bertrand',
    'Claire',
    'Damien',
    'Élise',
    'Fabrice',
    'Gabrielle',
    'Hugo',
    'Isabelle',
    'Jean-Marc',
    'Karine',
    'Laure',
    'Mathieu',
    'Nadia',
    'Olivier',
    'Pauline',
    'Quentin',
    'Raphaëlle',
    'Sébastien',
    'Thérèse',
    'Véronique',
    'Yasmine',
    'Zoé',
    'Marie-Aude',
    'Idriss',
    'Mei',
    'Salomé',
    'Augustin',
  ],
  en: [
    'Alice',
    'Benedict',
    'Charlotte',
    'Daniel',
    'Edith',
    'Frederick',
    'Grace',
    'Henry',
    'Imogen',
    'Jack',
    'Katherine',
    'Leo',
    'Margaret',
    'Nathaniel',
    'Olivia',
    'Patrick',
    'Rosalind',
    'Samuel',
    'Tessa',
    'Victoria',
    'William',
    'Zara',
    'Aisha',
    'Kenji',
    'Priya',
    'Oluwaseun',
    'Sofia',
    'Ming',
  ],
};

const lastNames: Readonly<Record<Client['language'], List>> = {
  fr: [
    'Aubry',
    'Besson',
    'Chevallier',
    'Delorme',
    'Estève',
    'Fontaine',
    'Garnier',
    'Haddad',
    'Imbert',
    'Joubert',
    'Keller',
    'Lacroix',
    'Mercier',
    'Nguyen',
    'Ollivier',
    'Pasquier',
    'Quéméner',
    'Rousselot',
    'Sauvage',
    'Thévenin',
    'Vasseur',
    'de Villeroy',
    'Benhamou',
    'Diallo',
    'Martinelli',
    'Le Goff',
  ],
  en: [
    'Ashdown',
    'Bellamy',
    'Carmichael',
    'Dunmore',
    'Everett',
    'Fairchild',
    'Grantham',
    'Hollis',
    'Ingram',
    'Jessop',
    'Kensington',
    'Langley',
    'Moreton',
    'Northcote',
    'O’Donnell',
    'Pemberton',
    'Quayle',
    'Rutherford',
    'Stanhope',
    'Thornbury',
    'Underhill',
    'Vaughan',
    'Winslow',
    'Al-Rashid',
    'Nakamura',
    'Venkataraman',
  ],
};

/** `number` distinguishes two people of one name. */
export function inventClient(language: Client['language'], number: number, chances: Randomness): Client {
  const first = chances.pick(firstNames[language]);
  const last = chances.pick(lastNames[language]);
  return {
    fullName: `${first} ${last}`,
    email: `${asAddress(first)}.${asAddress(last)}.${number}@${chances.pick(['courrier.example', 'post.example', 'mail.example'])}`,
    language,
    // Number ranges that regulators reserve for fiction (Arcep, Ofcom).
    phone: chances.chance(0.5)
      ? language === 'fr'
        ? `+33 6 39 98 ${chances.whole(10, 99)} ${chances.whole(10, 99)}`
        : `+44 7700 900${chances.whole(100, 999)}`
      : undefined,
  };
}

function asAddress(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z]/g, '')
    .toLowerCase();
}
