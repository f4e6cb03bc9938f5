import type { Settings } from '#local/stack/settings.ts';
import type { LocalStack } from '#local/stack/stack.ts';

/** The output of `npm start` once everything is ready: the addresses, the clock, how to stop. */
export function welcome(stack: LocalStack, settings: Settings, startMs: number, setAside: string | undefined): string {
  const { url } = stack;
  const lines = [
    '',
    `  Vestibule is open · ready in ${(startMs / 1000).toFixed(1)} s`,
    '',
    `  The form        ${url}/`,
    `  The mailbox     ${url}/_local/mail`,
    `  The board       ${url}/_local/session?role=manager&then=/board`,
    `  The portfolio   ${url}/_local/session?role=manager&then=/portfolio`,
    `  The console     ${url}/_local`,
    '',
    `  Time            ${clockLine(settings, stack.clock.now())}`,
    `  Data            ${settings.dataDir}`,
    ...(setAside === undefined ? [] : [`  Earlier data    ${setAside}`]),
    ...(stack.provisioningProblem === undefined
      ? []
      : ['', `  The demonstration house is not provisioned: ${stack.provisioningProblem}`]),
    '',
    '  Ctrl-C stops it; everything is kept for the next start.',
    '',
  ];
  return lines.join('\n');
}

function clockLine({ clock }: Settings, nowMs: number): string {
  const now = new Date(nowMs).toISOString();
  switch (clock.kind) {
    case 'real':
      return 'passes as it does; the console can move it forward';
    case 'manual':
      return `stands at ${now}; the console moves it`;
    case 'speed':
      return `passes ${clock.factor} times faster, from ${now}`;
  }
}
