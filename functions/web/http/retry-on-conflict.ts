import { InquiryChangedError } from '#domain/inquiry/inquiry.ts';
import { AgendaChangedError } from '#ports/agenda-repository.ts';

const attemptsAtMost = 4;

/**
 * Reads and decides again when the inquiry, or an agenda, changed between reading and writing: a colleague, the client
 * or a checkpoint was quicker, and what they did may make the act needless.
 */
export async function retryOnConflict<Result>(decide: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await decide();
    } catch (error) {
      const overtaken = error instanceof InquiryChangedError || error instanceof AgendaChangedError;
      if (!overtaken || attempt === attemptsAtMost) throw error;
    }
  }
}
