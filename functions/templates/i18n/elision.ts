export { ofName } from '../messages/fr/elision.ts';
