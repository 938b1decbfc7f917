/** Designed against documented, what if, and single points of failure, in words. */
import type { Reading } from '../flows/flow-graph.ts';
import { inWords } from './dates.ts';
import { factSentence } from './fact-sentence.ts';
import { listed, numberOfNeuter, numberWord, sentence } from './grammar.ts';
import { nameOfId } from './names.ts';
import type { Language } from './words.ts';

interface Compared {
  readonly verdict: 'CONVERGENT' | 'UNDOCUMENTED' | 'UNPLANNED' | 'MISSING';
  readonly aspect: 'FLOW' | 'FORUM' | 'SEAT' | 'COMPOSITION';
  readonly designed: string | null;
  readonly documented: readonly string[];
  readonly nearby?: readonly string[];
  /** When the sources are from (EDTF). */
  readonly designedOn: string | null;
  readonly documentedOn: string | null;
}

function told(reading: Reading, id: string, language: Language): string {
  const fact = reading.facts.byId.get(id);
  return fact ? factSentence(reading, fact, language) : id;
}

/** One thing compared: what the design says, what a source shows, what that means, and when both were written. */
export function comparedSentence(reading: Reading, item: Compared, language: Language): string {
  const swedish = language === 'SV';
  const { verdict, designed, documented, designedOn, documentedOn } = item;
  const [first = ''] = documented;
  const shown = first === '' ? '' : told(reading, first, language);
  const more = documented.length - 1;
  const others = more > 0 ? (swedish ? ` (och ${more} till)` : ` (and ${more} more)`) : '';
  const plan = designed === null ? '' : told(reading, designed, language);
  const from = sourceOf(reading, designed ?? '', designedOn, language);
  const by = sourceOf(reading, first, documentedOn, language);
  const both =
    from === by
      ? swedish
        ? `Båda uppgifterna står i ${from}.`
        : `Both are written in ${from}.`
      : swedish
        ? `Det första står i ${from}, det andra i ${by}.`
        : `The first is written in ${from}, the second in ${by}.`;
  const written = swedish ? `Så står det i ${from}.` : `So it is written in ${from}.`;
  const words: Record<Compared['verdict'], string> = {
    CONVERGENT: `${plan} ${happens(item, language)} ${shown}${others} ${both}`,
    UNDOCUMENTED: `${plan} ${written} ${unshown(reading, item, language)}`,
    UNPLANNED: swedish
      ? `${shown} Det görs, men står inte i planen. Källan, ${by}, är senare än den.`
      : `${shown} It is done, but is not in the plan. The source, ${by}, is later than it.`,
    MISSING: swedish
      ? `${plan} Det saknas enligt en källa: ${shown}${others} ${both}`
      : `${plan} It is missing, a source says: ${shown}${others} ${both}`,
  };
  return words[verdict];
}

/** What flows is done, what meets or sits there is there. */
function happens({ aspect }: Compared, language: Language): string {
  if (language === 'EN') return aspect === 'FLOW' ? 'It is done:' : 'It is there:';
  return aspect === 'FLOW' ? 'Det görs:' : 'Det finns:';
}

/** The document a fact is written in, with its date. */
function sourceOf(reading: Reading, id: string, date: string | null, language: Language): string {
  const document = reading.facts.byId.get(id)?.citations[0]?.document;
  return datedName(nameOfId(reading, document, language), date, language);
}

/** A document's name with its date: `Kompetensverkstan (2020)`; no year is told twice. */
function datedName(name: string, date: string | null, language: Language): string {
  const isTold = date === null || name.includes(date.slice(0, 4));
  return isTold ? name : `${name} (${inWords(date, language)})`;
}

const thereIs: readonly string[] = ['PILOT', 'ESTABLISHED', 'OCCURRED'];

/** Why nothing shows it: what comes near, and of a forum or seat whether there is a forum it could be shown of. */
function unshown(
  reading: Reading,
  { designed, nearby = [] }: Compared,
  language: Language,
): string {
  const swedish = language === 'SV';
  const fact = reading.facts.byId.get(designed ?? '');
  const type = fact?.kind === 'SEAT' ? fact.of : fact?.kind === 'FORUM_TYPE' ? fact.id : undefined;
  if (type !== undefined) return unshownOf(reading, type, fact?.kind === 'SEAT', language);
  const [near] = nearby;
  if (fact?.kind === 'STATEMENT')
    return swedish
      ? 'Det är inte bekräftat än: ingen källa visar hur platserna är fördelade.'
      : 'It is not confirmed yet: no source shows how the seats are shared out.';
  if (near === undefined)
    return swedish
      ? 'Det är inte bekräftat än: ingen källa visar att det görs.'
      : 'It is not confirmed yet: no source shows that it is done.';
  const closest = told(reading, near, language);
  return swedish
    ? `Ingen källa visar att just det görs. Närmast kommer: ${closest}`
    : `No source shows that this very thing is done. What comes nearest: ${closest}`;
}

function unshownOf(reading: Reading, type: string, isSeat: boolean, language: Language): string {
  const swedish = language === 'SV';
  const isProposed = (forum: string) =>
    reading.facts
      .pointingTo(forum)
      .some(
        (one) =>
          one.kind === 'TIE' &&
          one.source === forum &&
          one.target === type &&
          one.standing === 'PROPOSED',
      );
  const forums = reading.facts.of('FORUM').filter(({ ofType }) => ofType.includes(type));
  const [there, others] = [true, false].map((wanted) =>
    listed(
      forums
        .filter(({ id, standing }) => (thereIs.includes(standing) && !isProposed(id)) === wanted)
        .map(({ id }) => nameOfId(reading, id, language)),
      language,
    ),
  );
  if (there && isSeat)
    return swedish
      ? `Forum av det slaget finns (${there}), men ingen källa visar att någon har den platsen där.`
      : `There are forums of that kind (${there}), but no source shows that anybody has that seat there.`;
  if (others)
    return swedish
      ? `Inget forum av det slaget är bekräftat än; planerat eller föreslaget är ${others}.`
      : `No forum of that kind is confirmed yet; planned or proposed: ${others}.`;
  return swedish
    ? 'Ingen källa nämner något forum av det slaget.'
    : 'No source names any forum of that kind.';
}

interface Conformance {
  readonly landscape: string;
  readonly hasBlueprint: boolean;
  readonly hasDesign: boolean;
  readonly design: string | null;
  readonly designedOn: string | null;
  readonly alsoIn: readonly string[];
  readonly laterSources: readonly string[];
  readonly counts: Readonly<Record<Compared['verdict'], number>>;
}

/** How much of the design is confirmed, and what is done beside it since. */
export function conformanceSentence(
  reading: Reading,
  answer: Conformance,
  language: Language,
): string {
  const swedish = language === 'SV';
  const name = nameOfId(reading, answer.landscape, language);
  if (!answer.hasDesign)
    return swedish
      ? `Källorna har varken plan eller förslag för ${name}, så det finns inget att jämföra.`
      : `The sources have neither plan nor proposal for ${name}, so there is nothing to compare.`;
  const of = (verdict: Compared['verdict']) => answer.counts[verdict];
  const none = swedish ? 'ingen' : 'none';
  const many = (verdict: Compared['verdict']) =>
    of(verdict) === 0 ? none : numberWord(of(verdict), language);
  const confirmed = of('CONVERGENT') > 1 ? 'bekräftade' : 'bekräftad';
  const waiting = of('UNDOCUMENTED') > 1 ? 'bekräftade' : 'bekräftad';
  const designed = of('CONVERGENT') + of('UNDOCUMENTED') + of('MISSING');
  const design = designInWords(reading, answer, language);
  const others = answer.alsoIn.map((id) => nameOfId(reading, id, language));
  const written = listed([design, ...others], language);
  const missing = swedish
    ? `${many('MISSING')} saknas enligt en källa`
    : `${many('MISSING')} ${of('MISSING') > 1 ? 'are' : 'is'} missing by a source`;
  const first = swedish
    ? `av ${numberWord(designed, language)} saker som står i ${written} är ${many('CONVERGENT')} ${confirmed}, ${many('UNDOCUMENTED')} inte ${waiting} än, och ${missing}`
    : `of ${numberWord(designed, language)} things in ${written} ${many('CONVERGENT')} ${of('CONVERGENT') > 1 ? 'are' : 'is'} confirmed, ${many('UNDOCUMENTED')} not confirmed yet, and ${missing}`;
  const blueprint = swedish
    ? `${design} ritar inga slag av forum, så bara flöden jämförs`
    : `${design} draws no kinds of forum, so only flows are compared`;
  return [
    sentence(first),
    sinceSentence(reading, answer, of('UNPLANNED'), language),
    answer.hasBlueprint ? '' : sentence(blueprint),
  ]
    .filter(Boolean)
    .join(' ');
}

function designInWords(
  reading: Reading,
  { design, designedOn }: Conformance,
  language: Language,
): string {
  return datedName(nameOfId(reading, design ?? undefined, language), designedOn, language);
}

/** What later sources show beside the design; without any, that nothing can be told of it. */
export function sinceSentence(
  reading: Reading,
  answer: Conformance,
  unplanned: number,
  language: Language,
): string {
  const swedish = language === 'SV';
  const design = designInWords(reading, answer, language);
  if (answer.laterSources.length === 0)
    return sentence(
      swedish
        ? `ingen källa är senare än ${design}, så om något görs som inte står där går inte att säga`
        : `no source is later than ${design}, so whether anything is done that is not in it cannot be told`,
    );
  const later = listed(
    answer.laterSources.map((id) => nameOfId(reading, id, language)),
    language,
  );
  const count = numberWord(unplanned, language);
  if (unplanned === 0)
    return sentence(
      swedish
        ? `de senare källorna (${later}) visar inget som görs mellan dem som planen nämner utan att stå i den`
        : `the later sources (${later}) show nothing done between those the plan names without being in it`,
    );
  return sentence(
    swedish
      ? `enligt senare källor (${later}) görs ${count} ${unplanned === 1 ? 'sak' : 'saker'} som inte står i planen`
      : `by later sources (${later}) ${count} ${unplanned === 1 ? 'thing is' : 'things are'} done that ${unplanned === 1 ? 'is' : 'are'} not in the plan`,
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
    ? `når ${count} par av aktörer eller forum inte längre varandra`
    : `${count} ${pairs === 1 ? 'pair of actors or forums no longer reaches' : 'pairs of actors or forums no longer reach'} each other`;
  if (kind === 'FLOW')
    return swedish
      ? `${sentence(`utan detta flöde ${cut}`)} Flödet: ${told(reading, flow ?? '', language)}`
      : `${sentence(`without this flow ${cut}`)} The flow: ${told(reading, flow ?? '', language)}`;
  const name = nameOfId(reading, party ?? undefined, language);
  if (kind === 'PARTY') return sentence(swedish ? `utan ${name} ${cut}` : `without ${name} ${cut}`);
  const carried = numberOfNeuter(flows.length, language);
  return swedish
    ? sentence(
        `${carried} ${flows.length === 1 ? 'flöde' : 'flöden'} går bara via ${name}; utan den vägen ${cut}`,
      )
    : sentence(
        `${carried} ${flows.length === 1 ? 'flow goes' : 'flows go'} only by ${name}; without that ${cut}`,
      );
}

/** How many single points there are. */
export function singlePointsSentence(
  { total, pairs }: { readonly total: number; readonly pairs: number },
  language: Language,
): string {
  return language === 'SV'
    ? sentence(
        `${numberWord(pairs, language)} par av aktörer eller forum når varandra, och på ${numberOfNeuter(total, language)} ${total === 1 ? 'ställe' : 'ställen'} hänger det på en enda aktör, ett enda forum eller ett enda flöde`,
      )
    : sentence(
        `${numberWord(pairs, language)} ${pairs === 1 ? 'pair of actors or forums reaches' : 'pairs of actors or forums reach'} each other, and in ${numberWord(total, language)} ${total === 1 ? 'place' : 'places'} that hangs on a single actor, forum or flow`,
      );
}
