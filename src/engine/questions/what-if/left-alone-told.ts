/** What a change leaves alone in words: who is lacking, the flows nobody then sees to, and what has happened already. */
import { capital, listed, numberOfNeuter, sentence } from '../../../language/grammar.ts';
import { nameOfId } from '../../../language/names.ts';
import type { Both, Language } from '../../../language/words.ts';
import { grouped } from '../../grouped.ts';
import type { Reading } from '../../reading.ts';
import { type Keeping, keepings, type LeftAlone } from './left-alone.ts';

/** As much of an answer as the words need. */
interface Left {
  readonly happened: number;
  readonly left: readonly LeftAlone[];
  readonly unkept: readonly string[];
}

/** Who is lacking. */
const lacking: Readonly<Record<Keeping, Both>> = {
  CONVENE: { SV: 'sammankallande', EN: 'a convener' },
  LEAD: { SV: 'ledning', EN: 'a leader' },
  HOST: { SV: 'värd', EN: 'a host' },
  HOLD: { SV: 'någon som har uppgiften', EN: 'anybody who does the work' },
  OWN: { SV: 'ägare', EN: 'an owner' },
};

/** Those that lack the same, in one clause each. */
function lackingTold(reading: Reading, left: readonly LeftAlone[], language: Language): string[] {
  const alike = grouped(left, ({ lacks }) => [lacks.join()]);
  const order = (lacks: string) => keepings.findIndex((one) => lacks.startsWith(one));
  return [...new Set(left.map(({ lacks }) => lacks.join()))]
    .sort((a, b) => order(a) - order(b))
    .map((lacks) => {
      const some = alike(lacks);
      const names = listed(
        some.map(({ id }) => nameOfId(reading, id, language)),
        language,
        4,
      );
      const what = listed(
        (some[0]?.lacks ?? []).map((one) => lacking[one][language]),
        language,
      );
      if (language === 'SV') return `${names} saknar då ${what}`;
      return `${names} then ${some.length === 1 ? 'lacks' : 'lack'} ${what}`;
    });
}

/** What then lacks who keeps it going, and how many flows hang on that. */
export function leftTold(
  reading: Reading,
  { left, unkept }: Left,
  language: Language,
): readonly string[] {
  if (left.length === 0) return [];
  const lacks = sentence(capital(lackingTold(reading, left, language).join('; ')));
  if (unkept.length === 0) return [lacks];
  const count = numberOfNeuter(unkept.length, language);
  const isOne = unkept.length === 1;
  return [
    lacks,
    sentence(
      language === 'SV'
        ? `${count} ${isOne ? 'flöde' : 'flöden'} som hänger på det har då ingen som håller i ${isOne ? 'det' : 'dem'}`
        : `${count} ${isOne ? 'flow that hangs' : 'flows that hang'} on that then ${isOne ? 'has' : 'have'} nobody who sees to ${isOne ? 'it' : 'them'}`,
    ),
  ];
}

/** How much has happened already, which nothing ends; null where nothing has. */
export function happenedTold({ happened }: Left, language: Language): string | null {
  if (happened === 0) return null;
  const count = numberOfNeuter(happened, language);
  const isOne = happened === 1;
  return sentence(
    language === 'SV'
      ? `${count} ${isOne ? 'flöde har redan skett och räknas' : 'flöden har redan skett och räknas'} inte som ${isOne ? 'avslutat' : 'avslutade'}`
      : `${count} ${isOne ? 'flow has happened already and does' : 'flows have happened already and do'} not count as ended`,
  );
}
