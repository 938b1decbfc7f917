/** What would end, what would be left instead, and what would stay whole, in words. */
import type { Reading } from '../flows/flow-graph.ts';
import { flowClause } from './flow-sentence.ts';
import { capital, listed, numberOfNeuter, numberWord, sentence } from './grammar.ts';
import { nameOfId } from './names.ts';
import { flowOf } from './use.ts';
import { waySentence } from './way-sentences.ts';
import { areaWords, type Language, levelWords } from './words.ts';

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
    END: { SV: 'en av dess ändar försvinner', EN: 'one of its ends goes' },
    CARRIERS: { SV: 'ingen är kvar som bär det', EN: 'nobody is left to carry it' },
  }[ended.why][language];
  const clause = flowClause(reading, flowOf(reading, ended), language);
  const told = `${sentence(language === 'SV' ? `upphör, eftersom ${why}: ${clause}` : `ends since ${why}: ${clause}`)}`;
  return `${told} ${leftSentence(later, ended, language)}`.trim();
}

function leftSentence(later: Reading, { remains, instead }: Ended, language: Language): string {
  const swedish = language === 'SV';
  if (remains === null) return '';
  if (instead === null) return swedish ? 'Ingen annan väg finns.' : 'There is no other way.';
  const way = waySentence(later, { ...instead, crossings: [] }, language);
  if (remains === 'SAME_KIND') return swedish ? `Kvar finns: ${way}` : `Left is: ${way}`;
  return swedish
    ? `Kvar finns bara en väg över andra slags flöden: ${way}`
    : `Only a way over other kinds of flow is left: ${way}`;
}

/** Flows that end though both ends stay: which have no way left, which one over other kinds, which one of the same. */
function insteadTold(reading: Reading, flows: readonly Ended[], language: Language): string[] {
  const heads = {
    NONE: { SV: 'ingen väg är kvar där', EN: 'no way is left where' },
    OTHER_KIND: {
      SV: 'bara över andra slags flöden når man fram där',
      EN: 'only over other kinds of flow is there a way where',
    },
    SAME_KIND: {
      SV: 'en annan väg av samma slag är kvar där',
      EN: 'another way of the same kind is left where',
    },
  } as const;
  return (['NONE', 'OTHER_KIND', 'SAME_KIND'] as const).flatMap((remains) => {
    const told = flows
      .filter((ended) => ended.remains === remains)
      .map((ended) => flowClause(reading, flowOf(reading, ended), language));
    if (told.length === 0) return [];
    return [sentence(`${heads[remains][language]} ${listed(told, language, 3)}`)];
  });
}

/** Between which areas and levels no demand goes any more, and where all of it is left. */
function betweenTold(between: readonly Between[], language: Language): string[] {
  const swedish = language === 'SV';
  const list = (rows: readonly Between[]) =>
    listed(
      rows.map(({ dimension, from, to }) => {
        const [x, y] = [from, to].map((word) => place(dimension, word, language));
        if (from === to) return swedish ? `inom ${x}` : `within ${x}`;
        return swedish ? `från ${x} till ${y}` : `from ${x} to ${y}`;
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

interface WhatIf {
  readonly removed: readonly string[];
  readonly goneFlows: readonly Ended[];
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

function place(dimension: 'AREA' | 'LEVEL', word: string, language: Language): string {
  if (dimension === 'AREA') return areaWords[word as keyof typeof areaWords][language];
  const level = levelWords[word as keyof typeof levelWords][language];
  if (language === 'EN') return `${level} level`;
  return word === 'EU' ? 'EU-nivå' : `${level} nivå`;
}

/** What a change would do, told to somebody who has to decide. */
export function whatIfSentence(reading: Reading, answer: WhatIf, language: Language): string {
  const swedish = language === 'SV';
  const names = (ids: readonly string[]) =>
    listed(
      ids.map((id) => nameOfId(reading, id, language)),
      language,
    );
  const parts: string[] = [];
  if (answer.goneFlows.length > 0) {
    const flows = numberOfNeuter(answer.goneFlows.length, language);
    const who =
      answer.removed.length > 0
        ? swedish
          ? `utan ${names(answer.removed)} `
          : `without ${names(answer.removed)} `
        : '';
    parts.push(
      swedish
        ? sentence(`${who}upphör ${flows} ${answer.goneFlows.length === 1 ? 'flöde' : 'flöden'}`)
        : sentence(`${who}${flows} ${answer.goneFlows.length === 1 ? 'flow ends' : 'flows end'}`),
    );
  }
  const uncarried = answer.goneFlows.filter(({ why }) => why === 'CARRIERS').length;
  if (uncarried > 0) {
    const count = numberWord(uncarried, language);
    parts.push(
      swedish
        ? sentence(`${count} av dem upphör för att ingen är kvar som bär dem`)
        : sentence(`${count} of them since nobody is left to carry them`),
    );
  }
  parts.push(...insteadTold(reading, answer.goneFlows, language));
  const lost = together(answer.lost);
  for (const { from, parties } of lost.slice(0, 5))
    parts.push(
      swedish
        ? sentence(`efterfrågan från ${names(from)} når inte längre ${names(parties)}`)
        : sentence(`demand from ${names(from)} no longer reaches ${names(parties)}`),
    );
  if (lost.length > 5)
    parts.push(
      swedish
        ? sentence(`${lost.length - 5} till förlorar vägar`)
        : sentence(`${lost.length - 5} more lose ways`),
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
        ? sentence(`ingen efterfrågan alls når längre ${names(answer.cutOff)}`)
        : sentence(`no demand at all reaches ${names(answer.cutOff)} any more`),
    );
  if (answer.unheard.length > 0)
    parts.push(
      swedish
        ? sentence(`efterfrågan från ${names(answer.unheard)} når inte längre någon`)
        : sentence(`demand from ${names(answer.unheard)} no longer reaches anybody`),
    );
  parts.push(...betweenTold(answer.between, language));
  for (const { from, parties } of together(answer.gained).slice(0, 5))
    parts.push(
      swedish
        ? sentence(`efterfrågan från ${names(from)} når nu ${names(parties)}`)
        : sentence(`demand from ${names(from)} now reaches ${names(parties)}`),
    );
  for (const { dimension, from, to } of answer.apart)
    parts.push(
      swedish
        ? sentence(
            `det finns ingen väg kvar från ${place(dimension, from, language)} till ${place(dimension, to, language)}`,
          )
        : sentence(
            `no way is left from ${place(dimension, from, language)} to ${place(dimension, to, language)}`,
          ),
    );
  if (answer.apart.length === 0)
    parts.push(
      swedish
        ? 'Räknas alla slags flöden hänger områden och nivåer ihop som förut.'
        : 'By flows of any kind, areas and levels hang together as before.',
    );
  const turned = numberWord(answer.turned.length, language);
  parts.push(
    swedish
      ? sentence(
          `${turned} ${answer.turned.length === 1 ? 'kontroll ändras' : 'kontroller ändras'}, och ${numberWord(answer.whole.length, language)} ${answer.whole.length === 1 ? 'part' : 'parter'} behåller hela sin räckvidd`,
        )
      : sentence(
          `${turned} ${answer.turned.length === 1 ? 'check turns' : 'checks turn'}, and ${numberWord(answer.whole.length, language)} ${answer.whole.length === 1 ? 'party keeps' : 'parties keep'} all their reach`,
        ),
  );
  return parts.map(capital).join(' ');
}
