import type { PromiseState } from '#domain/promises/promise.ts';

/** What the client was promised about this inquiry, and what came of it. */
export interface PromisesMessages {
  readonly title: string;
  readonly states: Readonly<Record<PromiseState | 'released', string>>;
  readonly line: (values: { readonly who: string; readonly before: string }) => string;
  /** It renews one that was broken. */
  readonly renewal: string;
  readonly answered: (values: { readonly at: string }) => string;
}

export const promises: PromisesMessages = {
  title: 'Promesses faites au client',
  states: { made: 'En cours', kept: 'Tenue', moved: 'Déplacée', broken: 'Non tenue', released: 'Sans objet' },
  line: ({ who, before }) => `${who}, réponse avant ${before}`,
  renewal: 'nouveau délai, après excuses',
  answered: ({ at }) => `répondu ${at}`,
};
