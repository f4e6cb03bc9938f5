import { describe, expect, it } from 'vitest';
import { staffOf } from '#domain/house/house.ts';
import { mayCommand } from '#domain/permissions/may-command.ts';
import { staffCommands } from '#web/inquiry-page/staff-commands.ts';
import { awaitingChoice, houseWith } from '../../ports/client-life.ts';
import { monday10 } from '../../ports/house.ts';
import { qualifiedAs } from '../../ports/samples.ts';

const about = awaitingChoice({ qualification: qualifiedAs('complaint') });
const { house } = houseWith(about);
const reading = { house, inquiry: about, language: 'en', at: monday10 } as const;

describe('a gesture', () => {
  it('within the limit is the owner’s to give with the resolution, and above it refused by its field', () => {
    expect(staffCommands.resolve.read({ gestureAmount: '500' }, reading).ok).toBe(true);
    expect(staffCommands.resolve.read({ gestureAmount: '500.01' }, reading)).toMatchObject({
      ok: false,
      errors: [{ field: 'gestureAmount', message: 'At most €500; ask a manager for more.' }],
    });
    expect(staffCommands.resolve.read({ gestureAmount: '' }, reading).ok).toBe(true);
  });

  it('above the limit is a manager’s', () => {
    const owner = staffOf(house, 'camille');
    expect(mayCommand(house, 'resolve', about, owner)).toBe(true);
    expect(mayCommand(house, 'gesture', about, owner)).toBe(false);
    expect(mayCommand(house, 'gesture', about, staffOf(house, 'helene'))).toBe(true);
    expect(staffCommands.gesture.read({ gestureAmount: '5,000', gestureNote: 'A new strap.' }, reading).ok).toBe(true);
  });

  it('belongs to a complaint or a matter after the sale: a wish has none', () => {
    const wish = awaitingChoice({ qualification: qualifiedAs('wish') });
    expect(staffCommands.gesture.isOffered({ house, inquiry: wish }, monday10)).toBe(false);
    expect(staffCommands.resolve.isOffered({ house, inquiry: wish }, monday10)).toBe(false);
  });
});
