export { clientLetters } from './client-letters.ts';
export { sampleClient } from './sample-client.ts';
