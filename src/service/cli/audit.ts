/** `audit`: the memory of acts, reckoned again from its beginning. */
import type { Command } from 'commander';
import { actsSentence } from '../../language/contribution-words.ts';
import { auditedIn } from '../../record/contributions/audit.ts';
import { withDatabase } from './open-database.ts';
import type { Run } from './run.ts';

/** Adds `audit`. */
export function auditCommand(command: Command, run: Run): Command {
  return command
    .option('--json', 'print what was found as JSON')
    .addHelpText('after', '\nExample:\n  kompetenslandskap audit')
    .action(({ json }: { json?: boolean }) =>
      run((terminal, config) =>
        withDatabase(terminal, config, async ({ connection }) => {
          const audit = await auditedIn(connection);
          if (json) return terminal.out(JSON.stringify(audit, null, 2));
          terminal.out(
            [
              actsSentence(audit, 'SV'),
              actsSentence(audit, 'EN'),
              `Huvud · Head: ${audit.head ?? '–'}`,
              `Revisioner med sitt huvud i kedjan · Revisions whose head stands in it: ${audit.revisions}.`,
            ].join('\n'),
          );
        }),
      ),
    );
}
