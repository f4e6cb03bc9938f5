/**
 * How close a client is to the house, which decides how much a letter explains. A stranger is told how the house works,
 * a known client is reassured, a close one gets a suitable offer, and the closest one gets offers that others do not
 * see.
 */
export type Closeness = 'new' | 'known' | 'close' | 'closest';
