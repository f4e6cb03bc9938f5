/** Many inquiries at once, and many people acting at one instant. */
import { actionLink, addressOf, houseWith, newClient, requests, type TestHouse } from './harness.ts';

/** Enough capacity for all: the tests are about order, not capacity. */
export const roomyHouse = houseWith((copy) => {
  for (const member of copy.staff) if (member.profile !== undefined) member.profile.capacity = 500;
  copy.policy.intake.perPersonPerDay = 500;
});

export interface Opened {
  readonly inquiryId: string;
  readonly reference: string;
  readonly email: string;
  readonly ownerId: string;
  readonly delegateId: string;
  readonly link: string;
}

/** Opens inquiries in Paris, each with its owner and the owner’s link. */
export async function open(house: TestHouse, many: number): Promise<Opened[]> {
  const before = (await house.mail()).at(-1)?.id ?? 0;
  const people = Array.from({ length: many }, () => newClient(requests.promising, { boutiqueId: 'paris' }));
  const replies = await Promise.all(people.map((fields) => house.post(fields)));
  await house.settle();
  const mails = await house.mail(before);
  return Promise.all(
    replies.map(async (reply, index) => {
      const { inquiryId } = reply.json;
      const { reference, owner, delegate } = await house.inquiry(inquiryId);
      const mail = mails.find((one) => one.to === addressOf(owner.id) && one.text.includes(reference));
      return {
        inquiryId,
        reference,
        ownerId: owner.id,
        delegateId: delegate.id,
        email: people[index]?.email ?? '',
        link: actionLink(mail),
      };
    }),
  );
}

/** Moves the clock to an instant while clicks arrive, some before it moves and some while its timers fire. */
export async function during(
  house: TestHouse,
  instant: string,
  clicks: readonly (() => Promise<unknown>)[],
): Promise<void> {
  const [first, second] = [clicks.filter((_, n) => n % 2 === 0), clicks.filter((_, n) => n % 2 === 1)];
  const early = first.map((click) => click());
  const moving = house.to(instant);
  const late = second.map((click, n) => new Promise((resolve) => setTimeout(() => resolve(click()), n % 25)));
  await Promise.all([...early, moving, ...late]);
  await house.settle();
}
