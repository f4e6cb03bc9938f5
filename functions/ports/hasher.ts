/** SHA-256 as lower-case hex: for comparing a value without storing it. */
export interface Hasher {
  sha256(text: string): string;
}
