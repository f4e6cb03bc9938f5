import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import type { InquiryFacts } from '#domain/policy/inquiry-facts.ts';
import { decideVerdict } from '#domain/qualification/decide-verdict.ts';
import { scoreInquiry } from '#domain/qualification/score-inquiry.ts';
import { readMessage } from '#domain/reading/read-message.ts';
import { labelledInquiries, writtenAt as now } from './labelled-inquiries.ts';

const bare: InquiryFacts = { message: '', language: 'en', intent: 'other', acceptsByAppointment: false };
const judge = (facts: Partial<InquiryFacts>) => scoreInquiry({ ...bare, ...facts }, defaultPolicy, now);

describe('a known client', () => {
  it('is never rejected by a rule, whatever the message', () => {
    for (const { facts } of labelledInquiries) {
      for (const knownClientLevel of ['client', 'vic', 'top-vic'] as const) {
        const { verdict } = judge({ ...facts, knownClientLevel });
        expect(['qualified', 'incomplete', 'doubtful']).toContain(verdict);
      }
    }
  });

  it('who is a VIC is qualified by a single word', () => {
    expect(judge({ message: 'Please call.', knownClientLevel: 'vic' })).toMatchObject({
      verdict: 'qualified',
      level: 'vic',
      confidence: 'high',
    });
  });

  it('who asks about an order reaches a person, who can help with it', () => {
    const message = 'Where is my parcel? Order number 7712 has not arrived.';
    expect(judge({ message, knownClientLevel: 'client' })).toMatchObject({
      verdict: 'qualified',
      kind: 'after-sales',
    });
  });

  it('keeps the level of the relationship even with few points', () => {
    expect(judge({ message: 'Bonjour', knownClientLevel: 'top-vic' }).level).toBe('top-vic');
  });

  it('with a wish three years ahead is qualified rather than paused', () => {
    const facts = {
      intent: 'acquire',
      category: 'watches',
      desiredOn: '2029-06-01',
      acceptsByAppointment: true,
    } as const;
    expect(judge({ ...facts, knownClientLevel: 'client' }).verdict).toBe('qualified');
  });
});

describe('misleading words', () => {
  it.each([
    ['a journalist buying for herself', 'Je suis journaliste et je cherche une montre pour moi, en acier.', 'fr'],
    ['a gift to a journalist', 'A bag for my wife, who is a journalist, for her birthday in May.', 'en'],
    ['a gift after an internship', 'Un sac pour ma fille qui termine son stage, pour son anniversaire.', 'fr'],
    ['a student with savings', "I'm a student and I have saved for my first watch, 38 mm, steel.", 'en'],
    ['a watch dating from the sixties', 'I own a watch dating from 1962 and look for its bracelet in steel.', 'en'],
    ['a question about tax-free shopping', 'Are tax-free purchases possible for a ring bought in Paris?', 'en'],
    ['a leather poker set', 'Do you make a leather poker set with initials, as a gift for my brother?', 'en'],
    ['a link to the piece seen', 'Is this bag still made? https://example.com/seen-here', 'en'],
    [
      'capitals all along',
      'BONJOUR JE CHERCHE UNE MONTRE PLATE POUR MON MARI QUI AURA CINQUANTE ANS EN JANVIER MERCI',
      'fr',
    ],
    ['praise in superlatives', 'Your amazing necklace in the window, is it sold? I would love to try it!!', 'en'],
    ['buying again what was lost', 'J’ai perdu une créole en or rose, puis-je en racheter une seule ?', 'fr'],
  ] as const)('%s is not rejected', (_what, message, language) => {
    expect(judge({ message, language, intent: 'acquire', acceptsByAppointment: true }).verdict).not.toBe('off-target');
  });

  it('contradictory evidence leads to a person', () => {
    const message =
      'I am a journalist and contacted your press office twice, but this is for me: a ring for my wife, for her birthday.';
    expect(judge({ message })).toMatchObject({ verdict: 'doubtful', offTargetKind: 'press', confidence: 'low' });
  });

  it('a request to be forgotten is answered by a person', () => {
    expect(judge({ message: 'Please unsubscribe me and delete my data.' }).verdict).toBe('doubtful');
    expect(judge({ message: 'Merci de me désabonner et de supprimer mes données.' }).verdict).toBe('doubtful');
  });

  it('so is that of a client, even a VIC, and even among other wishes', () => {
    const message =
      'Before my wife’s birthday I would like to see a ring. And please delete my data from your mailings.';
    expect(judge({ message, intent: 'gift' }).verdict).toBe('doubtful');
    expect(judge({ message, intent: 'gift', knownClientLevel: 'vic' }).verdict).toBe('doubtful');
  });

  it('a complaint reaches a person', () => {
    expect(judge({ message: 'Personne ne répond au téléphone, je suis très déçue.' })).toMatchObject({
      verdict: 'qualified',
      kind: 'complaint',
    });
  });

  it('an unsupported language leads to a person', () => {
    const message = 'Guten Abend, ich suche seit langem etwas Schönes und komme bald nach Paris.';
    expect(judge({ message })).toMatchObject({ verdict: 'doubtful', detectedLanguage: 'unknown' });
  });
});

describe('what the model alone takes for off-target', () => {
  const likelihood = {
    genuine: 0.01,
    premature: 0,
    'off-target': 0.98,
    'after-sales': 0,
    complaint: 0.01,
    'stop-request': 0,
    'follow-up': 0,
  };
  const decide = (message: string, evidence: readonly string[] = []) =>
    decideVerdict({
      facts: { ...bare, message },
      reading: readMessage(message, []),
      content: { label: 'off-target', likelihood, evidence, modelVersion: 'test' },
      points: 0,
      policy: defaultPolicy,
      now,
    }).verdict;

  it('is closed from twelve words on, and looked at by a person below', () => {
    expect(decide('Nothing at all pleased us there that day, not even once.')).toBe('doubtful');
    expect(decide('Nothing at all pleased us there that long day, not even once.')).toBe('off-target');
  });

  it('is closed however short it is where a named mark agrees', () => {
    expect(decide('Nothing at all pleased us there.', ['off-target/solicitation'])).toBe('off-target');
  });
});

describe('what the model alone takes for a wish', () => {
  const likelihood = {
    genuine: 0.96,
    premature: 0,
    'off-target': 0.04,
    'after-sales': 0,
    complaint: 0,
    'stop-request': 0,
    'follow-up': 0,
  };
  const decide = (message: string, genuine = likelihood.genuine) =>
    decideVerdict({
      facts: { ...bare, message },
      reading: readMessage(message, []),
      content: { label: 'genuine', likelihood: { ...likelihood, genuine }, evidence: [], modelVersion: 'test' },
      points: 0,
      policy: defaultPolicy,
      now,
    });
  const fourteenWords = 'Something for the hall, in the colour of the sea, that nobody else has.';
  const fifteenWords = 'Something for the hall, in the colour of the sea, that nobody else has yet.';

  it('goes to an advisor from fifteen words on, and is asked one question below', () => {
    expect(decide(fourteenWords).verdict).toBe('incomplete');
    expect(decide(fifteenWords)).toMatchObject({ verdict: 'qualified', reason: { because: { code: 'sincere-wish' } } });
  });

  it('is read by a person where the model is less sure of so much text', () => {
    expect(decide(fifteenWords, 0.9)).toMatchObject({
      verdict: 'doubtful',
      reason: { because: { code: 'nothing-about-the-house' } },
    });
  });
});

describe('a message in Italian', () => {
  it('with a genuine wish is qualified', () => {
    const message =
      'Buongiorno, vorrei regalare a mia moglie un anello con uno zaffiro per il nostro anniversario, a metà dicembre. Sarò a Parigi giovedì: potreste ricevermi in boutique?';
    const facts = { message, language: 'it', intent: 'gift', acceptsByAppointment: true } as const;
    expect(judge(facts)).toMatchObject({ verdict: 'qualified', detectedLanguage: 'it', jobToBeDone: 'gift' });
    expect(judge({ message: 'Il mio orologio si è fermato, potreste ripararlo?', language: 'it' })).toMatchObject({
      verdict: expect.stringMatching(/^(?:qualified|incomplete)$/),
      detectedLanguage: 'it',
    });
  });

  it.each([
    [
      'solicitation',
      'Siamo un’azienda specializzata e offriamo servizi SEO per la vostra azienda: preventivo gratuito.',
    ],
    ['careers', 'Buongiorno, allego il mio curriculum: vorrei lavorare con voi.'],
    ['press', 'Sono una giornalista e preparo un servizio: potrei parlare con il vostro ufficio stampa?'],
  ])('of the kind %s is recognised', (offTargetKind, message) => {
    expect(judge({ message, language: 'it' })).toMatchObject({ verdict: 'off-target', offTargetKind });
  });

  it('of a visitor who only looks is premature', () => {
    const message = 'Vorrei vedere gli orologi solo per curiosità, nessun progetto per il momento.';
    expect(judge({ message, language: 'it' }).verdict).toBe('premature');
  });
});

describe('hostile text', () => {
  it('is not hidden by invisible characters or capitals', () => {
    const message = 'Cli\u200bck he\u200bre to un\u200dsubscribe, VIAGRA without prescription';
    expect(judge({ message }).verdict).toBe('off-target');
  });

  it('with overwhelming evidence is not excused by a few friendly words', () => {
    const message =
      'Make money from home! Click here http://a.example http://b.example for my wife, birthday. Unsubscribe: reply to this.';
    expect(judge({ message })).toMatchObject({ verdict: 'off-target', offTargetKind: 'spam' });
  });

  it('in a perfectly filled form does not qualify when it is long and off-topic', () => {
    const message = `${'The committee considered the minutes of the previous session and then moved to other business. '.repeat(5)}`;
    const filled = {
      intent: 'acquire',
      category: 'watches',
      availability: 'this-week',
      meetingPreference: 'phone',
    } as const;
    expect(judge({ ...filled, acceptsByAppointment: true, message }).verdict).toBe('doubtful');
  });

  it('is processed in well under a second, even very long or repetitive', () => {
    for (const piece of [
      'a ',
      'my ',
      'ref ',
      '<a ',
      'i am a ',
      'http://',
      'x1',
      'dans ',
      '!',
      'sum of ',
      'je suis un ',
    ]) {
      const startedAt = performance.now();
      judge({ message: piece.repeat(100_000) });
      expect(performance.now() - startedAt).toBeLessThan(500);
    }
  });
});

describe('the wished time', () => {
  const necklace = { intent: 'acquire', category: 'jewellery', acceptsByAppointment: true } as const;

  it('more than a year away pauses the inquiry until nearer its date', () => {
    const { verdict, reasons } = judge({ ...necklace, desiredOn: '2028-11-21' });
    expect(verdict).toBe('premature');
    expect(reasons[0]?.because).toEqual({ code: 'beyond-horizon', params: { days: 730 } });
  });

  it('exactly at the horizon is still within it', () => {
    const horizon = defaultPolicy.scoring.premature.horizonDays;
    const on = (days: number) =>
      new Date(Date.parse('2026-11-21T00:00:00Z') + days * 86_400_000).toISOString().slice(0, 10);
    expect(judge({ ...necklace, desiredOn: on(horizon) }).verdict).not.toBe('premature');
    expect(judge({ ...necklace, desiredOn: on(horizon + 2) }).verdict).toBe('premature');
  });

  it('of bespoke work may be far ahead', () => {
    expect(judge({ intent: 'bespoke', desiredOn: '2028-06-01', message: 'A wedding gown.' }).verdict).not.toBe(
      'premature',
    );
  });

  it('of a client who only dreams pauses the inquiry, unless they are free this week', () => {
    const message = 'Just looking for now, I dream of one of your watches.';
    expect(judge({ intent: 'acquire', message }).verdict).toBe('premature');
    expect(judge({ intent: 'acquire', message, availability: 'this-week' }).verdict).not.toBe('premature');
  });

  it('with a declined appointment leads to a person for a precise wish, and to a pause for a vague one', () => {
    const vague = { intent: 'acquire', message: 'Just the prices. No appointment.' } as const;
    expect(judge(vague).verdict).toBe('premature');
    const message =
      'Only the price of reference 4021 in rose gold, 40 mm, for myself, before Christmas. No appointment.';
    expect(judge({ ...necklace, acceptsByAppointment: false, message }).verdict).toBe('doubtful');
  });
});
