/** The first facts of a landscape as YAML: true where they speak of the world, proposed where they are to be replaced. */
import { counties } from '../../model/codes/places-of-sweden.ts';
import { regionOf } from '../../model/codes/regions-of-sweden.ts';
import {
  educatorRole,
  educatorType,
  employerRole,
  employerType,
  municipalType,
  regionalType,
} from '../../model/shared-vocabulary.ts';
import { slug } from '../short-forms.ts';
import { flowText } from '../writing/flow-text.ts';
import type { Beginning, FirstFiles } from './beginning.ts';
import { firstPlaces, idsCovered } from './first-places.ts';
import { type Words, wordsIn } from './words-of.ts';

/**
 * @param id - of the landscape
 * @param taken - ids that lie below the folder
 */
export function firstFacts(begun: Beginning, id: string, taken: ReadonlySet<string>): FirstFiles {
  const told = wordsIn(begun);
  const owner = slug(begun.owner);
  const all = {
    begun,
    id,
    owner,
    note: `${id}-arbetsanteckning`,
    forum: `${id}-kompetensrad`,
    told,
  };
  const files: [string, string][] = [
    [`${id}/landscape.yaml`, landscape(all)],
    [`${id}/places.yaml`, firstPlaces(begun, told)],
    [`${id}/documents.yaml`, documents(all)],
    [`${id}/actors.yaml`, taken.has(owner) ? '' : actors(all)],
    [`${id}/forums.yaml`, forums(all)],
    [`${id}/flows.yaml`, flows(all)],
    [`${id}/areas.yaml`, areas(all)],
    [`${id}/suggestions.yaml`, suggestions(all)],
  ];
  return new Map(files.filter(([, text]) => text !== ''));
}

/** What the files are made of. */
interface All {
  readonly begun: Beginning;
  readonly id: string;
  readonly owner: string;
  /** The first document. */
  readonly note: string;
  readonly forum: string;
  readonly told: Words;
}

function landscape({ begun, id, owner, note, told }: All): string {
  const covers = idsCovered(begun);
  return `${told.says('Landskapet: vad kartan heter, vem som äger den och vad den täcker.', 'The landscape: what the map is called, who owns it and what it covers.')}id: ${id}
name: ${flowText(begun.name)}
owner: ${owner}
covers: ${flowText(covers)}
standing: ESTABLISHED
cite: ${note} 1 Landskapet
`;
}

function documents({ begun, owner, note, told }: All): string {
  return `${told.says('Det första dokumentet att hänvisa till: egna anteckningar. Lägg till planer, protokoll och avtal, och låt uppgifterna hänvisa dit.', 'The first document to cite: your own notes. Add plans, minutes and agreements, and have the facts cite those.')}- id: ${note}
  name: ${told.text('Arbetsanteckning om kartan', 'Working note on the map')}
  documentKind: arbetsanteckning
  date: ${begun.day}
  publisher: ${flowText(begun.owner)}
  heldBy: ${owner}
  textUse: NONE
  textReason: ${told.text('Egna anteckningar, som inte ligger här.', 'Notes of our own, which do not lie here.')}
  standing: OCCURRED
  cite: ${note} 1 Landskapet
  outline:
    - { at: 1 Landskapet }
    - { at: 2 Forum }
    - { at: 3 Flöden }
`;
}

function actors({ begun, owner, note, told }: All): string {
  const isRegion = counties.some((county) => regionOf(county).name === begun.owner);
  const serves = idsCovered(begun);
  return `${told.says('Aktörer: kommuner, skolor, arbetsgivare och andra med egna namn.', 'Actors: municipalities, schools, employers and others with names of their own.')}- id: ${owner}
  name: ${flowText(begun.owner)}
${isRegion ? `  level: REGIONAL\n  ofType: ${regionalType}\n` : ''}  servesPlaces: ${flowText(serves)}
  standing: ESTABLISHED
  cite: ${note} 1 Landskapet
`;
}

function forums({ begun, owner, note, forum, told }: All): string {
  const name = told.text(`Kompetensråd ${begun.name}`, `Skills council of ${begun.name}`);
  return `${told.says('Ett forum att börja med, som förslag (PROPOSED): byt namn på det, säg vilka som sitter där, och skriv ESTABLISHED när det finns.', 'A forum to begin with, as a proposal (PROPOSED): rename it, say who sits there, and write ESTABLISHED when it exists.')}- id: ${forum}
  name: ${name}
  level: REGIONAL
  servesPlaces: ${flowText(idsCovered(begun))}
  standing: PROPOSED
  cite: ${note} 2 Forum
  tiesFrom:
    - { kind: CONVENES, from: ${owner} }
  seats:
    - { for: ${municipalType} }
    - { for: ${employerType} }
    - { for: ${educatorType} }
`;
}

function flows({ id, note, forum, told }: All): string {
  const carries = told.text('behov av kompetens', 'needs for skills');
  return `${told.says('Flöden: vem lämnar vad till vem. Det här tar slut i forumet: skriv vad forumet lämnar vidare, och till vem.', 'Flows: who gives what to whom. This one ends in the forum: write what the forum passes on, and to whom.')}- id: ${id}-behov-till-kompetensrad
  kind: DEMAND
  from: ${employerType}
  to: ${forum}
  carries: ${carries}
  standing: PROPOSED
  cite: ${note} 3 Flöden
`;
}

function areas({ id, note, told }: All): string {
  return `${told.says('Områden är vad landskapet själv bestämmer: inga, tre eller fem. Ta bort # framför raderna för att börja med ett.', 'Areas are what the landscape decides: none, three or five. Take away # before the lines to begin with one.')}# - id: ${id}-utbildning
#   name: ${told.text('Utbildning & matchning', 'Education and matching')}
#   colour: GREEN
#   bringsTogether: [${employerRole}, ${educatorRole}]
#   standing: PROPOSED
#   cite: ${note} 2 Forum
`;
}

function suggestions({ forum, told }: All): string {
  const item = (sv: string, en: string, page: string) => `    - ${flowText({ sv, en, page })}\n`;
  return `${told.says('Vad sidorna föreslår att börja med: våra ord, inga uppgifter.', 'What the pages suggest to begin with: our words, no facts.')}- at: [START, QUESTIONS]
  items:
${item('Vad är känt om kompetensrådet?', 'What is known of the skills council?', `/entity/${forum}`)}${item('Vad behöver klargöras?', 'What is to be clarified?', '/coverage')}${item('Var tar flödet slut?', 'Where does flow stop?', '/?stops=all')}- at: WAYS
  items:
${item('Hur når arbetsgivarnas behov kompetensrådet?', 'How do the needs of employers reach the council?', `/ways?from=${employerType}&to=${forum}`)}`;
}
