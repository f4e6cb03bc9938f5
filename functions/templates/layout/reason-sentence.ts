import type { StaffLanguage } from '#domain/choices/languages.ts';
import type { ReasonParams } from '#domain/qualification/qualification.ts';
import type { ReasonCode } from '#domain/qualification/reason-codes.ts';
import { staffShared } from '#templates/messages/catalogues.ts';
import { knownMessage } from './known-message.ts';

/** The rules' decision, and its reasons. */
export function reasonSentence(because: { code: ReasonCode; params: ReasonParams }, language: StaffLanguage): string {
  const { reasons, kinds } = staffShared[language].scoring;
  const text = reasons[because.code];
  if (typeof text === 'string') return text;
  const { kind } = because.params;
  return text(
    kind === undefined ? because.params : { ...because.params, kind: knownMessage(kinds, `${kind}`) ?? kind },
  );
}
