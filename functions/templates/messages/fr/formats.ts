import type { Formats } from '../contracts/formats.ts';
import { ofName } from './grammar/elision.ts';
import { spaceFrenchMarkup, spaceFrenchText } from './spacing.ts';

export const formats: Formats = {
  locale: 'fr-FR',
  dayOfMonth: ({ day }) => (day === '1' ? '1er' : day),
  time: ({ hour, minute }) => `${Number(hour)} h ${minute}`,
  instant: ({ day, time }) => `${day} à ${time}`,
  zone: ({ city }) => `heure ${ofName(city)}`,
  universalTime: 'heure UTC',
  cities: {
    'Abu Dhabi': 'Abou Dabi',
    Athens: 'Athènes',
    Barcelona: 'Barcelone',
    Beijing: 'Pékin',
    Brussels: 'Bruxelles',
    Copenhagen: 'Copenhague',
    Dubai: 'Dubaï',
    Geneva: 'Genève',
    Lisbon: 'Lisbonne',
    London: 'Londres',
    Seoul: 'Séoul',
    Singapore: 'Singapour',
    Venice: 'Venise',
    Vienna: 'Vienne',
  },
  hoursAndMinutes: ({ hours, minutes }) => `${hours} h ${String(minutes).padStart(2, '0')}`,
  businessTimeLeft: ({ amount }) => `il reste ${amount} ouvrées`,
  businessTimeOver: ({ amount }) => `délai dépassé de ${amount} ouvrées`,
  duration: {
    hours: ({ hours }) => (hours === 1 ? 'une heure' : `${hours} heures`),
    minutes: ({ minutes }) => `${minutes} minutes`,
  },
  labelled: ({ label }) => `${label} :`,
  spaceText: spaceFrenchText,
  spaceMarkup: spaceFrenchMarkup,
};
