import { describe, expect, it } from 'vitest';
import { linkRepository } from '#adapters/dynamodb/links.ts';
import { outbox } from '#adapters/dynamodb/outbox.ts';
import type { Letter } from '#ports/letters.ts';
import { clientActionLink, clientLetter, unsubscribeLink } from '#use-cases/letters/compose-letter.ts';
import { house, monday10 } from '../ports/house.ts';
import { content, inquiry, person } from '../ports/samples.ts';
import { realTable } from './real-table.ts';

const table = realTable();
const owner = {
  ownerId: 'camille',
  kind: 'advisor',
  assignmentNumber: 1,
  since: monday10,
  because: 'continuity',
} as const;

/** A follow-up about a question: one link answers it, another opens the private space, a third unsubscribes. */
function relance(inquiryId: string): Letter {
  const dossier = { inquiry: inquiry({ inquiryId, owner }), person: person(), content: content({ inquiryId }) };
  const facts = {
    kind: 'relance',
    moment: 'question',
    step: 'question-d2',
    offer: 'clarification',
    slots: [],
  } as const;
  return {
    ...clientLetter(house(), dossier, 'w1.question-d2', facts, monday10),
    contactClass: 'relational',
    link: clientActionLink(house(), dossier.inquiry, 'completion', 1, monday10),
    unsubscribeLink: unsubscribeLink(house(), dossier.inquiry, 'follow-up', monday10),
  };
}

const tokenIn = (text: string, path: string) =>
  new RegExp(`https://house\\.example/${path}/([\\w-]{43})`).exec(text)?.[1];

describe('the links of a relational letter', () => {
  it('are created with it: one to answer, one to unsubscribe, each for its own purpose', async () => {
    const box = outbox(table(), 'https://house.example', 'house.example');
    const { rendered } = await box.store(relance('inq-links'), monday10);
    const links = linkRepository(table());
    const answer = await links.findByToken(tokenIn(rendered?.text ?? '', 'a') ?? '');
    const refusal = await links.findByToken(tokenIn(rendered?.text ?? '', 'u') ?? '');
    expect(answer).toMatchObject({ purpose: 'completion', step: 1, inquiryId: 'inq-links' });
    expect(refusal).toMatchObject({ purpose: 'unsubscribe', topic: 'follow-up' });
    expect(rendered?.headers).toContainEqual({
      name: 'List-Unsubscribe',
      value: `<https://house.example/u/${tokenIn(rendered?.text ?? '', 'u')}>`,
    });
  });

  it('are those of the first attempt, whoever stores it again', async () => {
    const box = outbox(table(), 'https://house.example', 'house.example');
    const [first, again] = [
      await box.store(relance('inq-again'), monday10),
      await box.store(relance('inq-again'), monday10),
    ];
    expect(again.rendered?.text).toBe(first.rendered?.text);
  });

  it('are required: a letter without its proposal’s link is not stored', async () => {
    const box = outbox(table(), 'https://house.example', 'house.example');
    const { link: _noLink, ...unlinked } = relance('inq-unlinked');
    await expect(box.store(unlinked, monday10)).rejects.toThrow('has no link to answer by');
  });
});
