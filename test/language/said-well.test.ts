/** What the service says, it says as people do: no words of the trade, no ids, nothing doubled, nothing left open. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Reading } from '../../src/engine/reading.ts';
import { readingOf } from '../../src/engine/reading-of.ts';
import type { Language } from '../../src/language/words.ts';
import type { Fact } from '../../src/model/fact.ts';
import { seedReading } from '../seed-reading.ts';
import { everySentence, type Said } from './every-sentence.ts';

/** Words people do not say of these things; what a source writes is its own. */
const unsaid: Readonly<Record<Language, RegExp>> = {
  SV: /(?<![\p{L}-])(?:part|parts|parten|parter|parters|parterna|parternas|ställning\p{L}*|utformat|utformad|utformade|utformning\p{L}*|belagt|belagd|belagda|belägger|beläggs|luck(?:a|an|or|orna)|kontroll|kontrollen|kontroller|kontrollerna|kontrolleras|svagaste|räckvidd\p{L}*|gruppfokus\p{L}*|föder|föds|oense|ej angiv\p{L}+)(?![\p{L}-])/iu,
  EN: /\b(?:weakest|first place|feeds?|fed|disagree)\b/i,
};

/** A text in which every fact's own words are exchanged for others, so that only the service's own are left. */
const blanked = { sv: 'Ettan', en: 'Numberone' };

function withoutWords(fact: Fact): Fact {
  const own = Object.entries(fact).map(([property, value]) => {
    const isText = typeof value === 'object' && value !== null && 'sv' in value;
    return [property, isText && property !== 'text' ? blanked : value];
  });
  const rest = Object.fromEntries(own) as Fact;
  return fact.kind === 'STATEMENT' ? ({ ...rest, text: blanked } as Fact) : rest;
}

/** The seed with nothing but our own words. */
function ownWords(): Reading {
  const { revision, digest, asOf, facts } = seedReading;
  return readingOf({ facts: facts.facts.map(withoutWords), revision, digest, asOf });
}

const told = (says: readonly Said[]) =>
  says.map(({ field, language, text, asked }) => `${language} ${field}: ${text} [${asked}]`);
/** The first of them, to read; a kind of fault shows many times. */
const some = (says: readonly Said[]) => told(says).slice(0, 12);

/** Fields that hold whole sentences. */
const isSentence = ({ field }: Said) =>
  /\.(?:sentence\b.*|reason|holds|why|settledBy|assumptions)$/.test(field);
/** What people wrote for the sources: it may end as they like. */
const isTheirs = ({ field }: Said) =>
  /^(?:Citation\.reason|EntityCard\.(?:name|description))$/.test(field);

const minutes = 60_000;
const all = everySentence(seedReading, 12);

test(
  'every kind of answer is among them',
  async () => {
    const fields = new Set((await all).map(({ field }) => field.split(' ')[0]));
    expect([...fields].sort()).toEqual(
      expect.arrayContaining([
        'ArrivalAnswer.sentence',
        'Break.reason',
        'CalendarEntry.sentence',
        'CheckResult.sentence',
        'CheckResult.settledBy',
        'CheckSummary.holds',
        'ConformanceItem.sentence',
        'CoverageAnswer.sentence',
        'EndedFlow.sentence',
        'Fact.sentence',
        'FlowAnswer.sentence',
        'LandscapeMap.sentence',
        'Loop.sentence',
        'MandateLink.sentence',
        'MapReason.sentence',
        'Participant.sentence',
        'PathAnswer.sentence',
        'PreparationAnswer.sentence',
        'SelectAnswer.sentence',
        'SinglePoint.sentence',
        'TurnedCheck.sentence',
        'Way.sentence',
        'WhatIfAnswer.sentence',
      ]),
    );
  },
  5 * minutes,
);

test(
  'no word of the trade is said',
  async () => {
    const says = await everySentence(ownWords(), 12);
    expect(some(says.filter(({ language, text }) => unsaid[language].test(text)))).toEqual([]);
  },
  5 * minutes,
);

test(
  'nothing is called by its id',
  async () => {
    const written = JSON.stringify(seedReading.facts.facts.map(({ id: _, ...rest }) => rest));
    const ids = new Set(
      seedReading.facts.facts.map(({ id }) => id).filter((id) => /[a-z][-.][a-z]/.test(id)),
    );
    const isId = (word: string) => ids.has(word) && !written.includes(` ${word}`);
    const says = (await all).filter(
      (said) =>
        !isTheirs(said) && said.text.split(/[\s(),:;”“"]+|\.(?:\s|$)/).some((word) => isId(word)),
    );
    expect(some(says)).toEqual([]);
  },
  5 * minutes,
);

test(
  'no room is left open, no space doubled, nothing said twice',
  async () => {
    const faults: readonly RegExp[] = [
      /[{}]|undefined|\bnull\b|NaN|\[object/,
      / {2}| [,.;:)]|\( |\(\)/,
      /\.\.(?!\.)|,,|::|\?\./,
      /(?<!\p{L})(\p{L}{2,}) \1(?!\p{L})/iu,
      /^(?:Inte angivet|Ej angivet|Not stated):/,
      /\b1 (?:kvinnor|personer|män|platser|women|people|participants|seats)\b/,
      /\bär luckor\b|\(har skett\)|stödj?er med stöd|innehar/,
    ];
    const says = (await all).filter(
      (said) => !isTheirs(said) && faults.some((fault) => fault.test(said.text)),
    );
    expect(some(says)).toEqual([]);
  },
  5 * minutes,
);

test(
  'sentences begin with a capital and end with a stop',
  async () => {
    const says = (await all).filter(
      (said) =>
        isSentence(said) &&
        !isTheirs(said) &&
        said.text !== '' &&
        !(/^[\p{Lu}\d”“"§]/u.test(said.text) && /[.?!”“"]$/.test(said.text)),
    );
    expect(some(says)).toEqual([]);
  },
  5 * minutes,
);

/** The files of a folder and of those within. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => !file.includes('.generated.'));
}

/** The first of two texts that stand beside each other, which is the Swedish one. */
const pairs = /(?:\(|\[)\s*(['`])((?:\\.|(?!\1)[^\\])*)\1,\s*(['`])((?:\\.|(?!\3)[^\\])*)\3/g;

test('neither pages, command line, map nor report say such words', () => {
  const faults = [
    'src/explorer',
    'src/service/cli',
    'src/formats',
    'src/language',
    'src/engine',
  ].flatMap((room) =>
    filesIn(room).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(pairs)].flatMap(([, , sv = '', , en = '']) =>
        unsaid.SV.test(sv) || unsaid.EN.test(en) ? [`${file}: ${sv} | ${en}`] : [],
      ),
    ),
  );
  expect(faults).toEqual([]);
});
