/** A sentence, or a function of the values that broke the rule. */
export type Sentence = string | ((params: ProblemParams) => string);

/** The values in the sentence about a broken rule. */
export type ProblemParams = {
  readonly limit?: number;
  readonly of?: 'number' | 'list';
  readonly accepted?: readonly string[];
  readonly expected?: string;
  readonly isMissing?: boolean;
};

export interface PolicyProblemsMessages {
  readonly too_small: Sentence;
  readonly too_big: Sentence;
  readonly invalid_type: Sentence;
  readonly invalid_value: Sentence;
  readonly invalid_union: Sentence;
  readonly invalid_format: Sentence;
  readonly 'unknown-field': Sentence;
  readonly 'time-zone': Sentence;
  readonly currency: Sentence;
  readonly 'frame-order': Sentence;
  readonly 'frames-apart': Sentence;
  readonly 'some-hours': Sentence;
  readonly twice: Sentence;
  readonly 'default-language': Sentence;
  readonly 'grid-order': Sentence;
  readonly 'grid-spend': Sentence;
  readonly ascending: Sentence;
  readonly 'some-relance': Sentence;
  readonly 'chase-order': Sentence;
  readonly 'lead-horizon': Sentence;
  readonly 'weights-sum': Sentence;
  readonly 'weight-reachable': Sentence;
  readonly 'known-threshold': Sentence;
  readonly 'promising-threshold': Sentence;
  readonly 'doubt-order': Sentence;
  readonly 'bespoke-horizon': Sentence;
  readonly 'number-unread': Sentence;
  readonly 'list-unread': Sentence;
  readonly 'caps-unread': Sentence;
  readonly 'hours-unread': Sentence;
  readonly 'json-unread': Sentence;
}
