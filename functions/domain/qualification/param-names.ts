import type { Language } from '#domain/policy/language.ts';
import type { OffTargetKind } from '#domain/policy/scoring.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';
import type { AvailabilityWindow, InquiryIntent } from '#domain/qualification/inquiry-facts.ts';

/** The parameters of reasons that are codes themselves, and so have a name in each language. */
interface ParamNames {
  readonly kind: Readonly<Record<OffTargetKind, string>>;
  readonly intent: Readonly<Record<InquiryIntent, string>>;
  readonly window: Readonly<Record<AvailabilityWindow, string>>;
  readonly level: Readonly<Record<VicLevel, string>>;
  readonly formLanguage: Readonly<Record<Language, string>>;
}

export const paramNames: Readonly<Record<Language, ParamNames>> = {
  fr: {
    kind: {
      spam: 'un envoi automatique',
      solicitation: 'une offre commerciale',
      partnership: 'une proposition de partenariat',
      press: 'une demande de presse',
      careers: 'une candidature',
      'after-sales': 'une question de commande ou de compte',
      resale: 'une revente ou une estimation',
      study: 'un travail d’étude',
    },
    intent: {
      acquire: 'acquérir',
      gift: 'offrir',
      bespoke: 'faire créer',
      repair: 'faire réparer',
      appointment: 'prendre rendez-vous',
      event: 'assister à un événement',
      other: 'autre demande',
    },
    window: { 'this-week': 'cette semaine', 'this-month': 'ce mois-ci', later: 'plus tard' },
    level: { new: 'nouveau', promising: 'prometteur', client: 'client', vic: 'VIC', 'top-vic': 'grand VIC' },
    formLanguage: { fr: 'français', en: 'anglais' },
  },
  en: {
    kind: {
      spam: 'an automatic mailing',
      solicitation: 'a commercial offer',
      partnership: 'a partnership proposal',
      press: 'a press request',
      careers: 'a job application',
      'after-sales': 'a question about an order or an account',
      resale: 'a resale or a valuation',
      study: 'a study project',
    },
    intent: {
      acquire: 'to acquire',
      gift: 'to give',
      bespoke: 'to commission',
      repair: 'to have repaired',
      appointment: 'to make an appointment',
      event: 'to attend an event',
      other: 'something else',
    },
    window: { 'this-week': 'this week', 'this-month': 'this month', later: 'later' },
    level: { new: 'new', promising: 'promising', client: 'client', vic: 'VIC', 'top-vic': 'top VIC' },
    formLanguage: { fr: 'French', en: 'English' },
  },
};
