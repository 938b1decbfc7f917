/** The answer of a what-if first, in two or three sentences. */
import { listed, numberOfNeuter, sentence } from '../../../language/grammar.ts';
import { nameOfId } from '../../../language/names.ts';
import type { Language } from '../../../language/words.ts';
import type { Reading } from '../../reading.ts';
import { happenedTold, leftTold } from './left-alone-told.ts';
import { endingTold, fromTo, type WhatIf } from './what-if-sentences.ts';

const names = (reading: Reading, ids: readonly string[], language: Language) =>
  listed(
    ids.map((id) => nameOfId(reading, id, language)),
    language,
    4,
  );

/** Whose demand is lost, or newly arrives, in one sentence. */
function demandTold(reading: Reading, answer: WhatIf, language: Language): string {
  const swedish = language === 'SV';
  const from = (reached: WhatIf['lost']) =>
    names(reading, [...new Set(reached.map((one) => one.from))], language);
  if (answer.lost.length > 0)
    return swedish
      ? sentence(`efterfrågan från ${from(answer.lost)} når inte längre alla den nådde`)
      : sentence(`demand from ${from(answer.lost)} no longer reaches all it reached`);
  if (answer.gained.length > 0)
    return swedish
      ? sentence(`efterfrågan från ${from(answer.gained)} når fler än förut`)
      : sentence(`demand from ${from(answer.gained)} reaches more than before`);
  if (answer.unkept.length > 0) return '';
  if (answer.left.length > 0)
    return swedish
      ? 'De vägar som efterfrågan tar står kvar, men ingen källa säger vem som då håller i dem.'
      : 'The ways that demand takes are left, but no source says who then keeps them going.';
  return swedish ? 'All efterfrågan når fram som förut.' : 'All demand arrives as before.';
}

/** The answer first: what ends, what is left alone, and whose demand that costs. */
export function whatIfLead(reading: Reading, answer: WhatIf, language: Language): string {
  return [
    endingTold(reading, answer, language),
    ...leftTold(reading, answer, language),
    demandTold(reading, answer, language),
  ]
    .filter(Boolean)
    .join(' ');
}

/** How many flows that end have no other way, one of another kind, or one of the same. */
function waysTold({ goneFlows }: WhatIf, language: Language): string | null {
  const words = {
    NONE: { SV: 'har ingen annan väg', EN: ['has no other way', 'have no other way'] },
    OTHER_KIND: {
      SV: 'har bara en väg av annat slag kvar',
      EN: ['has only a way of another kind left', 'have only a way of another kind left'],
    },
    SAME_KIND: {
      SV: 'har en annan väg av samma slag kvar',
      EN: ['has another way of the same kind left', 'have another way of the same kind left'],
    },
  } as const;
  const told = (['NONE', 'OTHER_KIND', 'SAME_KIND'] as const).flatMap((remains) => {
    const count = goneFlows.filter((ended) => ended.remains === remains).length;
    if (count === 0) return [];
    const number = numberOfNeuter(count, language);
    if (language === 'SV') return [`${number} av flödena ${words[remains].SV}`];
    return [`${number} of the flows ${words[remains].EN[count === 1 ? 0 : 1]}`];
  });
  return told.length > 0 ? listed(told, language) : null;
}

/** What weighs most of the rest: what has no other way, who is left without, and whether areas and levels still hang together. */
export function whatIfFurther(reading: Reading, answer: WhatIf, language: Language): string {
  const swedish = language === 'SV';
  const told = [waysTold(answer, language)].filter((one) => one !== null);
  if (answer.cutOff.length > 0)
    told.push(
      swedish
        ? `ingen efterfrågan alls når längre ${names(reading, answer.cutOff, language)}`
        : `no demand at all reaches ${names(reading, answer.cutOff, language)} any more`,
    );
  if (answer.unheard.length > 0)
    told.push(
      swedish
        ? `efterfrågan från ${names(reading, answer.unheard, language)} når inte längre någon`
        : `demand from ${names(reading, answer.unheard, language)} no longer reaches anybody`,
    );
  const apart = answer.apart.map(({ dimension, from, to }) =>
    fromTo(reading, dimension, { from, to }, language),
  );
  const ways = listed(apart, language, 4);
  told.push(
    apart.length > 0
      ? swedish
        ? `ingen väg finns kvar ${ways}`
        : `no way is left ${ways}`
      : swedish
        ? 'områden och nivåer hänger ihop som förut'
        : 'areas and levels hang together as before',
  );
  return [...told.map(sentence), happenedTold(answer, language)].filter(Boolean).join(' ');
}
