import { ofName } from './grammar/elision.ts';
import { spaceFrenchMarkup, spaceFrenchText } from './spacing.ts';

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

export const formats: Formats = {
  locale: 'fr-FR',
  dayOfMonth: ({ day }) => (day === '1' ? '1er' : day),
  time: ({ hour, minute }) => `${Number(hour)} h ${minute}`,
  instant: ({ day, time }) => `${day} à ${time}`,
  zone: ({ city }) => `heure ${ofName(city)}`,
  universalTime: 'heure UTC',
  cities: {
    'Abu Dhabi': 'Abou Dabi',
    Athens: 'Athènes',
    Barcelona: 'Barcelone',
    Beijing: 'Pékin',
    Brussels: 'Bruxelles',
    Copenhagen: 'Copenhague',
    Dubai: 'Dubaï',
    Geneva: 'Genève',
    Lisbon: 'Lisbonne',
    London: 'Londres',
    Seoul: 'Séoul',
    Singapore: 'Singapour',
    Venice: 'Venise',
    Vienna: 'Vienne',
  },
  hoursAndMinutes: ({ hours, minutes }) => `${hours} h ${String(minutes).padStart(2, '0')}`,
  businessTimeLeft: ({ amount }) => `il reste ${amount} ouvrées`,
  businessTimeOver: ({ amount }) => `délai dépassé de ${amount} ouvrées`,
  duration: {
    hours: ({ hours }) => (hours === 1 ? 'une heure' : `${hours} heures`),
    minutes: ({ minutes }) => `${minutes} minutes`,
  },
  labelled: ({ label }) => `${label} :`,
  spaceText: spaceFrenchText,
  spaceMarkup: spaceFrenchMarkup,
};
