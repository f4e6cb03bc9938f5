import { personalData } from '#runtime/container.ts';
import type { Work } from '#runtime/dispatch.ts';

const repository = personalData();

/** The ids of everybody who was erased: keep it apart from the backups. */
export const listErasedOperation: Work = async () => {
  const erased = await repository.listErased();
  return { personIds: erased.map(({ personId }) => personId) };
};
