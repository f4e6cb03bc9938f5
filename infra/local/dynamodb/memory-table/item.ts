/** An item or a part of one, in JSON types: the document client's, without sets and bytes. */
export type Value = string | number | boolean | null | Value[] | { [name: string]: Value };

export type Item = { [name: string]: Value };
