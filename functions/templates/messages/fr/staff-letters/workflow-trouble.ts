import type { WorkflowTroubleMessages } from '../../contracts/staff-letters/workflow-trouble.ts';

export const workflowTrouble: WorkflowTroubleMessages = {
  failed: {
    subject: ({ name }) => `${name} : une étape du suivi a échoué, la demande est à vous`,
    opening:
      'Une étape du suivi a échoué malgré plusieurs essais. Rien n’est perdu : la demande vous est confiée, et le client attend toujours votre réponse.',
    step: 'Étape',
    error: 'Erreur',
    when: 'Quand',
  },
  unreachable: {
    subject: ({ name }) => `${name} : son adresse ne reçoit plus nos messages`,
    opening:
      'Ce que la maison a écrit n’est pas parvenu à cette personne, et plus rien n’est envoyé à cette adresse. La demande attend toujours une réponse : par un appel, si un numéro est connu, ou par une autre voie.',
  },
};
