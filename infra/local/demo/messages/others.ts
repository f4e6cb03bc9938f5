import type { List } from '#local/demo/messages/wish.ts';

/** Messages that the house cannot serve, or not yet. Invented, of no real person. */

export type Language = 'fr' | 'en';

/** `solicitation` and `spam` have no answer, the others a courteous exit. */
export type OffTargetKind = 'spam' | 'solicitation' | 'press' | 'careers' | 'after-sales';

export const incomplete: Readonly<Record<Language, List>> = {
  fr: [
    'Bonjour, pouvez-vous me recontacter ? Merci.',
    'Bonjour, le sac de la publicité, il est disponible ?',
    'C’est possible de venir voir ?',
    'Bonjour, avez-vous des bagues ?',
    'Je voudrais des renseignements.',
    'Merci de m’envoyer votre catalogue.',
    'Quels sont vos modèles de montres ?',
    'Bonsoir, livrez-vous à l’étranger ?',
    'Une question sur un collier, appelez-moi.',
    'Rappelez-moi svp',
  ],
  en: [
    'Can I come by?',
    'How long does delivery of a handbag take?',
    'Could you send me your lookbook?',
    'Hello, do you have rings?',
    'I would like some information please.',
    'Is the bag in the advertisement available?',
    'Please call me back.',
    'Which watches do you have?',
    'Do you ship abroad?',
    'A question about a necklace.',
  ],
};

export const premature: Readonly<Record<Language, List>> = {
  fr: [
    'Je me renseigne juste, par curiosité. Nous n’avons aucun projet pour l’instant mais vos montres me font rêver.',
    'Envoyez-moi juste les prix des bagues, je ne souhaite pas de rendez-vous.',
    'Peut-être un jour, dans cinq ans, quand les enfants seront grands : un collier comme celui de la vitrine.',
    'Pas de projet pour le moment, je regarde seulement vos sacs.',
    'Nous nous marierons dans trois ans ; je voulais seulement une idée des alliances.',
  ],
  en: [
    'I am not ready to buy yet. Just curious how long the waiting list for a watch is.',
    'Someday, when the children have left. I only wanted you to know I look at that necklace every week.',
    'Just send me the prices of your rings, I don’t want an appointment.',
    'Only browsing for now, no plans, but your bags are lovely.',
    'We are thinking of wedding bands in three years from now, nothing definite.',
  ],
};

export const offTarget: Readonly<Record<OffTargetKind, Readonly<Record<Language, List>>>> = {
  spam: {
    fr: [
      'Félicitations, vous avez été sélectionné ! Profitez-en vite : cliquez ici pour recevoir votre bonus. Pour vous désabonner, répondez STOP.',
      'Gagnez de l’argent depuis chez vous, revenus complémentaires garantis, inscrivez-vous aujourd’hui.',
      'Casino en ligne : 200 free spins offerts, offre limitée. Cliquez sur le lien.',
    ],
    en: [
      'You are receiving this message because your e-mail is in our database. Special offer on toner cartridges, save up to 70%. To unsubscribe reply with remove in the subject line.',
      'Make extra money from home, no obligation, free trial. Click here now.',
      'Replica watches of every brand, free shipping worldwide. Order now.',
      'CONGRATULATIONS you have been selected as a winner, claim your prize today, toll-free.',
    ],
  },
  solicitation: {
    fr: [
      'Notre agence accompagne les enseignes de luxe dans leur référencement. Seriez-vous disponible 15 minutes pour une démonstration ?',
      'Nous sommes fabricant d’emballages et nos clients nous recommandent. Nos tarifs dégressifs vous surprendront.',
      'Vos collaborateurs ont-ils fait leur entretien professionnel ? Nos formations éligibles CPF sont prises en charge.',
      'Nous proposons nos services de nettoyage de bureaux à votre boutique, devis gratuit sous 24 h.',
    ],
    en: [
      'We are a digital marketing agency and offer a free SEO audit of your website. Do you have 15 minutes this week for a quick call?',
      'I represent a manufacturer of display cases; may I introduce our range to the right person in your company?',
      'Our software helps luxury brands grow their sales by 30%. Who is the decision maker for CRM?',
      'We would like to publish a guest post with a link to your website on our blog, DA 62.',
    ],
  },
  press: {
    fr: [
      'Bonjour, je suis journaliste pour un magazine horloger et je prépare un sujet sur l’émail grand feu. Pourriez-vous me mettre en relation avec votre service de presse ? Bouclage vendredi.',
      'Je suis styliste et je cherche un prêt presse pour un shooting : deux colliers, une manchette.',
      'Pour un documentaire sur les ateliers parisiens, nous souhaitons une interview de votre chef d’atelier.',
    ],
    en: [
      'I am a journalist writing a feature on enamel dials and would like to reach your press office. On deadline Friday.',
      'We are running a story on family workshops and would like a comment from the house for our readers.',
      'Could you send high-res images of the Aube necklace for an editorial? I am an editor at a monthly.',
    ],
  },
  careers: {
    fr: [
      'Veuillez trouver ci-joint mon CV et ma lettre de motivation pour un poste de vendeuse dans votre boutique.',
      'Je vous adresse une candidature spontanée : huit ans d’expérience en joaillerie, disponible immédiatement.',
      'Je recherche une alternance en communication et j’aimerais rejoindre votre maison.',
    ],
    en: [
      'Please find attached my CV. I have six years of experience in luxury retail and would love to work for your house.',
      'I am applying for the position of sales associate in your London boutique; my cover letter is attached.',
      'Are you hiring seasonal staff for December? I am available to start at once.',
    ],
  },
  'after-sales': {
    fr: [
      'Ma commande n° 48213 n’est toujours pas arrivée et le numéro de suivi ne fonctionne pas.',
      'J’ai été débité deux fois pour mon achat en ligne, je demande un remboursement.',
      'Je souhaite retourner un article, pouvez-vous m’envoyer une étiquette de retour ?',
    ],
    en: [
      'My order number 48213 has not arrived and the tracking number does not work. Where is my parcel?',
      'My card was charged twice for my online order. I want a refund.',
      'The discount code is refused at checkout and the page shows an error message.',
    ],
  },
};

/** Typing errors of hurried writers in common phrases. */
export const openings: Readonly<Record<Language, List>> = {
  fr: ['', 'Bonjour. ', 'Madame, Monsieur, ', 'Bonjour à toute l’équipe. '],
  en: ['', 'Hello. ', 'Dear Sir or Madam, ', 'Hi team, '],
};
