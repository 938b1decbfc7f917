/** The matrix of rights as a page: each operation by each role, and by key. */
import { accountRoles } from '../../model/account-role.ts';
import { fieldRights, type Right, rights } from './rights.ts';

/** Who asks, as the matrix has it: nobody known, an account without a role, or one with a role; and how. */
export const askers = [
  { name: 'public', role: undefined, via: 'PUBLIC' },
  { name: 'account', role: undefined, via: 'SESSION' },
  ...accountRoles.map((role) => ({ name: role.toLowerCase(), role, via: 'SESSION' }) as const),
  { name: 'key, read', role: 'OWNER', via: 'KEY', onlyReads: true },
  { name: 'key, propose', role: 'OWNER', via: 'KEY' },
] as const;
export type Asker = (typeof askers)[number];

/** Whether the rule lets an asker, whose role is in the landscape asked for, do it. */
export function mayDo({ who, byKey }: Right, isAct: boolean, asker: Asker): boolean {
  const onlyReads = 'onlyReads' in asker;
  if (asker.via === 'KEY' && (!byKey || (isAct && onlyReads))) return false;
  if (who === 'ANYBODY') return true;
  if (asker.via === 'PUBLIC') return false;
  if (who === 'ACCOUNT') return true;
  const has = asker.role === undefined ? -1 : accountRoles.indexOf(asker.role);
  // A key has its holder's right to propose, and no more.
  const counts = asker.via === 'KEY' ? (onlyReads ? -1 : 0) : has;
  return counts >= accountRoles.indexOf(who);
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function table(root: 'Query' | 'Mutation'): string[] {
  const names = askers.map(({ name }) => name);
  return [
    row([root === 'Query' ? 'question' : 'act', ...names]),
    row(['---', ...names.map(() => '---')]),
    ...Object.entries(rights[root]).map(([name, right]) =>
      row([
        `\`${name}\``,
        ...askers.map((asker) => (mayDo(right, root === 'Mutation', asker) ? 'yes' : '–')),
      ]),
    ),
  ];
}

/** The page, as `docs/rights.md` holds it. */
export function rightsPage(): string {
  return `${[
    '# Who may do what',
    '',
    'Made from `src/service/accounts/rights.ts` by `npm run types`; every cell is tried over HTTP by `test/service/accounts/rights.graph.test.ts`. A field of accounts or contributions without a row fails the tests.',
    '',
    'Everybody reads what is published. A role counts in its landscape; a key has what its holder may propose, and never approves. *Yes* for whoever has no part in it means: as far as the description of the field says, such as one’s own drafts, or nothing at all.',
    '',
    ...table('Query'),
    '',
    ...table('Mutation'),
    '',
    'Acts on contributions are refused to all while the map has no owner. Of what is answered these fields are told to some only:',
    '',
    ...Object.entries(fieldRights).map(([field, role]) => `- \`${field}\`: ${role.toLowerCase()}`),
  ].join('\n')}\n`;
}
