import type { Words } from '#templates/i18n/language.ts';
import { html } from '#templates/layout/html.ts';
import { type PageContext, renderPage } from '#templates/layout/page.ts';

export type PrivacyView = PageContext & {
  /** Months after the last sign of life after which a person's details are removed. */
  readonly retentionMonths: number;
  /** Where a person writes to see, correct or remove what is kept. */
  readonly contactEmail: string;
};

type Section = { readonly title: string; readonly text: string };
type PrivacyWords = {
  readonly title: string;
  readonly lede: (house: string) => string;
  readonly sections: (view: PrivacyView) => readonly Section[];
};

const words: Words<PrivacyWords> = {
  fr: {
    title: 'Confidentialité',
    lede: (house) => `Ce que vous confiez à ${house} sert à vous répondre, et à rien d’autre.`,
    sections: ({ retentionMonths, contactEmail }) => [
      {
        title: 'Ce que nous gardons',
        text: 'Votre message, votre nom, la façon de vous joindre, et les précisions que vous choisissez d’ajouter. Nous ne posons aucune question sur vos moyens, et aucun traceur ne suit votre visite.',
      },
      {
        title: 'Pourquoi',
        text: 'Pour répondre à votre demande et assurer son suivi. Ce traitement repose sur votre accord, dont nous gardons la date et le texte exact. Vous pouvez le retirer à tout moment.',
      },
      {
        title: 'Qui le lit',
        text: 'La personne chargée de votre demande, son délégué en son absence, et le responsable qui veille à ce qu’elle ne reste pas sans réponse.',
      },
      {
        title: 'Combien de temps',
        text: `Jusqu’à ${retentionMonths} mois après votre dernier échange avec la maison. Ensuite, vos coordonnées et vos messages sont effacés.`,
      },
      {
        title: 'Vos droits',
        text: `Pour voir, corriger ou effacer ce que nous gardons, écrivez à ${contactEmail}. Vous pouvez aussi saisir l’autorité de protection des données de votre pays.`,
      },
    ],
  },
  en: {
    title: 'Privacy',
    lede: (house) => `What you entrust to ${house} serves to answer you, and nothing else.`,
    sections: ({ retentionMonths, contactEmail }) => [
      {
        title: 'What we keep',
        text: 'Your message, your name, how to reach you, and whatever else you choose to add. We ask nothing about your means, and nothing follows your visit.',
      },
      {
        title: 'Why',
        text: 'To answer your inquiry and follow it up. This rests on your consent, of which we keep the date and the exact text. You may withdraw it at any time.',
      },
      {
        title: 'Who reads it',
        text: 'The person in charge of your inquiry, their delegate while they are away, and the manager who sees that it does not go unanswered.',
      },
      {
        title: 'For how long',
        text: `Up to ${retentionMonths} months after your last exchange with the house. Your details and your messages are then erased.`,
      },
      {
        title: 'Your rights',
        text: `To see, correct or erase what we keep, write to ${contactEmail}. You may also turn to the data protection authority of your country.`,
      },
    ],
  },
};

/** GET /privacy: the information that the consent sentence leads to, short enough to be read. */
export function privacyPage(view: PrivacyView): string {
  const own = words[view.language];
  const body = html`<div class="letter"><h1>${own.title}</h1><p class="lede">${own.lede(view.house.houseName)}</p>
${own.sections(view).map(({ title, text }) => html`<section class="section"><h2>${title}</h2><p>${text}</p></section>`)}</div>`;
  return renderPage({ ...view, title: own.title, body });
}
