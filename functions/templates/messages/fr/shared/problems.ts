export type ProblemStatus = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503;

export type ProblemText = { readonly title: string; readonly body: string };

export interface ProblemsMessages {
  readonly reference: string;
  readonly home: string;
  readonly wait: (values: { readonly minutes: number }) => string;
  readonly statuses: Readonly<Record<ProblemStatus, ProblemText>>;
}

export const problems: ProblemsMessages = {
  statuses: {
    400: {
      title: 'Nous n’avons pas pu lire cette demande',
      body: 'Une partie de l’envoi ne nous est pas parvenue. Revenez à la page précédente : ce que vous avez écrit devrait s’y trouver encore.',
    },
    401: { title: 'Votre session est terminée', body: 'Connectez-vous de nouveau pour poursuivre.' },
    403: {
      title: 'Vous n’avez pas accès à cette page',
      body: 'Si vous pensez devoir y accéder, parlez-en à votre responsable.',
    },
    404: {
      title: 'Cette page n’existe pas',
      body: 'L’adresse a peut-être changé, ou le lien a été coupé par votre messagerie.',
    },
    409: {
      title: 'Nous traitons déjà votre demande',
      body: 'Nous l’avons reçue une première fois et la traitons en ce moment. Il n’est pas utile de la renvoyer.',
    },
    413: {
      title: 'Votre message est trop long',
      body: 'Raccourcissez-le un peu : votre conseiller recueillera les détails de vive voix.',
    },
    415: { title: 'Ce format n’est pas accepté', body: 'Utilisez le formulaire de la maison pour nous écrire.' },
    422: {
      title: 'Une autre demande a déjà été envoyée',
      body: 'Une demande différente a déjà été envoyée depuis cette page. Rouvrez le formulaire pour en écrire une autre.',
    },
    429: {
      title: 'Un instant, s’il vous plaît',
      body: 'Plusieurs demandes nous sont parvenues d’ici en peu de temps. Attendez un peu avant d’en envoyer une nouvelle.',
    },
    500: { title: 'Un incident de notre côté', body: 'Nous en sommes avertis. Réessayez dans quelques minutes.' },
    503: {
      title: 'Nous revenons dans un instant',
      body: 'Le service est indisponible pendant quelques minutes. Réessayez un peu plus tard.',
    },
  },
  reference: 'Référence technique',
  home: 'Revenir à l’accueil',
  wait: ({ minutes }) => `Comptez environ ${minutes} min.`,
};
