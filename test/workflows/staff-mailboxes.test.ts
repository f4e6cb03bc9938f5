/** A staff mailbox refuses letters: its owner still gets them, and another person is notified. */
import { describe, expect, test } from 'vitest';
import { addressOf, houseWith, type Json, newClient, openHouse, requests } from './harness.ts';

const broken = 'bounce+camille@simulator.amazonses.com';
const director = 'bounce+helene@simulator.amazonses.com';
const operations = addressOf('ops-desk');

const house = await openHouse({
  house: houseWith((demo) => {
    for (const member of demo.staff) {
      if (member.staffId === 'camille-laurent') member.email = broken;
      if (member.staffId === 'helene-marchand') member.email = director;
    }
  }),
});

const lettersTo = async (address: string): Promise<Json[]> =>
  (await house.mail()).filter(({ to }: Json) => to === address);
const signIn = (email: string) =>
  fetch(`${house.url}/sign-in`, { method: 'POST', body: new URLSearchParams({ email }) });

describe('a staff mailbox that refuses a letter', () => {
  test('still gets letters, including the duty manager’s; another person is notified once a day', async () => {
    for (const email of [broken, director]) {
      expect((await signIn(email)).status).toBe(200);
      await house.settle();
      await house.advance('PT2M');
      expect((await signIn(email)).status).toBe(200);
      await house.settle();
      expect((await lettersTo(email)).filter(({ subject }) => /connexion|sign-in/.test(subject))).toHaveLength(2);
    }
    const told = await lettersTo(director);
    expect(told.filter(({ subject }) => subject === 'Camille Laurent ne reçoit plus nos messages')).toHaveLength(1);
    const watcher = await lettersTo(operations);
    expect(watcher.filter(({ subject }) => /Hélène Marchand/.test(subject))).toHaveLength(1);
  });

  test('does not stop the letters about inquiries', async () => {
    const inquiryId = await house.submit(newClient(requests.promising));
    await house.advance('P1D');
    await house.advance('P1D');
    const { reference } = await house.inquiry(inquiryId);
    const { text } = await house.staff(`/api/inquiries/${inquiryId}`);
    expect(text).not.toContain('mail-withheld');
    // The promise was broken meanwhile, and the duty manager is notified by letter, despite earlier returns.
    const toDirector = (await lettersTo(director)).filter((mail) => `${mail.subject} ${mail.text}`.includes(reference));
    expect(toDirector.length).toBeGreaterThan(0);
  });
});
