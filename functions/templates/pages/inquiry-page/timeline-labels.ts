import type { StaffLanguage } from '#domain/choices/languages.ts';
import { knownMessage } from '#templates/layout/known-message.ts';
import { staffPages } from '#templates/messages/catalogues.ts';

const version = /\.v\d+$/;

/** An event in words; one without words is shown by its name, so that nothing is ever hidden from the timeline. */
export function eventLabel(name: string, language: StaffLanguage): string {
  const bare = name.replace(version, '');
  return knownMessage(staffPages[language].events, bare) ?? bare;
}

export function hasEventLabel(name: string): boolean {
  return knownMessage(staffPages.en.events, name.replace(version, '')) !== undefined;
}

/** A code in words, or the code itself when it is not one of ours: nothing is ever hidden from the timeline. */
export function codeLabel(messages: Readonly<Record<string, string>>, code: string): string {
  return knownMessage(messages, code) ?? code;
}
