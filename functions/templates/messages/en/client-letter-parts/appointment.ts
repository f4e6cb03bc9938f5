import type { AppointmentMessages } from '../../fr/client-letter-parts/appointment.ts';

export const appointment: AppointmentMessages = {
  when: 'When',
  where: 'Where',
  how: 'How',
  with: 'With',
  arrival: {
    video: 'I will send you the link for the video call before we speak.',
    phone: 'I will call you at the time agreed, on the number you gave us.',
    phoneUnknown: 'Please reply with the number to reach you on, and I will call at the time agreed.',
    firstVisit: 'When you arrive, simply give your name and you will be shown to me.',
    privateSalon: 'I will be at the door to take you through to the salon.',
    boutique: 'I will be waiting for you at the boutique.',
  },
  discretion: 'Should you prefer a discreet arrival, let me know and it will be arranged.',
  preparation: {
    gift: 'A photograph of something worn by the person it is for would be a good guide.',
    creation: 'A sketch, a picture, a material you like: anything can be a starting point.',
    collection: 'If you have a list or photographs of your pieces, they will help me.',
    repair: {
      inPerson: 'Please bring the piece, and its papers if you still have them.',
      remote: 'Please have the piece beside you when we speak.',
    },
  },
  change: 'Move or cancel',
};
