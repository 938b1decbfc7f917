/** Why nothing shows a thing of a design, and what comes nearest. */

import { capital, listed, sentence } from '../../../language/grammar.ts';
import { inLanguage, nameOfId } from '../../../language/names.ts';
import { isSeveral } from '../../../language/number.ts';
import type { Language } from '../../../language/words.ts';
import type { Fact, FactOf } from '../../../model/fact.ts';
import type { Reading } from '../../reading.ts';
import { forumsListed, forumsOfType, pilotsAmong } from './forums-told.ts';
import { planTold } from './plan-told.ts';
import { sourceNamed } from './source-named.ts';

/** What comes nearest, and when the source of the first is from (EDTF). */
interface Near {
  readonly nearby?: readonly string[];
  readonly nearestOn: string | null;
}

/** The forum type that a designed fact is of, or gives to or receives from. */
function typesOf({ facts }: Reading, fact: Fact): string[] {
  if (fact.kind === 'SEAT') return [fact.of];
  if (fact.kind === 'FORUM_TYPE') return [fact.id];
  if (fact.kind !== 'FLOW') return [];
  return [fact.giver, fact.receiver, ...fact.via].flatMap((id) => {
    const end = facts.byId.get(id ?? '');
    const ids = end?.kind === 'EVENT' ? end.partOf : [id ?? ''];
    return ids.filter((one) => facts.byId.get(one)?.kind === 'FORUM_TYPE');
  });
}

/** The first named forums of the types a fact has to do with. */
function forumsFor(reading: Reading, fact: Fact): FactOf<'FORUM'>[] {
  const all = typesOf(reading, fact).map((type) => forumsOfType(reading, type, true));
  return all.find((forums) => forums.length > 0) ?? [];
}

function forumsThere(
  reading: Reading,
  plan: Fact,
  forums: readonly FactOf<'FORUM'>[],
  language: Language,
) {
  const names = forumsListed(reading, forums, language);
  const type = typesOf(reading, plan).find((id) => forums[0]?.ofType.includes(id));
  const called = capital(nameOfId(reading, type, language));
  if (pilotsAmong(reading, forums).isPilot)
    return language === 'SV' ? `${called} har prövats som pilot` : `${called} was tried as a pilot`;
  return language === 'SV'
    ? `Forum av slaget ${called} finns (${names})`
    : `There are forums of the kind ${called} (${names})`;
}

type Aim = FactOf<'TIE'>;

/** Is it a tie between something done and a goal that is only our reading? */
function isReadAsAiming(fact: Fact): fact is Aim {
  return (
    fact.kind === 'TIE' &&
    fact.tieKind === 'AIMS_AT' &&
    fact.citations.every(({ basis }) => basis === 'INTERPRETED')
  );
}

/** What comes nearest, with where it is written. */
function nearestTold(
  reading: Reading,
  plan: Fact,
  near: Fact,
  { nearby = [], nearestOn }: Near,
  language: Language,
): string {
  const swedish = language === 'SV';
  const by = sourceNamed(reading, near, nearestOn, language);
  const isSame = near.citations[0]?.document === plan.citations[0]?.document;
  const where = isSame
    ? swedish
      ? `Också det står i ${by}.`
      : `That too is written in ${by}.`
    : swedish
      ? `Det står i ${by}.`
      : `It is written in ${by}.`;
  if (isReadAsAiming(near)) {
    const goal = nameOfId(reading, near.target, language);
    const done = listed(
      nearby
        .flatMap((id) => reading.facts.byId.get(id) ?? [])
        .filter((one) => isReadAsAiming(one) && one.target === near.target)
        .filter((one) => one.citations[0]?.document === near.citations[0]?.document)
        .map((one) => nameOfId(reading, (one as Aim).source, language)),
      language,
    );
    return swedish
      ? `Vi läser ${done} som något som görs för samma mål, ${goal}; ingen källa säger det. ${where}`
      : `We read ${done} as something done for the same goal, ${goal}; no source says so. ${where}`;
  }
  const told = saidPlainly(reading, near, language);
  return swedish ? `Närmast kommer: ${told} ${where}` : `What comes nearest: ${told} ${where}`;
}

/** A statement by its words, a trial by what was tried, a meeting by its topics; else the fact as a sentence. */
export function saidPlainly(reading: Reading, near: Fact, language: Language): string {
  if (near.kind === 'STATEMENT') return sentence(inLanguage(near.text, language));
  if (near.kind === 'TIE' && near.standing === 'PILOT' && near.description)
    return sentence(inLanguage(near.description, language));
  if (near.kind !== 'EVENT') return planTold(reading, near, language);
  const topics = listed(
    near.about.map((id) => nameOfId(reading, id, language)),
    language,
  );
  const about = topics && ` (${topics})`;
  return sentence(`${nameOfId(reading, near.id, language)}${about}`);
}

/** The reason, and what comes nearest where something does. */
export function unshownSentence(
  reading: Reading,
  plan: Fact,
  nearest: Near,
  language: Language,
): string {
  const swedish = language === 'SV';
  const near = reading.facts.byId.get(nearest.nearby?.[0] ?? '');
  const besides = near ? ` ${nearestTold(reading, plan, near, nearest, language)}` : '';
  if (plan.kind === 'STATEMENT')
    return swedish
      ? 'Det är inte bekräftat än: ingen källa visar hur platserna är fördelade.'
      : 'It is not confirmed yet: no source shows how the seats are shared out.';
  const there = forumsFor(reading, plan);
  if (plan.kind === 'FORUM_TYPE' || (plan.kind === 'SEAT' && there.length === 0))
    return noForum(reading, typesOf(reading, plan)[0] as string, language) + besides;
  const isMember = plan.kind === 'SEAT' && plan.capacity === 'MEMBER';
  if (plan.kind === 'SEAT')
    return (
      (swedish
        ? `${forumsThere(reading, plan, there, language)}, men ingen källa visar att ${isMember ? 'någon har just den platsen' : 'det är så'} där.`
        : `${forumsThere(reading, plan, there, language)}, but no source shows that ${isMember ? 'anybody has that very seat' : 'it is so'} there.`) +
      besides
    );
  if (near?.kind === 'DOCUMENT' && plan.kind === 'FLOW' && plan.giver === near.id)
    return evidenceThere(isSeveral(near), language);
  if (near)
    return swedish
      ? `Ingen källa visar att just det görs.${besides}`
      : `No source shows that this very thing is done.${besides}`;
  if (there.length > 0)
    return swedish
      ? `${forumsThere(reading, plan, there, language)}, men ingen källa visar att just det görs där.`
      : `${forumsThere(reading, plan, there, language)}, but no source shows that this very thing is done there.`;
  return swedish
    ? 'Det är inte bekräftat än: ingen källa visar att det görs.'
    : 'It is not confirmed yet: no source shows that it is done.';
}

/** What is to be given is there; of many things gathered under one name only some. */
function evidenceThere(several: boolean, language: Language): string {
  if (language === 'SV')
    return `${several ? 'En del av underlaget' : 'Själva underlaget'} finns, men ingen källa visar att det används så.`;
  return `${several ? 'Some of the evidence' : 'The evidence itself'} is there, but no source shows that it is used so.`;
}

function noForum(reading: Reading, type: string, language: Language): string {
  const swedish = language === 'SV';
  const others = forumsOfType(reading, type, false);
  const isThere = ({ standing }: Fact) => standing === 'ESTABLISHED' || standing === 'OCCURRED';
  const [meeting, planned] = [true, false].map((wanted) =>
    forumsListed(
      reading,
      others.filter((one) => isThere(one) === wanted),
      language,
    ),
  );
  if (meeting)
    return swedish
      ? `Inget forum är bekräftat som ett sådant: ${meeting} finns, men att de blir det är bara föreslaget.`
      : `No forum is confirmed as one: there is ${meeting}, but that they become so is only proposed.`;
  if (planned)
    return swedish
      ? `Inget forum av det slaget är bekräftat än; planerat eller föreslaget är ${planned}.`
      : `No forum of that kind is confirmed yet; planned or proposed: ${planned}.`;
  return swedish
    ? 'Ingen källa nämner något forum av det slaget.'
    : 'No source names any forum of that kind.';
}
