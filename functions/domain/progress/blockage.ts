/** The next expected act, automatic or by a person. */
export type NextStep =
  | 'assignment'
  | 'first-response'
  | 'warning'
  | 'breach'
  | 'escalation'
  | 'completion'
  | 'relance'
  /** A complaint, or a matter after the sale: the owner is to say that it is resolved. */
  | 'resolution'
  | 'client-choice'
  | 'appointment'
  | 'reminder'
  | 'outcome'
  | 'rest'
  | 'confirmation'
  | 'reprise'
  | 'undo'
  | 'at-work';

/** Why an inquiry is blocked and needs a person now. */
export type Blockage =
  | 'unassigned'
  | 'nobody-eligible'
  | 'doubtful'
  | 'breached'
  | 'escalated'
  | 'mail-in-doubt'
  | 'mail-bounced'
  | 'workflow-trouble'
  | 'owner-left'
  | 'client-asked'
  | 'outcome-missing'
  | 'pause-to-confirm';
