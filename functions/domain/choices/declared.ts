/** The names of a table of declarations, in the order of declaration. */
export function namesOf<Name extends string>(declarations: Readonly<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(declarations).filter((name): name is Name => Object.hasOwn(declarations, name));
}

/** The names whose declarations have these parts. */
export type NamesWith<Declarations, Parts> = {
  readonly [Name in keyof Declarations]: Declarations[Name] extends Parts ? Name : never;
}[keyof Declarations];
