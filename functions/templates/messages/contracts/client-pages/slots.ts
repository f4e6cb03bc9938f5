/** Times to choose from: the page of the link, and the form that the private space also shows. */
export interface SlotsMessages {
  readonly title: string;
  readonly lede: (values: { readonly advisor: string; readonly place: string }) => string;
  readonly kept: (values: { readonly until: string }) => string;
  readonly oneKept: (values: { readonly until: string }) => string;
  readonly noLongerKept: string;
  readonly oneNoLongerKept: string;
  readonly noneLeft: string;
  readonly noneLeftLede: string;
  readonly choose: string;
  readonly move: string;
  readonly keep: string;
  readonly moveTo: string;
  readonly nothingFree: string;
}
