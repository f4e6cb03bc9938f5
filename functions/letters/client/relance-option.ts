import { isInPerson } from '#templates/email-layout/mail-meeting.ts';
import { closenessOf } from '#templates/email-layout/mail-tone.ts';
import type { OptionMessages, RelanceMessages } from './relance-messages.ts';
import type { RelanceView } from './relance-view.ts';

type Case = Pick<RelanceView, 'moment' | 'tone' | 'place'>;

/** After a meeting: an answer to open questions, or a second look at rarely shown pieces. */
function afterMeeting({ tone }: Case, { options }: RelanceMessages): OptionMessages {
  if (tone.job === 'repair' || tone.job === 'event') return options.callToAnswer;
  switch (closenessOf(tone)) {
    case 'closest':
      return options.drawings;
    case 'close':
      return options.piecesSeen;
    case 'known':
      return options.callToAnswer;
    case 'new':
      return options.selection;
  }
}

/**
 * Each moment has its own alternative: a call for clients who prefer not to write or travel, a second look for those
 * who have visited.
 */
export function optionOf(view: Case, messages: RelanceMessages): OptionMessages {
  const { options } = messages;
  switch (view.moment) {
    case 'incomplete':
    case 'question':
      return options.callInsteadOfWriting;
    case 'choice':
    case 'no-show':
      return isInPerson(view.place) ? options.callInsteadOfComing : options.anotherDay;
    case 'after-meeting':
      return afterMeeting(view, messages);
    case 'reprise':
      return options.callToAnswer;
  }
}
