/** What is said of contributions: how far they have come, what is done with them, and what is decided. */
import type { ContributionAct, ContributionState } from '../model/contributions/act.ts';
import type { Contribution, Decision, HistoryStep } from '../model/contributions/contribution.ts';
import { momentInWords } from './dates.ts';
import { capital, sentence } from './grammar.ts';
import { both, type Language, type Words } from './words.ts';

export const stateWords: Words<ContributionState> = {
  DRAFT: both('utkast', 'draft'),
  PROPOSED: both('väntar på granskning', 'waits for review'),
  IN_REVIEW: both('granskas', 'in review'),
  DECIDED: both('avgjort', 'decided'),
  PUBLISHED: both('publicerat', 'published'),
  WITHDRAWN: both('återtaget', 'withdrawn'),
};

/** What was done, as the one who did it comes before it. */
const actWords: Words<ContributionAct> = {
  BEGIN: both('började', 'began it'),
  REMARK: both('skrev att något inte stämmer', 'wrote that something is wrong'),
  SAVE: both('sparade', 'saved it'),
  PROPOSE: both('lämnade in', 'proposed it'),
  TAKE_UP: both('började granska', 'took it up'),
  ASK_BACK: both('ställde en fråga tillbaka', 'asked for more'),
  COMMENT: both('kommenterade', 'commented'),
  DECIDE: both('avgjorde', 'decided'),
  PUBLISH: both('publicerade', 'published it'),
  WITHDRAW: both('tog tillbaka', 'withdrew it'),
  LOAD: both('läste in och publicerade', 'loaded and published it'),
};

const somebody = both('någon', 'somebody');
const reader = both('en läsare', 'a reader');

/** One act in the history of a contribution. */
export function stepSentence(
  { act, at, by }: HistoryStep,
  isReader: boolean,
  language: Language,
): string {
  const who = by ?? (isReader ? reader : somebody)[language];
  return capital(`${who} ${actWords[act][language]} ${momentInWords(at, language)}.`);
}

/** What was decided of one change. */
export function decisionSentence({ accepted, reason }: Decision, language: Language): string {
  const swedish = language === 'SV';
  const head = accepted
    ? { SV: 'tas in', EN: 'accepted' }[language]
    : { SV: 'tas inte in', EN: 'not accepted' }[language];
  if (!reason) return sentence(head);
  if (accepted) return sentence(`${head}: ${reason}`);
  return sentence(`${head}, ${swedish ? 'därför att' : 'because'} ${reason}`);
}

/** How many changes are accepted of how many. */
function acceptedTold({ changes, decisions, state }: Contribution, language: Language): string {
  if (changes.length === 0 || (state !== 'DECIDED' && state !== 'PUBLISHED')) return '';
  const count = [...decisions.values()].filter(({ accepted }) => accepted).length;
  return language === 'SV'
    ? ` ${count} av ${changes.length} ändringar tas in.`
    : ` ${count} of ${changes.length} changes are accepted.`;
}

/** A contribution in a sentence or two. */
export function contributionSentence(contribution: Contribution, language: Language): string {
  const { number, state, author, origin, publishedIn, mergedInto } = contribution;
  const swedish = language === 'SV';
  const who = author?.name ?? (origin === 'READER' ? reader : somebody)[language];
  const head = swedish ? `Bidrag ${number} av ${who}` : `Contribution ${number} by ${who}`;
  if (mergedInto !== null)
    return swedish
      ? `${head} togs in i bidrag ${mergedInto}.`
      : `${head} was taken into contribution ${mergedInto}.`;
  if (publishedIn !== null) {
    const told = swedish ? 'är publicerat i revision' : 'is published in revision';
    return `${head} ${told} ${publishedIn}.${acceptedTold(contribution, language)}`;
  }
  const is = swedish && state !== 'PROPOSED' && state !== 'IN_REVIEW' ? 'är ' : '';
  const isEn = state === 'PROPOSED' ? '' : 'is ';
  return `${head} ${swedish ? is : isEn}${stateWords[state][language]}.${acceptedTold(contribution, language)}`;
}

/** How many contributions there are, and how many wait. */
export function contributionsSentence(
  all: readonly Pick<Contribution, 'state'>[],
  language: Language,
): string {
  const waiting = all.filter(({ state }) => state === 'PROPOSED').length;
  if (language === 'SV') {
    if (all.length === 0) return 'Inga bidrag har kommit in.';
    return `${all.length} bidrag har kommit in, ${waiting} väntar på granskning.`;
  }
  if (all.length === 0) return 'No contributions have come in.';
  return `${all.length} contributions have come in, ${waiting} wait for review.`;
}

/** What the memory of acts is, and what anybody can reckon of it. */
export function actsSentence(
  { acts, erased }: { readonly acts: number; readonly erased: number },
  language: Language,
): string {
  if (language === 'SV')
    return `${acts} handlingar står i en kedja där var och en bär avtrycket av den före; ${erased} namn och texter är raderade. Vem som helst kan räkna om avtrycken och se att ingenting är ändrat, borttaget eller inskjutet.`;
  return `${acts} acts stand in a chain where each holds the digest of the one before; ${erased} names and texts are erased. Anybody can reckon the digests again and see that nothing was changed, taken out or put in between.`;
}
