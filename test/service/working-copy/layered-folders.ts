/** Two folders laid on each other: what several regions share, and a region's own. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../temporary-folder.ts';
import { append } from './working-copy.ts';

/** What several share: a law, and a kind of forum in it. */
export async function commonFolder(): Promise<string> {
  const folder = await temporaryFolder();
  append(
    folder,
    'shared/documents.yaml',
    "- { id: lagen, name: Lagen, standing: STATUTORY, cite: lagen 1 §, outline: [{ at: '1 §' }] }",
  );
  append(
    folder,
    'shared/forum-types.yaml',
    '- { id: radet, name: Rådet, standing: STATUTORY, cite: lagen 1 § }\n- { id: namnden, name: Nämnden, standing: STATUTORY, cite: lagen 1 § }',
  );
  return folder;
}

/** A region's own, which does not hold what is shared. */
export async function regionFolder(name: string, below?: string): Promise<string> {
  const folder = await temporaryFolder();
  append(
    folder,
    `${name}/landscape.yaml`,
    `{ id: ${name}, name: ${name}, standing: STATUTORY, cite: lagen 1 § }`,
  );
  append(
    folder,
    `${name}/forums.yaml`,
    `- { id: ${name}-radet, name: Vårt råd, ofType: radet, standing: ESTABLISHED, cite: lagen 1 § }`,
  );
  if (below !== undefined) writeFileSync(join(folder, 'layers.yaml'), `below: ${below}\n`);
  return folder;
}
