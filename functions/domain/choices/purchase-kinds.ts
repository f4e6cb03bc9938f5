/** What a line of the till is: a sale, goods that came back, or money given back without goods. */
export const purchaseKinds = ['sale', 'return', 'credit'] as const;
export type PurchaseKind = (typeof purchaseKinds)[number];
