/** Weights smaller than this are left out of the shipped model: they hardly change a decision. */
export const smallestWeight = 0.2;
