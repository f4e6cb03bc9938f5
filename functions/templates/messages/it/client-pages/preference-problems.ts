import type { PreferenceProblemMessages } from '../../fr/client-pages/preference-problems.ts';

export const preferenceProblems: PreferenceProblemMessages = {
  frequency: 'Scelga una frequenza.',
  day: 'Indichi una data futura.',
  tooFar: 'Una pausa dura al massimo due anni: oltre, può scegliere di non ricevere più nulla.',
  agreed: 'Selezioni questa casella per confermare che è ciò che desidera.',
  notTicked: 'Selezioni la casella che corrisponde alla Sua scelta.',
};
