/** `npm run types`: what pages say of kinds of fact, made from the model, so that no browser has to load the shapes. */
import { writeFileSync } from 'node:fs';
import { kindWords } from '../src/language/kind-words.ts';
import { partyKinds } from '../src/model/fact.ts';

export const file = 'src/explorer/language/kinds.generated.ts';

/** The file's text. */
export const kindsForPages = () => `/** Made from src/model/kinds.ts by npm run types. */

export const kindWords = ${JSON.stringify(kindWords, null, 2)} as const;

/** The kinds that may give and receive. */
export const partyKinds = ${JSON.stringify(partyKinds, null, 2)} as const;
`;

if (process.argv[1] === import.meta.filename) writeFileSync(file, kindsForPages());
