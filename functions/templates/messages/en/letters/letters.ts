export { clientLetterNames, clientLetters } from './client-letters.ts';
export { sampleClient } from './sample-client.ts';
export { staffLetterNames, staffLetters } from './staff-letters.ts';
