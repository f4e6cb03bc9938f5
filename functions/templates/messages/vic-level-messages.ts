import { staffShared } from './staff-shared.ts';

export const vicLevelWords = { fr: staffShared.fr.levels.names, en: staffShared.en.levels.names };
