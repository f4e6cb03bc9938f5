import type { InquiryStatus } from '#domain/inquiry/inquiry.ts';
import { formatInstant, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import type { Language, Words } from '#templates/i18n/language.ts';
import { shorten } from '#templates/i18n/text.ts';
import { stageWords } from '#templates/messages/stage-messages.ts';

export type HandOverNoteView = {
  /** Of whoever takes over. */
  readonly language: Language;
  readonly timeZone: TimeZone;
  readonly status: InquiryStatus;
  /** What the client wrote last, and when. */
  readonly lastWords: string;
  readonly lastWordsAt: InstantText;
  /** When the answer is due, the meeting takes place, or the times offered end. */
  readonly nextAt?: InstantText | undefined;
};

type NoteWords = {
  readonly open: (stage: string) => string;
  readonly lastWords: (when: string, words: string) => string;
  readonly next: Readonly<Record<InquiryStatus, (when: string | undefined) => string>>;
};

const words: Words<NoteWords> = {
  fr: {
    open: (stage) => `Où elle en est : ${stage}.`,
    lastWords: (when, text) => `Derniers mots du client, ${when} : ${text}`,
    next: {
      received: () => 'À suivre : la lecture de la demande est en cours.',
      'awaiting-first-response': (when) =>
        `À suivre : répondre au client${when === undefined ? '' : ` avant le ${when}`}.`,
      responded: () => 'À suivre : la réponse vient d’être donnée, le client a la parole.',
      incomplete: () => 'À suivre : une précision a été demandée au client, sa réponse vous parviendra.',
      'awaiting-client': (when) =>
        when === undefined
          ? 'À suivre : le client a la parole, la maison le relance à votre place.'
          : `À suivre : le client choisit parmi les créneaux proposés, gardés jusqu’au ${when}.`,
      appointment: (when) => `À suivre : la rencontre${when === undefined ? ' convenue' : ` du ${when}`}.`,
      'awaiting-outcome': () => 'À suivre : dire ce qu’a donné la rencontre.',
      paused: () => 'À suivre : la demande est en pause.',
      closed: () => 'À suivre : rien, la demande est close.',
    },
  },
  en: {
    open: (stage) => `Where it stands: ${stage}.`,
    lastWords: (when, text) => `The client’s last words, ${when}: ${text}`,
    next: {
      received: () => 'Next: the inquiry is being read.',
      'awaiting-first-response': (when) => `Next: answer the client${when === undefined ? '' : ` before ${when}`}.`,
      responded: () => 'Next: the answer has just been given, and it is the client’s turn.',
      incomplete: () => 'Next: the client was asked for a detail, and their answer will reach you.',
      'awaiting-client': (when) =>
        when === undefined
          ? 'Next: it is the client’s turn, and the house follows up for you.'
          : `Next: the client is choosing among the times offered, kept until ${when}.`,
      appointment: (when) => `Next: the meeting${when === undefined ? ' that is agreed' : ` on ${when}`}.`,
      'awaiting-outcome': () => 'Next: say what came of the meeting.',
      paused: () => 'Next: the inquiry rests.',
      closed: () => 'Next: nothing, the inquiry is closed.',
    },
  },
};

/** What somebody who has left would have told whoever takes over: what is open, the last words, the next step. */
export function handOverNoteText(view: HandOverNoteView): string {
  const { language, timeZone, status, lastWords, lastWordsAt, nextAt } = view;
  const own = words[language];
  const when = (at: InstantText) => formatInstant(at, timeZone, language);
  return [
    own.open(stageWords[language][status]),
    own.next[status](nextAt && when(nextAt)),
    own.lastWords(when(lastWordsAt), shorten(lastWords, 400)),
  ].join(' ');
}
