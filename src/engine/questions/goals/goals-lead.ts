/** The answer on a landscape's goals first: how many have an initiative and somebody responsible, and who can say. */
import { listed, numberWord, sentence } from '../../../language/grammar.ts';
import { inLanguage, nameOfId } from '../../../language/names.ts';
import type { Language } from '../../../language/words.ts';
import { everyGoalHasAResponsibleActor } from '../../coverage/checks/every-goal-has-a-responsible-actor.ts';
import { everyGoalHasAnInitiative } from '../../coverage/checks/every-goal-has-an-initiative.ts';
import { coverageOf, type Result } from '../../coverage/coverage-of.ts';
import type { Check } from '../../coverage/finding.ts';
import type { Reading } from '../../reading.ts';
import type { GoalsAnswer } from './goals.ts';

type Asked = Pick<GoalsAnswer, 'of' | 'landscape'>;

/** What coverage found of the landscape's goals; `[]` where another thing was asked about. */
function found(reading: Reading, { of, landscape }: Asked, check: Check): readonly Result[] {
  const fact = reading.facts.byId.get(landscape ?? '');
  if (of !== null || fact?.kind !== 'LANDSCAPE') return [];
  return coverageOf(reading, fact).results.filter((one) => one.check === check);
}

const metIn = (results: readonly Result[]) =>
  results.filter(({ status }) => status === 'MET').length;

/** The same of a landscape with one goal. */
function onlyGoal(isServed: boolean, isAnswered: boolean, language: Language): string {
  if (language === 'SV')
    return `Det enda målet har ${isServed ? 'en' : 'ingen'} insats som källorna knyter till det, och de säger ${isAnswered ? '' : 'inte '}vem som ansvarar.`;
  return `The only goal has ${isServed ? 'an' : 'no'} initiative that the sources tie to it, and they ${isAnswered ? 'say' : 'do not say'} who is responsible.`;
}

/** The answer in a sentence; null where no landscape's goals were asked about, or it has none. */
export function goalsLead(reading: Reading, asked: Asked, language: Language): string | null {
  const initiatives = found(reading, asked, everyGoalHasAnInitiative);
  const answerers = found(reading, asked, everyGoalHasAResponsibleActor);
  if (initiatives.length === 0) return null;
  const [all, served, answered] = [initiatives.length, metIn(initiatives), metIn(answerers)];
  const many = (count: number) => numberWord(count, language);
  if (all === 1) return onlyGoal(served === 1, answered === 1, language);
  const read = readSentence(reading, new Set(initiatives.map(({ of }) => of)), language);
  const told = (first: string) => [sentence(first), read].filter(Boolean).join(' ');
  if (language === 'SV')
    return told(
      `av ${many(all)} mål har ${served === 0 ? 'inget' : many(served)} en insats som källorna knyter till ${served > 1 ? 'dem' : 'det'}, och för ${answered === 0 ? 'inget' : many(answered)} säger de vem som ansvarar`,
    );
  return told(
    `of ${many(all)} goals ${served === 0 ? 'none' : many(served)} ${served > 1 ? 'have' : 'has'} an initiative that the sources tie to ${served > 1 ? 'them' : 'it'}, and for ${answered === 0 ? 'none' : many(answered)} they say who is responsible`,
  );
}

/** How many of these goals have something that our reading ties to them or to a part of them; null where none has. */
function readSentence(
  { facts }: Reading,
  goals: ReadonlySet<string>,
  language: Language,
): string | null {
  const read = new Set<string>();
  for (const tie of facts.of('TIE')) {
    const isRead = tie.citations.every(({ basis }) => basis === 'INTERPRETED');
    const target = facts.byId.get(tie.target);
    if (tie.tieKind !== 'AIMS_AT' || !isRead || target?.kind !== 'GOAL') continue;
    for (const id of [target.id, ...[target.partOf ?? []].flat()]) if (goals.has(id)) read.add(id);
  }
  if (read.size === 0) return null;
  const count = numberWord(read.size, language);
  return sentence(
    language === 'SV'
      ? `för ${count} av målen finns något som enligt vår läsning siktar dit, fast ingen källa säger det`
      : `for ${count} of the goals there is something that by our reading aims there, though no source says so`,
  );
}

/** Who can answer what is left, and what would settle it; null where nothing is. */
export function goalsFurther(reading: Reading, asked: Asked, language: Language): string | null {
  const open = [everyGoalHasAnInitiative, everyGoalHasAResponsibleActor]
    .flatMap((check) => found(reading, asked, check))
    .filter(({ status }) => status !== 'MET');
  if (open.length === 0) return null;
  const who = listed(
    [...new Set(open.flatMap(({ mendedBy }) => mendedBy))].map((id) =>
      nameOfId(reading, id, language),
    ),
    language,
    3,
  );
  const settled = [
    ...new Set(
      open.flatMap(({ settledBy }) => (settledBy ? [inLanguage(settledBy, language)] : [])),
    ),
  ].join(' ');
  const silent =
    language === 'SV'
      ? 'Det betyder inte att det saknas: källorna säger varken det ena eller det andra.'
      : 'That does not mean that it is missing: the sources say neither the one nor the other.';
  const able = who ? (language === 'SV' ? `${who} kan svara.` : `${who} can answer.`) : '';
  const suffices = settled
    ? `${language === 'SV' ? 'Det klargörs av' : 'It is settled by'}: ${settled}`
    : '';
  return [silent, able, suffices].filter(Boolean).join(' ');
}
