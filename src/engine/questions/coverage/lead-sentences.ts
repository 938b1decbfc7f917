/** The answer first, in words: what is missing where it matters most, who can answer it, and what is there. */
import { listed, numberWord } from '../../../language/grammar.ts';
import { nameOfId } from '../../../language/names.ts';
import type { Language } from '../../../language/words.ts';
import { municipalType } from '../../../model/shared-vocabulary.ts';
import type { Result } from '../../coverage/coverage-of.ts';
import type { Survey } from '../../coverage/survey.ts';
import type { Reading } from '../../reading.ts';
import { findingSentence } from './coverage-sentences.ts';

interface Asked {
  readonly survey: Survey;
  /** All results of the part asked about. */
  readonly chosen: readonly Result[];
}

/** Told one by one up to this many; beyond that only how many. */
const mostTold = 2;

const isKind = ({ reading }: Survey, { of }: Result) =>
  reading.facts.byId.get(of)?.kind === 'FORUM_TYPE';

/** Missing although law or an adopted plan demands it. */
const isGrave = ({ status, seriousness }: Result) => status === 'GAP' && seriousness !== 'ADVICE';

function told(reading: Reading, results: readonly Result[], language: Language): string {
  return results.map((one) => findingSentence(reading, one, language)).join(' ');
}

/** What law or an adopted plan demands and a source shows missing, or that no source shows any. */
function missingFirst({ survey, chosen }: Asked, language: Language): string {
  const grave = chosen.filter(isGrave);
  if (grave.length > 0 && grave.length <= mostTold + 1)
    return told(survey.reading, grave, language);
  const many = numberWord(grave.length, language);
  const demand =
    language === 'SV'
      ? `lagen${survey.isAdopted ? ' eller den antagna planen' : ''} kräver`
      : `law${survey.isAdopted ? ' or the adopted plan' : ''} demands`;
  if (language === 'SV')
    return grave.length > 0
      ? `Enligt källorna saknas ${many} saker som ${demand}.`
      : `Ingen källa visar att något som ${demand} saknas.`;
  return grave.length > 0
    ? `According to the sources ${many} things that ${demand} are missing.`
    : `No source shows that anything ${demand} is missing.`;
}

/** The forums that law demands and whose places no source tells, and who can answer. */
function notShown({ survey, chosen }: Asked, language: Language): string {
  const { reading } = survey;
  const open = chosen.filter(
    (one) =>
      one.seriousness === 'LAW' &&
      one.status === 'UNKNOWN' &&
      one.side === 'DOCUMENTED' &&
      isKind(survey, one),
  );
  if (open.length === 0) return '';
  const names = (ids: readonly string[]) =>
    listed(
      [...new Set(ids)].map((id) => nameOfId(reading, id, language)),
      language,
    );
  const forums = names(open.map(({ of }) => of));
  const isMunicipal = open.every(({ mendedBy }) => mendedBy.includes(municipalType));
  const municipalities = language === 'SV' ? 'kommunerna' : 'the municipalities';
  const who = isMunicipal ? municipalities : names(open.flatMap(({ mendedBy }) => mendedBy));
  if (language === 'SV')
    return `Var ${forums} finns framgår inte.${who ? ` Det kan ${who} svara på.` : ''}`;
  return `Where there is a ${forums} the sources do not say.${who ? ` That is for ${who} to answer.` : ''}`;
}

/** The answer first: what is missing where it matters most, and who can answer it. */
export function leadSentence(asked: Asked, language: Language): string {
  return [missingFirst(asked, language), notShown(asked, language)].filter(Boolean).join(' ');
}

/** The local forums of plan or proposal that somebody has confirmed. */
function localForums({ survey, chosen }: Asked, language: Language): string {
  const local = chosen.filter(
    (one) =>
      one.seriousness !== 'LAW' &&
      one.side === 'DOCUMENTED' &&
      one.places.some((place) => survey.municipalities.includes(place)) &&
      isKind(survey, one),
  );
  const there = local.filter(({ status }) => status === 'MET');
  if (local.length === 0) return '';
  const whose =
    language === 'SV'
      ? survey.isAdopted
        ? 'planen'
        : 'förslaget'
      : survey.isAdopted
        ? 'plan'
        : 'proposal';
  if (there.length === 0)
    return language === 'SV'
      ? `Inget av de lokala forumen i ${whose} är bekräftat på plats.`
      : `None of the local forums in the ${whose} is confirmed to be in place.`;
  const many = numberWord(there.length, language);
  const count =
    language === 'SV'
      ? `Av de lokala forumen i ${whose} är ${there.length === 1 ? 'ett bekräftat' : `${many} bekräftade`} på plats`
      : `Of the local forums in the ${whose} ${many} ${there.length === 1 ? 'is' : 'are'} confirmed to be in place`;
  const rest = there.length <= mostTold ? `: ${told(survey.reading, there, language)}` : '.';
  return count + rest.replace(/: I /, ': i ').replace(/: In /, ': in ');
}

/** How much else the sources say is missing or falls short; each in its row says who could mend it. */
function otherMissing({ survey, chosen }: Asked, language: Language): string {
  const { reading } = survey;
  const missing = chosen.filter((one) => one.status === 'GAP' && !isGrave(one));
  if (missing.length === 0) return '';
  if (missing.length === 1) return told(reading, missing, language);
  const many = numberWord(missing.length, language);
  return language === 'SV'
    ? `Källorna nämner ${many} andra brister.`
    : `The sources name ${many} other shortcomings.`;
}

/** What follows the answer: what is confirmed of the local forums, and what else is missing; null when neither says anything. */
export function furtherSentence(asked: Asked, language: Language): string | null {
  const parts = [localForums(asked, language), otherMissing(asked, language)].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : null;
}
