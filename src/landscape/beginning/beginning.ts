/** A landscape at its beginning: what `init` asks, and the files that follow from the answers. */
import type { County, Municipality } from '../../model/codes/places-of-sweden.ts';
import { shipped } from '../layers.ts';
import { slug } from '../short-forms.ts';
import { firstFacts } from './first-facts.ts';
import { idsOfPlaces } from './first-places.ts';
import { firstReadme } from './first-readme.ts';

/** The answers. */
export interface Beginning {
  readonly name: string;
  readonly owner: string;
  /** The county it covers whole; undefined where it covers only some municipalities. */
  readonly county: County | undefined;
  readonly municipalities: readonly Municipality[];
  /** Whether English stands beside the Swedish. */
  readonly hasEnglish: boolean;
  /** The day it begins, such as `2026-11-30`. */
  readonly day: string;
}

/**
 * The id of the landscape, which the ids of its own things begin with so that they are nobody else's. A landscape that is called as
 * its county, its only municipality or its owner is another thing than these.
 */
export function landscapeId({ name, owner, municipalities }: Beginning): string {
  const id = slug(name);
  const others = new Set([...idsOfPlaces(municipalities), slug(owner)]);
  return others.has(id) ? `${id}-landskap` : id;
}

/** Files by their path in the folder, with their text. */
export type FirstFiles = ReadonlyMap<string, string>;

/** What the folder says that it is laid on: what comes with the program. */
export function firstLayers({ hasEnglish }: Beginning): string {
  const english =
    '# What the map is laid on: roles, types of actors and forums, and law, as they come with the program.\n';
  return `# Vad kartan vilar på: roller, slag av aktörer och forum, och lag, så som de följer med programmet.\n${hasEnglish ? english : ''}below: ${shipped}\n`;
}

/** The files of facts: of these `check` finds nothing wrong. @param taken - ids that lie below the folder */
export function firstLandscape(begun: Beginning, taken: ReadonlySet<string>): FirstFiles {
  return firstFacts(begun, landscapeId(begun), taken);
}

/** What a folder of facts has beside them. */
export function filesBeside(begun: Beginning): FirstFiles {
  return new Map([
    ['README.md', firstReadme(begun, landscapeId(begun))],
    [
      '.gitignore',
      '# The database of this machine, what editors are told, and dumps.\n.neo4j/\n.m2/\n.vscode/landscape/\n*.dump.gz\n',
    ],
    ['.vscode/extensions.json', '{ "recommendations": ["redhat.vscode-yaml"] }\n'],
  ]);
}
