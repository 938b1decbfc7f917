/** A small known landscape: four parties in a row, one flow back, one unstated end, and one document. */
import { Fact } from '../../src/model/fact.ts';

const cited = {
  aliases: [],
  standing: 'PROPOSED',
  citations: [
    { document: 'rapporten', locator: '6.4', basis: 'TEXT', supports: [], certain: true },
  ],
  landscapes: ['dalen'],
};

function forumType(id: string, sv: string, en: string, level: string) {
  return {
    kind: 'FORUM_TYPE',
    id,
    name: { sv, en },
    level,
    inAreas: ['gront'],
    partOf: [],
    ...cited,
  };
}

function flow(id: string, flowKind: string, giver: string, receiver: string | undefined) {
  const carries = { sv: `det ${giver} ger`, en: `what ${giver} gives` };
  return {
    kind: 'FLOW',
    id,
    flowKind,
    giver,
    receiver,
    carries,
    via: [],
    about: [],
    mutual: false,
    ...cited,
  };
}

/** In the order a reader meets them; `tests` of the service slice off the last. */
export const smallLandscape: readonly Fact[] = [
  {
    kind: 'LANDSCAPE',
    id: 'dalen',
    name: { sv: 'Dalen', en: 'The valley' },
    covers: [],
    ...cited,
    landscapes: [],
  },
  {
    kind: 'DOCUMENT',
    id: 'rapporten',
    name: { sv: 'Rapporten', en: 'The report' },
    documentKind: 'rapport',
    date: '2020',
    authors: ['A. Andersson'],
    partOf: [],
    outline: [{ at: '6.4' }],
    ...cited,
  },
  {
    kind: 'AREA',
    id: 'gront',
    name: { sv: 'Grönt område', en: 'Green area' },
    colour: 'GREEN',
    bringsTogether: [],
    serves: [],
    ...cited,
  },
  forumType('lokalt-rad', 'Lokalt råd', 'Local council', 'LOCAL'),
  forumType('branschrad', 'Branschråd', 'Industry council', 'REGIONAL'),
  forumType('utbildningsrad', 'Utbildningsråd', 'Education council', 'REGIONAL'),
  forumType('arbetsgivarrad', 'Arbetsgivarråd', "Employers' council", 'LOCAL'),
  flow('arbetsgivarrad-till-branschrad', 'DEMAND', 'arbetsgivarrad', 'branschrad'),
  flow('branschrad-till-utbildningsrad', 'ORDER', 'branschrad', 'utbildningsrad'),
  flow('utbildningsrad-till-lokalt-rad', 'DELIVERY', 'utbildningsrad', 'lokalt-rad'),
  flow('utbildningsrad-till-arbetsgivarrad', 'DELIVERY', 'utbildningsrad', 'arbetsgivarrad'),
  flow('lokalt-rad-till-okand', 'REPORTING', 'lokalt-rad', undefined),
  {
    kind: 'STATEMENT',
    id: 'lokalt-rad.uppgift.1',
    statementKind: 'TASK',
    text: { sv: 'Samla behov', en: 'Gather needs' },
    about: ['lokalt-rad'],
    by: [],
    toParties: [],
    askedOf: [],
    topics: [],
    answeredBy: [],
    between: [],
    ...cited,
  },
].map((fact) => Fact.parse(fact));

/** A council that is no more. */
export const formerCouncil: Fact = Fact.parse(
  forumType('gammalt-rad', 'Gammalt råd', 'Old council', 'LOCAL'),
);
