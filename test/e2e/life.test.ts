/** Complete inquiries in a browser, with a user's means: a form, a mailbox, and the links in it. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schedules } from '#blueprint/schedules.ts';
import { actionLink, type MailListing, manager, openHouse, privateLink, type TestHouse } from '../workflows/harness.ts';
import { browserMissing, openBrowser } from './browser.ts';
import { tabTo } from './keyboard.ts';
import { type Sender, senders, words } from './letter-texts.ts';
import { Gallery, type Screen, Visit } from './looking.ts';

const skip = browserMissing();

/** Every kind of page of a complete inquiry; each is opened in both languages. */
const kinds = [
  'advisor action',
  'advisor outcome',
  'appointment',
  'board',
  'client outcome',
  'completion',
  'consent restored',
  'consent withdrawn',
  'form',
  'inquiry',
  'meeting outcome',
  'preferences',
  'preferences saved',
  'private space',
  'question',
  'received',
  'satisfaction',
  'sign-in',
  'sign-in link',
  'sign-in sent',
  'slots',
];

// Months pass in a real browser, on a machine that may have other work.
const patience = { timeout: 240_000 };

describe.skipIf(skip)('complete inquiries in a browser, by mails and links alone', patience, () => {
  const gallery = new Gallery();
  let house: TestHouse;
  let browser: Browser;

  beforeAll(async () => {
    // Months pass here, so only nightly schedules run; hourly ones have tests of their own.
    const nightly = schedules.filter(({ name }) => name === 'resume-paused-inquiries');
    house = await openHouse({ blueprint: { schedules: nightly } });
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
  });

  const visit = (screen: Screen, locale: 'fr' | 'en' = 'fr') => Visit.begin(browser, gallery, screen, locale);

  /** Fills in the form and sends it. */
  async function write(client: Visit, sender: Sender): Promise<void> {
    const { page } = client;
    await client.open(`${house.url}/`, 'form');
    await page.fill('[name=message]', sender.message);
    await page.fill('[name=fullName]', sender.fullName);
    await page.fill('[name=email]', sender.email);
    for (const details of await page.locator('details:not([open]) > summary').all()) await details.click();
    await page.selectOption('[name=intent]', sender.intent);
    await page.selectOption('[name=category]', sender.category);
    await page.selectOption('[name=boutiqueId]', sender.boutiqueId);
    await client.choose('availability', 'this-week');
    await client.choose('meetingPreference', 'private-salon');
    await page.locator('[name=acceptsByAppointment]').check();
    await page.locator('[name=consent]').check();
    await client.press(words(sender.language).send, 'received');
    await house.settle();
  }

  /** The latest mail to a member of staff about this client with a link to act by. */
  async function mailToAdvisor({ fullName }: Sender): Promise<MailListing> {
    const mails = (await house.mail()).filter(({ to, text }) => /maison-aurelle/.test(to) && text.includes(fullName));
    const last = mails.findLast(({ to, links }) => to !== manager && links.some((link) => link.includes('/a/')));
    if (last === undefined) throw new Error(`No advisor has heard of ${fullName}.`);
    return last;
  }

  const letters = async ({ email }: Sender) => (await house.mailTo(email)).length;

  /** Moves the clock by half days until one more letter has come. */
  async function nextLetter(sender: Sender, daysAtMost: number): Promise<MailListing> {
    const before = await letters(sender);
    for (let days = 0; days < daysAtMost && (await letters(sender)) === before; days += 0.5)
      await house.advance('PT12H');
    expect(await letters(sender), `one more letter to ${sender.email}`).toBe(before + 1);
    return house.lastMailTo(sender.email);
  }

  /** Makes the advisor's choice by the link of their mail, and lets the ten minutes pass. */
  async function decide(sender: Sender, choice: string, more?: (advisor: Visit) => Promise<void>): Promise<void> {
    const advisor = await visit('desktop');
    await advisor.open(actionLink(await mailToAdvisor(sender)), 'advisor action');
    expect(await advisor.text()).toContain(sender.fullName);
    await advisor.choose('choice', choice);
    await more?.(advisor);
    const own = words(await advisor.language());
    await advisor.press(own.record, 'advisor outcome');
    expect(await advisor.page.getByRole('radio', { name: own.undoDecision }).count(), 'it can be undone').toBe(1);
    await advisor.end();
    await house.advance('PT11M');
  }

  /** Moves the clock past the meeting; the page on which the advisor is asked for the outcome. */
  async function afterMeeting(sender: Sender): Promise<Visit> {
    const before = (await mailToAdvisor(sender)).id;
    for (let days = 0; days < 21 && (await mailToAdvisor(sender)).id === before; days += 0.5)
      await house.advance('PT12H');
    const advisor = await visit('desktop');
    await advisor.open(actionLink(await mailToAdvisor(sender)), 'meeting outcome');
    return advisor;
  }

  /** The last of the offered times, so that a reminder is due before it. */
  async function chooseTime(client: Visit, letter: MailListing): Promise<void> {
    await client.open(actionLink(letter), 'slots');
    const own = words(await client.language());
    expect(await client.page.locator('[name=slot]:checked').count(), 'nothing is chosen beforehand').toBe(0);
    await client.page.locator('[name=slot]').last().check();
    await client.press(own.keep, 'client outcome');
    expect(await client.title()).toBe(own.kept);
    expect(await client.page.getByRole('radio', { name: own.releaseTime }).count(), 'it can be given back').toBe(1);
    await house.settle();
  }

  it('a sale, in French on a desktop: from the form to the figure on the board', async () => {
    const sender = senders.camille;
    const client = await visit('desktop');
    await write(client, sender);
    const space = privateLink(await house.lastMailTo(sender.email));
    await client.open(space, 'private space');

    await decide(sender, 'slots');
    await house.lastMailTo(sender.email);
    const relance = await nextLetter(sender, 3);
    const centre = relance.links.find((link) => new URL(link).pathname.startsWith('/u/')) ?? '';
    await client.open(centre, 'preferences');
    await client.choose('frequency', 'monthly');
    await client.page.locator('[name=topic-collection-news]').uncheck();
    await client.choose('choice', 'save');
    await client.press('Enregistrer mes choix', 'preferences saved');
    await client.follow('Modifier mes choix', 'preferences');
    expect(await client.page.locator('[name=frequency][value=monthly]').isChecked()).toBe(true);
    expect(await client.page.locator('[name=topic-collection-news]').isChecked()).toBe(false);

    await chooseTime(client, relance);
    const invitation = await house.lastMailTo(sender.email);
    expect(invitation.attachments.map(({ fileName }) => fileName)).toEqual(['invitation.ics']);
    const told = (await house.mail()).findLast(({ to, text }) => to !== manager && text.includes(sender.fullName));
    expect(told?.attachments).toHaveLength(1);
    await client.open(actionLink(relance), 'client outcome');
    expect(await client.text(), 'the same link says what was done').toContain('Ce choix était déjà enregistré');
    await client.open(actionLink(invitation), 'appointment');
    await client.unfold('Déplacer ce rendez-vous');
    await client.page.locator('[name=slot]').last().check();
    await client.press('Déplacer à ce moment', 'client outcome');
    expect(await client.title()).toBe('Votre rendez-vous est déplacé');
    await house.settle();
    const moved = await house.lastMailTo(sender.email);
    expect(moved.attachments.map(({ fileName }) => fileName)).toEqual(['invitation.ics']);

    const reminder = await nextLetter(sender, 14);
    const [when = 'no time'] = moved.text.match(/^Quand : .+$/m) ?? [];
    expect(reminder.text, 'the reminder says the time that was agreed').toContain(when);
    const advisor = await afterMeeting(sender);
    expect(await letters(sender), 'nothing between the reminder and the meeting').toBe(
      (await house.mailTo(sender.email)).findIndex(({ id }) => id === reminder.id) + 1,
    );
    await advisor.choose('choice', 'sale');
    await advisor.page.fill('[name=amount]', '12 500,00');
    await advisor.page.selectOption('[name=category]', 'high-jewellery');
    const own = words(await advisor.language());
    await advisor.press(own.record, 'advisor outcome');
    expect(await advisor.text()).toMatch(/12[ ,]500/);
    await advisor.end();

    await house.advance('PT11M');
    const question = await house.lastMailTo(sender.email);
    await client.open(actionLink(question), 'satisfaction');
    await client.press('Envoyer mon avis', 'satisfaction');
    expect(await client.page.locator('#error-summary').count(), 'no figure is chosen beforehand').toBe(1);
    await client.choose('csat', '5');
    await client.choose('nps', '9');
    await client.page.fill('[name=comment]', 'Un moment parfait.');
    await client.press('Envoyer mon avis', 'client outcome');
    expect(await client.title()).toBe('Merci de votre réponse');

    await client.open(space, 'private space');
    expect(await client.title()).toBe('Cette demande est close');
    const story = (await client.page.locator('.story p').allInnerTexts()).join(' ');
    for (const step of [
      'Nous avons reçu votre demande',
      'a pris votre demande en charge',
      'vous a proposé',
      'Vous avez choisi',
      'Le rendez-vous a été déplacé',
      'Nous nous sommes rencontrés',
    ])
      expect(story).toContain(step);
    await client.end();

    const staff = await manage('fr');
    await staff.open(`${house.url}/board?show=ended`, 'board');
    const row = staff.page.locator('tr, li').filter({ hasText: sender.fullName }).last();
    expect(await row.innerText()).toContain(words(await staff.language()).won);
    await staff.follow(sender.fullName, 'inquiry');
    await staff.open(staff.page.url(), 'inquiry');
    expect(await staff.text()).toMatch(/12[ ,]500/);
    expect(await staff.text()).toContain(words(await staff.language()).won);
    await staff.end();
  });

  /** The manager signs in by mail, with the browser in this language, and opens the board. */
  async function manage(language: 'fr' | 'en'): Promise<Visit> {
    const staff = await visit('desktop', language);
    await staff.open(`${house.url}/sign-in`, 'sign-in');
    await staff.page.fill('[name=email]', manager);
    await staff.press(words(language).receiveLink, 'sign-in sent');
    await house.settle();
    const link = (await house.lastMailTo(manager)).links.find((one) => new URL(one).pathname.startsWith('/s/')) ?? '';
    await staff.open(link, 'sign-in link');
    await staff.choose('choice', 'open-session');
    await staff.press(words(await staff.language()).goOn, 'board');
    return staff;
  }

  it('a missed meeting, in English on a telephone: one more offer, silence, and a reprise sixty days later', async () => {
    const sender = senders.oliver;
    const client = await visit('phone', 'en');
    await write(client, sender);
    const space = privateLink(await house.lastMailTo(sender.email));
    await decide(sender, 'slots');
    await chooseTime(client, await house.lastMailTo(sender.email));

    const advisor = await afterMeeting(sender);
    await advisor.choose('choice', 'no-show');
    await advisor.choose('author', 'client');
    await advisor.press(words(await advisor.language()).record, 'advisor outcome');
    await advisor.end();
    await house.advance('PT11M');
    const again = await nextLetter(sender, 4);
    await client.open(actionLink(again), 'slots');
    const offered = await letters(sender);

    await house.advance('P14D');
    await client.open(space, 'private space');
    expect(await client.title()).toBe('Your inquiry is paused');
    await house.advance('P50D');
    expect(await letters(sender), 'nothing was sent meanwhile').toBe(offered);
    const reprise = await nextLetter(sender, 12);
    await chooseTime(client, reprise);

    await client.open(actionLink(await house.lastMailTo(sender.email)), 'appointment');
    await client.unfold('Cancel this appointment');
    await client.choose('next', 'other-times');
    await client.press('Cancel the appointment', 'client outcome');
    expect(await client.title()).toBe('Your appointment is cancelled');
    await house.settle();
    expect((await house.lastMailTo(sender.email)).links.some((link) => link.includes('/a/'))).toBe(true);

    const centre = reprise.links.find((link) => new URL(link).pathname.startsWith('/u/')) ?? '';
    const oneClick = await fetch(centre, {
      method: 'POST',
      body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
    });
    expect(oneClick.status).toBe(200);
    await client.open(centre, 'preferences');
    expect(await client.page.locator('[name=topic-follow-up]').isChecked()).toBe(false);
    expect(await client.page.locator('[name=topic-invitation]').isChecked(), 'and no other topic').toBe(true);
    await client.choose('choice', 'save');
    await client.press('Save my choices', 'preferences saved');
    await client.end();

    const staff = await manage('en');
    await staff.open(`${house.url}/board`, 'board');
    await staff.follow(sender.fullName, 'inquiry');
    expect(await staff.text(), 'the whole history is there').toContain(sender.message);
    await staff.end();
  });

  /** A client without an answer yet; their private space. */
  async function received(sender: Sender): Promise<string> {
    await house.submit({ ...sender, consent: true, acceptsByAppointment: true, availability: 'this-week' });
    return privateLink(await house.lastMailTo(sender.email));
  }

  it('an inquiry completed by its link, on a telephone', async () => {
    const client = await visit('phone');
    const { email } = senders.luc;
    await house.submit({ ...senders.luc, consent: true });
    await client.open(actionLink(await house.lastMailTo(email)), 'completion');
    await client.page.fill('[name=message]', senders.camille.message);
    await client.choose('availability', 'this-week');
    await client.press('Compléter ma demande', 'client outcome');
    expect(await client.title()).toBe('Merci, votre demande est complétée');
    await house.settle();
    const entrusted = await house.lastMailTo(email);
    await client.open(privateLink(entrusted), 'private space');
    expect(await client.title()).toBe('Votre demande est entre de bonnes mains');
    await client.end();
  });

  it('a question answered by its link: the answer reaches the advisor who asked', async () => {
    const sender = senders.margaret;
    await received(sender);
    await decide(sender, 'clarify', (advisor) =>
      advisor.page.fill('[name=question]', 'Would you prefer the salmon dial, or the blue?'),
    );
    const client = await visit('desktop');
    const asked = await house.lastMailTo(sender.email);
    await client.open(actionLink(asked), 'question');
    expect(await client.text()).toContain('Would you prefer the salmon dial, or the blue?');
    await client.page.fill('[name=message]', 'The salmon dial, on a grey strap.');
    await client.press('Send my answer', 'client outcome');
    expect(await client.title()).toBe('Your answer has been passed on');
    await house.settle();
    expect((await mailToAdvisor(sender)).text).toContain('The salmon dial, on a grey strap.');
    await client.end();
  });

  it('a call requested in the private space', async () => {
    const sender = senders.jeanne;
    const space = await received(sender);
    await decide(sender, 'answered', (advisor) => advisor.choose('channel', 'call'));
    const client = await visit('phone');
    await client.open(space, 'private space');
    await client.unfold('Autres souhaits');
    await client.choose('choice', 'call');
    await client.page.fill('[name=wish]', 'Plutôt le matin, sur mon portable.');
    await client.press('Transmettre ma demande', 'client outcome');
    expect(await client.title()).toBe('Votre demande d’appel est transmise');
    await house.settle();
    expect((await mailToAdvisor(sender)).text).toContain('Plutôt le matin, sur mon portable.');
    await client.end();
  });

  it.each([senders.rose, senders.grace])('consent withdrawn and given back, in $language', async (sender) => {
    const own = words(sender.language);
    const space = await received(sender);
    const client = await visit('phone');
    await client.open(space, 'private space');
    const before = await client.title();
    await client.follow(own.whatWeWrite, 'preferences');
    await client.unfold(own.withdraw);
    await client.page.locator('[name=agreed]').check();
    await client.press(own.withdraw, 'consent withdrawn');
    expect(await client.title()).toBe(own.withdrawn);
    await client.choose('choice', 'undo-withdrawal');
    await client.press(own.confirm, 'consent restored');
    await house.advance('PT11M');
    await client.open(space, 'private space');
    expect(await client.title(), 'everything is as it was').toBe(before);
    await client.end();
  });

  it('times, the outcome of a meeting and the preference centre by keyboard alone', async () => {
    const sender = senders.henri;
    const space = await received(sender);
    await decide(sender, 'slots');
    const client = await visit('desktop');
    const { page } = client;
    const { keyboard } = page;
    await client.open(actionLink(await house.lastMailTo(sender.email)), 'slots');
    await tabTo(page, '[name=slot]');
    await keyboard.press('Space');
    await keyboard.press('ArrowDown');
    const chosen = await page.locator('[name=slot]').nth(1).getAttribute('value');
    expect(await page.locator('[name=slot]:checked').getAttribute('value')).toBe(chosen);
    await tabTo(page, 'form:has([name=slot]) button');
    await client.enter('client outcome');
    expect(await client.title()).toBe('Votre rendez-vous est confirmé');
    await tabTo(page, 'input[value=undo]');
    await house.settle();

    const advisor = await afterMeeting(sender);
    const typed = advisor.page.keyboard;
    await tabTo(advisor.page, '[name=choice]');
    await typed.press('Space');
    await typed.press('ArrowDown');
    expect(await advisor.page.locator('[name=choice]:checked').getAttribute('value')).toBe('sale');
    await tabTo(advisor.page, '[name=amount]');
    await typed.type('980');
    await tabTo(advisor.page, '[name=category]');
    for (let steps = 0; steps < 10 && (await advisor.page.inputValue('[name=category]')) !== 'leather'; steps += 1) {
      await typed.press('ArrowDown');
    }
    await tabTo(advisor.page, 'form:has([name=amount]) button[type=submit]');
    await advisor.enter('advisor outcome');
    expect(await advisor.text()).toMatch(/980/);
    await advisor.end();

    await client.open(`${space}/preferences`, 'preferences');
    await tabTo(page, '[name=topic-invitation]');
    await keyboard.press('Space');
    await tabTo(page, '[name=frequency]');
    await keyboard.press('ArrowDown');
    await tabTo(page, '[name=choice][value=save]');
    await keyboard.press('Space');
    await tabTo(page, 'form:has([value=save]) button[type=submit]');
    await client.enter('preferences saved');
    expect(await client.text()).toContain('une fois par mois au plus');
    await tabTo(page, 'a[href$="/preferences"]');
    await client.enter('preferences');
    expect(await page.locator('[name=topic-invitation]').isChecked()).toBe(false);
    await tabTo(page, 'summary');
    await keyboard.press('Enter');
    expect(
      await page.locator('details').first().getAttribute('open'),
      'what is folded unfolds by keyboard',
    ).not.toBeNull();
    await client.end();
  });

  it('shows every kind of page, in either language', () => {
    expect(gallery.list()).toEqual(kinds.map((kind) => `${kind} en fr`));
  });
});
