import type { SubmissionProblemMessages } from '../../fr/client-pages/submission-problems.ts';

export const submissionProblems: SubmissionProblemMessages = {
  missing: 'La preghiamo di compilare questo campo.',
  'message-missing': 'Ci dica in poche righe che cosa desidera.',
  'too-long': 'Il testo è un po’ troppo lungo.',
  'hidden-in-line': 'Questo campo contiene un carattere invisibile o un ritorno a capo.',
  'hidden-in-message': 'Il messaggio contiene un carattere invisibile.',
  email: 'Questo indirizzo non sembra completo.',
  phone: 'Questo numero non sembra completo.',
  'date-form': 'La data si scrive AAAA-MM-GG.',
  'no-such-day': 'Questo giorno non esiste nel calendario.',
  'day-over': 'Questo giorno è già passato.',
  'day-too-far': 'Questo giorno è a più di dieci anni da oggi.',
  boutique: 'Questa boutique non esiste.',
  category: 'La maison non propone questa categoria.',
  intent: 'La maison non propone questo tipo di richiesta.',
  language: 'La maison non scrive in questa lingua.',
  consent: 'Il Suo consenso è necessario per poter conservare il Suo messaggio e risponderLe.',
  means: 'Non chiediamo mai nulla sulle Sue disponibilità economiche: La preghiamo di tralasciare questo campo.',
  other: 'La preghiamo di verificare questo campo.',
};
