/** Scheduled work: EventBridge Scheduler on AWS, the local clock on one machine. */
export interface ScheduleBlueprint {
  /** Its handler has the same name: `functions/handlers/schedules/<name>.ts`. */
  readonly name: string;
  /** EventBridge Scheduler expression: `rate(n minutes|hours|days)` or `cron(min hour day-of-month month day-of-week year)`. */
  readonly expression: string;
  /** IANA time zone of a cron expression. */
  readonly timeZone: string;
  readonly function: string;
  readonly purpose: string;
}

/** Full hours only, so that a stack whose clock is moved by months stops once an hour and not once per schedule. */
export const schedules: readonly ScheduleBlueprint[] = [
  {
    name: 'apply-due-policies',
    // A scheduled policy begins at a full hour, because the form has no minutes.
    expression: 'cron(0 * * * ? *)',
    timeZone: 'Europe/Paris',
    function: 'schedules',
    purpose: 'Puts a policy that was published for a later date in force, at the first full hour from that date.',
  },
  {
    name: 'resume-paused-inquiries',
    // Before the first advisors come in, so that resumed inquiries are planned for the same day.
    expression: 'cron(0 7 * * ? *)',
    timeZone: 'Europe/Paris',
    function: 'schedules',
    purpose: 'Ends every respectful pause whose date has come: one reprise is sent, or the inquiry stays paused.',
  },
  {
    name: 'run-team-maintenance',
    // Events do this at once; the schedule handles dates and is a safety net behind the bus.
    expression: 'cron(0 * * * ? *)',
    timeZone: 'Europe/Paris',
    function: 'schedules',
    purpose:
      'Applies departures, notifies clients whose advisor is away from today, releases held inquiries to eligible advisors, and sends the daily digest of late answers.',
  },
  {
    name: 'send-aftercare',
    expression: 'cron(0 * * * ? *)',
    timeZone: 'Europe/Paris',
    function: 'schedules',
    purpose: 'After a sale: announces each letter of care to the advisor a day before, and sends it when it is due.',
  },
  {
    name: 'send-monthly-report',
    // Every morning, for managers whose first working day of the month is today.
    expression: 'cron(0 8 * * ? *)',
    timeZone: 'Europe/Paris',
    function: 'kpi-snapshots',
    purpose: 'Sends each manager the monthly report on their first working day of the month.',
  },
  {
    name: 'snapshot-day',
    // After midnight in European time zones; elsewhere it ingests the last completed day.
    expression: 'cron(0 1 * * ? *)',
    timeZone: 'Europe/Paris',
    function: 'kpi-snapshots',
    purpose: 'Ingests completed days and builds their KPI snapshots, and rebuilds those with late events.',
  },
  {
    name: 'make-portfolio',
    // After the night's imports have begun to settle, and before anybody looks.
    expression: 'cron(0 2 * * ? *)',
    timeZone: 'Europe/Paris',
    function: 'make-portfolio',
    purpose: 'Makes the snapshot of the client portfolio for the day that has ended.',
  },
  {
    name: 'carry-out-erasures',
    expression: 'cron(0 * * * ? *)',
    timeZone: 'Europe/Paris',
    function: 'schedules',
    purpose: 'Erases every client who asked for it, or whose retention has ended.',
  },
  {
    name: 'apply-retention',
    // At night; the erasures follow at the next full hour.
    expression: 'cron(0 3 * * ? *)',
    timeZone: 'Europe/Paris',
    function: 'schedules',
    purpose: 'Finds the clients whose retention has ended and asks for their erasure.',
  },
  {
    name: 'restart-lost-workflows',
    // A safety net behind a bus that retries for a day by itself: once an hour is enough.
    expression: 'cron(0 * * * ? *)',
    timeZone: 'Europe/Paris',
    function: 'schedules',
    purpose: 'Starts the workflow of received inquiries that have none, and resumes failed runs without an event.',
  },
];
