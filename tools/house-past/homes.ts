/** Where clients live: their names, their currencies and the advisors who look after them. */
export interface Home {
  readonly weight: number;
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
  /** Drawn for each purchase; a frequent one is listed more than once. */
  readonly currencies: readonly string[];
  readonly advisorIds: readonly string[];
}

const words = (text: string): readonly string[] => text.split(' ');

const paris = ['camille-laurent', 'camille-laurent', 'antoine-delmas', 'ines-benali', 'louis-ferrand', 'louis-ferrand'];
const london = ['eleanor-whitcombe', 'eleanor-whitcombe', 'james-okafor'];

export const homes: readonly Home[] = [
  {
    weight: 46,
    firstNames: words(
      'Anne Béatrice Charlotte Claire Élise Florence Hélène Inès Jeanne Juliette Laure Louise Marguerite Mathilde Nathalie Sophie Valentine Adrien Antoine Bertrand Édouard Étienne François Guillaume Hugo Jérôme Laurent Olivier Philippe Thibault',
    ),
    lastNames: words(
      'Aubry Bellanger Besson Carlier Chevalier Collet Delorme Descamps Duval Fabre Fontaine Garnier Girard Guérin Lacroix Lemoine Leroux Marchal Mercier Morel Noël Perrin Picard Renaud Rivière Roussel Sabatier Tessier Vasseur Verdier',
    ),
    currencies: ['EUR'],
    advisorIds: paris,
  },
  {
    weight: 26,
    firstNames: words(
      'Alice Amelia Beatrice Charlotte Clara Diana Eleanor Florence Georgina Harriet Imogen Isabel Lucy Matilda Rosalind Victoria Alexander Arthur Benedict Charles Edmund Frederick George Henry Hugh James Julian Oliver Rupert Thomas',
    ),
    lastNames: words(
      'Alderton Ashworth Beaumont Blackwood Carrington Chapman Clifton Cooper Fairfax Fletcher Goodwin Hartley Hastings Holloway Kingsley Langford Lockwood Marlow Mercer Norwood Pemberton Prescott Radcliffe Sinclair Stanhope Thornton Wakefield Whitmore Winslow Wyndham',
    ),
    currencies: ['GBP', 'GBP', 'GBP', 'GBP', 'EUR'],
    advisorIds: london,
  },
  {
    weight: 10,
    firstNames: words(
      'Alessandra Bianca Carlotta Chiara Elena Francesca Giulia Ludovica Marta Silvia Andrea Edoardo Lorenzo Matteo Niccolò Riccardo',
    ),
    lastNames: words(
      'Barbieri Bellini Carraro Conti Donati Ferrante Galli Lombardi Marchetti Moretti Orsini Pagani Rinaldi Salvati Tedeschi Visconti',
    ),
    currencies: ['EUR'],
    advisorIds: ['antoine-delmas', 'louis-ferrand'],
  },
  {
    weight: 7,
    firstNames: words(
      'Abigail Caroline Evelyn Grace Hannah Katherine Margaret Rachel Benjamin Daniel Jonathan Michael Samuel William',
    ),
    lastNames: words(
      'Adler Brooks Coleman Davenport Ellis Foster Graham Hayes Keller Lawson Monroe Parker Sterling Wallace',
    ),
    currencies: ['USD', 'USD', 'EUR'],
    advisorIds: [...paris, ...london],
  },
  {
    weight: 5,
    firstNames: words('Aiko Emi Haruka Keiko Mariko Naoko Yumi Daichi Hiroshi Kenji Takeshi'),
    lastNames: words('Fujimoto Hayashi Ishikawa Kobayashi Matsuda Nakagawa Okada Sakamoto Tanabe Yamazaki'),
    currencies: ['JPY', 'JPY', 'EUR'],
    advisorIds: paris,
  },
  {
    weight: 4,
    firstNames: words('Amal Dalia Fatima Hind Layla Noor Salma Faisal Hamad Khalid Omar Rashid'),
    lastNames: words('Darwish Farouk Haddad Karam Khoury Mansour Nasser Saleh Sultan Zayed'),
    currencies: ['AED', 'EUR', 'GBP'],
    advisorIds: ['ines-benali', 'eleanor-whitcombe'],
  },
  {
    weight: 2,
    firstNames: words('Jing Lan Mei Xin Yan Bo Jun Tao Wei Zhen'),
    lastNames: words('Chen Gao Huang Liang Lin Shen Tang Wu Xu Zhao'),
    // The demonstration house has no rate for this currency: what has no rate still counts as a visit, and is said.
    currencies: ['EUR', 'EUR', 'CNY'],
    advisorIds: paris,
  },
];
