import { wishes } from '#domain/choices/client-choices.ts';
import { staffOf } from '#domain/house/house.ts';
import type { InquiryKind } from '#domain/qualification/qualification.ts';
import type { Dossier } from '#ports/dossier.ts';
import { clientGreeting } from '#templates/email/client/client-greeting.ts';
import { clientPages } from '#templates/messages/catalogues.ts';
import type { AnsweredKind } from '#templates/messages/fr/client-pages/suggested-reply.ts';

/** A complaint, a piece to repair and a wish to be left alone are answered; nothing is offered beside. */
function answeredKind(kind: InquiryKind | undefined): AnsweredKind | undefined {
  return kind === 'complaint' || kind === 'after-sales' || kind === 'stop-request' ? kind : undefined;
}

/** The paragraphs between greeting and signature. */
function draftOf({ inquiry }: Pick<Dossier, 'inquiry'>): readonly string[] {
  const { language, vicLevel, vip, answers, clientAsked, qualification, returningClient } = inquiry;
  const { suggestedReply: messages, clientChoices: choices } = clientPages[language];
  const kind = answeredKind(qualification?.kind);
  if (kind !== undefined) return messages.kinds[kind];
  const opening = clientAsked === undefined ? messages.opening[vicLevel] : choices[clientAsked.what].reply;
  const first = clientAsked === undefined && returningClient ? `${opening} ${messages.returning}` : opening;
  const job = messages.job[qualification?.jobToBeDone ?? 'discovery'];
  // A client who asked for a call or other times is not asked again what they are looking for.
  const isAboutMeeting = clientAsked !== undefined && wishes.some((wish) => wish === clientAsked.what);
  const matter = isAboutMeeting ? undefined : [job, messages.intent[answers.intent]].filter(Boolean).join(' ');
  const offer = vip ? `${messages.offer[vicLevel]} ${messages.vip}` : messages.offer[vicLevel];
  return [first, matter, offer].filter((part) => part !== undefined);
}

/** The draft of a letter that the house sends: it adds greeting and signature itself. */
export function suggestedLetter(dossier: Pick<Dossier, 'inquiry'>): string {
  return draftOf(dossier).join('\n\n');
}

/**
 * A draft reply in the client's language: the tone of their level, their purpose, the next step for their intent, and
 * one concrete offer. The advisor adds their own text.
 */
export function suggestedReply({ house, inquiry, person }: Dossier, readerId: string): string {
  const greeting = clientGreeting({ clientName: person.fullName, civility: person.civility }, inquiry.language);
  const advisor = staffOf(house, readerId).fullName;
  return [greeting, ...draftOf({ inquiry }), `${advisor}\n${house.policy.identity.name}`].join('\n\n');
}
