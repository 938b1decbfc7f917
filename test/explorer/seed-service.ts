/** The real service over the real seed in a real database, and ways to take each away and give it back. */
import pino from 'pino';
import { readConfig } from '../../src/config.ts';
import type { Fact } from '../../src/model/fact.ts';
import { connect } from '../../src/record/graph/connect.ts';
import { keepReading } from '../../src/record/revisions/keeper.ts';
import { publish } from '../../src/record/revisions/publish.ts';
import { readCheckedSeed } from '../../src/service/cli/checked-seed.ts';
import { startServer } from '../../src/service/http/start-server.ts';
import { areasReading } from '../areas-reading.ts';
import { layWire } from '../cut-wire.ts';
import type { TestDatabase } from '../neo4j.ts';
import { wipe } from '../wipe.ts';

/** What a test can do to the service, by name. */
export interface SeedService {
  readonly url: string;
  /** The service ends; who asks finds nobody. */
  stop(): Promise<void>;
  /** The service is back at the same address. */
  start(): Promise<void>;
  /** The service loses its database. */
  cutDatabase(): Promise<void>;
  mendDatabase(): Promise<void>;
  /** Publishes the seed with one name changed, as the next revision. */
  publishChanged(): Promise<void>;
  /** Publishes the seed with a flow and a name changed, a flow gone, a flow added and a place on the map left. */
  publishRevised(): Promise<void>;
  /** Publishes the seed as it is. */
  publishSeed(): Promise<void>;
  /** Publishes two other landscapes: one with five areas, and one that declares none. */
  publishAreas(): Promise<void>;
  close(): Promise<void>;
}

const quiet = pino({ level: 'silent' });
/** The usual settings, but nobody is counted: tests ask much. */
const settings = readConfig({ RATE_PER_SECOND: '0', RATE_PER_KEY: '0' });

/** The seed where Branschforum has another name to be found by. */
function changedSeed(facts: readonly Fact[]): readonly Fact[] {
  const isIt = (fact: Fact) => fact.kind === 'FORUM_TYPE' && fact.id === 'branschforum';
  const aliases = [{ text: 'Ändrat forum' }];
  return facts.map((fact) => (isIt(fact) ? ({ ...fact, aliases } as Fact) : fact));
}

const changedName = { sv: 'Lokala programråd', en: 'Local programme councils' };

/** The seed after some work on it. */
function revisedSeed(facts: readonly Fact[]): readonly Fact[] {
  return facts.flatMap((fact): Fact[] => {
    if (fact.id === 'branschforum-stodjer-programrad') return [];
    if (fact.kind === 'FORUM_TYPE' && fact.id === 'programrad')
      return [{ ...fact, name: changedName }];
    if (fact.kind === 'FLOW' && fact.id === 'branschforum-bestaller-av-lokal-kompetensverkstad')
      return [{ ...fact, via: [] }];
    if (fact.kind === 'FLOW' && fact.id === 'programrad-eskalerar-till-branschforum')
      return [fact, { ...fact, id: 'yrkesrad-eskalerar-till-branschforum', giver: 'yrkesrad' }];
    if (fact.kind === 'ACTOR' && fact.id === 'campus-nykoping')
      return [{ ...fact, level: 'REGIONAL' }];
    return [fact];
  });
}

/** Empties the database, publishes the seed in it and serves it on a free port. */
export async function serveSeed(database: TestDatabase): Promise<SeedService> {
  await wipe(database);
  const wire = await layWire(database);
  const direct = connect(database);
  const connection = connect(wire.database);
  const { facts } = readCheckedSeed(['seed']);
  const publishFacts = async (all: readonly Fact[]) => {
    await publish(direct, all, { now: new Date().toISOString() });
  };
  await publishFacts(facts);
  const keeper = await keepReading(connection, { pollMs: 200, now: Date.now });
  const serve = (PORT: number) =>
    startServer({
      keeper,
      config: { ...settings, PORT },
      log: quiet,
    });
  let service = await serve(0);
  const { url } = service;
  return {
    url,
    stop: () => service.close(),
    async start() {
      service = await serve(Number(new URL(url).port));
    },
    async cutDatabase() {
      wire.cut();
    },
    async mendDatabase() {
      wire.mend();
    },
    publishChanged: () => publishFacts(changedSeed(facts)),
    publishRevised: () => publishFacts(revisedSeed(facts)),
    publishSeed: () => publishFacts(facts),
    publishAreas: () => publishFacts(areasReading.facts.facts),
    async close() {
      keeper.stop();
      await service.close();
      await connection.close();
      await direct.close();
      await wire.close();
    },
  };
}
