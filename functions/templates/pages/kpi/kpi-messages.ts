export { formatMonth } from '../../i18n/months.ts';
