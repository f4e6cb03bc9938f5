import type { House } from '#domain/house/house.ts';
import { formatDate } from '#templates/i18n/dates.ts';
import type { PolicyPreviewView } from '#templates/pages/policy/policy-results.ts';
import type { PolicyPreview } from '#use-cases/policy/preview-policy.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import type { Editor } from './policy-editor.ts';

function nameOf(house: House, staffId: string): string {
  return house.staff.find((member) => member.staffId === staffId)?.fullName ?? staffId;
}

/** The preview as its page shows it: people by name, those with the most inquiries first. */
export function previewView(
  { verdicts, responses, load, contacts }: PolicyPreview,
  { period }: Editor,
  { house, pageLanguage }: StaffRequest,
): PolicyPreviewView {
  const ids = [...new Set([...Object.keys(load.before), ...Object.keys(load.after)])];
  const [from, to] = [formatDate(period.from, pageLanguage), formatDate(period.to, pageLanguage)];
  return {
    period: from === to ? from : `${from} – ${to}`,
    verdicts,
    responses,
    load: ids
      .map((id) => ({ fullName: nameOf(house, id), before: load.before[id] ?? 0, after: load.after[id] ?? 0 }))
      .sort((one, other) => other.after - one.after || (one.fullName < other.fullName ? -1 : 1)),
    contacts,
  };
}
