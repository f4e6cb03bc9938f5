import type { RelanceLetterMessages } from '#letters/client/relance-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';

export const relanceLetters: RelanceLetterMessages = {
  relance: {
    subjects: {
      question: {
        own: 'Ma question au sujet de votre demande',
        house: 'Notre question au sujet de votre demande',
      },
      incomplete: 'Votre demande : un détail pour bien vous répondre',
      wishes: ({ matter }) => [`${matter} : dites-nous ce que vous souhaitez`],
      slots: ({ matter, count }) => [
        `${matter} : ${count === 1 ? 'un moment réservé pour vous' : 'des moments réservés pour vous'}`,
      ],
      anotherTime: {
        inPerson: ({ matter }) => [`${matter} : un autre moment pour nous voir`, 'Un autre moment pour nous voir'],
        remote: ({ matter }) => [`${matter} : un autre moment pour nous parler`, 'Un autre moment pour nous parler'],
      },
      option: ({ matter, option }) => [`${matter} : ${option}`],
    },
    openings: {
      incomplete: ({ detail }) => `Un détail me permettrait de confier votre demande à la bonne personne : ${detail}.`,
      incompleteAtAll: 'Une précision me permettrait de confier votre demande à la bonne personne.',
      question: {
        own: {
          shown: 'Je reviens vers vous au sujet de ma question ; rien ne presse. La voici :',
          bare: 'Je reviens vers vous au sujet de ma question ; rien ne presse.',
        },
        house: {
          shown: 'Je reviens vers vous au sujet de notre question ; rien ne presse. La voici :',
          bare: 'Je reviens vers vous au sujet de notre question ; rien ne presse.',
        },
      },
      choice: ({ about }) => `Je reviens vers vous au sujet ${about}.`,
      noShow: {
        inPerson: 'Nous n’avons pas pu nous voir à l’heure convenue ; cela arrive.',
        remote: 'Nous n’avons pas pu nous parler à l’heure convenue ; cela arrive.',
      },
      afterMeeting: ({ about }) => `Merci du temps que vous nous avez accordé. Je reviens vers vous au sujet ${about}.`,
      reprise: ({ about }) => `Votre demande était en pause. Je me permets de revenir vers vous au sujet ${about}.`,
      asAgreed: ({ about }) => `Comme vous l’aviez souhaité, je reviens vers vous au sujet ${about}.`,
      last: ({ about }) => `Je vous écris une dernière fois, pour l’instant, au sujet ${about}.`,
    },
    offers: {
      detail: 'Deux lignes suffisent, par le lien ci-dessous ou en réponse à ce message.',
      wishes:
        'Dites-moi ce que vous souhaitez : deux lignes suffisent, par le lien ci-dessous ou en réponse à ce message.',
      slots: ({ count, place }) =>
        `Voici ${count === 1 ? 'un moment que je vous ai réservé' : 'des moments que je vous ai réservés'} ${place} :`,
    },
    options: {
      callInsteadOfWriting: {
        subject: 'un appel, si cela vous est plus simple',
        sentence: 'Si vous préférez ne pas écrire, je peux vous appeler : dites-moi simplement quand.',
        action: 'Demander un appel',
      },
      callInsteadOfComing: {
        subject: 'un appel, si cela vous est plus simple',
        sentence:
          'S’il vous est plus simple de ne pas vous déplacer, je peux vous appeler : dites-moi simplement quand.',
        action: 'Demander un appel',
      },
      callToAnswer: {
        subject: 'un appel, si cela vous est plus simple',
        sentence: 'Si une question vous retient, je peux vous appeler pour y répondre : dites-moi simplement quand.',
        action: 'Demander un appel',
      },
      anotherDay: {
        subject: 'un autre jour, si cela vous arrange',
        sentence: 'Dites-moi quelle semaine vous conviendrait, et je m’y adapterai.',
        action: 'Proposer une semaine',
      },
      drawings: {
        subject: 'une suite à notre rencontre',
        sentence:
          'Je peux réunir pour vous, avec l’atelier, deux ou trois dessins qui prolongent notre échange : vous les verriez avant tout le monde.',
        action: 'Faire part de mes souhaits',
      },
      piecesSeen: {
        subject: 'une suite à notre rencontre',
        sentence: 'Je peux vous montrer de nouveau ce qui vous a plu, avec une ou deux pièces qui s’y accordent.',
        action: 'Faire part de mes souhaits',
      },
      selection: {
        subject: 'une suite à notre rencontre',
        sentence: 'À partir de notre échange, je peux préparer pour vous une seconde sélection, plus resserrée.',
        action: 'Faire part de mes souhaits',
      },
    },
    complete: 'Préciser ma demande',
    answer: 'Répondre',
    closing: 'Sans nouvelles de votre part, je mettrai votre demande en pause ; un message suffira pour la reprendre.',
  },
};

/** The staff's names for them. */
export const relanceLetterNames: NamesOf<RelanceLetterMessages> = {
  relance: 'Relance',
};
