import { staffShared } from './staff-shared.ts';

export const stageWords = { fr: staffShared.fr.stages.names, en: staffShared.en.stages.names };
