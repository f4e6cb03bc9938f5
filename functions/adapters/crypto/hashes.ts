import { createHash, randomBytes } from 'node:crypto';

/** SHA-256, hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** 256 random bits as 43 URL-safe characters: opaque, short, not guessable. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}
