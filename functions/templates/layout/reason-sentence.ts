import type { StaffLanguage } from '#domain/policy/language.ts';
import type { ReasonParams } from '#domain/qualification/qualification.ts';
import type { ReasonCode } from '#domain/qualification/reason-codes.ts';
import { staffShared } from '#templates/messages/staff-shared.ts';

export function reasonSentence(because: { code: ReasonCode; params: ReasonParams }, language: StaffLanguage): string {
  const text = staffShared[language].scoring.reasons[because.code];
  return typeof text === 'string' ? text : text(because.params);
}
