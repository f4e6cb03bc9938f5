/**
 * The offers of a private space's reserved section. Opening one is a voluntary act of the client, stored as a signal of
 * the same name with `consented-signal-given.v1`; the handling is in
 * `functions/web/private-space/post-private-offer.ts`.
 */
export const privateOffers = ['appointment-requested', 'private-collection-viewed', 'dossier-downloaded'] as const;
export type PrivateOffer = (typeof privateOffers)[number];
