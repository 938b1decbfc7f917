/** The small landscape read whole, and what the loader forgives. */
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readSeed } from '../../src/landscape/read-seed.ts';
import type { FactOf } from '../../src/model/fact.ts';
import { isParty } from '../../src/model/fact.ts';
import { landscape, readWith } from './spoiled-files.ts';

const reading = readSeed(landscape);

describe('the small landscape', () => {
  it('has no faults and nothing odd', () => {
    expect(reading.faults).toEqual([]);
    expect(reading.warnings).toEqual([]);
  });

  it('holds 33 parties and 35 flows', () => {
    expect(reading.facts.filter(isParty).length).toBe(33);
    expect(reading.facts.filter(({ kind }) => kind === 'FLOW').length).toBe(35);
  });

  it('expands to these facts', async () => {
    const text = stringify(reading.facts, { lineWidth: 0, aliasDuplicateObjects: false });
    await expect(text).toMatchFileSnapshot('landscape.expanded.yaml');
  });

  it('reads the same twice', () => {
    const { checked: _, ...again } = readSeed(landscape);
    const { checked: __, ...first } = reading;
    expect(again).toEqual(first);
  });
});

describe('the loader forgives', () => {
  const read = (as: string, text: string) => {
    const { reading: spoiled } = readWith(as, text);
    expect(spoiled.faults.map(({ message }) => message)).toEqual([]);
    return spoiled.facts.filter(({ id }) => /^prov(?:$|[.-])/.test(id));
  };

  it('a year written as a number', () => {
    const [fact] = read(
      'dalen/documents/prov.yaml',
      'id: prov\nname: P\ndate: 2024\nfrom: 2020\naliases: [{ text: Q, to: 2021 }]\nstanding: OCCURRED\ncite: rapporten 1 Inledning\n',
    ) as FactOf<'DOCUMENT'>[];
    expect(fact?.date).toBe('2024');
    expect(fact?.from).toBe('2020');
    expect(fact?.aliases).toEqual([{ text: 'Q', to: '2021' }]);
  });

  it('a single mapping where a list stands', () => {
    const [, seat] = read(
      'dalen/forums-prov.yaml',
      'id: prov\nname: P\nstanding: PILOT\ncite: rapporten 2 Forum\nseats: { for: skolor, capacity: CHAIR }\n',
    );
    expect(seat).toEqual({
      kind: 'SEAT',
      id: 'prov.seat.skolor.chair',
      of: 'prov',
      for: 'skolor',
      capacity: 'CHAIR',
      aliases: [],
      standing: 'PILOT',
      citations: [
        { document: 'rapporten', locator: '2 Forum', basis: 'TEXT', supports: [], certain: true },
      ],
      landscapes: ['dalen'],
    });
  });

  it('a citation for one property, which nested facts do not take over', () => {
    const text = [
      'id: prov',
      'name: P',
      'level: LOCAL',
      'standing: PILOT',
      'cite:',
      '  - { in: rapporten, at: 2.2 Råd, supports: [level] }',
      '  - rapporten 2 Forum',
      'seats: [{ for: skolor }]',
    ].join('\n');
    const cited = read('dalen/forums-prov.yaml', text).map(({ id, citations }) => [
      id,
      ...citations.map(({ locator }) => locator),
    ]);
    expect(cited).toEqual([
      ['prov', '2.2 Råd', '2 Forum'],
      ['prov.seat.skolor', '2 Forum'],
    ]);
  });

  it('a standing around silences and contradictions, which tell of documents and are established', () => {
    const text = [
      'id: prov',
      'name: P',
      'standing: PROPOSED',
      'strength: POSSIBLE',
      'cite: rapporten 2 Forum',
      'silences:',
      '  - { id: prov-tystnad, property: chair }',
      '  - { id: prov-tystnad-annan, property: members, standing: OCCURRED }',
      'contradictions: [{ id: prov-strid, between: [prov, prov-regel], sv: S, en: E }]',
      'rules: [{ id: prov-regel, sv: R, en: R }]',
    ].join('\n');
    const told = read('dalen/forums-prov.yaml', text).map(({ id, standing, strength }) =>
      [id, standing, strength].filter(Boolean).join(' '),
    );
    expect(told).toEqual([
      'prov PROPOSED POSSIBLE',
      'prov-tystnad ESTABLISHED',
      'prov-tystnad-annan OCCURRED',
      'prov-strid ESTABLISHED',
      'prov-regel PROPOSED POSSIBLE',
    ]);
    const group =
      'kind: SILENCE\nstanding: PROPOSED\ncite: rapporten 2 Forum\nitems: [{ id: prov, about: dalforum, property: chair, sv: S, en: E }]\n';
    expect(read('dalen/statements-prov.yaml', group)[0]?.standing).toBe('ESTABLISHED');
  });

  it('anchors and merged mappings', () => {
    const [, second] = read(
      'dalen/forums-prov.yaml',
      '- &en { id: prov-1, name: P, standing: PILOT, cite: rapporten 2 Forum }\n- { <<: *en, id: prov-2 }\n',
    );
    expect(second?.standing).toBe('PILOT');
  });

  it('a withdrawn id that is only replaced', () => {
    expect(readWith('withdrawn.yaml', '- gammalt-rad\n').reading.faults).toEqual([]);
  });
});

describe('what looks odd is told, not refused', () => {
  const oddities = (as: string, text: string) => {
    const { reading: odd } = readWith(as, text);
    expect(odd.faults.map(({ message }) => message)).toEqual([]);
    return odd.warnings.map(({ at, message }) => `${at.line}:${at.column} ${message}`);
  };

  it('a need that goes down', () => {
    const text =
      'id: prov\nkind: NEED\nfrom: dalforum\nto: lokalt-rad\nstanding: PROPOSED\ncite: rapporten 3 Flöden\n';
    expect(oddities('dalen/flows-prov.yaml', text)).toEqual([
      '2:7 The need "prov" goes down, from REGIONAL to LOCAL.',
    ]);
  });

  it('a reading of ours without a reason', () => {
    const text =
      'id: prov\nname: P\nbasis: INTERPRETED\nstanding: PROPOSED\ncite: rapporten 3 Flöden\n';
    expect(oddities('dalen/forums-prov.yaml', text)).toEqual([
      '3:8 "prov" is our reading (INTERPRETED) and gives no reason.',
    ]);
  });

  it('a role that its area does not bring together', () => {
    const text =
      'of: smedjan\nrole: gruppnara\narea: gront\nstanding: PROPOSED\ncite: rapporten 3 Flöden\n';
    expect(oddities('dalen/placements-prov.yaml', text)).toEqual([
      '2:7 "smedjan" is placed in "gront" in the role "gruppnara", which that area does not bring together.',
    ]);
  });

  it('a statement without a written id, and what to write', () => {
    const text = [
      'id: prov',
      'name: P',
      'standing: PROPOSED',
      'cite: rapporten 3 Flöden',
      'tasks:',
      '  - { id: prov-har-id, sv: Bygga broar., en: Build bridges. }',
      '  - { sv: Bygga vägar., en: Build roads. }',
      'silences: [{ property: chair }]',
    ].join('\n');
    const told = 'the one made from its words would change with them. Write: id:';
    expect(oddities('dalen/forums-prov.yaml', text)).toEqual([
      `7:5 This statement has no written id; ${told} prov.task.bygga-vagar`,
      `8:12 This statement has no written id; ${told} prov.silence.chair`,
    ]);
  });

  it.each([
    ['a flow', 'dalen/flows-prov.yaml', 'kind: ORDER, from: dalforum, to: lokalt-rad'],
    ['a tie', 'dalen/ties-prov.yaml', 'kind: LINKED_TO, from: dalforum, to: lokalt-rad'],
    ['an initiative', 'dalen/initiatives-prov.yaml', 'name: P, kind: PROJECT'],
    ['an event', 'dalen/events-prov.yaml', 'name: P, kind: EVENT'],
  ])('a norm of what is: %s', (_, as, shape) => {
    const lines = ['OCCURRED', 'ESTABLISHED', 'DECIDED', 'PROPOSED'].flatMap((standing) =>
      ['REQUIRED', 'RECOMMENDED', 'POSSIBLE', 'EXAMPLE'].map((strength) => {
        const id = `prov-${standing}-${strength}`.toLowerCase();
        return `  - { id: ${id}, ${shape}, standing: ${standing}, strength: ${strength} }`;
      }),
    );
    const odd = oddities(as, `cite: rapporten 3 Flöden\nitems:\n${lines.join('\n')}\n`);
    expect(odd.map((line) => line.replace(/^(\d+):.*? is (.*?) at once.*$/, '$1 $2'))).toEqual([
      '3 OCCURRED and REQUIRED',
      '4 OCCURRED and RECOMMENDED',
      '5 OCCURRED and POSSIBLE',
      '8 ESTABLISHED and RECOMMENDED',
    ]);
  });
});
