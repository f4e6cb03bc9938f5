import type { AftercareTouch } from '#domain/inquiry/aftercare.ts';
import type { CareKind } from '#domain/policy/care.ts';

export interface ClientCareMessages {
  readonly kinds: Readonly<Record<CareKind, string>>;
  readonly title: string;
  readonly kind: string;
  readonly state: string;
  readonly open: string;
  readonly resolved: (values: { readonly name: string; readonly on: string }) => string;
  readonly gestures: string;
  readonly gesture: (values: { readonly amount: string; readonly name: string; readonly on: string }) => string;
  readonly limit: (values: { readonly limit: string }) => string;
  readonly aboveLimit: (values: { readonly limit: string }) => string;
  readonly resolve: string;
  readonly resolveText: string;
  readonly resolveDo: string;
  readonly amount: string;
  readonly give: string;
  readonly giveDo: string;
  readonly aftercare: string;
  readonly touches: Readonly<Record<AftercareTouch['state'], string>>;
  readonly when: (values: { readonly days: number | undefined }) => string;
  readonly edit: string;
  readonly editDo: string;
  readonly which: string;
  readonly words: string;
  readonly wordsHint: string;
  readonly drop: string;
  readonly dropDo: string;
}

export const clientCare: ClientCareMessages = {
  kinds: { complaint: 'Réclamation', 'after-sales': 'Après-vente' },
  title: 'Soin du client',
  kind: 'Nature',
  state: 'État',
  open: 'À résoudre',
  resolved: ({ name, on }) => `Résolue par ${name} le ${on}`,
  gestures: 'Gestes',
  gesture: ({ amount, name, on }) => `${amount}, ${name}, ${on}`,
  limit: ({ limit }) => `Jusqu’à ${limit} par le responsable ; au-delà, par la direction.`,
  aboveLimit: ({ limit }) => `${limit} au plus ; au-delà, adressez-vous à la direction.`,
  resolve: 'Indiquer la résolution',
  resolveText: 'Le client sera interrogé une seule fois, quelques jours plus tard. Rien d’autre ne lui est envoyé.',
  resolveDo: 'Résolue',
  amount: 'Geste',
  give: 'Consentir un geste',
  giveDo: 'Enregistrer le geste',
  aftercare: 'Après la vente',
  touches: { planned: 'à venir', sent: 'parti', dropped: 'retiré', cancelled: 'non envoyé' },
  when: ({ days }) => (days === undefined ? 'Remerciement' : `${days} jours après`),
  edit: 'L’écrire avec vos mots',
  editDo: 'Garder mes mots',
  which: 'Message',
  words: 'Vos mots',
  wordsHint: 'La formule d’appel, la formule de politesse et votre nom sont ajoutés.',
  drop: 'Retirer un message',
  dropDo: 'Retirer',
};
