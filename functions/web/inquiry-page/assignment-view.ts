import type { CandidateFigures } from '#domain/assignment/candidate-figures.ts';
import type { House } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { AssignmentRecord } from '#ports/inquiry-repository.ts';
import type { AssignmentFigures } from '#templates/pages/inquiry-page/assignment-figures.ts';

/** Sums of fractions this close count as equal. */
const tolerance = 1e-9;

function isTied(candidates: readonly CandidateFigures[], chosenId: string | undefined): boolean {
  const chosen = candidates.find(({ advisorId }) => advisorId === chosenId);
  if (chosen === undefined || chosen.shortfall === null) return false;
  const { tier, shortfall } = chosen;
  return candidates.some(
    (one) =>
      one !== chosen && one.tier === tier && one.shortfall !== null && Math.abs(one.shortfall - shortfall) < tolerance,
  );
}

/** Why the owner was chosen: the latest assignment with figures, as it was stored then. */
export function assignmentView(
  house: House,
  { owner }: Inquiry,
  assignments: readonly AssignmentRecord[],
): AssignmentFigures {
  const last = assignments.at(-1);
  const candidates = last?.candidates ?? [];
  const chosenId = owner?.assignmentNumber === last?.assignmentNumber ? owner?.ownerId : undefined;
  return {
    because: owner?.because,
    tied: isTied(candidates, chosenId),
    candidates: candidates.map((candidate) => ({
      ...candidate,
      fullName: house.staff.find(({ staffId }) => staffId === candidate.advisorId)?.fullName ?? candidate.advisorId,
      chosen: candidate.advisorId === chosenId,
    })),
  };
}
