import type { RelanceMoment } from '#domain/policy/relance.ts';
import { isInPerson, type MeetingPlace } from '#templates/email-layout/mail-meeting.ts';
import { closenessOf, type MailTone } from '#templates/email-layout/mail-tone.ts';
import type { Language } from '#templates/i18n/language.ts';

/** The one other thing a relance may propose: what it is, and the words of its subject, sentence and button. */
export type Option = { readonly subject: string; readonly sentence: string; readonly action: string };

type Case = {
  readonly language: Language;
  readonly moment: RelanceMoment;
  readonly tone: MailTone;
  readonly place: Pick<MeetingPlace, 'meeting'>;
};

function call(language: Language, insteadOf: 'writing' | 'coming' | 'waiting'): Option {
  if (language === 'fr') {
    const lead = {
      writing: 'Si écrire vous prend du temps, je peux vous appeler',
      coming: 'S’il vous est plus simple de ne pas vous déplacer, je peux vous appeler',
      waiting: 'Si une question vous retient, je peux vous appeler pour y répondre',
    }[insteadOf];
    return {
      subject: 'un appel, si cela vous est plus simple',
      sentence: `${lead} : dites-moi quand, je ferai le reste.`,
      action: 'Demander un appel',
    };
  }
  const lead = {
    writing: 'If writing takes too long, I could call you instead',
    coming: 'If coming to us is not convenient, I could call you instead',
    waiting: 'If a question is holding you back, I could call you and answer it',
  }[insteadOf];
  return {
    subject: 'a call, if that is easier for you',
    sentence: `${lead}: tell me when, and leave the rest to me.`,
    action: 'Ask for a call',
  };
}

function anotherDay(language: Language): Option {
  return language === 'fr'
    ? {
        subject: 'un autre jour, si cela vous arrange',
        sentence: 'Dites-moi la semaine qui vous arrangerait, et je m’y tiendrai.',
        action: 'Proposer une semaine',
      }
    : {
        subject: 'another day, if that is easier for you',
        sentence: 'Tell me which week would be convenient and I will fit in with it.',
        action: 'Suggest a week',
      };
}

/** After a meeting: a second look, at what the person liked or at what few people are shown. */
function secondLook({ language, tone }: Case): Option {
  const french = language === 'fr';
  const subject = french ? 'une suite à notre rencontre' : 'after our meeting';
  const action = french ? 'Dire ce que je souhaite' : 'Say what I would like';
  const closeness = closenessOf(tone);
  if (closeness === 'closest') {
    const sentence = french
      ? 'Je peux réunir pour vous, avec l’atelier, deux ou trois dessins qui prolongent notre échange : vous les verriez avant tout le monde.'
      : 'With the workshop, I could bring together two or three drawings that follow from our conversation: you would see them before anyone else.';
    return { subject, action, sentence };
  }
  if (closeness === 'close') {
    const sentence = french
      ? 'Je peux vous montrer de nouveau ce qui vous a plu, avec une ou deux pièces qui s’y accordent.'
      : 'I could show you again what you liked, with one or two pieces that go with it.';
    return { subject, action, sentence };
  }
  const sentence = french
    ? 'À partir de ce que nous nous sommes dit, je peux préparer une seconde sélection, plus resserrée.'
    : 'From what we said, I could prepare a second selection, a closer one.';
  return { subject, action, sentence };
}

/** Each moment has its own way out: a call for who would rather not write or travel, a second look for who has come. */
export function anotherOption(given: Case): Option {
  const { language, moment, tone, place } = given;
  switch (moment) {
    case 'incomplete':
    case 'question':
      return call(language, 'writing');
    case 'choice':
    case 'no-show':
      return isInPerson(place) ? call(language, 'coming') : anotherDay(language);
    case 'after-meeting':
      return tone.job === 'repair' || tone.job === 'event' || closenessOf(tone) === 'known'
        ? call(language, 'waiting')
        : secondLook(given);
    case 'reprise':
      return call(language, 'waiting');
  }
}
