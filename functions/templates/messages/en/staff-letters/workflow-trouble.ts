import type { WorkflowTroubleMessages } from '../../contracts/staff-letters/workflow-trouble.ts';

export const workflowTrouble: WorkflowTroubleMessages = {
  failed: {
    subject: ({ name }) => `${name}: a step of the follow-up failed, the inquiry is yours`,
    opening:
      'A step of the follow-up failed after several attempts. Nothing is lost: the inquiry is in your hands, and the client is still waiting for your answer.',
    step: 'Step',
    error: 'Error',
    when: 'When',
  },
  unreachable: {
    subject: ({ name }) => `${name}: their address no longer receives our messages`,
    opening:
      'What the house wrote did not reach this person, and nothing more is sent to that address. The inquiry still awaits an answer: by a call, where a number is known, or in another way.',
  },
};
