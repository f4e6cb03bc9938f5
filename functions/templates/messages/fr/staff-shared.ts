import type { StaffClientChoicesMessages } from './client-choices.ts';
import { staffClientChoices } from './client-choices.ts';
import type { AgesMessages } from './staff-shared/ages.ts';
import { ages } from './staff-shared/ages.ts';
import type { CalendarsMessages } from './staff-shared/calendars.ts';
import { calendars } from './staff-shared/calendars.ts';
import type { CorrectionsMessages } from './staff-shared/corrections.ts';
import { corrections } from './staff-shared/corrections.ts';
import type { FiguresMessages } from './staff-shared/figures.ts';
import { figures } from './staff-shared/figures.ts';
import type { InquiryChannelsMessages } from './staff-shared/inquiry-channels.ts';
import { inquiryChannels } from './staff-shared/inquiry-channels.ts';
import type { LevelsMessages } from './staff-shared/levels.ts';
import { levels } from './staff-shared/levels.ts';
import type { LeversMessages } from './staff-shared/levers.ts';
import { levers } from './staff-shared/levers.ts';
import type { OwnershipMessages } from './staff-shared/ownership.ts';
import { ownership } from './staff-shared/ownership.ts';
import type { ProgressMessages } from './staff-shared/progress.ts';
import { progress } from './staff-shared/progress.ts';
import type { ScoringMessages } from './staff-shared/scoring.ts';
import { scoring } from './staff-shared/scoring.ts';
import type { StagesMessages } from './staff-shared/stages.ts';
import { stages } from './staff-shared/stages.ts';

export interface StaffSharedMessages {
  readonly clientChoices: StaffClientChoicesMessages;
  readonly corrections: CorrectionsMessages;
  readonly inquiryChannels: InquiryChannelsMessages;
  readonly levels: LevelsMessages;
  readonly levers: LeversMessages;
  readonly ownership: OwnershipMessages;
  readonly scoring: ScoringMessages;
  readonly stages: StagesMessages;
  readonly progress: ProgressMessages;
  readonly ages: AgesMessages;
  readonly calendars: CalendarsMessages;
  readonly figures: FiguresMessages;
}

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
