import type { RelanceMoment } from '#domain/policy/relance.ts';
import { matterWords } from '#templates/email-layout/mail-matter.ts';
import { isInPerson, placePhrase } from '#templates/email-layout/mail-meeting.ts';
import { fittingSubject } from '#templates/email-layout/mail-subject.ts';
import type { Language, Words } from '#templates/i18n/language.ts';
import { missingWords } from './missing-messages.ts';
import { anotherOption } from './relance-option.ts';
import type { RelanceView } from './relance-view.ts';
import { countOfSlots } from './slot-blocks.ts';

/** The advisor who asked may have handed over since. */
function whose(language: Language, question: RelanceView['question']): string {
  const own = question?.isOwn === true;
  if (language === 'fr') return own ? 'Ma' : 'Notre';
  return own ? 'My' : 'Our';
}

export function relanceSubject(view: RelanceView): string {
  const { language, offer, moment, tone, place, question } = view;
  const { subject } = matterWords(tone.job, language);
  const french = language === 'fr';
  const matter = french ? `${subject} : ` : `${subject}: `;
  switch (offer.kind) {
    case 'clarification':
      if (moment === 'question') {
        return french
          ? `${whose('fr', question)} question au sujet de votre demande`
          : `${whose('en', question)} question about your inquiry`;
      }
      if (moment === 'incomplete') {
        return french
          ? 'Votre demande : un détail pour bien vous répondre'
          : 'Your inquiry: one detail, to answer you well';
      }
      return fittingSubject(french ? `${matter}ce que vous en pensez` : `${matter}your thoughts on it`);
    case 'slots': {
      const count = countOfSlots(offer.slots, language).toLowerCase();
      const kept = offer.slots.startsAt.length === 1 ? 'gardé' : 'gardés';
      return fittingSubject(french ? `${matter}${count} ${kept} pour vous` : `${matter}${count} kept for you`);
    }
    case 'new-slot': {
      const [fr, en] = isInPerson(place) ? ['nous voir', 'to meet'] : ['nous parler', 'to talk'];
      return fittingSubject(
        french ? `${matter}un autre moment pour ${fr}` : `${matter}another time ${en}`,
        french ? `Un autre moment pour ${fr}` : `Another time ${en}`,
      );
    }
    case 'another-option':
      return fittingSubject(`${matter}${anotherOption({ language, moment, tone, place }).subject}`);
  }
}

type Opening = (view: RelanceView) => string;

const openings: Words<Record<RelanceMoment, Opening>> = {
  fr: {
    incomplete: ({ missing }) =>
      missing
        ? `Un détail me permettrait de confier votre demande à la bonne personne : ${missingWords.fr[missing]}.`
        : 'Un mot de plus me permettrait de confier votre demande à la bonne personne.',
    question: ({ question, offer }) =>
      question && offer.kind === 'clarification'
        ? `${whose('fr', question)} question vous attend toujours, sans hâte. La voici :`
        : `${whose('fr', question)} question vous attend toujours, sans hâte.`,
    choice: ({ tone }) => `Je reviens vers vous au sujet ${matterWords(tone.job, 'fr').about}.`,
    'no-show': () => 'Nous nous sommes manqués au moment convenu ; cela arrive, et rien n’est perdu.',
    'after-meeting': ({ tone }) =>
      `Merci du temps que vous nous avez accordé. Je repense à notre échange au sujet ${matterWords(tone.job, 'fr').about}.`,
    reprise: ({ tone, asAgreed }) =>
      asAgreed
        ? `Comme vous l’aviez souhaité, nous revenons vers vous au sujet ${matterWords(tone.job, 'fr').about}.`
        : `Nous avons laissé votre demande reposer. Je reprends contact, une fois, au sujet ${matterWords(tone.job, 'fr').about}.`,
  },
  en: {
    incomplete: ({ missing }) =>
      missing
        ? `One detail would let me entrust your inquiry to the right person: ${missingWords.en[missing]}.`
        : 'A few more words would let me entrust your inquiry to the right person.',
    question: ({ question, offer }) =>
      question && offer.kind === 'clarification'
        ? `${whose('en', question)} question still stands, and there is no hurry. Here it is:`
        : `${whose('en', question)} question still stands, and there is no hurry.`,
    choice: ({ tone }) => `I am writing again about ${matterWords(tone.job, 'en').about}.`,
    'no-show': () => 'We missed each other at the time we had agreed; it happens, and nothing is lost.',
    'after-meeting': ({ tone }) =>
      `Thank you for the time you gave us. I have been thinking about our conversation, and about ${matterWords(tone.job, 'en').about}.`,
    reprise: ({ tone, asAgreed }) =>
      asAgreed
        ? `As you asked, we are coming back to you about ${matterWords(tone.job, 'en').about}.`
        : `We have let your inquiry rest. I am writing once, about ${matterWords(tone.job, 'en').about}.`,
  },
};

/** The second relance of a wait is shorter, and says that it is the last. */
export function relanceOpening(view: RelanceView): string {
  const { language, tone, position, moment } = view;
  // A time to meet is one thing to propose; a question beside it would be another.
  const isAside = (moment === 'incomplete' || moment === 'question') && 'slots' in view.offer;
  if (position !== 'last') return openings[language][isAside ? 'choice' : moment](view);
  const { about } = matterWords(tone.job, language);
  return language === 'fr'
    ? `Un mot encore au sujet ${about} ; c’est le dernier pour l’instant.`
    : `One more word about ${about}; it is the last for now.`;
}

/** What is put in the client's hands, in one sentence. */
export function relanceOffer(view: RelanceView): string {
  const { language, offer, moment, tone, place } = view;
  const french = language === 'fr';
  const where = placePhrase(place, language);
  switch (offer.kind) {
    case 'clarification':
      return french
        ? 'Deux lignes suffisent, par le lien ci-dessous ou en réponse à ce message.'
        : 'Two lines are enough, by the link below or in reply to this message.';
    case 'slots':
    case 'new-slot': {
      const isOne = offer.slots.startsAt.length === 1;
      if (french) return `Voici ${isOne ? 'un moment que je peux' : 'des moments que je peux'} vous garder ${where} :`;
      return `Here ${isOne ? 'is a time' : 'are times'} I can keep for you ${where}:`;
    }
    case 'another-option':
      return anotherOption({ language, moment, tone, place }).sentence;
  }
}

/** Silence is an answer too, and leaves nothing undone. */
export function relanceClosing({ language, position }: RelanceView): string | undefined {
  if (position === 'first') return undefined;
  return language === 'fr'
    ? 'Sans nouvelles de vous, je laisserai votre demande reposer. Elle vous reste ouverte.'
    : 'If I do not hear from you, I will let your inquiry rest. It stays open to you.';
}
