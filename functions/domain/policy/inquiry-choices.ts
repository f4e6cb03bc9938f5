import type { HousePolicy } from '#domain/policy/policy.ts';
import { type InquiryIntent, inquiryIntents } from './inquiry-facts.ts';

/** Every house offers this one, for clients to whom no other intent applies. */
const elsewhere = 'other';

/** The intents that this house's form offers, in the product's order unless the policy names its own. */
export function offeredIntents({ identity }: HousePolicy): readonly InquiryIntent[] {
  const { intents = [] } = identity;
  const offered = intents.length === 0 ? inquiryIntents : intents;
  return offered.includes(elsewhere) ? offered : [...offered, elsewhere];
}

/** The categories that this house's form offers, in the order of its policy. */
export function offeredCategories({ identity }: HousePolicy): readonly string[] {
  return identity.categories.includes(elsewhere) ? identity.categories : [...identity.categories, elsewhere];
}

/** True for an offered value, and when none was chosen. */
export function offersIntent(policy: HousePolicy, intent: InquiryIntent | undefined): boolean {
  return intent === undefined || offeredIntents(policy).includes(intent);
}

/** True for an offered value, and when none was chosen. */
export function offersCategory(policy: HousePolicy, category: string | undefined): boolean {
  return category === undefined || offeredCategories(policy).includes(category);
}
