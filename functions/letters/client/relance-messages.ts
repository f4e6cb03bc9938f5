import type { ByPresence } from '#templates/messages/keys/by-presence.ts';

type AboutMatter = (values: { readonly about: string }) => string;
type Subjects = (values: { readonly matter: string }) => readonly string[];

/** A question asked by the signatory, or by a colleague who had the inquiry before. */
interface ByAuthor<T> {
  readonly own: T;
  readonly house: T;
}

/** One further kind of proposal of a relance. */
export interface OptionMessages {
  /** After the matter and a colon. */
  readonly subject: string;
  readonly sentence: string;
  readonly action: string;
}

export interface RelanceMessages {
  readonly subjects: {
    readonly question: ByAuthor<string>;
    readonly incomplete: string;
    readonly wishes: Subjects;
    readonly slots: (values: { readonly matter: string; readonly count: number }) => readonly string[];
    readonly anotherTime: ByPresence<Subjects>;
    readonly option: (values: { readonly matter: string; readonly option: string }) => readonly string[];
  };
  readonly openings: {
    readonly incomplete: (values: { readonly detail: string }) => string;
    readonly incompleteAtAll: string;
    /** `shown`: the question follows. */
    readonly question: ByAuthor<{ readonly shown: string; readonly bare: string }>;
    readonly choice: AboutMatter;
    readonly noShow: ByPresence<string>;
    readonly afterMeeting: AboutMatter;
    readonly reprise: AboutMatter;
    /** The client named the date, or asked to be contacted later. */
    readonly asAgreed: AboutMatter;
    /** The second relance of a wait is shorter, and says that it is the last. */
    readonly last: AboutMatter;
  };
  readonly offers: {
    readonly detail: string;
    readonly wishes: string;
    readonly slots: (values: { readonly count: number; readonly place: string }) => string;
  };
  readonly options: {
    readonly callInsteadOfWriting: OptionMessages;
    readonly callInsteadOfComing: OptionMessages;
    readonly callToAnswer: OptionMessages;
    readonly anotherDay: OptionMessages;
    readonly drawings: OptionMessages;
    readonly piecesSeen: OptionMessages;
    readonly selection: OptionMessages;
  };
  readonly complete: string;
  readonly answer: string;
  readonly closing: string;
}
