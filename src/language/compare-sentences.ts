/** Designed against documented, what if, and single points of failure, in words. */
import type { Reading } from '../flows/flow-graph.ts';
import { factSentence } from './fact-sentence.ts';
import { listed, numberOfNeuter, numberWord, sentence } from './grammar.ts';
import { nameOfId } from './names.ts';
import type { Language } from './words.ts';

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
    UNDOCUMENTED: `${plan} ${unshown(reading, designed, language)}`,
    UNPLANNED: swedish
      ? `${shown} Det står inte i förslaget.`
      : `${shown} It is not in the design.`,
    MISSING: swedish
      ? `${plan} En källa säger att det saknas.`
      : `${plan} A source says it is missing.`,
  };
  return words[verdict];
}

/** Why nothing shows it: of a seat, whether there is a forum at all it could be shown of. */
function unshown(reading: Reading, designed: string | null, language: Language): string {
  const swedish = language === 'SV';
  const fact = designed === null ? undefined : reading.facts.byId.get(designed);
  const type = fact?.kind === 'SEAT' ? fact.of : fact?.kind === 'FORUM_TYPE' ? fact.id : undefined;
  if (type === undefined)
    return swedish
      ? 'Ingen källa visar att det är så i dag.'
      : 'No source shows that it is so today.';
  const forums = reading.facts.of('FORUM').filter(({ ofType }) => ofType.includes(type));
  if (forums.length === 0)
    return swedish
      ? 'Ingen källa nämner något forum av det slaget.'
      : 'No source names any forum of that kind.';
  const names = listed(
    forums.map(({ id }) => nameOfId(reading, id, language)),
    language,
  );
  return swedish
    ? `Forum av slaget finns (${names}), men ingen källa visar detta om dem.`
    : `There are forums of that kind (${names}), but no source shows this of them.`;
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
