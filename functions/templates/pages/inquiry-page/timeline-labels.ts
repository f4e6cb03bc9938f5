import type { StaffLanguage } from '#domain/choices/languages.ts';
import { knownMessage } from '#templates/layout/known-message.ts';
import { staffPages } from '#templates/messages/catalogues.ts';

const version = /\.v\d+$/;

/** The label of an event; without one its name is shown, so that the timeline hides nothing. */
export function eventLabel(name: string, language: StaffLanguage): string {
  const bare = name.replace(version, '');
  return knownMessage(staffPages[language].events, bare) ?? bare;
}

export function hasEventLabel(name: string): boolean {
  return knownMessage(staffPages.en.events, name.replace(version, '')) !== undefined;
}

/** The label of a code, or the code itself when it is unknown, so that the timeline hides nothing. */
export function codeLabel(messages: Readonly<Record<string, string>>, code: string): string {
  return knownMessage(messages, code) ?? code;
}
