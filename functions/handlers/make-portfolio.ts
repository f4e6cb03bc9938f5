import { dispatch } from '#runtime/dispatch.ts';
import { makePortfolioOperation } from './operations/make-portfolio.ts';
import { makePortfolioSchedule } from './schedules/make-portfolio.ts';

/** All clients of the house at once: it needs more memory than any other work. */
export const schedules = { 'make-portfolio': makePortfolioSchedule };

export const operations = { 'make-portfolio': makePortfolioOperation };

export const handler = dispatch({ schedule: schedules, operation: operations });
