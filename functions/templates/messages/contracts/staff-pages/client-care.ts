import type { AftercareTouch } from '#domain/inquiry/aftercare.ts';
import type { CareKind } from '#domain/policy/care.ts';

export interface ClientCareMessages {
  readonly kinds: Readonly<Record<CareKind, string>>;
  readonly title: string;
  readonly kind: string;
  readonly state: string;
  readonly open: string;
  readonly resolved: (values: { readonly name: string; readonly on: string }) => string;
  readonly gestures: string;
  readonly gesture: (values: { readonly amount: string; readonly name: string; readonly on: string }) => string;
  readonly limit: (values: { readonly limit: string }) => string;
  readonly aboveLimit: (values: { readonly limit: string }) => string;
  readonly resolve: string;
  readonly resolveText: string;
  readonly resolveDo: string;
  readonly amount: string;
  readonly give: string;
  readonly giveDo: string;
  readonly aftercare: string;
  readonly touches: Readonly<Record<AftercareTouch['state'], string>>;
  readonly when: (values: { readonly days: number | undefined }) => string;
  readonly edit: string;
  readonly editDo: string;
  readonly which: string;
  readonly words: string;
  readonly wordsHint: string;
  readonly drop: string;
  readonly dropDo: string;
}
