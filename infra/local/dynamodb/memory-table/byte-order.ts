/** DynamoDB sorts strings by their UTF-8 bytes, which is the order of code points. */
export function inByteOrder(left: string, right: string): number {
  if (left === right) return 0;
  // Without surrogates, code units sort like code points.
  if (!surrogate.test(left) && !surrogate.test(right)) return left < right ? -1 : 1;
  return Buffer.compare(Buffer.from(left), Buffer.from(right));
}

const surrogate = /[\uD800-\uDFFF]/;
