/**
 * How near a person is to the house, which decides how much a letter explains. A stranger is told the house's ways, a
 * known client is reassured, a close one is offered what suits them, and the closest what others are not shown.
 */
export type Closeness = 'new' | 'known' | 'close' | 'closest';
