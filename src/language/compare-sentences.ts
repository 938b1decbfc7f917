/** Designed against documented, what if, and single points of failure, in words. */
import type { Reading } from '../flows/flow-graph.ts';
import { factSentence } from './fact-sentence.ts';
import { capital, listed, numberOfNeuter, numberWord, sentence } from './grammar.ts';
import { nameOfId } from './names.ts';
import { areaWords, type Language, levelWords } from './words.ts';

interface Compared {
  readonly verdict: 'CONVERGENT' | 'UNDOCUMENTED' | 'UNPLANNED' | 'MISSING';
  readonly designed: string | null;
  readonly documented: readonly string[];
}

function told(reading: Reading, id: string, language: Language): string {
  const fact = reading.facts.byId.get(id);
  return fact ? factSentence(reading, fact, language) : id;
}

/** One thing compared: what the design says, what is shown, and what that means. */
export function comparedSentence(
  reading: Reading,
  { verdict, designed, documented }: Compared,
  language: Language,
): string {
  const swedish = language === 'SV';
  const [first] = documented;
  const shown = first === undefined ? '' : told(reading, first, language);
  const more = documented.length - 1;
  const others = more > 0 ? (swedish ? ` (och ${more} till)` : ` (and ${more} more)`) : '';
  const plan = designed === null ? '' : told(reading, designed, language);
  const words: Record<Compared['verdict'], string> = {
    CONVERGENT: swedish
      ? `${plan} Det är dokumenterat: ${shown}${others}`
      : `${plan} It is documented: ${shown}${others}`,
    UNDOCUMENTED: swedish
      ? `${plan} Ingen källa visar att det är så i dag.`
      : `${plan} No source shows that it is so today.`,
    UNPLANNED: swedish
      ? `${shown} Det står inte i förslaget.`
      : `${shown} It is not in the design.`,
    MISSING: swedish
      ? `${plan} En källa säger att det saknas.`
      : `${plan} A source says it is missing.`,
  };
  return words[verdict];
}

/** How much of the design is shown. */
export function conformanceSentence(
  reading: Reading,
  answer: {
    readonly landscape: string;
    readonly hasBlueprint: boolean;
    readonly facets: readonly {
      readonly dimension: string;
      readonly value: string;
      readonly count: number;
    }[];
  },
  language: Language,
): string {
  const swedish = language === 'SV';
  const of = (verdict: string) =>
    answer.facets.find(({ dimension, value }) => dimension === 'verdict' && value === verdict)
      ?.count ?? 0;
  const name = nameOfId(reading, answer.landscape, language);
  const designed = of('CONVERGENT') + of('UNDOCUMENTED') + of('MISSING');
  const blueprint = answer.hasBlueprint
    ? ''
    : swedish
      ? ` ${name} har ingen egen ritning av forum; jämförelsen gäller det som en plan säger.`
      : ` ${name} has no blueprint of forums; the comparison is with what a plan says.`;
  return (
    (swedish
      ? sentence(
          `av ${numberWord(designed, language)} saker i förslaget för ${name} är ${numberWord(of('CONVERGENT'), language)} dokumenterade, ${numberWord(of('UNDOCUMENTED'), language)} visar ingen källa och ${numberWord(of('MISSING'), language)} saknas enligt en källa; ${numberWord(of('UNPLANNED'), language)} sker utan att vara föreslagna`,
        )
      : sentence(
          `of ${numberWord(designed, language)} things in the design for ${name} ${numberWord(of('CONVERGENT'), language)} are documented, ${numberWord(of('UNDOCUMENTED'), language)} no source shows and ${numberWord(of('MISSING'), language)} are missing by a source; ${numberWord(of('UNPLANNED'), language)} happen without being designed`,
        )) + blueprint
  );
}

interface SinglePoint {
  readonly kind: 'PARTY' | 'FLOW' | 'CARRIER';
  readonly party: string | null;
  readonly flow: string | null;
  readonly pairs: number;
  readonly flows: readonly string[];
}

/** What hangs on one party, flow or carrier. */
export function singlePointSentence(
  reading: Reading,
  { kind, party, flow, pairs, flows }: SinglePoint,
  language: Language,
): string {
  const swedish = language === 'SV';
  const count = numberOfNeuter(pairs, language);
  const cut = swedish
    ? `skiljs ${count} par av parter åt som annars når varandra`
    : `${count} ${pairs === 1 ? 'pair' : 'pairs'} of parties that otherwise reach each other come apart`;
  if (kind === 'FLOW')
    return swedish
      ? sentence(`utan detta flöde ${cut}: ${told(reading, flow ?? '', language)}`)
      : sentence(`without this flow ${cut}: ${told(reading, flow ?? '', language)}`);
  const name = nameOfId(reading, party ?? undefined, language);
  if (kind === 'PARTY') return sentence(swedish ? `utan ${name} ${cut}` : `without ${name} ${cut}`);
  const carried = numberOfNeuter(flows.length, language);
  return swedish
    ? sentence(
        `${name} bär ensam ${carried} ${flows.length === 1 ? 'flöde' : 'flöden'}; utan den bäraren ${cut}`,
      )
    : sentence(
        `${name} alone carries ${carried} ${flows.length === 1 ? 'flow' : 'flows'}; without that carrier ${cut}`,
      );
}

/** How many single points there are. */
export function singlePointsSentence(
  { total, pairs }: { readonly total: number; readonly pairs: number },
  language: Language,
): string {
  return language === 'SV'
    ? sentence(
        `${numberWord(pairs, language)} par av parter når varandra, och på ${numberOfNeuter(total, language)} ställen hänger det på en enda part, bärare eller ett enda flöde`,
      )
    : sentence(
        `${numberWord(pairs, language)} pairs of parties reach each other, and in ${numberWord(total, language)} places that hangs on a single party, carrier or flow`,
      );
}

interface WhatIf {
  readonly removed: readonly string[];
  readonly goneFlows: readonly string[];
  readonly lost: readonly { readonly from: string; readonly parties: readonly string[] }[];
  readonly gained: readonly { readonly from: string; readonly parties: readonly string[] }[];
  readonly apart: readonly {
    readonly dimension: 'AREA' | 'LEVEL';
    readonly from: string;
    readonly to: string;
  }[];
  readonly turned: readonly unknown[];
  readonly whole: readonly string[];
}

/** Those who lose or gain the same are told in one breath. */
function together(reached: WhatIf['lost']): { from: string[]; parties: readonly string[] }[] {
  const groups = new Map<string, { from: string[]; parties: readonly string[] }>();
  for (const { from, parties } of reached) {
    const key = [...parties].sort().join(' ');
    const group = groups.get(key) ?? { from: [], parties };
    groups.set(key, group);
    group.from.push(from);
  }
  return [...groups.values()];
}

const place = (dimension: 'AREA' | 'LEVEL', word: string, language: Language) =>
  dimension === 'AREA'
    ? areaWords[word as keyof typeof areaWords][language]
    : `${levelWords[word as keyof typeof levelWords][language]} ${language === 'SV' ? 'nivå' : 'level'}`;

/** What a change would do, told to somebody who has to decide. */
export function whatIfSentence(reading: Reading, answer: WhatIf, language: Language): string {
  const swedish = language === 'SV';
  const names = (ids: readonly string[]) =>
    listed(
      ids.map((id) => nameOfId(reading, id, language)),
      language,
    );
  const parts: string[] = [];
  if (answer.goneFlows.length > 0) {
    const flows = numberOfNeuter(answer.goneFlows.length, language);
    const who =
      answer.removed.length > 0
        ? swedish
          ? `utan ${names(answer.removed)} `
          : `without ${names(answer.removed)} `
        : '';
    parts.push(
      swedish
        ? sentence(`${who}upphör ${flows} ${answer.goneFlows.length === 1 ? 'flöde' : 'flöden'}`)
        : sentence(`${who}${flows} ${answer.goneFlows.length === 1 ? 'flow ends' : 'flows end'}`),
    );
  }
  const lost = together(answer.lost);
  for (const { from, parties } of lost.slice(0, 5))
    parts.push(
      swedish
        ? sentence(`efterfrågan från ${names(from)} når inte längre ${names(parties)}`)
        : sentence(`demand from ${names(from)} no longer reaches ${names(parties)}`),
    );
  if (lost.length > 5)
    parts.push(
      swedish
        ? sentence(`${lost.length - 5} till förlorar vägar`)
        : sentence(`${lost.length - 5} more lose ways`),
    );
  if (answer.lost.length === 0)
    parts.push(
      swedish
        ? 'Ingen förlorar någon väg för sin efterfrågan.'
        : 'Nobody loses a way for their demand.',
    );
  for (const { from, parties } of together(answer.gained).slice(0, 5))
    parts.push(
      swedish
        ? sentence(`efterfrågan från ${names(from)} når nu ${names(parties)}`)
        : sentence(`demand from ${names(from)} now reaches ${names(parties)}`),
    );
  for (const { dimension, from, to } of answer.apart)
    parts.push(
      swedish
        ? sentence(
            `det finns ingen väg kvar från ${place(dimension, from, language)} till ${place(dimension, to, language)}`,
          )
        : sentence(
            `no way is left from ${place(dimension, from, language)} to ${place(dimension, to, language)}`,
          ),
    );
  if (answer.apart.length === 0)
    parts.push(
      swedish
        ? 'Områden och nivåer hänger ihop som förut.'
        : 'Areas and levels hang together as before.',
    );
  const turned = numberWord(answer.turned.length, language);
  parts.push(
    swedish
      ? sentence(
          `${turned} ${answer.turned.length === 1 ? 'kontroll ändras' : 'kontroller ändras'}, och ${numberWord(answer.whole.length, language)} ${answer.whole.length === 1 ? 'part' : 'parter'} behåller hela sin räckvidd`,
        )
      : sentence(
          `${turned} ${answer.turned.length === 1 ? 'check turns' : 'checks turn'}, and ${numberWord(answer.whole.length, language)} ${answer.whole.length === 1 ? 'party keeps' : 'parties keep'} all their reach`,
        ),
  );
  return parts.map(capital).join(' ');
}
