/** How a language writes dates, times, numbers and names. Its other texts are in its messages. */
export interface Formats {
  /** BCP 47, for `Intl`. */
  readonly locale: string;
  /** Day of the month as a number without leading zero: "1er" in French. */
  readonly dayOfMonth: (values: { readonly day: string }) => string;
  /** Hour and minute have two digits each, in 24-hour time. */
  readonly time: (values: { readonly hour: string; readonly minute: string }) => string;
  readonly instant: (values: { readonly day: string; readonly time: string }) => string;
  /** The time zone's name: "Paris time". */
  readonly zone: (values: { readonly city: string }) => string;
  readonly universalTime: string;
  /** Cities with a name of their own in this language, by their English name. */
  readonly cities: Readonly<Record<string, string>>;
  /** Hours and minutes, when there are both. */
  readonly hoursAndMinutes: (values: { readonly hours: number; readonly minutes: number }) => string;
  readonly businessTimeLeft: (values: { readonly amount: string }) => string;
  readonly businessTimeOver: (values: { readonly amount: string }) => string;
  /** How long to allow for a meeting, in a sentence. */
  readonly duration: {
    readonly hours: (values: { readonly hours: number }) => string;
    readonly minutes: (values: { readonly minutes: number }) => string;
  };
  /** A label before its value or its address, in plain text. */
  readonly labelled: (values: { readonly label: string }) => string;
  /** Inserts the spaces that punctuation requires, in plain text and in the text of a page. */
  readonly spaceText: (text: string) => string;
  readonly spaceMarkup: (markup: string) => string;
}
