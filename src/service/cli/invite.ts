/** `invite`: a link that makes its holder an owner, gives a role in a landscape, or lets somebody in again. */
import { type Command, Option } from 'commander';
import type { Config } from '../../config.ts';
import { KnowledgeError } from '../../errors.ts';
import { accountRoles } from '../../model/account-role.ts';
import { findAccount } from '../../record/accounts/account.ts';
import { type LinkFor, makeLink } from '../../record/accounts/links.ts';
import { readyForAccounts } from '../../record/accounts/ready.ts';
import type { GraphConnection } from '../../record/graph/connect.ts';
import { linkAddress } from '../accounts/first-owner.ts';
import { signInAt } from '../accounts/own-address.ts';
import { withDatabase } from './open-database.ts';
import type { Run } from './run.ts';

interface Options {
  readonly owner?: boolean;
  readonly role?: string;
  readonly landscape?: string;
  readonly account?: string;
}

/** Adds `invite`. */
export function inviteCommand(command: Command, run: Run): Command {
  return command
    .option('--owner', 'makes its holder an owner of every landscape')
    .addOption(
      new Option('--role <role>', 'gives this role').choices(
        accountRoles.map((role) => role.toLowerCase()),
      ),
    )
    .option('--landscape <id>', 'in this landscape only')
    .option('--account <id>', 'lets the holder of this account in again')
    .addHelpText(
      'after',
      '\nExamples:\n  kompetenslandskap invite --owner\n  kompetenslandskap invite --role reviewer --landscape <landscape>',
    )
    .action((options: Options) =>
      run((terminal, config) =>
        withDatabase(terminal, config, async ({ connection }) => {
          const base = baseOf(config);
          await readyForAccounts(connection);
          const what = await linkFor(options, connection);
          const now = new Date().toISOString();
          const { token, expires } = await makeLink(connection, now, what);
          terminal.out(linkAddress(base, token));
          terminal.out(`Holds once, until ${expires}, when the button on its page is pressed.`);
        }),
      ),
    );
}

function baseOf(config: Config): string {
  const at = signInAt(config);
  if ('why' in at) throw new KnowledgeError('BAD_SETTING', at.why);
  return at.origin ?? `http://${config.HOST}:${config.PORT}`;
}

async function linkFor(
  { owner, role: asked, landscape, account }: Options,
  connection: GraphConnection,
): Promise<LinkFor> {
  const role = owner ? 'OWNER' : accountRoles.find((one) => one.toLowerCase() === asked);
  if (account === undefined && role !== undefined)
    return { grant: { role, landscape: landscape ?? null } };
  if (account === undefined)
    throw new KnowledgeError('BAD_USER_INPUT', 'Say --owner, --role or --account.', {
      hint: 'kompetenslandskap invite --role reviewer --landscape <landscape>',
    });
  if ((await findAccount(connection, account)) === undefined)
    throw new KnowledgeError('UNKNOWN_ACCOUNT', `No account has the id "${account}".`);
  return { account };
}
