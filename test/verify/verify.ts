/** `npm run verify`: runs the checks named, or all, against a real service and writes `docs/verify.md`; exits 1 when something does not hold. */
import { parseArgs } from 'node:util';
import type { Check, Outcome } from './check.ts';
import { checks } from './checks.ts';
import { type Ground, makeGround } from './ground.ts';
import { sectionOf, writeReport } from './report.ts';

/** A check that breaks off has not shown what it claims. */
async function outcomeOf(check: Check, ground: Ground): Promise<Outcome> {
  try {
    return await check.run(ground);
  } catch (error) {
    ground.tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
    const seen = error instanceof Error ? error.message : String(error);
    return {
      demands: [{ what: 'the check runs to its end', demanded: 'yes', seen, holds: false }],
    };
  }
}

/** Prints the section; a trial run is not written down. */
async function verify(names: readonly string[], quick: boolean): Promise<boolean> {
  let holds = true;
  for (const name of names) {
    const check = checks[name] as Check;
    const ground = makeGround(quick);
    const since = performance.now();
    const outcome = await outcomeOf(check, ground).finally(() => ground.close());
    const section = sectionOf(name, check, outcome, (performance.now() - since) / 1000);
    console.log(`${section}\n`);
    if (!quick) writeReport(new Map([[name, section]]), Object.keys(checks));
    holds &&= outcome.demands.every((demand) => demand.holds);
  }
  return holds;
}

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !(name in checks));
if (unknown.length > 0) {
  console.error(
    `No check is called ${unknown.join(', ')}. There are: ${Object.keys(checks).join(', ')}.`,
  );
  process.exit(2);
}
const names = positionals.length > 0 ? positionals : Object.keys(checks);
process.exit((await verify(names, values.quick)) ? 0 : 1);
