import { ProductError } from '#domain/errors/product-error.ts';
/** Thrown when a calendar never opens, or not within two years of the requested instant. */
export class CalendarHasNoOpenTimeError extends ProductError {
  override readonly name = 'CalendarHasNoOpenTimeError';
  readonly calendarId: string;

  constructor(calendarId: string, detail: string) {
    super(`Calendar "${calendarId}" has no open time ${detail}`);
    this.calendarId = calendarId;
  }
}

/** Thrown when a calendar has an unknown time zone, an impossible time or an impossible date. */
export class CalendarInvalidError extends ProductError {
  override readonly name = 'CalendarInvalidError';
  readonly calendarId: string;

  constructor(calendarId: string, problem: string, options?: ErrorOptions) {
    super(`Calendar "${calendarId}": ${problem}`, options);
    this.calendarId = calendarId;
  }
}

/** Thrown when a length of working time is negative, infinite or not a number. */
export class BusinessDurationInvalidError extends ProductError {
  override readonly name = 'BusinessDurationInvalidError';
}
