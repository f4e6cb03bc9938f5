import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type InvitationFacts, InvitationIdError, invitation } from '#adapters/ses/invitation.ts';
import { booked, cancelled, rescheduled } from '#domain/appointments/appointment.ts';
import { slotOf } from '#domain/appointments/slot.ts';
import { monday10 } from '../ports/house.ts';

const thursday = slotOf('camille', '2026-11-26T09:00:00.000Z', '2026-11-26T10:00:00.000Z');
const friday = slotOf('camille', '2026-11-27T14:30:00.000Z', '2026-11-27T15:30:00.000Z');
const appointment = booked(
  { appointmentId: 'apt-01J9', boutiqueId: 'paris', meeting: 'private-salon' },
  thursday,
  monday10,
);

function facts(parts: Partial<InvitationFacts> = {}): InvitationFacts {
  return {
    appointment,
    mailDomain: 'maison.example',
    houseName: 'Maison Vestibule',
    organiser: { name: 'Camille Laurent', email: 'camille@maison.example' },
    attendees: [{ name: 'Anna Exemple', email: 'anna@client.example' }],
    summary: 'Rendez-vous, salon privé',
    description: 'Camille vous attend.\nPour changer d’heure : https://maison.example/r/abc',
    location: '12, rue de la Paix; Paris',
    timeZone: 'Europe/Paris',
    at: monday10,
    language: 'fr',
    method: 'REQUEST',
    ...parts,
  };
}

interface Property {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

/** Parses the file as a calendar does: unfolded, a name, parameters that may be quoted, a value (RFC 5545 § 3.1). */
function parsed(content: string): Property[] {
  const lines = content.replaceAll('\r\n ', '').split('\r\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => {
    const match = /^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/s.exec(line);
    if (match === null) throw new Error(`No property: ${line}`);
    const parameters = [...(match[2] ?? '').matchAll(/;([A-Z-]+)=(?:"([^"]*)"|([^";:,]*))/g)];
    return {
      name: match[1] ?? '',
      parameters: Object.fromEntries(parameters.map(([, key, quoted, plain]) => [key ?? '', quoted ?? plain ?? ''])),
      value: match[3] ?? '',
    };
  });
}

const unescaped = (value: string) => value.replace(/\\([\\;,nN])/g, (_, sign) => (/n/i.test(sign) ? '\n' : sign));
const textOf = (properties: readonly Property[], name: string) => {
  const found = properties.filter((property) => property.name === name);
  expect(found, name).toHaveLength(1);
  return unescaped(found[0]?.value ?? '');
};
const read = (parts: Partial<InvitationFacts> = {}) => parsed(invitation(facts(parts)).content);

describe('an invitation', () => {
  it('has every property that a calendar needs once, in the order that strict readers require', () => {
    expect(read().map((property) => property.name)).toEqual([
      'BEGIN',
      'VERSION',
      'PRODID',
      'METHOD',
      'BEGIN',
      'UID',
      'SEQUENCE',
      'DTSTAMP',
      'DTSTART',
      'DTEND',
      'SUMMARY',
      'LOCATION',
      'DESCRIPTION',
      'ORGANIZER',
      'ATTENDEE',
      'STATUS',
      'END',
      'END',
    ]);
  });

  it('is the same file for the same facts', () => {
    expect(invitation(facts())).toEqual(invitation(facts()));
  });

  it('has its times in UTC, and its stamp from the given clock', () => {
    const properties = read();
    expect(textOf(properties, 'DTSTART')).toBe('20261126T090000Z');
    expect(textOf(properties, 'DTEND')).toBe('20261126T100000Z');
    expect(textOf(properties, 'DTSTAMP')).toBe('20261123T090000Z');
  });

  it('is read back unchanged, and begins with the local time at the place', () => {
    const properties = read();
    expect(textOf(properties, 'SUMMARY')).toBe('Rendez-vous, salon privé');
    expect(textOf(properties, 'LOCATION')).toBe('12, rue de la Paix; Paris');
    expect(textOf(properties, 'DESCRIPTION')).toBe(
      'Jeudi 26 novembre à 10 h 00 (heure de Paris)\n\nCamille vous attend.\nPour changer d’heure : https://maison.example/r/abc',
    );
    expect(textOf(read({ language: 'en', timeZone: 'America/New_York' }), 'DESCRIPTION')).toContain(
      'Thursday 26 November, 04:00 (New York time)',
    );
  });

  it('requests no reply, and sets no alarm', () => {
    const [attendee] = read().filter((property) => property.name === 'ATTENDEE');
    expect(attendee?.parameters).toEqual({
      ROLE: 'REQ-PARTICIPANT',
      PARTSTAT: 'ACCEPTED',
      RSVP: 'FALSE',
      CN: 'Anna Exemple',
    });
    expect(attendee?.value.toLowerCase()).toBe('mailto:anna@client.example');
    expect(invitation(facts()).content).not.toContain('VALARM');
  });

  it('has the method of its MIME part, which Outlook compares', () => {
    for (const method of ['REQUEST', 'CANCEL'] as const) {
      const { contentType, content, fileName } = invitation(facts({ method }));
      expect({ contentType, fileName }).toEqual({
        contentType: `text/calendar; charset=utf-8; method=${method}`,
        fileName: 'invitation.ics',
      });
      expect(textOf(parsed(content), 'METHOD')).toBe(method);
      // AWS: SES v2 Attachment takes at most 78 characters.
      expect(contentType.length).toBeLessThanOrEqual(78);
    }
  });
});

describe('an invitation through every change', () => {
  const moved = rescheduled(appointment, friday, monday10);
  const gone = cancelled(moved, 'client', monday10);

  it('stays one meeting: the same UID, a growing sequence', () => {
    const files = [read(), read({ appointment: moved }), read({ appointment: gone, method: 'CANCEL' })];
    expect(files.map((file) => textOf(file, 'UID'))).toEqual(Array(3).fill('apt-01J9@maison.example'));
    expect(files.map((file) => textOf(file, 'SEQUENCE'))).toEqual(['0', '1', '2']);
    expect(files.map((file) => textOf(file, 'STATUS'))).toEqual(['CONFIRMED', 'CONFIRMED', 'CANCELLED']);
    expect(files.map((file) => textOf(file, 'DTSTART'))[1]).toBe('20261127T143000Z');
  });

  it('when cancelled names the invited person, so that every calendar removes it', () => {
    const attendees = [
      { name: 'Anna Exemple', email: 'anna@client.example' },
      { name: 'Camille Laurent', email: 'camille@maison.example' },
    ];
    const file = read({ appointment: gone, method: 'CANCEL', attendees });
    expect(file.filter((property) => property.name === 'ATTENDEE')).toHaveLength(2);
    expect(file.filter((property) => property.name === 'ORGANIZER')).toHaveLength(1);
  });
});

/** The same, after checking that no control character except the line ends is left. */
const readClean = (parts: Partial<InvitationFacts>) => {
  const { content } = invitation(facts(parts));
  expect(content.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
  return parsed(content);
};

describe('typed text in an invitation', () => {
  it.each([
    'Anna\r\nATTENDEE:mailto:evil@example.com',
    'Anna\nDTSTART:19700101T000000Z',
    'Anna";X="y":mailto:evil@example.com',
    'Anna; Exemple, "dite" Anne: ^n\\n',
    'Anna\u2028Exemple\u0085\u000bX:y\u0000',
  ])('cannot add a property or a parameter: %j', (name) => {
    const hostile = readClean({
      houseName: name,
      summary: name,
      description: name,
      location: name,
      organiser: { name, email: 'camille@maison.example' },
      attendees: [{ name, email: 'anna@client.example' }],
    });
    expect(hostile.map((property) => property.name)).toEqual(read().map((property) => property.name));
    for (const property of hostile) {
      const expected = read().find((other) => other.name === property.name);
      expect(Object.keys(property.parameters)).toEqual(Object.keys(expected?.parameters ?? {}));
    }
    expect(textOf(hostile, 'DTSTART')).toBe('20261126T090000Z');
  });

  it('cannot do so through an address either', () => {
    const attendees = [{ name: 'Anna', email: 'anna@client.example\r\nSTATUS:CANCELLED' }];
    const file = read({ attendees });
    expect(textOf(file, 'STATUS')).toBe('CONFIRMED');
  });

  it('is replaced by the address when there is no name', () => {
    const [attendee] = read({ attendees: [{ name: ' ', email: 'anna@client.example' }] }).filter(
      (property) => property.name === 'ATTENDEE',
    );
    expect(attendee?.parameters.CN).toBe('anna@client.example');
  });

  it('leaves lines of at most 75 octets, ended by CR LF, each of whole characters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        (one, other) => {
          const { content } = invitation(
            facts({
              summary: one,
              description: other,
              location: one,
              attendees: [{ name: other, email: 'a@b.example' }],
            }),
          );
          expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
          for (const line of content.split('\r\n')) {
            expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
            expect(line.isWellFormed()).toBe(true);
          }
          expect(parsed(content).map((property) => property.name)).toContain('ATTENDEE');
        },
      ),
    );
  });

  it('never becomes an id: one that could contain a line is refused', () => {
    const refused = { ...appointment, appointmentId: 'apt-1\r\nX:y' };
    expect(() => invitation(facts({ appointment: refused }))).toThrow(InvitationIdError);
    expect(() => invitation(facts({ mailDomain: 'maison.example\nX:y' }))).toThrow(InvitationIdError);
  });
});
