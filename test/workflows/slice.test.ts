/** From the form to the recorded first response, with every choice of an advisor, and every undo. */
import { describe, expect, test } from 'vitest';
import { actionLink, addressOf, type Json, newClient, openHouse, privateLink, requests } from './harness.ts';

const house = await openHouse();

async function received(changes: object = {}, request: object = requests.promising) {
  const fields = newClient(request, { boutiqueId: 'paris', ...changes }) as typeof requests.promising &
    Record<string, string>;
  const inquiryId = await house.submit(fields);
  const inquiry = await house.inquiry(inquiryId);
  const owner = addressOf(inquiry.owner.name);
  const ownerMail = (await house.mailTo(owner)).filter((mail) => mail.text.includes(inquiry.reference)).at(-1);
  return { fields, inquiryId, inquiry, owner, ownerMail, link: actionLink(ownerMail) };
}

const about = async (address: string, reference: string) =>
  (await house.mailTo(address)).filter((mail) => mail.text.includes(reference));

describe('an inquiry reaches a named advisor', () => {
  test('in French: one acknowledgement names the advisor and the instant, one mail to the advisor names the client', async () => {
    const { fields, inquiryId, inquiry, ownerMail, owner } = await received();
    expect(inquiry).toMatchObject({
      status: 'awaiting-first-response',
      verdict: 'qualified',
      vicLevel: 'promising',
      targetMinutes: 240,
      // Monday 10:00 + four business hours with an hour's lunch.
      deadlineAt: '2026-11-23T14:00:00.000Z',
    });
    const letters = await house.mailTo(fields.email);
    expect(letters).toHaveLength(1);
    expect(letters[0]?.subject).toBe(
      `Votre demande : ${inquiry.owner.name} vous répond avant lundi 23 novembre à 15 h 00`,
    );
    expect(letters[0]?.text.split('\n')[0]).toBe('Madame, Monsieur,');
    expect(letters[0]?.from).toContain(inquiry.owner.name);
    expect(ownerMail?.subject).toContain(fields.fullName);
    expect(ownerMail?.text).toContain(fields.fullName);
    expect(ownerMail?.text).toContain('émeraude');
    expect(await about(owner, inquiry.reference)).toHaveLength(1);
    expect((await house.execution(inquiryId)).currentState).toBe('Await first response');
    const space = await house.open(privateLink(letters[0]));
    expect(space.status).toBe(200);
    expect(space.text).toContain(inquiry.owner.name);
  });

  test('in English: the acknowledgement is English, in the hours of Mount Street', async () => {
    const { fields, inquiry } = await received({ boutiqueId: 'london' }, requests.english);
    const [letter] = await house.mailTo(fields.email);
    expect(inquiry.language).toBe('en');
    expect(letter?.subject).toMatch(new RegExp(`^Your inquiry: ${inquiry.owner.name} will answer before`));
    expect(letter?.text.split('\n')[0]).toBe(`Dear ${fields.fullName},`);
    expect(letter?.text).toContain(`${fields.fullName}`);
    // London: asked at 09:00 London, opens at 10:00.
    expect(inquiry.owner.id).toMatch(/eleanor-whitcombe|james-okafor/);
  });

  test('in Italian: an Italian-speaking advisor answers in Italian, and the private space is in Italian', async () => {
    const { fields, inquiry, ownerMail } = await received({
      language: 'it',
      civility: 'ms',
      fullName: 'Elena Bianchi',
      message:
        'Buongiorno, vorrei regalare a mio marito un orologio per il nostro anniversario, a metà dicembre. Sarò a Parigi giovedì: potreste ricevermi in boutique?',
      intent: 'gift',
      category: 'watches',
    });
    expect(inquiry).toMatchObject({ language: 'it', verdict: 'qualified', owner: { id: 'antoine-delmas' } });
    const [letter] = await house.mailTo(fields.email);
    expect(letter?.text.split('\n')[0]).toBe('Gentile Signora Bianchi,');
    expect(ownerMail?.text).toContain('Bonjour');
    const space = await house.open(privateLink(letter));
    expect(space.text).toContain('<html lang="it">');
    expect(space.text).toContain('Signora Elena Bianchi');
    expect(space.text).toContain('Consulente clienti privati');
    const page = await house.open(actionLink(ownerMail));
    expect(page.text).toContain('<html lang="fr">');
    expect(page.text).toContain('Gentile Signora Bianchi,');
  });

  test('the choice of advisor can be explained: every candidate with figures and reasons', async () => {
    const { inquiry } = await received();
    expect(inquiry.assignments).toHaveLength(1);
    const [{ candidates }] = inquiry.assignments;
    expect(candidates).toHaveLength(6);
    expect(candidates.some((one: Json) => one.advisorId === inquiry.owner.id)).toBe(true);
    expect(inquiry.reasons.reduce((sum: number, one: Json) => sum + one.points, 0)).toBe(inquiry.points);
  });

  test('the events of an inquiry are listed in the order in which they happened, even within one instant', async () => {
    const { inquiryId } = await received();
    const told = (await house.events(inquiryId)).filter((name) => name !== 'mail-sent.v1');
    expect(told).toEqual([
      'inquiry-received.v1',
      'inquiry-qualified.v1',
      'advisor-assigned.v1',
      'first-response-planned.v1',
    ]);
  });

  test('each sent mail is on record once, whichever confirmation came first', async () => {
    for (let round = 0; round < 6; round += 1) {
      const { inquiryId } = await received();
      expect((await house.events(inquiryId)).filter((name) => name === 'mail-sent.v1')).toHaveLength(2);
    }
  });
});

describe('an advisor answers by the link', () => {
  test.each(['call', 'mail', 'message'])(
    'by %s: the clock stops at that instant and the measure is stored',
    async (channel) => {
      const { inquiryId, inquiry, link } = await received();
      const start = Date.parse(inquiry.receivedAt);
      await house.advance('PT30M');
      const reply = await house.act(link, { choice: 'answered', channel, note: 'Rappelée, rendez-vous jeudi.' });
      expect(reply.status).toBe(200);
      expect(reply.json).toMatchObject({ choice: 'answered', recordedBy: inquiry.owner.name, repeated: false });
      const after = await house.inquiry(inquiryId);
      expect(after).toMatchObject({ status: 'responded', firstResponse: { channel, withinTarget: true } });
      expect(Date.parse(after.firstRespondedAt)).toBe(start + 30 * 60_000);
      expect(after.firstResponse.marginMinutes + after.firstResponse.businessMinutes).toBe(240);
      expect(after.notes).toMatchObject([{ kind: 'note', text: 'Rappelée, rendez-vous jeudi.' }]);
      await house.advance('PT10M');
      expect(await house.execution(inquiryId)).toMatchObject({
        status: 'RUNNING',
        currentState: 'Await client choice',
      });
      expect(await house.events(inquiryId)).toContain('first-response-recorded.v1');
    },
  );

  test('by a form in a browser, and the page shows the recorded answer and until when it can be undone', async () => {
    const { link, fields } = await received();
    const page = await house.open(link);
    expect(page.status).toBe(200);
    expect(page.text).toContain(fields.fullName);
    const answer = await fetch(link, {
      method: 'POST',
      body: new URLSearchParams({ choice: 'answered', channel: 'call' }),
      headers: { accept: 'text/html' },
    });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('Votre réponse est enregistrée');
    await house.settle();
  });

  test('a second answer, by the same click or by another choice, shows the recorded outcome and changes nothing', async () => {
    const { inquiryId, link } = await received();
    const first = await house.act(link, { choice: 'answered', channel: 'call' });
    const before = await house.inquiry(inquiryId);
    const mails = (await house.mail()).length;
    for (const fields of [
      { choice: 'answered', channel: 'call' },
      { choice: 'answered', channel: 'mail' },
      { choice: 'off-target', reason: 'press' },
      { choice: 'hand-over', colleague: 'camille-laurent' },
    ]) {
      const again = await house.act(link, fields);
      expect(again.status).toBe(200);
      expect(again.json).toMatchObject({ choice: 'answered', recordedAt: first.json.recordedAt, repeated: true });
    }
    expect((await house.open(link)).text).toContain('déjà enregistré');
    expect(await house.inquiry(inquiryId)).toEqual(before);
    expect((await house.mail()).length).toBe(mails);
  });

  test('a system that takes back a missing choice, or one taken back before, gets 409 as JSON', async () => {
    const { link } = await received();
    expect(await house.act(link, { choice: 'undo' })).toMatchObject({ status: 409, json: { status: 409 } });
    await house.act(link, { choice: 'answered', channel: 'call' });
    expect(await house.act(link, { choice: 'undo' })).toMatchObject({ status: 200, json: { choice: 'undone' } });
    expect(await house.act(link, { choice: 'undo' })).toMatchObject({ status: 409, json: { status: 409 } });
  });

  test('a choice without its required detail is asked again, and stops no clock', async () => {
    const { inquiryId, link } = await received();
    for (const [fields, path] of [
      [{}, 'choice'],
      [{ choice: 'confirm' }, 'choice'],
      [{ choice: 'answered' }, 'channel'],
      [{ choice: 'answered', channel: 'telepathy' }, 'channel'],
      [{ choice: 'clarify', question: '   ' }, 'question'],
      [{ choice: 'off-target', reason: 'rude' }, 'reason'],
      [{ choice: 'hand-over', colleague: 'helene-marchand' }, 'colleague'],
    ] as const) {
      const reply = await house.act(link, fields);
      expect(reply.status, JSON.stringify(fields)).toBe(400);
      expect(reply.json.errors[0].path).toBe(path);
    }
    expect(await house.inquiry(inquiryId)).toMatchObject({ status: 'awaiting-first-response', firstRespondedAt: null });
  });

  test('an invalid link answers 404, and a private link accepts no advisor’s choice', async () => {
    const { fields, inquiryId } = await received();
    expect(
      (await house.actNow(`${house.url}/a/${'x'.repeat(43)}`, { choice: 'answered', channel: 'call' })).status,
    ).toBe(404);
    const [letter] = await house.mailTo(fields.email);
    const token = new URL(privateLink(letter)).pathname.split('/').at(-1);
    expect((await house.act(`${house.url}/a/${token}`, { choice: 'answered', channel: 'call' })).status).toBe(404);
    expect((await house.inquiry(inquiryId)).firstRespondedAt).toBeNull();
  });

  test('taken back within ten minutes: the same obligation runs again, with the same start and the same deadline', async () => {
    const { inquiryId, inquiry, link } = await received();
    const load = (await house.advisor(inquiry.owner.id)).openInquiries;
    const planned = inquiry.timeline.find((event: Json) => event.name === 'first-response-planned.v1').data;
    await house.advance('PT5M');
    await house.act(link, { choice: 'answered', channel: 'call' });
    expect((await house.advisor(inquiry.owner.id)).openInquiries).toBe(load - 1);
    await house.advance('PT9M');
    const undone = await house.act(link, { choice: 'undo' });
    expect(undone.json).toMatchObject({ choice: 'undone' });
    const after = await house.inquiry(inquiryId);
    expect(after).toMatchObject({
      status: 'awaiting-first-response',
      firstRespondedAt: null,
      deadlineAt: inquiry.deadlineAt,
      owner: { id: inquiry.owner.id },
    });
    expect((await house.advisor(inquiry.owner.id)).openInquiries).toBe(load);
    expect((await house.execution(inquiryId)).currentState).toBe('Await first response');
    await house.advance('PT20M');
    const again = await house.act(link, { choice: 'answered', channel: 'mail' });
    expect(again.json).toMatchObject({ choice: 'answered', repeated: false });
    const given = (await house.inquiry(inquiryId)).timeline.filter(
      (event: Json) => event.name === 'first-response-given.v1',
    );
    expect(given.map((event: Json) => event.data.obligationId)).toEqual([planned.obligationId, planned.obligationId]);
    await house.advance('PT10M');
    expect(await house.execution(inquiryId)).toMatchObject({
      status: 'RUNNING',
      currentState: 'Await client choice',
    });
  });

  test('after ten minutes an answer can no longer be taken back', async () => {
    const { inquiryId, link } = await received();
    await house.act(link, { choice: 'answered', channel: 'call' });
    await house.advance('PT10M');
    const late = await house.act(link, { choice: 'undo' });
    expect(late.json).toMatchObject({ choice: 'answered', repeated: true, undoUntil: null });
    expect((await house.inquiry(inquiryId)).status).toBe('awaiting-client');
  });
});

describe('an advisor asks the client a question', () => {
  const question = 'Préférez-vous l’or jaune ou l’or rose ?';

  test('it is sent only after ten minutes, signed by the advisor, whom the reply reaches', async () => {
    const { fields, inquiryId, inquiry, link } = await received();
    await house.act(link, { choice: 'clarify', question });
    expect(await house.inquiry(inquiryId)).toMatchObject({
      status: 'responded',
      firstResponse: { choice: 'clarification' },
    });
    await house.advance('PT9M59S');
    expect(await house.mailTo(fields.email)).toHaveLength(1);
    await house.advance('PT1S');
    const letters = await house.mailTo(fields.email);
    expect(letters).toHaveLength(2);
    expect(letters[1]?.subject).toBe('Une question au sujet de votre demande');
    expect(letters[1]?.text).toContain(question);
    expect(letters[1]?.text).toContain(inquiry.owner.name);
    expect(letters[1]?.from).toContain(inquiry.owner.name);
    expect(await house.execution(inquiryId)).toMatchObject({
      status: 'RUNNING',
      currentState: 'Await client choice',
    });
  });

  test('taken back, it is never sent; asked again, only the second question is sent', async () => {
    const { fields, inquiryId, link } = await received();
    await house.act(link, { choice: 'clarify', question: 'Une première question, regrettée ?' });
    await house.advance('PT4M');
    await house.act(link, { choice: 'undo' });
    await house.advance('PT20M');
    expect(await house.mailTo(fields.email)).toHaveLength(1);
    await house.act(link, { choice: 'clarify', question });
    await house.advance('PT10M');
    const letters = await house.mailTo(fields.email);
    expect(letters).toHaveLength(2);
    expect(letters[1]?.text).toContain(question);
    expect(letters[1]?.text).not.toContain('regrettée');
    expect((await house.execution(inquiryId)).currentState).toBe('Await client choice');
  });
});

describe('an advisor judges an inquiry off-target', () => {
  test.each([
    ['press', 'Votre message : le service de presse saura vous répondre'],
    ['careers', 'Votre message : nos métiers et nos postes ouverts'],
    ['after-sales', 'Votre message : l’atelier prend soin de votre pièce'],
    ['other', 'Votre message à la maison'],
  ])('%s: one letter, after the ten minutes', async (reason, subject) => {
    const { fields, inquiryId, link } = await received();
    await house.act(link, { choice: 'off-target', reason });
    await house.advance('PT9M59S');
    expect(await house.mailTo(fields.email)).toHaveLength(1);
    await house.advance('PT1S');
    const letters = await house.mailTo(fields.email);
    expect(letters.map((letter) => letter.subject).slice(1)).toEqual([subject]);
    expect(await house.inquiry(inquiryId)).toMatchObject({
      status: 'paused',
      pauseReason: 'off-target',
      offTargetKind: reason,
    });
    expect((await house.execution(inquiryId)).currentState).toBe('Paused respectfully');
  });

  test('a solicitation gets no letter, by the policy’s route', async () => {
    const { fields, inquiryId, link } = await received();
    await house.act(link, { choice: 'off-target', reason: 'solicitation' });
    await house.advance('PT10M');
    expect(await house.mailTo(fields.email)).toHaveLength(1);
    expect(await house.inquiry(inquiryId)).toMatchObject({ status: 'paused', offTargetKind: 'solicitation' });
  });

  test('taken back: no letter, and the promise is still open; the judged one freed its place only once', async () => {
    const { fields, inquiryId, inquiry, link } = await received();
    const load = (await house.advisor(inquiry.owner.id)).openInquiries;
    await house.act(link, { choice: 'off-target', reason: 'press' });
    await house.advance('PT5M');
    await house.act(link, { choice: 'undo' });
    await house.advance('PT20M');
    expect(await house.mailTo(fields.email)).toHaveLength(1);
    expect(await house.inquiry(inquiryId)).toMatchObject({
      status: 'awaiting-first-response',
      deadlineAt: inquiry.deadlineAt,
    });
    expect((await house.advisor(inquiry.owner.id)).openInquiries).toBe(load);
    await house.act(link, { choice: 'off-target', reason: 'press' });
    await house.advance('PT10M');
    expect((await house.advisor(inquiry.owner.id)).openInquiries).toBe(load - 1);
  });
});

describe('an advisor hands an inquiry over', () => {
  test('the colleague gets it at once with the note, the old link is shown as replaced, places and fairness move', async () => {
    const { inquiryId, inquiry, link, ownerMail } = await received();
    const fromId = inquiry.owner.id;
    const toId = fromId === 'louis-ferrand' ? 'ines-benali' : 'louis-ferrand';
    const [from, to] = [await house.advisor(fromId), await house.advisor(toId)];
    const reply = await house.act(link, {
      choice: 'hand-over',
      colleague: toId,
      note: 'Elle parle de Louis depuis Genève.',
    });
    expect(reply.json).toMatchObject({ choice: 'hand-over', repeated: false });
    const mail = (await about(addressOf(toId), inquiry.reference)).at(-1);
    expect(mail?.text).toContain('Elle parle de Louis depuis Genève.');
    expect(mail?.text).toContain(inquiry.client.fullName);
    expect(mail?.text).toContain(inquiry.owner.name);
    const after = await house.inquiry(inquiryId);
    expect(after).toMatchObject({
      owner: { id: toId, because: 'advisor-choice' },
      status: 'awaiting-first-response',
      deadlineAt: inquiry.deadlineAt,
    });
    expect((await house.advisor(fromId)).openInquiries).toBe(from.openInquiries - 1);
    expect((await house.advisor(toId)).openInquiries).toBe(to.openInquiries + 1);
    expect((await house.advisor(toId)).assignedInWindow).toBe(to.assignedInWindow + 1);
    // The link that handed over shows that; any other link of the old assignment is replaced.
    expect((await house.open(actionLink(ownerMail))).text).toContain('La demande est transmise');
    const answered = await house.act(actionLink(mail), { choice: 'answered', channel: 'call' });
    expect(answered.json).toMatchObject({ choice: 'answered', repeated: false });
    expect(await house.inquiry(inquiryId)).toMatchObject({ firstResponse: { byId: toId } });
  });

  test('another link of the earlier owner is replaced, and requesting a fresh one gives no access', async () => {
    const { inquiryId, inquiry, owner } = await received();
    // The 50 % warning brings a second link of the same assignment.
    await house.to(new Date(Date.parse(await house.now()) + 1000).toISOString());
    await house.advance('PT4H');
    const mails = await about(owner, inquiry.reference);
    expect(mails.length).toBeGreaterThanOrEqual(2);
    const toId = inquiry.owner.id === 'louis-ferrand' ? 'ines-benali' : 'louis-ferrand';
    await house.act(actionLink(mails.at(-1)), { choice: 'hand-over', colleague: toId });
    const old = actionLink(mails[0]);
    const page = await house.open(old);
    expect(page.status).toBe(410);
    expect(page.text).toContain('Ce lien a été remplacé');
    expect((await house.act(old, { choice: 'answered', channel: 'call' })).status).toBe(409);
    const last = (await house.mail()).at(-1)?.id ?? 0;
    await house.act(old, { choice: 'resend' });
    const [fresh] = await house.mailTo(owner, last);
    expect((await house.open(actionLink(fresh))).status).toBe(410);
    expect((await house.inquiry(inquiryId)).firstRespondedAt).toBeNull();
  });

  test('taken back within ten minutes: it returns with a fresh link, and the colleague is told', async () => {
    const { inquiryId, inquiry, link, owner } = await received();
    const fromId = inquiry.owner.id;
    const toId = fromId === 'louis-ferrand' ? 'ines-benali' : 'louis-ferrand';
    const loads = async () => [(await house.advisor(fromId)).openInquiries, (await house.advisor(toId)).openInquiries];
    const before = await loads();
    await house.act(link, { choice: 'hand-over', colleague: toId });
    const given = (await about(addressOf(toId), inquiry.reference)).at(-1);
    await house.advance('PT3M');
    expect((await house.act(link, { choice: 'undo' })).json).toMatchObject({ choice: 'undone' });
    const told = (await about(addressOf(toId), inquiry.reference)).at(-1);
    expect(told?.subject).toContain('garde finalement la demande');
    expect((await house.open(actionLink(given))).status).toBe(410);
    expect(await house.inquiry(inquiryId)).toMatchObject({
      owner: { id: fromId, because: 'hand-over-undone' },
      deadlineAt: inquiry.deadlineAt,
    });
    expect(await loads()).toEqual(before);
    const fresh = (await about(owner, inquiry.reference)).at(-1);
    expect((await house.act(actionLink(fresh), { choice: 'answered', channel: 'call' })).json).toMatchObject({
      choice: 'answered',
      repeated: false,
    });
  });

  test('it cannot be taken back once the colleague has handed it over to a third', async () => {
    const { inquiryId, inquiry, link } = await received();
    const [second = '', third = ''] = ['ines-benali', 'louis-ferrand', 'james-okafor'].filter(
      (id) => id !== inquiry.owner.id,
    );
    await house.act(link, { choice: 'hand-over', colleague: second });
    const mail = (await about(addressOf(second), inquiry.reference)).at(-1);
    await house.act(actionLink(mail), { choice: 'hand-over', colleague: third });
    const late = await house.act(link, { choice: 'undo' });
    expect(late.json).toMatchObject({ choice: 'hand-over', repeated: true, undoUntil: null });
    expect((await house.inquiry(inquiryId)).owner.id).toBe(third);
    expect((await about(addressOf(third), inquiry.reference)).length).toBe(1);
  });

  test('a colleague reads the note of the one who handed over to them, not an older one', async () => {
    const { inquiry, link } = await received();
    const [second = '', third = ''] = ['ines-benali', 'louis-ferrand', 'james-okafor'].filter(
      (id) => id !== inquiry.owner.id,
    );
    await house.act(link, { choice: 'hand-over', colleague: second, note: 'Pour toi seule, ma chère.' });
    const mail = (await about(addressOf(second), inquiry.reference)).at(-1);
    await house.act(actionLink(mail), { choice: 'hand-over', colleague: third });
    expect((await about(addressOf(third), inquiry.reference)).at(-1)?.text).not.toContain('Pour toi seule');
  });
});

test('every execution of this file succeeds', async () => {
  for (const execution of await house.executions()) expect(['RUNNING', 'SUCCEEDED']).toContain(execution.status);
});
