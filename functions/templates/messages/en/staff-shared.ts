import type { StaffSharedMessages } from '../fr/staff-shared.ts';
import { staffClientChoices } from './client-choices.ts';
import { ages } from './staff-shared/ages.ts';
import { calendars } from './staff-shared/calendars.ts';
import { corrections } from './staff-shared/corrections.ts';
import { figures } from './staff-shared/figures.ts';
import { inquiryChannels } from './staff-shared/inquiry-channels.ts';
import { levels } from './staff-shared/levels.ts';
import { levers } from './staff-shared/levers.ts';
import { ownership } from './staff-shared/ownership.ts';
import { progress } from './staff-shared/progress.ts';
import { scoring } from './staff-shared/scoring.ts';
import { stages } from './staff-shared/stages.ts';

export const staffShared: StaffSharedMessages = {
  clientChoices: staffClientChoices,
  corrections,
  inquiryChannels,
  levels,
  levers,
  ownership,
  scoring,
  stages,
  progress,
  ages,
  calendars,
  figures,
};
