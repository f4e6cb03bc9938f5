import type { JobToBeDone } from '#domain/qualification/qualification.ts';
import { isInPerson, type MeetingPlace } from '#templates/email-layout/mail-meeting.ts';
import type { Language } from '#templates/i18n/language.ts';

/** What the clients nearest to the house are offered beyond the time itself, according to what brings them. */
export function champion(
  job: JobToBeDone | undefined,
  place: Pick<MeetingPlace, 'meeting'>,
  language: Language,
): string {
  const french = language === 'fr';
  switch (job) {
    case 'bespoke-creation':
      return french ? 'Nous en poserons ensemble les premières lignes.' : 'Together we will set down its first lines.';
    case 'repair':
      return french
        ? 'Je suivrai votre pièce moi-même jusqu’à son retour.'
        : 'I will follow your piece myself until it is back with you.';
    case 'event':
      return french ? 'Je vous accueillerai moi-même.' : 'I will be there to welcome you.';
    default:
      if (isInPerson(place)) {
        return french
          ? 'Je ferai sortir quelques pièces que nous montrons peu.'
          : 'I will bring out a few pieces that we rarely show.';
      }
      return french
        ? 'J’aurai près de moi quelques pièces que nous montrons peu.'
        : 'I will have beside me a few pieces that we rarely show.';
  }
}
