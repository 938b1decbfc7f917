/** What `check` says of areas: each landscape has its own, each in its own colour. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSeed } from '../../src/landscape/read-seed.ts';
import { areasFolder } from '../areas-reading.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** The faults of the two landscapes with one more file. */
async function faultsWith(file: string, text: string) {
  const folder = await temporaryFolder();
  cpSync(areasFolder, folder, { recursive: true });
  writeFileSync(join(folder, file), text);
  return readSeed(folder).faults.map(({ code, message, hint }) => ({ code, message, hint }));
}

const area = (id: string, colour: string) =>
  `- { id: ${id}, colour: ${colour}, name: ${id}, standing: PROPOSED, cite: slattens-plan 2 Forum, bringsTogether: [], serves: [] }\n`;

test('two landscapes may have the same colour, two areas of one may not', async () => {
  expect(await faultsWith('slatten/areas.yaml', area('en', 'PINK'))).toEqual([]);
  expect(
    await faultsWith('slatten/areas.yaml', area('en', 'PINK') + area('annan', 'PINK')),
  ).toEqual([
    {
      code: 'SEED_AREA',
      message: '"annan" is PINK, as "en" of the same landscape is.',
      hint: 'No area has GREEN, BLUE, YELLOW, TURQUOISE, ORANGE, PURPLE, GREY yet.',
    },
  ]);
});

test.each([
  [
    'slatten/initiatives.yaml',
    '- { id: insatsen, name: Insatsen, kind: PROJECT, inAreas: ung-vag, standing: ESTABLISHED, cite: slattens-plan 2 Forum }\n',
    'insatsen',
  ],
  [
    'slatten/placements.yaml',
    '- { id: platsen, of: kvarnen, area: ung-vag, standing: ESTABLISHED, cite: slattens-plan 2 Forum }\n',
    'platsen',
  ],
  [
    'shared/forum-types-of-law.yaml',
    '- { id: rad-i-lag, name: Råd i lag, inAreas: ung-vag, standing: STATUTORY, cite: lagen 1 § Råd }\n',
    'rad-i-lag',
  ],
])('%s puts nothing in an area of another landscape', async (file, text, id) => {
  expect(await faultsWith(file, text)).toEqual([
    expect.objectContaining({
      code: 'SEED_AREA',
      message: `"${id}" stands in "ung-vag", an area that berget declares.`,
    }),
  ]);
});
