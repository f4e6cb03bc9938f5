import type { HousePolicy } from '#domain/policy/policy.ts';
import { type InquiryIntent, inquiryIntents } from './inquiry-facts.ts';

/** Whoever finds nothing that fits says so, in every house. */
const elsewhere = 'other';

/** The intents that the form of this house offers, in the product's order unless the house names its own. */
export function offeredIntents({ identity }: HousePolicy): readonly InquiryIntent[] {
  const { intents = [] } = identity;
  const offered = intents.length === 0 ? inquiryIntents : intents;
  return offered.includes(elsewhere) ? offered : [...offered, elsewhere];
}

/** The categories that the form of this house offers, in the order of its policy. */
export function offeredCategories({ identity }: HousePolicy): readonly string[] {
  return identity.categories.includes(elsewhere) ? identity.categories : [...identity.categories, elsewhere];
}

/** True for what is offered, and for nothing chosen. */
export function offersIntent(policy: HousePolicy, intent: InquiryIntent | undefined): boolean {
  return intent === undefined || offeredIntents(policy).includes(intent);
}

/** True for what is offered, and for nothing chosen. */
export function offersCategory(policy: HousePolicy, category: string | undefined): boolean {
  return category === undefined || offeredCategories(policy).includes(category);
}
