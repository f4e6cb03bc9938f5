export interface AssignmentFiguresMessages {
  readonly possible: (values: { readonly possible: number; readonly all: number }) => string;
  /** `count` is the formatted amount. */
  readonly behind: (values: { readonly name: string; readonly amount: number; readonly count: string }) => string;
  readonly ahead: (values: { readonly name: string; readonly amount: number; readonly count: string }) => string;
  readonly tied: string;
  readonly credit: (values: { readonly count: string }) => string;
}
