import { machineScopes } from '#domain/choices/machine-scopes.ts';
import { staffChoices, staffCommands } from '#domain/choices/staff-choices.ts';
import { detailPermissions } from '#domain/permissions/detail-permissions.ts';
import type { Reach } from '#domain/permissions/reach.ts';
import { routePermissions, staffRoles } from '#domain/permissions/route-permissions.ts';

const reachText: Readonly<Record<Reach, string>> = {
  none: 'no',
  all: 'yes',
  related: 'owner, stand-in, delegate, break-glass',
  acting: 'owner, stand-in, delegate',
  own: 'own clients',
  withheld: 'without the client',
};

const audienceText = { public: 'anybody', link: 'the holder of the link' } as const;

/** The text of docs/permissions.md, from the tables of functions/domain/permissions. */
export function permissionsDocument(): string {
  const routes = Object.entries(routePermissions);
  const open = routes.flatMap(([name, permission]) =>
    permission.audience === 'staff' ? [] : [`| \`${name}\` | ${audienceText[permission.audience]} |`],
  );
  const staff = routes.flatMap(([name, permission]) =>
    permission.audience === 'staff'
      ? [
          `| \`${name}\` | ${[...staffRoles.map((role) => reachText[permission[role]]), permission.machine === undefined ? 'no' : `\`${permission.machine}\``].join(' | ')} |`,
        ]
      : [],
  );
  const details = Object.entries(detailPermissions).map(
    ([detail, roles]: [string, readonly string[]]) =>
      `| \`${detail}\` | ${staffRoles.map((role) => (roles.includes(role) ? 'yes' : 'no')).join(' | ')} |`,
  );
  const commands = staffCommands.map(
    (name) => `| \`${name}\` | ${staffChoices[name].by === 'manager' ? 'no' : reachText.acting} | yes | no |`,
  );
  return `${[
    '# Who may do what',
    '',
    'Made by `npx node tools/write-permissions.ts` from `functions/domain/permissions`; a test compares them, and calls every route as every role in every relation to a client. A route that is not listed is refused to everybody.',
    '',
    '- **owner**: owns an inquiry of the client, or looks after the client.',
    '- **stand-in**: owes the first response or receives the client in the owner’s place.',
    '- **delegate**: named as delegate by the owner.',
    '- **break-glass**: opened the client with a reason (`/inquiries/{inquiryId}/access`), for reading, for sixty minutes; an event of the inquiry (`client-access-opened.v1`), listed for managers at `/accesses`.',
    '- **own clients**: a list of the clients to whom one of these relations exists. An inquiry of a colleague is found by its exact reference, without the client’s name.',
    '- **without the client**: a list without names, sales and choices.',
    '',
    'What is written is signed by the session’s member; the credited person of a purchase is data.',
    '',
    `A machine (till, site, CRM) calls with a key of its own, \`Authorization: Bearer vmk_…\`, made by a manager at \`/machines\`, by \`POST /api/machines\` or by the operation \`manage-machine\`. It has some of the scopes ${machineScopes.map((scope) => `\`${scope}\``).join(', ')} and reaches the routes of the table that name one of them, for every client; every other route refuses it. What it writes is signed with its id (\`machine-…\`). A key ends after at most 365 days, is renewed with seven days in which both keys are valid, and is revoked at once; its secret is shown once and stored as a salted hash.`,
    '',
    '## Open routes',
    '',
    '| route | for |',
    '|---|---|',
    ...open,
    '',
    '## Routes of staff',
    '',
    '| route | advisor | manager | ops | machine, by scope |',
    '|---|---|---|---|---|',
    ...staff,
    '',
    '## Commands of an inquiry’s page',
    '',
    '| `choice` | advisor | manager | ops |',
    '|---|---|---|---|',
    ...commands,
    '',
    '## Parts of a page or an answer',
    '',
    '| part | advisor | manager | ops |',
    '|---|---|---|---|',
    ...details,
  ].join('\n')}\n`;
}
