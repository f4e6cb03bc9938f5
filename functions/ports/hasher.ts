/** SHA-256 as lower-case hex: to compare without keeping. */
export interface Hasher {
  sha256(text: string): string;
}
