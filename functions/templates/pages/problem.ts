import type { Words } from '#templates/i18n/language.ts';
import { html } from '#templates/layout/html.ts';
import { type PageContext, renderPage } from '#templates/layout/page.ts';

export type ProblemStatus = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503;

export type ProblemView = PageContext & {
  readonly status: ProblemStatus;
  /** Shown small, so that a person on the telephone can be helped. */
  readonly requestId?: string | undefined;
  /** Seconds to wait, with 429 and 503. */
  readonly retryAfterSeconds?: number | undefined;
};

type ProblemText = { readonly title: string; readonly body: string };

const words: Words<Record<ProblemStatus, ProblemText>> = {
  fr: {
    400: {
      title: 'Nous n’avons pas pu lire cette demande',
      body: 'Quelque chose s’est perdu en chemin. Revenez à la page précédente : ce que vous avez écrit devrait s’y trouver encore.',
    },
    401: { title: 'Votre session est terminée', body: 'Connectez-vous de nouveau pour poursuivre.' },
    403: {
      title: 'Cette page ne vous est pas ouverte',
      body: 'Si vous devriez y avoir accès, parlez-en à votre responsable.',
    },
    404: { title: 'Cette page n’existe pas', body: 'L’adresse a peut-être changé, ou le lien a été coupé en chemin.' },
    409: {
      title: 'Votre demande est déjà en route',
      body: 'Nous l’avons reçue une première fois et la traitons en ce moment. Il n’est pas utile de la renvoyer.',
    },
    413: {
      title: 'Votre message est trop long',
      body: 'Raccourcissez-le un peu : votre conseiller recueillera les détails de vive voix.',
    },
    415: { title: 'Ce format n’est pas accepté', body: 'Utilisez le formulaire de la maison pour nous écrire.' },
    422: {
      title: 'Ces deux envois ne se ressemblent pas',
      body: 'Une demande différente a déjà été envoyée depuis cette page. Rouvrez le formulaire pour en écrire une autre.',
    },
    429: {
      title: 'Un instant, s’il vous plaît',
      body: 'Plusieurs demandes sont parties d’ici en peu de temps. Attendez un peu avant d’en envoyer une nouvelle.',
    },
    500: { title: 'Un incident de notre côté', body: 'Nous en sommes avertis. Réessayez dans quelques minutes.' },
    503: {
      title: 'Nous revenons dans un instant',
      body: 'Le service se repose quelques minutes. Réessayez un peu plus tard.',
    },
  },
  en: {
    400: {
      title: 'We could not read this request',
      body: 'Something was lost on the way. Go back to the previous page: what you wrote should still be there.',
    },
    401: { title: 'Your session has ended', body: 'Sign in again to continue.' },
    403: { title: 'This page is not open to you', body: 'If you should have access, speak to your manager.' },
    404: {
      title: 'This page does not exist',
      body: 'The address may have changed, or the link was cut short on its way.',
    },
    409: {
      title: 'Your inquiry is already on its way',
      body: 'We received it a moment ago and are handling it now. There is no need to send it again.',
    },
    413: {
      title: 'Your message is too long',
      body: 'Please shorten it a little: your advisor will gather the details in person.',
    },
    415: { title: 'This format is not accepted', body: 'Please use the form of the house to write to us.' },
    422: {
      title: 'These two messages differ',
      body: 'A different inquiry was already sent from that page. Open the form again to write another.',
    },
    429: {
      title: 'One moment, please',
      body: 'Several inquiries have left from here in a short time. Please wait a little before sending another.',
    },
    500: { title: 'Something went wrong on our side', body: 'We have been told. Please try again in a few minutes.' },
    503: {
      title: 'We shall be back in a moment',
      body: 'The service is resting for a few minutes. Please try again a little later.',
    },
  },
};

const small: Words<{ reference: string; home: string; wait: (minutes: number) => string }> = {
  fr: {
    reference: 'Référence technique',
    home: 'Revenir à l’accueil',
    wait: (minutes) => `Comptez environ ${minutes} min.`,
  },
  en: {
    reference: 'Technical reference',
    home: 'Back to the first page',
    wait: (minutes) => `Allow about ${minutes} min.`,
  },
};

/** A refusal or a failure, said to a person; machines get problem+json instead. */
export function problemPage(view: ProblemView): string {
  const { title, body: text } = words[view.language][view.status];
  const { reference, home, wait } = small[view.language];
  const minutes = view.retryAfterSeconds && Math.max(1, Math.ceil(view.retryAfterSeconds / 60));
  const body = html`<div class="letter">
<h1>${title}</h1>
<p class="lede">${text}${minutes && ` ${wait(minutes)}`}</p>
<p class="section"><a href="/">${home}</a></p>
${view.requestId && html`<p class="soft small">${reference} ${view.requestId}</p>`}
</div>`;
  return renderPage({ ...view, title, body, languageSwitch: false });
}
