/** Fields of the landscape map: its columns, rows and cells, who stands in them, and why. */

import type { FactOf } from '../../../model/fact.ts';
import { AreaColour } from '../../../model/words.ts';
import { isAreaOf } from '../../answering/areas-asked.ts';
import { citationsOf } from '../../answering/fields/flow-fields.ts';
import {
  type FirstOf,
  type From,
  firstFacts,
  type InLanguage,
  known,
  knownAll,
  knownFact,
  optional,
  within,
} from '../../answering/fields/source.ts';
import type { Question } from '../question.ts';
import type { LandscapeMap, MapCell, MapColumn, MapRow } from './landscape-map.ts';
import { landscapeMap } from './landscape-map.ts';
import type { Former } from './map-ground.ts';
import type { MapGroup } from './map-groups.ts';
import {
  columnName,
  groupName,
  mapFilterInWords,
  mapLead,
  mapReasonSentence,
  mapSentence,
  rowName,
} from './map-sentences.ts';
import type { MapReason, MapStanding } from './map-standings.ts';
import { landscapeMapView } from './view.ts';

const landscapeOf = ({ reading, landscape }: From<LandscapeMap>) =>
  reading.facts.byId.get(landscape) as FactOf<'LANDSCAPE'>;

export const landscapeMapQuestion: Question = {
  name: 'landscapeMap',
  ask: landscapeMap,
  fields: {
    LandscapeMap: {
      landscape: ({ reading, landscape }: From<LandscapeMap>) => known(reading, landscape),
      owner: (map: From<LandscapeMap>) => optional(map, map.owner),
      columns: (map: From<LandscapeMap>) => within(map, map.columns),
      groups: (map: From<LandscapeMap>) => within(map, map.groups),
      areas: ({ reading, landscape }: From<LandscapeMap>) => {
        const here = reading.facts.of('AREA').filter((area) => isAreaOf(area, landscape));
        return AreaColour.options.flatMap((colour) =>
          here.filter((area) => area.colour === colour).map((area) => knownFact(reading, area)),
        );
      },
      edition: landscapeOf,
      covers: (map: From<LandscapeMap>) => knownAll(map.reading, landscapeOf(map).covers),
      filter: ({ reading, asked }: From<LandscapeMap>, { language }: InLanguage) =>
        mapFilterInWords(reading, asked, language),
      cells: (map: From<LandscapeMap>) => within(map, map.cells),
      former: (map: From<LandscapeMap>, { first }: FirstOf) =>
        within(map, map.former.slice(0, first)),
      formerTotal: ({ former }: LandscapeMap) => former.length,
      leadInWords: (map: LandscapeMap, { language }: InLanguage) => mapLead(map, language),
      sentence: (map: From<LandscapeMap>, { language }: InLanguage) =>
        mapSentence(map.reading, map, language),
    },
    MapColumn: {
      type: (column: From<MapColumn>) => optional(column, column.type),
      name: ({ reading, type }: From<MapColumn>, { language }: InLanguage) =>
        columnName(reading, type, language),
    },
    MapGroup: {
      name: ({ name }: MapGroup, { language }: InLanguage) => groupName(name, language),
      types: (group: From<MapGroup>) => knownAll(group.reading, group.types),
      untyped: (group: From<MapGroup>) => knownAll(group.reading, group.untyped),
    },
    MapRow: { name: ({ level }: MapRow, { language }: InLanguage) => rowName(level, language) },
    MapCell: {
      parties: (cell: From<MapCell>, { first }: FirstOf) =>
        within(cell, cell.parties.slice(0, first)),
    },
    MapStanding: {
      party: ({ reading, party }: From<MapStanding>) => known(reading, party),
      places: firstFacts('places'),
      why: (one: From<MapStanding>, { first }: FirstOf) => within(one, one.why.slice(0, first)),
      whyTotal: ({ why }: MapStanding) => why.length,
    },
    MapReason: {
      fact: ({ reading, fact }: From<MapReason>) => known(reading, fact),
      citations: ({ reading, fact }: From<MapReason>, page: FirstOf) =>
        citationsOf(known(reading, fact), page),
      sentence: (reason: From<MapReason>, { language }: InLanguage) =>
        mapReasonSentence(reason.reading, reason, language),
    },
    FormerParty: {
      party: ({ reading, party }: From<Former>) => known(reading, party),
      successor: ({ reading, successor }: From<Former>) => known(reading, successor),
      fact: ({ reading, tie }: From<Former>) => known(reading, tie),
    },
  },
  view: landscapeMapView,
};
