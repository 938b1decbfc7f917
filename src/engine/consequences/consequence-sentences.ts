/** What changes of facts change in the answers, in sentences. */
import { figures, listed, numberWord, sentence } from '../../language/grammar.ts';
import { kindWords } from '../../language/kind-words.ts';
import { nameOfId } from '../../language/names.ts';
import { severalWords } from '../../language/several-words.ts';
import type { Language } from '../../language/words.ts';
import type { Reached } from '../questions/what-if/demand-reach.ts';
import type { Reading } from '../reading.ts';
import type { Consequences } from './consequences.ts';

const named = (reading: Reading, ids: readonly string[], language: Language) =>
  listed(
    ids.map((id) => nameOfId(reading, id, language)),
    language,
    4,
  );

/** `stänger två luckor, öppnar en`. */
function gapsTold({ closed, opened, turned }: Consequences, language: Language): string[] {
  const swedish = language === 'SV';
  const gaps = (count: number) => {
    const number = numberWord(count, language);
    if (swedish) return `${number} ${count === 1 ? 'lucka' : 'luckor'}`;
    return `${number} ${count === 1 ? 'gap' : 'gaps'}`;
  };
  const told = [
    ...(closed > 0 ? [`${swedish ? 'stänger' : 'closes'} ${gaps(closed)}`] : []),
    ...(opened > 0 ? [`${swedish ? 'öppnar' : 'opens'} ${gaps(opened)}`] : []),
  ];
  if (told.length > 0) return [sentence(told.join(swedish ? ' och ' : ' and '))];
  if (turned.length === 0) return [];
  const number = numberWord(turned.length, language);
  if (swedish)
    return [
      sentence(
        `${number} ${turned.length === 1 ? 'avstämning' : 'avstämningar'} vänder, ingen lucka stängs eller öppnas`,
      ),
    ];
  return [
    sentence(
      `${number} ${turned.length === 1 ? 'check turns' : 'checks turn'}, no gap is closed or opened`,
    ),
  ];
}

/** `Efterfrågan från företag når regionen.` */
function reachTold(
  reading: Reading,
  ways: readonly Reached[],
  isLost: boolean,
  language: Language,
): string[] {
  const most = 3;
  const not = {
    SV: isLost ? 'når inte längre' : 'når',
    EN: isLost ? 'no longer reaches' : 'reaches',
  };
  const told = ways.slice(0, most).map(({ from, parties }) => {
    const [who, whom] = [nameOfId(reading, from, language), named(reading, parties, language)];
    return sentence(
      language === 'SV'
        ? `efterfrågan från ${who} ${not.SV} ${whom}`
        : `demand from ${who} ${not.EN} ${whom}`,
    );
  });
  const more = ways.length - told.length;
  if (more === 0) return told;
  const number = numberWord(more, language);
  const rest = isLost
    ? { SV: `${number} till når färre än förut`, EN: `${number} more reach fewer than before` }
    : { SV: `${number} till når fler än förut`, EN: `${number} more reach more than before` };
  return [...told, sentence(rest[language])];
}

function pointsTold({ newPoints, endedPoints, reading, later }: Consequences, language: Language) {
  const swedish = language === 'SV';
  const fresh = swedish ? 'andra blir beroende av' : 'others come to depend on';
  const over = swedish ? 'andra är inte längre beroende av' : 'others no longer depend on';
  return [
    ...(newPoints.length > 0 ? [sentence(`${fresh} ${named(later, newPoints, language)}`)] : []),
    ...(endedPoints.length > 0
      ? [sentence(`${over} ${named(reading, endedPoints, language)}`)]
      : []),
  ];
}

function countsTold({ counts }: Consequences, language: Language): string[] {
  if (counts.length === 0) return [];
  const swedish = language === 'SV';
  const told = counts.map(({ kind, before, after }) => {
    const difference = Math.abs(after - before);
    const number = figures(difference, language);
    const what = (difference === 1 ? kindWords : severalWords)[kind][language];
    if (swedish) return `${number} ${what} ${after > before ? 'fler' : 'färre'}`;
    return `${number} ${after > before ? 'more' : 'fewer'} ${what}`;
  });
  return [sentence(listed(told, language, 6))];
}

/** One sentence for each thing that changes, what weighs most first. */
export function consequenceSentences(found: Consequences, language: Language): string[] {
  const told = [
    ...gapsTold(found, language),
    ...reachTold(found.later, found.gained, false, language),
    ...reachTold(found.reading, found.lost, true, language),
    ...pointsTold(found, language),
    ...countsTold(found, language),
  ];
  if (told.length > 0) return told;
  return [
    language === 'SV'
      ? 'Inga svar om täckning och vägar ändras.'
      : 'No answers about coverage and ways change.',
  ];
}
