import type { ProposalVariant } from '#domain/relance/client-wait.ts';
import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { paragraph } from '#templates/email-layout/mail-blocks.ts';
import { matterWords } from '#templates/email-layout/mail-matter.ts';
import { durationWords, isInPerson, placePhrase } from '#templates/email-layout/mail-meeting.ts';
import { fittingSubject } from '#templates/email-layout/mail-subject.ts';
import { closenessOf } from '#templates/email-layout/mail-tone.ts';
import { formatCity } from '#templates/i18n/dates.ts';
import { type ClientMail, renderClientMail } from './client-mail.ts';
import { directLine } from './direct-line.ts';
import { champion } from './rare-attention.ts';
import { countOfSlots, type OfferedSlots, slotBlocks } from './slot-blocks.ts';

export type SlotsProposedView = ClientMail & { readonly variant: ProposalVariant; readonly slots: OfferedSlots };

function subjectOf({ language, variant, tone, slots }: SlotsProposedView): string {
  const { subject } = matterWords(tone.job, language);
  const inPerson = isInPerson(slots.place);
  if (language === 'fr') {
    const meet = inPerson ? 'pour nous rencontrer' : 'pour nous parler';
    switch (variant) {
      case 'first':
        return fittingSubject(`${subject} : ${countOfSlots(slots, 'fr').toLowerCase()} ${meet}`);
      case 'new-times':
        return fittingSubject(`${subject} : d’autres moments ${meet}`);
      case 'after-no-show':
        return fittingSubject(`${subject} : un autre moment ${meet}, si vous le souhaitez`, `Un autre moment ${meet}`);
      case 'advisor-missed':
        return `Nos excuses, et d’autres moments ${inPerson ? 'pour vous recevoir' : meet}`;
    }
  }
  const meet = inPerson ? 'to meet' : 'to talk';
  switch (variant) {
    case 'first':
      return fittingSubject(`${subject}: ${countOfSlots(slots, 'en').toLowerCase()} ${meet}`);
    case 'new-times':
      return fittingSubject(`${subject}: other times ${meet}`);
    case 'after-no-show':
      return fittingSubject(`${subject}: another time ${meet}, if you wish`, `Another time ${meet}`);
    case 'advisor-missed':
      return `Our apologies, and other times ${meet}`;
  }
}

function firstInFrench({ house, tone, slots }: SlotsProposedView): string {
  const { purpose } = matterWords(tone.job, 'fr');
  const place = placePhrase(slots.place, 'fr');
  const inPerson = isInPerson(slots.place);
  const meet = inPerson ? 'un rendez-vous' : 'un échange';
  switch (closenessOf(tone)) {
    case 'new':
      return `Merci d’avoir écrit à ${house.houseName}. Pour ${purpose}, je vous propose ${meet} ${place}. Comptez ${durationWords(slots.startsAt[0] ?? '', slots.endsAt, 'fr')}, en tête-à-tête : rien n’y engage.`;
    case 'known':
      return `Merci de revenir vers ${house.houseName}. Pour ${purpose}, je vous propose ${meet} ${place}. Nous prendrons le temps qu’il faut, et vous déciderez quand vous voudrez.`;
    case 'close':
      return `J’ai gardé ces moments pour vous, ${place}, afin de ${purpose}. Dites-moi ce que vous aimeriez ${inPerson ? 'voir : tout sera prêt à votre arrivée' : 'aborder : je préparerai notre échange'}.`;
    case 'closest':
      return inPerson
        ? `Le salon privé de notre boutique ${slots.place.boutiqueName}, à ${formatCity(slots.place.city, 'fr')}, vous est ouvert. Je vous y recevrai en personne pour ${purpose}. ${champion(tone.job, slots.place, 'fr')}`
        : `J’ai gardé ces moments pour vous, ${place}, afin de ${purpose}. ${champion(tone.job, slots.place, 'fr')}`;
  }
}

function firstInEnglish({ house, tone, slots }: SlotsProposedView): string {
  const { purpose } = matterWords(tone.job, 'en');
  const place = placePhrase(slots.place, 'en');
  const inPerson = isInPerson(slots.place);
  const meet = inPerson ? 'meet' : 'speak';
  switch (closenessOf(tone)) {
    case 'new':
      return `Thank you for writing to ${house.houseName}. To ${purpose}, may I suggest that we ${meet} ${place}. Allow ${durationWords(slots.startsAt[0] ?? '', slots.endsAt, 'en')}: it is a private conversation and commits you to nothing.`;
    case 'known':
      return `Thank you for coming back to ${house.houseName}. To ${purpose}, may I suggest that we ${meet} ${place}. We will take whatever time it needs, and you can decide whenever you wish.`;
    case 'close':
      return `I have kept these times for you, ${place}, so that we can ${purpose}. Tell me what you would like to ${inPerson ? 'see and it will be ready when you arrive' : 'go through and I will prepare for it'}.`;
    case 'closest':
      return inPerson
        ? `The private salon of our ${slots.place.boutiqueName} boutique in ${formatCity(slots.place.city, 'en')} is yours. I will receive you there myself to ${purpose}. ${champion(tone.job, slots.place, 'en')}`
        : `I have kept these times for you, ${place}, so that we can ${purpose}. ${champion(tone.job, slots.place, 'en')}`;
  }
}

function opening(view: SlotsProposedView): string {
  const french = view.language === 'fr';
  const place = placePhrase(view.slots.place, view.language);
  switch (view.variant) {
    case 'first':
      return french ? firstInFrench(view) : firstInEnglish(view);
    case 'new-times':
      return french
        ? `Voici d’autres moments ${place}. Prenez celui qui vous arrange.`
        : `Here are other times ${place}. Take whichever suits you.`;
    case 'after-no-show':
      return french
        ? `Nous nous sommes manqués au moment convenu ; cela arrive, et rien n’est perdu. Si vous souhaitez que nous nous retrouvions ${place}, voici ce que je peux vous garder.`
        : `We missed each other at the time we had agreed; it happens, and nothing is lost. Should you still like us to meet ${place}, here is what I can keep for you.`;
    case 'advisor-missed':
      return french
        ? `Nous n’étions pas au rendez-vous que nous avions pris avec vous. Je vous prie d’accepter nos excuses. Le moment que vous choisirez sera tenu.`
        : `We were not there for the appointment we had made with you. Please accept our apologies. Whichever time you choose will be kept.`;
  }
}

/** Two or three precise times, kept for the client: the one thing asked is to choose. */
export function slotsProposedMail(view: SlotsProposedView): RenderedMail {
  const blocks = [
    paragraph(opening(view)),
    ...slotBlocks(view.slots, view.language),
    ...directLine(view.tone, view.language),
  ];
  return renderClientMail(view, { subject: subjectOf(view), blocks });
}
