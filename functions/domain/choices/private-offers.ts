/**
 * What the reserved section of a private space opens. Each is a voluntary act of the client's, kept as a signal of the
 * same name with `consented-signal-given.v1`; what it opens is in `functions/web/private-space/post-private-offer.ts`.
 */
export const privateOffers = ['appointment-requested', 'private-collection-viewed', 'dossier-downloaded'] as const;
export type PrivateOffer = (typeof privateOffers)[number];
