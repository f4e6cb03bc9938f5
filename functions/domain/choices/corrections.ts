/**
 * The choice with which a client sets right, in their private space, what was understood of their message. It keeps no
 * outcome and says no event: what it does is in `functions/web/private-space/post-correction.ts`.
 */
export const privateCorrections = ['corrected'] as const;
