/** Clients of other makers read what the service says: Relay, Python's gql, icalendar and docx. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from '../asking.ts';
import { type Check, type Demand, none } from '../check.ts';
import { compiled, pagedThrough } from '../clients/relay.ts';

const packages = ['gql[requests]==4.4.0', 'icalendar==7.3.2', 'python-docx==1.2.0'];

/** Each list of `clients/connections.js`, with a question for how many it holds. */
const lists: Readonly<Record<string, string>> = {
  Upstream: '{ list: upstream(of: "lokal-kompetensverkstad", depth: 9) { total } }',
  Browse: '{ list: browse(kinds: [FORUM]) { total } }',
  Select: '{ list: select(expression: "branschforum+") { total } }',
  ForumTypes: '{ list: forumTypesConnection { total: totalCount } }',
  Flows: '{ list: flowsConnection { total: totalCount } }',
};

const equal = (what: string, demanded: unknown, seen: unknown): Demand => ({
  what,
  demanded: String(demanded),
  seen: String(seen),
  holds: demanded === seen,
});

async function totalOf(url: string, query: string): Promise<number> {
  const { body } = await ask(`${url}/graphql`, { body: JSON.stringify({ query }) });
  return JSON.parse(body).data.list.total;
}

/** A list read page by page is whole, and holds nothing twice. */
async function pagedByRelay(url: string, tools: string): Promise<Demand[]> {
  const read = compiled(join(tools, 'relay'));
  const demands: Demand[] = [];
  for (const [name, query] of Object.entries(lists)) {
    const ids = await pagedThrough(url, read, name, 20);
    const total = await totalOf(url, query);
    demands.push(equal(`things in \`${name}\`, page by page in a Relay store`, total, ids.length));
    demands.push(equal(`of these, each once`, ids.length, new Set(ids).size));
  }
  return demands;
}

/** What `clients.py` prints. */
interface Python {
  readonly types: number;
  readonly found: { readonly browse: { readonly total: number } };
  readonly calendars: Readonly<Record<string, { events: number; errors: readonly string[] }>>;
  readonly reports: Readonly<
    Record<string, { title: string; headings: readonly string[]; tables: number }>
  >;
}

/** Installs the packages once, in an environment of their own, and runs the program. */
function readByPython(url: string, tools: string): Python {
  const home = join(tools, 'clients');
  const python = join(home, 'bin', 'python');
  if (!existsSync(python)) execFileSync('python3', ['-m', 'venv', home]);
  execFileSync(join(home, 'bin', 'pip'), ['install', '--quiet', ...packages]);
  const program = join(import.meta.dirname, '..', 'clients', 'clients.py');
  return JSON.parse(execFileSync(python, [program, url], { encoding: 'utf8' }));
}

/** The programs ask a service that runs. */
export const clients: Check = {
  title: 'clients of other makers',
  claim:
    'Relay compiles documents for five lists of both doors and pages through them whole; Python’s gql asks by the schema it fetches; Python’s icalendar reads every landscape’s calendar without an error, and python-docx its report in Word.',
  async run(ground) {
    const { url } = await ground.service({ RATE_PER_SECOND: '0' });
    const byRelay = await pagedByRelay(url, ground.tools);
    const { found, calendars, reports } = readByPython(url, ground.tools);
    const read = Object.entries(calendars);
    return {
      demands: [
        ...byRelay,
        equal('calendars of landscapes read by `icalendar`', found.browse.total, read.length),
        none(
          'calendars without events',
          read.flatMap(([name, { events }]) => (events > 0 ? [] : [name])),
        ),
        none(
          'errors in them',
          read.flatMap(([name, { errors }]) => errors.map((error) => `${name}: ${error}`)),
        ),
        none(
          'reports in Word that do not begin with their title, or hold no table',
          Object.entries(reports).flatMap(([name, { title, headings, tables }]) =>
            title !== '' && headings[0] === title && tables > 0 ? [] : [name],
          ),
        ),
      ],
      notes: [
        'Apollo Client (cache, hashes of documents, GET), urql, graphql-codegen, `ical.js` and tritech’s `icalendar` are held to in `test/clients/`.',
      ],
    };
  },
};
