import { dateInWords, hourInWords } from '#local/demo/day.ts';
import type { OpenHouse } from '#local/demo/house.ts';

/** The addresses that stay open when the replay is over. */
export function whereToLook({ stack, day, dataDir, setAside }: OpenHouse): string {
  const { url } = stack;
  const asManager = (path: string): string => `${url}/_local/session?role=manager&then=${path}`;
  return [
    '',
    '  Everything is open to look at:',
    '',
    `  The board       ${asManager('/board')}`,
    `  The figures     ${asManager('/kpi')}`,
    `  The advisors    ${asManager('/advisors')}`,
    `  The mailbox     ${url}/_local/mail`,
    `  The console     ${url}/_local`,
    `  The form        ${url}/`,
    '',
    `  Time            stands at ${hourInWords(day.endsAt)}, ${dateInWords(day.endsAt).slice(4)}, Paris; the console moves it`,
    `  Data            ${dataDir}; the next demonstration starts afresh`,
    ...(setAside === undefined ? [] : [`  Earlier data    ${setAside}`]),
    '',
    '  Ctrl-C stops it.',
    '',
  ].join('\n');
}
