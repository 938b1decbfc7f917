/** The README of a landscape at its beginning: what lies in the folder, and what to write next. */
import type { Beginning } from './beginning.ts';

/** @param id - of the landscape */
export function firstReadme(begun: Beginning, id: string): string {
  const swedish = inSwedish(begun, id);
  return begun.hasEnglish ? `${swedish}\n---\n\n${inEnglish(begun, id)}` : swedish;
}

const inSwedish = ({ name, owner }: Beginning, id: string) => `# ${name}

Kartan över kompetensförsörjningen i ${name}: vem som lämnar vad till vem, och var det tar slut. Den ägs av ${owner}. Varje uppgift säger vilken källa den vilar på.

| skriv | och se |
| --- | --- |
| \`kompetenslandskap check\` | om uppgifterna är rätt skrivna, med fil, rad och vad som kan göras |
| \`kompetenslandskap serve\` | kartan på <http://localhost:4000/>; Ctrl-C avslutar, och nästa start visar vad du har ändrat |
| \`kompetenslandskap json-schema\` | om du skriver i VS Code: id och ord fylls i och fel märks ut medan du skriver |
| \`kompetenslandskap report --out rapport.docx\` | rapporten till nämnden eller styrelsen, för Word |

## Vad som ligger var

- \`${id}/\`: landskapets egna uppgifter. \`documents.yaml\` först, eftersom allt hänvisar dit; sedan \`actors.yaml\`, \`forums.yaml\` och \`flows.yaml\`.
- \`layers.yaml\`: vad kartan vilar på. Roller, slag av aktörer och lag följer med programmet och behöver inte skrivas.
- \`.in-step\`: kommer vid första publiceringen i en gemensam databas. Spara den i git tillsammans med uppgifterna.

## Fem frågor att börja med

1. Vilka forum finns? \`forums.yaml\`
2. Vem kallar till dem? \`tiesFrom: [{ kind: CONVENES, from: … }]\` i forumet
3. Vilka sitter där? \`seats:\` i forumet
4. Vad får forumet besluta? \`authority:\` i forumet
5. Vart går frågorna vidare? \`flows.yaml\`
`;

const inEnglish = ({ name, owner }: Beginning, id: string) => `# ${name} (English)

The map of the skills supply of ${name}: who gives what to whom, and where it stops. ${owner} owns it. Every fact names the source it rests on.

| type | and see |
| --- | --- |
| \`kompetenslandskap check\` | whether the facts are well-formed, with file, line and what to do |
| \`kompetenslandskap serve\` | the map at <http://localhost:4000/>; Ctrl-C stops it, and the next start shows what you changed |
| \`kompetenslandskap json-schema\` | if you write in VS Code: ids and words are completed and faults marked while you type |
| \`kompetenslandskap report --out report.docx\` | the report for a board, for Word |

## What lies where

- \`${id}/\`: the landscape's own facts. \`documents.yaml\` first, since all cite it; then \`actors.yaml\`, \`forums.yaml\` and \`flows.yaml\`.
- \`layers.yaml\`: what the map is laid on. Roles, types of actors and law come with the program and need not be written.
- \`.in-step\`: comes with the first publication in a database of several. Commit it together with the facts.

## Five questions to begin with

1. Which forums exist? \`forums.yaml\`
2. Who convenes them? \`tiesFrom: [{ kind: CONVENES, from: … }]\` in the forum
3. Who sits there? \`seats:\` in the forum
4. What may the forum decide? \`authority:\` in the forum
5. Where do questions go on to? \`flows.yaml\`
`;
