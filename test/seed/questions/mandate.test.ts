/** Who charged whom in the real landscapes. */
import { expect, test } from 'vitest';
import { mandate } from '../../../src/engine/questions/mandate/mandate.ts';
import {
  mandateLinkSentence,
  mandateSentence,
} from '../../../src/engine/questions/mandate/mandate-sentences.ts';
import { seedReading as seed } from '../../seed-reading.ts';

test('the project acts for Region Sörmland, which acts for Tillväxtverket and the Government', () => {
  const answer = mandate(seed, { of: 'kompetenssamverkan-teknik', on: '2019-06-01' });
  expect(answer.links.map(({ degree, by, to, holding }) => [degree, by, to, holding])).toEqual([
    [1, 'region-sormland', 'kompetenssamverkan-teknik', 'UNKNOWN'],
    [2, 'regeringen', 'region-sormland', 'ENDED'],
    [2, 'regeringen', 'region-sormland', 'ENDED'],
    [2, 'regeringen', 'region-sormland', 'HOLDS'],
    [2, 'regeringen', 'region-sormland', 'UNKNOWN'],
    [2, 'tillvaxtverket', 'region-sormland', 'UNKNOWN'],
    [3, 'regeringen', 'tillvaxtverket', 'HOLDS'],
  ]);
  expect([answer.tops, answer.chain]).toEqual([['regeringen'], 'UNKNOWN']);
  expect(answer.contradictions).toContain('motsagelse-uppdragets-slutar');
});

test('the chain of Region Sörmland held in 2019, and is told link by link', () => {
  const answer = mandate(seed, { of: 'region-sormland', on: '2019' });
  expect(answer.chain).toBe('UNBROKEN');
  expect(mandateSentence(seed, answer, 'SV')).toMatch(
    /^Uppdragen till Region Sörmland kommer, i sex led, från Regeringen\. 2019 håller kedjan hela vägen\. På .+ går uppgifterna isär\.$/,
  );
  const [last] = answer.links.slice(-1);
  expect(last && mandateLinkSentence(seed, last, answer.on, 'SV')).toBe(
    'Regeringen ger Tillväxtverket i uppdrag att stödja de regionalt utvecklingsansvarigas arbete med kompetensförsörjning 2018–2020, enligt Regeringsbeslut 2017-12-21 N2017/07839/RTS, 2018–2020. 2019 gäller uppdraget. Tillväxtverket redovisar till Näringsdepartementet. Uppgifterna om detta går isär.',
  );
  expect(mandate(seed, { of: 'region-sormland', on: '2009' }).chain).toBe('BROKEN');
  expect(mandateSentence(seed, mandate(seed, { of: 'branschforum' }), 'EN')).toBe(
    'The sources name no assignment to Industry forum.',
  );
});
