import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLocalDate } from '#domain/calendar/local-date.ts';
import { understand } from '#domain/understanding/understand.ts';
import type { Understood } from '#domain/understanding/understood.ts';

const boutiques = [
  { boutiqueId: 'paris', name: 'Rue de la Paix', city: 'Paris' },
  { boutiqueId: 'london', name: 'Mount Street', city: 'London' },
  { boutiqueId: 'geneva', name: 'Rue du Rhône', city: 'Geneva' },
];

/** Monday 23 November 2026, ten o'clock in Paris. */
const context = { receivedAt: '2026-11-23T09:00:00.000Z', timeZone: 'Europe/Paris', boutiques };
const read = (message: string): Understood => understand(message, context);
const days = (message: string): string | undefined => {
  const { date } = read(message);
  if (date?.from === undefined) return undefined;
  return date.from === date.to ? date.from : `${date.from}/${date.to}`;
};

describe('the place that a message names', () => {
  it.each([
    ['Could I come to Mount Street one day?', 'london'],
    ['I shall be in London next month.', 'london'],
    ['Serait-il possible de passer rue de la Paix ?', 'paris'],
    ['je suis à paris jusqu’à dimanche', 'paris'],
    ['Je viendrai à Genève.', 'geneva'],
    ['I could call in at your Geneva boutique.', 'geneva'],
    ['Vorrei passare a Ginevra.', 'geneva'],
    ['Ich komme nach Genf.', 'geneva'],
    ['Puedo pasar por Ginebra.', 'geneva'],
    ['Posso ir a Londres amanhã?', 'london'],
    ['下周五到伦敦', 'london'],
    ['パリのお店に伺いたいです', 'paris'],
    ['Будем в Лондоне.', 'london'],
  ])('is the boutique in "%s"', (message, boutique) => {
    expect(read(message).boutique).toBe(boutique);
  });

  it('is no boutique where a piece was only bought', () => {
    expect(read('My watch was bought in Paris; I live in Leeds.')).toMatchObject({ city: 'Leeds' });
    expect(read('My watch was bought in Paris; I live in Leeds.').boutique).toBeUndefined();
  });

  it('is no boutique where two are named and the client comes to neither', () => {
    expect(read('Vos boutiques de Paris et de Londres sont superbes.').boutique).toBeUndefined();
  });

  it('is not the boutique that the client does not want', () => {
    expect(read('Je viendrai à Genève plutôt qu’à Paris.').boutique).toBe('geneva');
  });

  it('tells the home of the client from the place they come to', () => {
    expect(read('Over from Cork, we could come to Mount Street on Saturday.')).toMatchObject({
      boutique: 'london',
      city: 'Cork',
    });
    expect(read('Vivimos en Guadalajara, pero viajamos a Londres.')).toMatchObject({
      boutique: 'london',
      city: 'Guadalajara',
    });
  });

  it('leaves a closed boutique alone', () => {
    const closed = [{ boutiqueId: 'paris', name: 'Rue de la Paix', city: 'Paris', closed: true }];
    expect(understand('Je viendrai à Paris.', { ...context, boutiques: closed }).boutique).toBeUndefined();
  });

  it('takes neither a name, nor a month, nor an abbreviation for a city', () => {
    for (const message of ['I saw it in January.', 'Sent from Ottilie', 'The price in GBP, please.', 'un seul sac'])
      expect(read(message).city, message).toBeUndefined();
  });
});

describe('the days that a message names', () => {
  it.each([
    ['Could I come tomorrow?', '2026-11-24'],
    ['Je peux passer jeudi.', '2026-11-26'],
    ['jeudi prochain, rue de la Paix', '2026-11-26'],
    ['next Thursday would suit me', '2026-12-03'],
    ['I can come Thursday week', '2026-12-03'],
    ['mardi de la semaine prochaine', '2026-12-01'],
    ['next Tuesday or Wednesday', '2026-12-01/2026-12-02'],
    ['Monday to Wednesday next week', '2026-11-30/2026-12-02'],
    ['du 14 au 18 décembre', '2026-12-14/2026-12-18'],
    ['from 28 December to 3 January', '2026-12-28/2027-01-03'],
    ['I am in London 6-9 December; could I come on the Tuesday?', '2026-12-08'],
    ['vendredi 27', '2026-11-27'],
    ['on the 2nd', '2026-12-02'],
    ['the 19th of decmber', '2026-12-19'],
    ['tomorow is ok?', '2026-11-24'],
    ['December 5th', '2026-12-05'],
    ['12/01/2027', '2027-01-12'],
    ['2027-02-28', '2027-02-28'],
    ['vers la mi-janvier', '2027-01-11/2027-01-20'],
    ['late March', '2027-03-21/2027-03-31'],
    ['en mai', '2027-05-01/2027-05-31'],
    ['le premier jeudi de chaque mois', '2026-12-03'],
    ['dans un mois', '2026-12-23'],
    ['in three weeks', '2026-12-14'],
    ['à Pâques', '2027-03-28'],
    ['il 1° o il 2 dicembre', '2026-12-01/2026-12-02'],
    ['am Donnerstag, den 10. Dezember', '2026-12-10'],
    ['el 28 o el 29 de diciembre', '2026-12-28/2026-12-29'],
    ['posso ir amanhã de tarde?', '2026-11-24'],
    ['Ik kom vrijdag', '2026-11-27'],
    ['в следующий четверг', '2026-12-03'],
    ['下周五', '2026-12-04'],
    ['十二月十四日から', '2026-12-14'],
    ['来週の木曜日', '2026-12-03'],
    ['من ٥ إلى ٩ ديسمبر', '2026-12-05/2026-12-09'],
  ])('are read from "%s"', (message, expected) => {
    expect(days(message)).toBe(expected);
  });

  it('keeps the words as they were written', () => {
    expect(read('Nous viendrons samedi 12 Décembre, à 11 h.').date?.words).toBe('samedi 12 Décembre');
  });

  it('keeps days that do not follow each other as a choice', () => {
    const { date } = read('I could come on the 9th, 10th or 14th of December.');
    expect(date?.choices).toEqual(['2026-12-09', '2026-12-10', '2026-12-14']);
  });

  it('reads "today" on the calendar of the house', () => {
    const late = { ...context, receivedAt: '2026-11-23T23:30:00.000Z' };
    expect(understand('May I come today?', late).date?.from).toBe('2026-11-24');
    expect(understand('May I come today?', { ...late, timeZone: 'Europe/London' }).date?.from).toBe('2026-11-23');
  });

  it.each([
    '24/7, ref. 1234/56',
    'forty-one pieces in six years',
    'I may march',
    'the 20th century',
    'le 16e arrondissement',
    'taille 50, 0.30 to 5.00 ct, 1/2',
    'La rue du 8 mai n’existe pas, non',
  ])('are not invented from "%s"', (message) => {
    const { date } = read(message);
    expect(date?.words.startsWith('du 8 mai') ?? true).toBe(true);
    if (!message.includes('8 mai')) expect(date).toBeUndefined();
  });

  it('say what they are about', () => {
    const of = (message: string) => read(message).date?.of;
    expect(of('Could I come on 12 January?')).toBe('visit');
    expect(of('I need the ring before 12 January.')).toBe('deadline');
    expect(of('Elle fête ses 45 ans le 9 décembre.')).toBe('occasion');
    expect(of('Collected my ring on the 14th and the stone is crooked.')).toBe('past');
    expect(of('Ma mère est décédée le 30 octobre.')).toBe('past');
  });

  it('put a visit first, and keep the rest', () => {
    const said = read('Her birthday is on 19 December; could I come next Thursday?');
    expect(said.date).toMatchObject({ of: 'visit', from: '2026-12-03' });
    expect(said.otherDates).toMatchObject([{ of: 'occasion', from: '2026-12-19' }]);
  });

  it('are of the past when the sentence is', () => {
    expect(days('Débité deux fois le 18 novembre.')).toBe('2026-11-18');
    expect(days('I wrote to you last Thursday.')).toBe('2026-11-19');
  });

  it('are bounded as the client bounds them', () => {
    expect(read('Je peux venir, mais pas avant le 12 janvier.').date).toMatchObject({
      of: 'visit',
      bound: 'from',
      from: '2027-01-12',
    });
    expect(read('I would come before the 12th of January.').date?.bound).toBe('before');
    expect(read('D’ici le 10 février, il me faut un cadeau.').date).toMatchObject({ bound: 'by', of: 'deadline' });
  });
});

describe('the weekday and the half of the day', () => {
  it('are understood together with a month', () => {
    expect(read('Could I see it at Mount Street, on a Thursday afternoon in January?')).toMatchObject({
      boutique: 'london',
      weekday: 'thu',
      halfDay: 'afternoon',
      date: { from: '2027-01-01', to: '2027-01-31' },
    });
  });

  it.each([
    ['Je n’ai que le lundi.', 'mon', undefined],
    ['Are you open Saturday at 11?', 'sat', 'morning'],
    ['un vendredi après-midi', 'fri', 'afternoon'],
    ['مساء الخير، هل يمكنني زيارتكم يوم الخميس؟', 'thu', undefined],
    ['晚上好，我想周四来看看。', 'thu', undefined],
    ['Un mardi, après 18 h.', 'tue', 'evening'],
    ['vorrei venire sabato mattina', 'sat', 'morning'],
    ['mittwochs nachmittags', 'wed', 'afternoon'],
    ['на среду вечером', 'wed', 'evening'],
  ] as const)('are read from "%s"', (message, weekday, halfDay) => {
    const said = read(message);
    expect([said.weekday, said.halfDay]).toEqual([weekday, halfDay]);
  });

  it('are no greeting, no dress and no party', () => {
    for (const message of [
      'Good morning, I am looking for a ring.',
      'Bonsoir',
      'An evening bag',
      'une robe du soir',
      'She will be there',
      'Sera-t-elle encore fabriquée ?',
    ])
      expect(read(message).halfDay, message).toBeUndefined();
  });

  it('that do not suit are kept as such, and never as a wish', () => {
    for (const message of [
      'Any day but Friday.',
      'N’importe quel jour sauf le vendredi.',
      'Fridays are impossible for me.',
      'Je ne peux pas venir le vendredi.',
      'Qualsiasi giorno tranne venerdì.',
    ]) {
      const said = read(message);
      expect(said.weekday, message).toBeUndefined();
      expect(said.unsuitable?.weekdays, message).toEqual(['fri']);
    }
    expect(read('Not Tuesday or Thursday.').unsuitable?.weekdays).toEqual(['tue', 'thu']);
    expect(read('Not in the morning, please.')).toMatchObject({ unsuitable: { halfDays: ['morning'] } });
    expect(read('Un martedì, tranne l’8 dicembre.').unsuitable?.days).toEqual([
      { from: '2026-12-08', to: '2026-12-08' },
    ]);
  });

  it('of what is past are no wish', () => {
    expect(read('Our daughter arrived on Friday.').weekday).toBeUndefined();
    expect(read('I walked past your window four times on Saturday.').weekday).toBeUndefined();
  });
});

describe('who and what', () => {
  it.each([
    ['A necklace for my wife’s 50th.', { recipient: 'wife', occasion: 'birthday', piece: 'necklace' }],
    ['un collier pour les 30 ans de ma fille', { recipient: 'daughter', occasion: 'birthday', piece: 'necklace' }],
    ['20 ans de mariage : un bracelet pour ma femme', { occasion: 'wedding-anniversary', piece: 'bracelet' }],
    ['Médaille de baptême', { occasion: 'christening', piece: 'medal' }],
    ['un anello per mia moglie, per il suo compleanno', { recipient: 'wife', occasion: 'birthday', piece: 'ring' }],
    ['I am buying my own present: rubies.', { recipient: 'self' }],
    ['eine Uhr für meinen Vater', { recipient: 'father', piece: 'watch' }],
    ['Can my bracelet be repaired?', { piece: 'bracelet', purpose: 'repair' }],
    ['Une bague de fiançailles', { occasion: 'engagement', piece: 'engagement-ring' }],
  ])('are read from "%s"', (message, expected) => {
    expect(read(message)).toMatchObject(expected);
  });

  it('leaves out who is only mentioned', () => {
    expect(read('The earrings were chosen by my mother.').recipient).toBeUndefined();
    expect(read('Ma mère a mauvais caractère.').recipient).toBeUndefined();
  });

  it('knows who writes for somebody else, and who writes again', () => {
    for (const message of [
      'I am writing on behalf of Mrs Holt.',
      'Conciergerie de l’hôtel des Trois Tilleuls, bonsoir.',
      'Scrivo per conto della dottoressa Elvira Montecalvi.',
      'Пишу по поручению супруги нашего партнёра.',
    ])
      expect(read(message).byProxy, message).toBe(true);
    for (const message of ['Following up on the below. Any news?', 'Relance : avez-vous eu mon message ?'])
      expect(read(message).followUp, message).toBe(true);
    expect(read('I would like a watch.')).not.toHaveProperty('byProxy');
    expect(read('I would like a watch.')).not.toHaveProperty('followUp');
  });

  it('reads a telephone number, in the international form where its country is written', () => {
    expect(read('Call me: +33 (0)1 99 00 48 00').telephone).toBe('+33 1 99 00 48 00');
    expect(read('Tél. 01 42 68 53 00, merci').telephone).toBe('01 42 68 53 00');
    expect(read('\u202a+44 20 7946 0018\u202c').telephone).toBe('+44 20 7946 0018');
    for (const message of ['Order 26-41188', '2 150 €', 'ref W-1184-36', 'budget 12 000'])
      expect(read(message).telephone, message).toBeUndefined();
  });
});

describe('any message', () => {
  it('says nothing when it is empty, or no words', () => {
    for (const message of ['', ' ', '💎✨', 'https://example.com/a', '?', '\u200b']) expect(read(message)).toEqual({});
  });

  it('gives real days, in order, and words that stand in it', () => {
    const words = fc.constantFrom(
      ...'le 12 janvier 31 février 30/2 vendredi 99 next Thursday week 29 February 2027-02-30 à de du au 5 - 9 décembre 十三月四十日 sauf pas avant'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (said) => {
        const message = said.join(' ');
        const { date, otherDates = [] } = read(message);
        for (const one of [...(date === undefined ? [] : [date]), ...otherDates]) {
          expect(message).toContain(one.words);
          if (one.from === undefined || one.to === undefined) continue;
          expect(isLocalDate(one.from) && isLocalDate(one.to)).toBe(true);
          expect(one.from <= one.to).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every weekday that is named beside a part of a month', () => {
    expect(read('Je passerai fin décembre, jeudi et vendredi si possible.').date).toMatchObject({
      from: '2026-12-24',
      to: '2026-12-31',
      choices: ['2026-12-24', '2026-12-25', '2026-12-31'],
    });
  });

  it.each([
    ['I could come in the second week of December.', '2026-12-08', '2026-12-14'],
    ['Je viendrai la dernière semaine de janvier.', '2027-01-25', '2027-01-31'],
  ])('reads the week of a month: %s', (message, from, to) => {
    expect(read(message).date).toMatchObject({ from, to });
  });

  it.each([
    ['Jeudi en fin de journée me conviendrait.', 'evening'],
    ['Je suis libre à partir de 17 h.', 'evening'],
    ['Je peux venir à partir de 9 h.', 'morning'],
  ])('reads from when: %s', (message, halfDay) => {
    expect(read(message).halfDay).toBe(halfDay);
  });

  it.each([
    ['Je vous écris de Québec.', 'Québec'],
    ['J’arrive d’Abidjan dimanche soir.', 'Abidjan'],
    ['Livraison à notre adresse lyonnaise, merci.', 'Lyon'],
  ])('reads where somebody is: %s', (message, city) => {
    expect(read(message).city).toBe(city);
  });

  it('is read in a moment, however long it is and whatever it repeats', () => {
    for (const piece of [
      'le ',
      'not on the ',
      'a a ',
      'le 12 ',
      'in the ',
      '12 ',
      '一',
      '💎',
      'from the ',
      "d'",
      '. ',
    ]) {
      // The processor's time: a busy machine makes a message wait, and no pattern slow.
      const started = process.cpuUsage();
      read(piece.repeat(Math.ceil(4000 / piece.length)));
      const { user, system } = process.cpuUsage(started);
      expect((user + system) / 1000, piece).toBeLessThan(1000);
    }
  });
});
