/** Plan and reality in words: one thing compared, and how much of the design is confirmed. */

import { factSentence } from '../../../language/fact-sentence.ts';
import { listed, numberWord, sentence } from '../../../language/grammar.ts';
import { nameOfId } from '../../../language/names.ts';
import type { Language } from '../../../language/words.ts';
import type { Fact } from '../../../model/fact.ts';
import { sideOf } from '../../../model/words.ts';
import type { Reading } from '../../reading.ts';
import { forumsListed, pilotsAmong } from './forums-told.ts';
import { hangingTold } from './hanging-told.ts';
import { planTold } from './plan-told.ts';
import { datedName, sourceNamed } from './source-named.ts';
import { saidPlainly, unshownSentence } from './unshown-sentences.ts';

interface Compared {
  readonly verdict: 'CONVERGENT' | 'UNDOCUMENTED' | 'UNPLANNED' | 'MISSING';
  readonly aspect: 'FLOW' | 'FORUM' | 'SEAT' | 'COMPOSITION' | 'INITIATIVE' | 'FUNCTION';
  readonly designed: string | null;
  readonly documented: readonly string[];
  readonly nearby?: readonly string[];
  readonly hanging?: readonly string[];
  /** When the sources are from (EDTF). */
  readonly designedOn: string | null;
  readonly documentedOn: string | null;
  readonly nearestOn: string | null;
}

function told(reading: Reading, id: string, language: Language): string {
  const fact = reading.facts.byId.get(id);
  return fact ? factSentence(reading, fact, language) : id;
}

/** One thing compared: what the design says, what a source shows, what that means, and when both were written. */
export function comparedSentence(reading: Reading, item: Compared, language: Language): string {
  const { byId } = reading.facts;
  const plan = byId.get(item.designed ?? '');
  const first = plan
    ? planTold(reading, plan, language)
    : told(reading, item.documented[0] ?? '', language);
  return `${first} ${comparedReason(reading, item, language)}`;
}

/** The same without the fact it begins with: the designed one, else the documented one. */
export function comparedReason(reading: Reading, item: Compared, language: Language): string {
  const swedish = language === 'SV';
  const { verdict, designed, documented, designedOn, documentedOn } = item;
  const { byId } = reading.facts;
  const [plan, shown] = [byId.get(designed ?? ''), byId.get(documented[0] ?? '')];
  const from = sourceNamed(reading, plan, designedOn, language);
  const by = sourceNamed(reading, shown, documentedOn, language);
  const both =
    from === by
      ? swedish
        ? `Båda uppgifterna står i ${from}.`
        : `Both are written in ${from}.`
      : swedish
        ? `Det första står i ${from}, det andra i ${by}.`
        : `The first is written in ${from}, the second in ${by}.`;
  if (verdict === 'UNPLANNED' || plan === undefined)
    return `${besideThePlan(reading, shown, language)} ${swedish ? `Källan, ${by}, är senare än den.` : `The source, ${by}, is later than it.`}`;
  if (verdict === 'UNDOCUMENTED')
    return `${swedish ? `Så står det i ${from}.` : `So it is written in ${from}.`} ${unshownSentence(reading, plan, item, language)}`;
  const isBefore = from === by;
  const year = documentedOn?.slice(0, 4);
  const what =
    verdict === 'MISSING'
      ? missingTold(reading, documented, year, language)
      : shownTold(reading, plan, documented, isBefore ? year : undefined, language);
  return [what, both, hangingTold(reading, item.hanging ?? [], language)].filter(Boolean).join(' ');
}

/** What is there: forums by name and whether they were pilots, else the first fact and how many more. */
function shownTold(
  reading: Reading,
  plan: Fact,
  documented: readonly string[],
  year: string | undefined,
  language: Language,
): string {
  const swedish = language === 'SV';
  const facts = documented.flatMap((id) => reading.facts.byId.get(id) ?? []);
  const forums = facts.filter((fact) => fact.kind === 'FORUM');
  const { isPilot, isRead } = pilotsAmong(reading, forums);
  if (isPilot) {
    const names = forumsListed(reading, forums, language);
    const read = swedish
      ? ' Att piloterna var just de är vår läsning.'
      : ' That the pilots were these is our reading.';
    return `${swedish ? 'Det har prövats som pilot' : 'It was tried as a pilot'}: ${names}.${isRead ? read : ''}`;
  }
  const first = `${happens(facts[0], year, language)} ${told(reading, documented[0] ?? '', language)}`;
  const more = facts.length - 1;
  const others = more > 0 ? (swedish ? ` (och ${more} till)` : ` (and ${more} more)`) : '';
  return `${first}${others}${servesTheGoal(reading, plan, facts[0], language)}`;
}

/** What flows is done, what meets or sits there is there. */
function happens(fact: Fact | undefined, year: string | undefined, language: Language): string {
  const swedish = language === 'SV';
  if (fact?.standing === 'DECIDED') return swedish ? 'Det är beslutat:' : 'It is decided:';
  if (fact?.kind === 'FLOW')
    return fact.standing === 'OCCURRED'
      ? swedish
        ? 'Det har gjorts:'
        : 'It was done:'
      : swedish
        ? 'Det görs:'
        : 'It is done:';
  if (year === undefined) return swedish ? 'Det finns:' : 'It is there:';
  return swedish ? `Det fanns redan ${year}:` : `It was there already in ${year}:`;
}

/** Of a plan that leaves an end open: that what fills it belongs to a goal may be our reading. */
function servesTheGoal(
  reading: Reading,
  plan: Fact,
  shown: Fact | undefined,
  language: Language,
): string {
  if (plan.kind !== 'FLOW' || shown?.kind !== 'FLOW') return '';
  const end = plan.giver === undefined ? shown.giver : shown.receiver;
  if (plan.giver !== undefined && plan.receiver !== undefined) return '';
  const tie = reading.facts
    .pointingTo(end ?? '')
    .find((one) => one.kind === 'TIE' && one.tieKind === 'AIMS_AT' && one.source === end);
  if (tie?.kind !== 'TIE' || tie.citations.some(({ basis }) => basis !== 'INTERPRETED')) return '';
  const [done, goal] = [tie.source, tie.target].map((id) => nameOfId(reading, id, language));
  return language === 'SV'
    ? ` Att ${done} gäller ${goal} är vår läsning.`
    : ` That ${done} concerns ${goal} is our reading.`;
}

function missingTold(
  reading: Reading,
  documented: readonly string[],
  year: string | undefined,
  language: Language,
): string {
  const swedish = language === 'SV';
  const [first = ''] = documented;
  const fact = reading.facts.byId.get(first);
  const shown = fact ? saidPlainly(reading, fact, language) : first;
  if (fact?.kind !== 'STATEMENT')
    return swedish
      ? `Det saknas enligt en källa: ${shown}`
      : `It is missing, a source says: ${shown}`;
  const when = year ? (swedish ? ` ${year}` : ` in ${year}`) : '';
  return swedish ? `Så var det inte${when}: ${shown}` : `It was not so${when}: ${shown}`;
}

/** What is done, decided or planned, and what of it no part of the plan names. */
function besideThePlan(reading: Reading, fact: Fact | undefined, language: Language): string {
  const swedish = language === 'SV';
  const standing = fact?.standing;
  const done =
    standing === 'PLANNED'
      ? ['Det är planerat', 'It is planned']
      : standing === 'DECIDED'
        ? ['Det är beslutat', 'It is decided']
        : standing === 'OCCURRED'
          ? ['Det har gjorts', 'It was done']
          : ['Det görs', 'It is done'];
  const named = listed(
    newToThePlan(reading, fact).map((id) => nameOfId(reading, id, language)),
    language,
  );
  const [sv, en] = named
    ? [`men planen nämner inte ${named}.`, `but the plan does not mention ${named}.`]
    : ['men står inte i planen.', 'but is not in the plan.'];
  return swedish ? `${done[0]}, ${sv}` : `${done[1]}, ${en}`;
}

/** The topics of a flow, and those an initiative has to do with, that nothing designed points to. */
function newToThePlan({ facts }: Reading, fact: Fact | undefined): string[] {
  const ids =
    fact?.kind === 'FLOW'
      ? fact.about
      : fact?.kind === 'INITIATIVE'
        ? facts
            .pointingTo(fact.id)
            .flatMap((one) =>
              one.kind === 'TIE' && one.tieKind === 'LINKED_TO' && one.source === fact.id
                ? [one.target]
                : [],
            )
        : [];
  return ids.filter(
    (id) => !facts.pointingTo(id).some(({ standing }) => sideOf(standing) === 'DESIGNED'),
  );
}

interface Conformance {
  readonly landscape: string;
  readonly hasBlueprint: boolean;
  readonly hasDesign: boolean;
  readonly design: string | null;
  readonly designedOn: string | null;
  readonly alsoIn: readonly string[];
  readonly laterSources: readonly string[];
  readonly described: number;
  readonly counts: Readonly<Record<Compared['verdict'], number>>;
}

/** How much of the design is confirmed, and what is done beside it since. */
export function conformanceSentence(
  reading: Reading,
  answer: Conformance,
  language: Language,
): string {
  const lead = conformanceLead(reading, answer, language);
  return [lead, conformanceFurther(reading, answer, language) ?? ''].filter(Boolean).join(' ');
}

/** The answer first: how much of the design is confirmed, not confirmed yet, and missing. */
export function conformanceLead(reading: Reading, answer: Conformance, language: Language): string {
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
  if (designed === 1) return onlyThing(answer, design, language);
  const others = answer.alsoIn.map((id) => nameOfId(reading, id, language));
  const written = listed([design, ...others], language);
  const missing = swedish
    ? `${many('MISSING')} saknas enligt en källa`
    : `${many('MISSING')} ${of('MISSING') > 1 ? 'are' : 'is'} missing by a source`;
  const first = swedish
    ? `av ${numberWord(designed, language)} saker som står i ${written} är ${many('CONVERGENT')} ${confirmed}, ${many('UNDOCUMENTED')} inte ${waiting} än, och ${missing}`
    : `of ${numberWord(designed, language)} things in ${written} ${many('CONVERGENT')} ${of('CONVERGENT') > 1 ? 'are' : 'is'} confirmed, ${many('UNDOCUMENTED')} not confirmed yet, and ${missing}`;
  return sentence(first);
}

/** The same of a design with one thing to compare. */
function onlyThing({ counts }: Conformance, design: string, language: Language): string {
  const swedish = language === 'SV';
  const how =
    counts.MISSING > 0
      ? ['saknas enligt en källa', 'is missing by a source']
      : counts.CONVERGENT > 0
        ? ['är bekräftat', 'is confirmed']
        : ['är inte bekräftat än', 'is not confirmed yet'];
  return sentence(
    swedish ? `det enda som står i ${design} ${how[0]}` : `the only thing in ${design} ${how[1]}`,
  );
}

/** What follows it: what is not compared, and what is done beside the design since; null without a design. */
export function conformanceFurther(
  reading: Reading,
  answer: Conformance,
  language: Language,
): string | null {
  if (!answer.hasDesign) return null;
  const design = designInWords(reading, answer, language);
  const blueprint =
    language === 'SV'
      ? `${design} ritar inga slag av forum, så det som jämförs är flöden; mål och prioriteringar jämförs inte`
      : `${design} draws no kinds of forum, so what is compared is flows; goals and priorities are not compared`;
  return [
    describedSentence(answer.described, language),
    sinceSentence(reading, answer, answer.counts.UNPLANNED, language),
    answer.hasBlueprint ? '' : sentence(blueprint),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What of the design is no thing to introduce, and so is not compared. */
function describedSentence(described: number, language: Language): string {
  if (described === 0) return '';
  const count = numberWord(described, language);
  return language === 'SV'
    ? sentence(
        `${count} ${described === 1 ? 'del' : 'delar'} till beskriver hur områden, roller och helheten hänger ihop och hur människor rör sig; de jämförs inte`,
      )
    : sentence(
        `${count} more ${described === 1 ? 'part describes' : 'parts describe'} how areas, roles and the whole hang together and how people move; they are not compared`,
      );
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
      ? `enligt senare källor (${later}) görs eller planeras ${count} ${unplanned === 1 ? 'sak' : 'saker'} som inte står i planen`
      : `by later sources (${later}) ${count} ${unplanned === 1 ? 'thing is' : 'things are'} done or planned that ${unplanned === 1 ? 'is' : 'are'} not in the plan`,
  );
}
