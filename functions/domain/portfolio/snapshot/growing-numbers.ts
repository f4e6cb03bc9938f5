type NumberArray = Int32Array | Float64Array;

/** Numbers whose count is not known before the last one: half the memory of a list of millions. */
export interface GrowingNumbers {
  readonly length: number;
  push(value: number): void;
  at(index: number): number;
}

const firstLength = 1024;

/** `make` gives an array of a length; it is doubled whenever it is full. */
export function growingNumbers(make: (length: number) => NumberArray): GrowingNumbers {
  let values = make(firstLength);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === values.length) {
        const larger = make(2 * length);
        larger.set(values);
        values = larger;
      }
      values[length] = value;
      length += 1;
    },
    at: (index) => values[index] ?? 0,
  };
}
