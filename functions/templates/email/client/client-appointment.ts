import type { MailBlock } from '#templates/email-layout/letter.ts';
import {
  isInPerson,
  type MeetingPlace,
  placeLine,
  timeOnBothClocks,
  timeToKeep,
} from '#templates/email-layout/mail-meeting.ts';
import { closenessOf, type MailTone } from '#templates/email-layout/mail-tone.ts';
import type { InstantText } from '#templates/i18n/dates.ts';
import type { Language, Words } from '#templates/i18n/language.ts';

/** A meeting as the client reads of it. */
export type ClientAppointment = {
  readonly startsAt: InstantText;
  readonly endsAt: InstantText;
  readonly place: MeetingPlace;
  readonly advisorName: string;
  /** A number by which the client can be called is known. */
  readonly hasPhone: boolean;
};

/** "mardi 24 novembre à 11 h 00", for subjects and sentences. */
export function appointmentTime({ startsAt, place }: ClientAppointment, language: Language): string {
  return timeToKeep(startsAt, place, language);
}

const labels: Words<{ when: string; where: string; how: string; with: string }> = {
  fr: { when: 'Quand', where: 'Où', how: 'Comment', with: 'Avec' },
  en: { when: 'When', where: 'Where', how: 'How', with: 'With' },
};

/** When, where or how, with whom. */
export function appointmentFacts(appointment: ClientAppointment, language: Language): MailBlock {
  const { startsAt, place, advisorName } = appointment;
  const own = labels[language];
  return {
    kind: 'facts',
    rows: [
      { label: own.when, value: timeOnBothClocks(startsAt, place, language) },
      { label: isInPerson(place) ? own.where : own.how, value: placeLine(place, language) },
      { label: own.with, value: advisorName },
    ],
  };
}

/** How the meeting begins: what the client finds on arriving, or who calls whom. */
export function arrivalWords({ place, hasPhone }: ClientAppointment, tone: MailTone, language: Language): string {
  const french = language === 'fr';
  if (place.meeting === 'video') {
    return french
      ? 'Je vous enverrai l’adresse de la visioconférence avant notre rendez-vous.'
      : 'I will send you the address of the video call before we speak.';
  }
  if (place.meeting === 'phone') {
    if (!hasPhone) {
      return french
        ? 'Répondez à ce message avec le numéro où vous joindre : je vous appellerai à l’heure dite.'
        : 'Reply to this message with the number to reach you on, and I will call at the time agreed.';
    }
    return french
      ? 'Je vous appellerai à l’heure dite, au numéro que vous nous avez donné.'
      : 'I will call you at the time agreed, on the number you gave us.';
  }
  if (closenessOf(tone) === 'new') {
    return french
      ? 'À votre arrivée, donnez simplement votre nom : on vous conduira jusqu’à moi.'
      : 'When you arrive, simply give your name and you will be shown to me.';
  }
  if (place.meeting === 'private-salon') {
    return french
      ? 'Je vous attendrai à l’entrée et vous conduirai au salon.'
      : 'I will be at the door to take you through to the salon.';
  }
  return french ? 'Je vous attendrai à la boutique.' : 'I will be waiting for you at the boutique.';
}

/** Being seen is not everybody's wish. */
export function discretionWords(place: MeetingPlace, { vip }: MailTone, language: Language): string | undefined {
  if (!vip || !isInPerson(place)) return undefined;
  return language === 'fr'
    ? 'Si vous préférez arriver à l’écart des regards, dites-le-moi : tout sera arrangé.'
    : 'If you would rather arrive unseen, tell me and it will be arranged.';
}

/** What would make the meeting better, according to what brings the client. */
export function preparationWords(place: MeetingPlace, { job }: MailTone, language: Language): string | undefined {
  const french = language === 'fr';
  switch (job) {
    case 'gift':
      return french
        ? 'Une photographie d’une pièce que porte la personne à qui vous l’offrirez nous guidera bien.'
        : 'A photograph of something worn by the person it is for would guide us well.';
    case 'bespoke-creation':
      return french
        ? 'Un croquis, une image, une matière qui vous plaît : tout peut servir de départ.'
        : 'A sketch, a picture, a material you like: anything can be where it starts.';
    case 'collection':
      return french
        ? 'Si vous avez une liste ou des photographies de vos pièces, elles me seront utiles.'
        : 'If you have a list or photographs of your pieces, they will help me.';
    case 'repair':
      if (isInPerson(place)) {
        return french
          ? 'Apportez la pièce, et ses papiers si vous les avez encore.'
          : 'Please bring the piece, and its papers if you still have them.';
      }
      return french
        ? 'Gardez la pièce près de vous pendant notre échange.'
        : 'Please have the piece beside you when we speak.';
    default:
      return undefined;
  }
}

export const changeLabels: Words<string> = { fr: 'Déplacer ou annuler', en: 'Move or cancel' };
