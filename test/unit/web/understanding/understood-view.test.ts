import { describe, expect, it } from 'vitest';
import { understoodJson, understoodView } from '#web/understanding/understood-view.ts';
import { house } from '../../ports/house.ts';
import { content, inquiry, qualifiedAs } from '../../ports/samples.ts';

const followUp = inquiry({ qualification: qualifiedAs('follow-up') });
const wish = inquiry({ qualification: qualifiedAs('wish') });
const at = '2026-11-23T09:00:00.000Z';

describe('a message that continues an earlier one', () => {
  it('is shown as such when the reading says so, whatever its phrases', () => {
    expect(understoodView(house(), followUp, content())?.understood).toEqual({ followUp: true });
    const understood = { piece: 'ring' } as const;
    expect(understoodJson(followUp, content({ understood }))).toEqual({ piece: 'ring', followUp: true });
  });

  it('is not when somebody said that it does not', () => {
    const corrections = { followUp: { to: null, byId: 'camille', at } };
    expect(understoodJson(followUp, content({ corrections }))).toEqual({});
  });

  it('stays what its phrases say otherwise', () => {
    expect(understoodJson(wish, content({ understood: { followUp: true } }))).toEqual({ followUp: true });
    expect(understoodJson(wish, content())).toBeNull();
  });
});
