/** What everybody would wait for who asks a new revision first: worked out ahead, a step at a time. */

import { coverageOf } from '../coverage/coverage-of.ts';
import type { InSteps } from '../kept.ts';
import { listsAhead } from '../lists/page-of-list.ts';
import type { Reading } from '../reading.ts';
import { comparisonOf } from './conformance/conformance.ts';
import { searchedIn } from './find/kept-index.ts';
import { goalGrounds } from './goals/goal-ground.ts';
import { laidOut } from './landscape-map/landscape-map.ts';
import { shortAnswersAhead } from './suggestions/short-answer.ts';

/** As many landscapes as are kept. */
const most = 48;

/** Works out what is kept of a reading; where somebody asked meanwhile, the rest. */
export function* ahead(reading: Reading): InSteps<void> {
  const landscapes = reading.facts.of('LANDSCAPE').slice(0, most);
  for (const landscape of landscapes) {
    yield* coverageOf.ahead(reading, landscape);
    yield* laidOut.ahead(reading, landscape);
  }
  yield;
  goalGrounds(reading);
  yield* listsAhead(reading);
  for (const landscape of landscapes) {
    yield* comparisonOf.ahead(reading, landscape);
    yield* searchedIn.ahead(reading, landscape);
    yield* shortAnswersAhead(reading, landscape);
  }
}
