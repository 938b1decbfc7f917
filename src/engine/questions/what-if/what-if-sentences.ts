/** What would end, what would be left instead, and what would stay whole, in words. */

import { fromAreaToArea, inArea } from '../../../language/area-words.ts';
import { flowClause } from '../../../language/flow-sentence.ts';
import {
  capital,
  listed,
  numberOfNeuter,
  numberWord,
  sentence,
} from '../../../language/grammar.ts';
import { nameOfId } from '../../../language/names.ts';
import { flowOf } from '../../../language/use.ts';
import { called, type Language, levelNames, levelWords } from '../../../language/words.ts';
import type { Reading } from '../../reading.ts';
import { waySentence } from '../paths/way-sentences.ts';
import type { LeftAlone } from './left-alone.ts';
import { happenedTold, leftTold } from './left-alone-told.ts';

type Way = Parameters<typeof waySentence>[1];
interface Ended {
  readonly flow: string;
  readonly why: 'NAMED' | 'END' | 'CARRIERS';
  readonly remains: 'SAME_KIND' | 'OTHER_KIND' | 'NONE' | null;
  readonly instead: Way | null;
}
interface Between {
  readonly dimension: 'AREA' | 'LEVEL';
  readonly from: string;
  readonly to: string;
  readonly before: number;
  readonly after: number;
}

/** Why a flow ends, and what is left between its ends; the way that is left is read from `later`. */
export function endedFlowSentence(
  reading: Reading,
  later: Reading,
  ended: Ended,
  language: Language,
): string {
  const why = {
    NAMED: { SV: 'det tas bort', EN: 'it is taken away' },
    END: { SV: 'den som ger eller får försvinner', EN: 'the one who gives or receives goes' },
    CARRIERS: { SV: 'ingen är kvar som förmedlar det', EN: 'nobody is left to pass it on' },
  }[ended.why][language];
  const clause = flowClause(reading, flowOf(reading, ended), language);
  const told = `${sentence(language === 'SV' ? `detta upphör, eftersom ${why}: ${clause}` : `this ends, since ${why}: ${clause}`)}`;
  return `${told} ${leftSentence(later, ended, language)}`.trim();
}

function leftSentence(later: Reading, { remains, instead }: Ended, language: Language): string {
  const swedish = language === 'SV';
  if (remains === null) return '';
  if (instead === null) return swedish ? 'Ingen annan väg finns.' : 'There is no other way.';
  const way = waySentence(later, { ...instead, crossings: [] }, language);
  if (remains === 'SAME_KIND') return swedish ? `Kvar finns: ${way}` : `Left is: ${way}`;
  return swedish
    ? `Kvar finns bara en väg av annat slag: ${way}`
    : `Only a way of another kind is left: ${way}`;
}

/** Flows that end though both ends stay: which have no way left, which one over other kinds, which one of the same. */
function insteadTold(reading: Reading, flows: readonly Ended[], language: Language): string[] {
  const heads = {
    NONE: { SV: 'ingen annan väg finns för detta', EN: 'there is no other way for this' },
    OTHER_KIND: {
      SV: 'kvar finns bara en väg av annat slag för detta',
      EN: 'only a way of another kind is left for this',
    },
    SAME_KIND: {
      SV: 'en annan väg av samma slag finns kvar för detta',
      EN: 'another way of the same kind is left for this',
    },
  } as const;
  return (['NONE', 'OTHER_KIND', 'SAME_KIND'] as const).flatMap((remains) => {
    const told = flows
      .filter((ended) => ended.remains === remains)
      .map((ended) => flowClause(reading, flowOf(reading, ended), language));
    if (told.length === 0) return [];
    const rest = told.length - 3;
    const more = rest > 0 ? [language === 'SV' ? `och ${rest} till` : `and ${rest} more`] : [];
    return [sentence(`${heads[remains][language]}: ${[...told.slice(0, 3), ...more].join('; ')}`)];
  });
}

/** Between which areas and levels no demand goes any more, and where all of it is left. */
function betweenTold(reading: Reading, between: readonly Between[], language: Language): string[] {
  const swedish = language === 'SV';
  const list = (rows: readonly Between[]) =>
    listed(
      rows.map(({ dimension, from, to }) => {
        if (from !== to) return fromTo(reading, dimension, { from, to }, language);
        return `${swedish ? 'inom' : 'within'} ${place(reading, dimension, from, language)}`;
      }),
      language,
      8,
    );
  const ended = between.filter(({ before, after }) => before > 0 && after === 0);
  const whole = between.filter(({ before, after }) => before > 0 && after >= before);
  const told: string[] = [];
  if (ended.length > 0)
    told.push(
      swedish
        ? `ingen efterfrågan går längre ${list(ended)}`
        : `no demand goes ${list(ended)} any more`,
    );
  if (ended.length > 0 && whole.length > 0)
    told.push(
      swedish ? `efterfrågan går som förut ${list(whole)}` : `demand goes as before ${list(whole)}`,
    );
  return told.map(sentence);
}

/** As much of an answer as its words need. */
export interface WhatIf {
  readonly removed: readonly string[];
  readonly goneFlows: readonly Ended[];
  readonly happened: number;
  readonly left: readonly LeftAlone[];
  readonly unkept: readonly string[];
  readonly cutOff: readonly string[];
  readonly unheard: readonly string[];
  readonly between: readonly Between[];
  readonly lost: readonly { readonly from: string; readonly parties: readonly string[] }[];
  readonly gained: readonly { readonly from: string; readonly parties: readonly string[] }[];
  readonly apart: readonly {
    readonly dimension: 'AREA' | 'LEVEL';
    readonly from: string;
    readonly to: string;
  }[];
  readonly turned: readonly unknown[];
  readonly whole: readonly string[];
}

/** Those who lose or gain the same are told in one breath. */
function together(reached: WhatIf['lost']): { from: string[]; parties: readonly string[] }[] {
  const groups = new Map<string, { from: string[]; parties: readonly string[] }>();
  for (const { from, parties } of reached) {
    const key = [...parties].sort().join(' ');
    const group = groups.get(key) ?? { from: [], parties };
    groups.set(key, group);
    group.from.push(from);
  }
  return [...groups.values()];
}

/** An area or a level, of what is seen. */
type Place = 'AREA' | 'LEVEL';

function place(reading: Reading, dimension: Place, word: string, language: Language): string {
  return dimension === 'LEVEL'
    ? called(levelNames, word, language)
    : inArea(reading, [word], language);
}

/** `från grönt till blått område`, `from the local to the regional level`. */
export function fromTo(
  reading: Reading,
  dimension: Place,
  { from, to }: { readonly from: string; readonly to: string },
  language: Language,
): string {
  if (dimension === 'AREA') return fromAreaToArea(reading, [from], [to], language);
  const [x, y] = [from, to].map((word) => called(levelWords, word, language));
  return language === 'SV' ? `från ${x} till ${y} nivå` : `from the ${x} to the ${y} level`;
}

/** How many flows end, and without whom; null where none does. */
export function endingTold(reading: Reading, answer: WhatIf, language: Language): string | null {
  const count = answer.goneFlows.length;
  if (count === 0) return null;
  const flows = numberOfNeuter(count, language);
  const who = listed(
    answer.removed.map((id) => nameOfId(reading, id, language)),
    language,
  );
  if (language === 'SV')
    return sentence(
      who
        ? `utan ${who} upphör ${flows} ${count === 1 ? 'flöde' : 'flöden'}`
        : `${flows} ${count === 1 ? 'flöde' : 'flöden'} upphör`,
    );
  return sentence(
    `${who ? `without ${who} ` : ''}${flows} ${count === 1 ? 'flow ends' : 'flows end'}`,
  );
}

/** What a change would do, told to somebody who has to decide. */
export function whatIfSentence(reading: Reading, answer: WhatIf, language: Language): string {
  const swedish = language === 'SV';
  const named = (ids: readonly string[]) =>
    listed(
      ids.map((id) => nameOfId(reading, id, language)),
      language,
    );
  const parts = [endingTold(reading, answer, language) ?? ''].filter(Boolean);
  const uncarried = answer.goneFlows.filter(({ why }) => why === 'CARRIERS').length;
  if (uncarried > 0) {
    const count = numberOfNeuter(uncarried, language);
    parts.push(
      swedish
        ? sentence(`${count} av dem upphör för att ingen är kvar som förmedlar dem`)
        : sentence(
            `${count} of them ${uncarried === 1 ? 'ends' : 'end'} since nobody is left to pass them on`,
          ),
    );
  }
  parts.push(...insteadTold(reading, answer.goneFlows, language));
  parts.push(...leftTold(reading, answer, language), happenedTold(answer, language) ?? '');
  const lost = together(answer.lost);
  for (const { from, parties } of lost.slice(0, 5))
    parts.push(
      swedish
        ? sentence(`efterfrågan från ${named(from)} når inte längre ${named(parties)}`)
        : sentence(`demand from ${named(from)} no longer reaches ${named(parties)}`),
    );
  if (lost.length > 5)
    parts.push(
      swedish
        ? sentence(`${numberWord(lost.length - 5, language)} till förlorar vägar`)
        : sentence(
            `${numberWord(lost.length - 5, language)} more ${lost.length === 6 ? 'loses' : 'lose'} ways`,
          ),
    );
  if (answer.lost.length === 0)
    parts.push(
      swedish
        ? 'Ingen förlorar någon väg för sin efterfrågan.'
        : 'Nobody loses a way for their demand.',
    );
  if (answer.cutOff.length > 0)
    parts.push(
      swedish
        ? sentence(`ingen efterfrågan alls når längre ${named(answer.cutOff)}`)
        : sentence(`no demand at all reaches ${named(answer.cutOff)} any more`),
    );
  if (answer.unheard.length > 0)
    parts.push(
      swedish
        ? sentence(`efterfrågan från ${named(answer.unheard)} når inte längre någon`)
        : sentence(`demand from ${named(answer.unheard)} no longer reaches anybody`),
    );
  parts.push(...betweenTold(reading, answer.between, language));
  for (const { from, parties } of together(answer.gained).slice(0, 5))
    parts.push(
      swedish
        ? sentence(`efterfrågan från ${named(from)} når nu ${named(parties)}`)
        : sentence(`demand from ${named(from)} now reaches ${named(parties)}`),
    );
  if (answer.apart.length > 0) {
    const ends = answer.apart.map(({ dimension, from, to }) =>
      fromTo(reading, dimension, { from, to }, language),
    );
    const list = listed(ends, language, 8);
    parts.push(sentence(swedish ? `ingen väg finns kvar ${list}` : `no way is left ${list}`));
  }
  if (answer.apart.length === 0)
    parts.push(
      swedish
        ? 'Områden och nivåer hänger ihop som förut.'
        : 'Areas and levels hang together as before.',
    );
  const turned = numberWord(answer.turned.length, language);
  parts.push(
    swedish
      ? sentence(
          `${answer.turned.length === 0 ? 'ingen' : turned} ${answer.turned.length > 1 ? 'avstämningar' : 'avstämning'} får ett annat svar, och ${answer.whole.length === 0 ? 'ingen' : numberWord(answer.whole.length, language)} ${answer.whole.length > 1 ? 'aktörer eller forum' : 'aktör eller forum'} når lika många som förut`,
        )
      : sentence(
          `${turned} ${answer.turned.length > 1 ? 'checks change' : 'check changes'}, and ${numberWord(answer.whole.length, language)} ${answer.whole.length > 1 ? 'actors or forums reach' : 'actor or forum reaches'} as many as before`,
        ),
  );
  return parts.filter(Boolean).map(capital).join(' ');
}
