// node --import ROOT/src/thread/typescript.js ROOT/.replay.ts ROOT OUT [documents root]
import { readFileSync, readdirSync, writeFileSync, existsSync } from 'node:fs';
import { parse as parseYaml } from '/work/main/node_modules/yaml/dist/index.js';
const [, , root, out, docs = '/tmp/areas-base'] = process.argv;
process.chdir(root);
const { makeService } = await import(`${root}/src/service/http/server.ts`);
const { readCheckedSeed } = await import(`${root}/src/service/cli/checked-seed.ts`);
const { readingOf } = await import(`${root}/src/engine/reading-of.ts`);
const pino = (await import('/work/main/node_modules/pino/pino.js')).default;
const neo4j = (await import('/work/main/node_modules/neo4j-driver/lib/index.js')).default;
const driver = neo4j.driver('bolt://127.0.0.1:1', neo4j.auth.basic('a', 'b'), { connectionTimeout: 300, connectionAcquisitionTimeout: 500, maxTransactionRetryTime: 0 });
const reading = readingOf({ facts: readCheckedSeed().facts, revision: 1, digest: 'd'.repeat(64), asOf: '2026-11-20T08:00:00.000Z' });
const readings = { current: () => reading, at: async () => reading, revisions: () => [{ number: 1, digest: 'd'.repeat(64), date: '2026-11-20T08:00:00.000Z', parent: null, added: 1911, changed: 0, removed: 0 }], tombstones: () => new Map() };
const app = await makeService({ readings, graph: { executionContext: driver, sessionConfig: { database: 'neo4j' } }, probe: () => ({ database: true, revision: 1, asOf: reading.asOf, lagMs: 0 }), log: pino({ level: 'silent' }), version: '1' } as never);
const bodies = [];
const add = (name, body) => bodies.push({ name, body });
for (const f of readdirSync(`${docs}/queries/examples`).filter((x) => x.endsWith('.graphql')).sort()) add(`examples/${f}`, { query: readFileSync(`${docs}/queries/examples/${f}`, 'utf8') });
for (const q of parseYaml(readFileSync(`${docs}/test/seed/answers/questions.yaml`, 'utf8'))) add(`answers/${q.id}`, { query: readFileSync(`${docs}/test/seed/answers/asked/${q.ask}.graphql`, 'utf8'), variables: q.with });
const doc = (n) => readFileSync(`${docs}/src/engine/questions/${n}/document.graphql`, 'utf8');
const own = { sormland: ['branschforum', 'lokal-kompetensverkstad', 'kommunernas-naringslivschefer', 'samverkansrad-forberedande-insatser', 'samverkansrad-omstallning-vagledning', 'region-sormland', 'eskilstunas-kommun', 'gront', 'gult', 'blatt', 'regional-samordnare'], vastmanland: ['vastmanlands-kompetensrad', 'mal-2', 'mal-11', 'teknikcollege-vastmanland', 'kompetensplan-vastmanland', 'region-vastmanland', 'samverkansgrupp-kompetensforsorjning', 'starkt-vagledning-i-vastmanland', 'sala'], shared: ['arbetsformedlingen', 'programrad', 'yrkesrad', 'yh-styrgrupp', 'utbildare', 'arbetsgivare', 'kommuner'] };
for (const [of, ids] of Object.entries(own)) for (const language of ['SV', 'EN']) for (const id of ids) {
  const landscapes = of === 'shared' ? [null, 'sormland', 'vastmanland'] : [null, of];
  for (const landscape of landscapes) {
    const at = `${of === 'shared' ? landscape ?? 'none' : of}`;
    for (const n of ['upstream', 'downstream']) for (const depth of [1, 3]) for (const lift of ['TYPE', 'WHOLES', 'NONE']) add(`${at} ${n}`, { query: doc(n), variables: { of: id, depth, lift, language, landscape } });
    add(`${at} mandate`, { query: doc('mandate'), variables: { of: id, language, landscape } });
    add(`${at} find`, { query: doc('find'), variables: { text: id.replaceAll('-', ' '), language, landscape } });
    add(`${at} what-if`, { query: doc('what-if'), variables: { remove: [id], language, landscape } });
    for (const to of ids) if (to !== id) { add(`${at} paths`, { query: doc('paths'), variables: { from: id, to, language, landscape } });  }
  }
  add(`${of === 'shared' ? 'none' : of} entity`, { query: doc('entity'), variables: { id, language } });
  add(`${of === 'shared' ? 'none' : of} calendar`, { query: doc('calendar'), variables: { of: id, language } });
  add(`${of === 'shared' ? 'none' : of} prep`, { query: doc('meeting-preparation'), variables: { of: id, quarter: 3, language } });
}
for (const landscape of ['sormland', 'vastmanland', null]) for (const language of ['SV', 'EN']) {
  const at = landscape ?? 'none';
  for (const n of ['coverage', 'conformance', 'goals', 'landscape-map', 'suggestions']) add(`${at} ${n}`, { query: doc(n), variables: { landscape, language } });
  for (const area of ['GREEN', 'BLUE', 'YELLOW']) { add(`${at} coverage`, { query: doc('coverage'), variables: { landscape, area, language } }); add(`${at} landscape-map`, { query: doc('landscape-map'), variables: { landscape, area, language } }); add(`${at} breaks`, { query: doc('breaks'), variables: { landscape, filter: { areas: [area] }, language } }); }
  for (const n of ['loops', 'breaks', 'single-points', 'browse', 'entities', 'calendar']) add(`${at} ${n}`, { query: doc(n), variables: { landscape, language } });
  for (const expression of ['+branschforum', 'area:YELLOW', 'område:grönt', 'branschforum+2', 'område:blått and nivå:regional', '+programråd']) add(`${at} select`, { query: doc('select'), variables: { expression, landscape, language } });
  for (const text of ['grönt', 'gult', 'blått', 'det gula området', 'yellow', 'Utbildning & Matchning', 'området', 'vägledning', 'yellow council']) add(`${at} find`, { query: doc('find'), variables: { text, landscape, language } });
}
const lines = [];
setInterval(() => {}, 1000);
for (const { name, body } of bodies) {
  const { statusCode, body: text } = await app.inject({ method: 'POST', url: '/graphql', payload: body });
  lines.push(`${name}\t${JSON.stringify(body.variables ?? {})}\t${statusCode}\t${text.replace(/"id":"[0-9a-f-]{36}"/g, '"id":"uuid"')}`);
}
for (const l of ['sormland', 'vastmanland']) for (const url of [`/map/${l}.svg`, `/map/${l}.json`, `/map/${l}.svg?language=en`, `/map/${l}.svg?area=green`, `/answers/coverage.md?landscape=${l}`, `/answers/coverage.csv?landscape=${l}`]) {
  const { statusCode, body } = await app.inject({ method: 'GET', url });
  lines.push(`${l} GET ${url}\t\t${statusCode}\t${body.replaceAll('\r', '').replaceAll('\n', '\\n')}`);
}
writeFileSync(out, lines.join('\n') + '\n');
console.log(lines.length, 'answers', lines.filter((l) => l.split('\t')[2] !== '200').length, 'not 200', lines.filter((l) => /"errors"/.test(l)).length, 'errors');
process.exit(0);
