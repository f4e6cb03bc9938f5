/** Maison Aurelle's reserved offers: two texts for clients whose inquiry is qualified. */
export const privateDocuments = [
  {
    documentId: 'atelier',
    title: { fr: 'Quarante jours à l’atelier', en: 'Forty days at the bench' },
    description: {
      fr: 'Comment une bague passe de la gouache au doigt, raconté par ceux qui la font.',
      en: 'How a ring goes from gouache to hand, told by the people who make it.',
    },
    chapters: [
      {
        title: { fr: 'Le dessin', en: 'The drawing' },
        text: {
          fr: 'Tout commence par une gouache à l’échelle un. La lumière y vient toujours de la gauche, afin que chacun lise le volume de la même façon. Trois propositions sont peintes ; une seule est gardée, et les deux autres sont remises au client.',
          en: 'Everything begins with a gouache at full scale. Light always falls from the left, so that everybody reads the volume alike. Three proposals are painted; one is kept, and the other two are given to the client.',
        },
      },
      {
        title: { fr: 'La pierre', en: 'The stone' },
        text: {
          fr: 'La pierre décide de la monture, jamais l’inverse. Nous la regardons au nord, le matin, puis à la bougie : elle sera portée le soir. Son origine est écrite, et le certificat vous appartient.',
          en: 'The stone decides the setting, never the reverse. We look at it in north light, in the morning, and again by candle: it will be worn in the evening. Its origin is written down, and the certificate is yours.',
        },
      },
      {
        title: { fr: 'La main', en: 'The hand' },
        text: {
          fr: 'Un seul joaillier suit la pièce de la première scie au dernier poli. Il la signe à l’intérieur, d’un signe que la loupe trouve. Vous pouvez le rencontrer une fois, à mi-chemin, quand il est encore temps de changer d’avis.',
          en: 'One jeweller follows the piece from the first saw cut to the last polish, and signs it inside with a mark that a loupe finds. You may meet them once, half way, while there is still time to change your mind.',
        },
      },
    ],
  },
  {
    documentId: 'transmission',
    title: { fr: 'Transmettre une pièce', en: 'Passing a piece on' },
    description: {
      fr: 'Mettre à la main d’une fille la bague de sa grand-mère : ce que l’atelier peut faire, et ce qu’il déconseille.',
      en: 'Fitting a grandmother’s ring to a granddaughter’s hand: what the workshop can do, and what it advises against.',
    },
    chapters: [
      {
        title: { fr: 'Avant de toucher à la pièce', en: 'Before anything is touched' },
        text: {
          fr: 'Nous la photographions, la pesons et la dessinons telle qu’elle est. Ce relevé vous est remis : il restera la mémoire de l’état premier, même après nous.',
          en: 'We photograph, weigh and draw it as it is. The record is handed to you: it will remain the memory of its first state, even after us.',
        },
      },
      {
        title: { fr: 'Ce qui se défait', en: 'What can be undone' },
        text: {
          fr: 'Une mise à taille, un fermoir, une griffe refaite : tout cela peut être repris un jour. Retailler une pierre ancienne ne se reprend pas ; nous vous dirons non, puis nous vous proposerons autre chose.',
          en: 'A new size, a clasp, a claw made again: all of these can be undone one day. Recutting an old stone cannot; we will say no, and then suggest something else.',
        },
      },
    ],
    levels: ['client', 'vic', 'top-vic'],
  },
];

/** Three pieces for clients with access to rare pieces. */
export const privateCollection = {
  title: { fr: 'Le cabinet', en: 'The cabinet' },
  description: {
    fr: 'Quelques pièces uniques, montrées avant d’être nommées. Elles se voient sur rendez-vous, en salon privé.',
    en: 'A few unique pieces, shown before they are named. They are seen by appointment, in the private salon.',
  },
  pieces: [
    {
      name: { fr: 'Collier, étude nº 7', en: 'Necklace, study no. 7' },
      description: {
        fr: 'Vingt-trois saphirs de Ceylan non chauffés, assortis en onze ans. Le fermoir se porte seul, en broche.',
        en: 'Twenty-three unheated Ceylon sapphires, matched over eleven years. The clasp is worn alone, as a brooch.',
      },
    },
    {
      name: { fr: 'Bague « Belvédère », premier état', en: 'Belvédère ring, first state' },
      description: {
        fr: 'Un spinelle gris entre deux lames d’or blanc, la pièce dont la collection est née.',
        en: 'A grey spinel between two blades of white gold: the piece from which the collection came.',
      },
    },
    {
      name: { fr: 'Montre « Cinq Heures » à cadran d’émail', en: 'Cinq Heures watch with an enamel dial' },
      description: {
        fr: 'Grand feu bleu nuit en dix-huit cuissons, mouvement de 1963 restauré. Il en existe deux.',
        en: 'Midnight-blue grand feu in eighteen firings, with a restored movement of 1963. There are two of them.',
      },
    },
  ],
};
