/** The part of a report that tells coverage: counts of what is provided for and in place, and what to clarify, by who can answer. */
import type { RootContent } from 'mdast';
import {
  answererWords,
  countedWords,
  listHeading,
  metOfAsked,
  nearbyWords,
  seriousnessWords,
  settledByWords,
  shareLabel,
  statusWords,
} from '../language/coverage-words.ts';
import { capital } from '../language/grammar.ts';
import type { Language } from '../language/words.ts';
import type { CoverageLists } from './coverage-lists.ts';
import type { Answered } from './format.ts';
import { heading, lines, list, paragraph, table, text, told } from './report-parts.ts';

/** Results beyond so many under one heading are counted, not listed. */
const mostListed = 200;
const statuses = ['GAP', 'UNKNOWN'] as const;
type Status = (typeof statuses)[number];

const introduction: Readonly<Record<Language, string>> = {
  SV: 'Varje avstämning frågar efter något som bör finnas: först om det är tänkt, i lag, plan eller förslag, sedan om det är bekräftat på plats. Att ett dokument tiger, eller att ingen har bekräftat något, betyder inte att det saknas. Det behöver klargöras.',
  EN: 'Each check asks for something that should exist: first whether it is provided for, in law, plan or proposal, then whether it is confirmed to be in place. That a document is silent, or that nobody has confirmed something, does not mean that it is missing. It is to be clarified.',
};
const nothing: Readonly<Record<Status, Readonly<Record<Language, string>>>> = {
  GAP: { SV: 'Inget saknas enligt källorna.', EN: 'Nothing is missing according to the sources.' },
  UNKNOWN: { SV: 'Inget behöver klargöras.', EN: 'Nothing is to be clarified.' },
};

/** The counts of both sides, per area, level and weight; municipalities are not held against each other. */
export function coveragePart({ answer }: CoverageLists, language: Language): RootContent[] {
  const rows = answer.shares
    .filter(({ dimension }: Answered) => dimension !== 'PLACE')
    .map(({ dimension, name, provided, inPlace }: Answered) => [
      shareLabel(dimension, name, language),
      metOfAsked(provided, language),
      metOfAsked(inPlace, language),
    ]);
  const heads = ['', countedWords.DESIGNED[language], countedWords.DOCUMENTED[language]];
  const { beginsInWords: begins, notApplicableInWords: left } = answer;
  return [
    ...(begins === null ? [] : [paragraph(text(begins))]),
    paragraph(text(introduction[language])),
    table(['left', 'right', 'right'], [heads, ...rows]),
    ...(left === null ? [] : [paragraph(text(left))]),
  ];
}

/** The two lists: of a municipality its own first, of a region what the region and others answer. */
export function findingsPart(
  { municipality, lists }: CoverageLists,
  language: Language,
): RootContent[] {
  const headed = (who: keyof typeof lists, part: RootContent[]) => [
    heading(2, listHeading(who, municipality, language)),
    ...part,
  ];
  const own = headed('MUNICIPALITY', listPart(lists.MUNICIPALITY, language));
  if (municipality === null) return [...headed('REGION', listPart(lists.REGION, language)), ...own];
  return [...own, ...headed('REGION', shortPart(lists.REGION, language))];
}

function listPart(results: readonly Answered[], language: Language): RootContent[] {
  return statuses.flatMap((status) => {
    const these = results.filter((result) => result.status === status);
    const title = capital(statusWords[status][language]);
    if (these.length === 0) return [paragraph(text(nothing[status][language]))];
    return [
      heading(3, `${title} (${these.length})`),
      ...grouped(these.slice(0, mostListed)).flatMap((group) => groupPart(group, status, language)),
      ...cut(these, language),
    ];
  });
}

/** What others answer, for whoever is not one of them: what it is and whom to ask. */
function shortPart(results: readonly Answered[], language: Language): RootContent[] {
  return [
    list(
      results.slice(0, mostListed).map((result) => {
        const whom = namesOf(result.mendedBy);
        const who = answererWords[result.status as Status][language];
        const about = [capital(result.inWords), whom && `${who}: ${whom}`].filter(Boolean);
        return [paragraph(text(`${result.sentence} ${about.join('. ')}.`))];
      }),
    ),
    ...cut(results, language),
  ];
}

/** Results that say the same of their ground, reason and answerers, so that it is said once. */
function grouped(results: readonly Answered[]): readonly (readonly Answered[])[] {
  const groups = new Map<string, Answered[]>();
  for (const result of results) {
    const { inWords, seriousness, reason, settledBy, topic } = result;
    const key = [
      topic.begins ? topic.id : '',
      inWords,
      seriousness,
      reason,
      settledBy,
      namesOf(result.mendedBy),
    ].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), result]);
  }
  return [...groups.values()];
}

function groupPart(group: readonly Answered[], status: Status, language: Language): RootContent[] {
  const [first] = group;
  const weight = seriousnessWords[first.seriousness as keyof typeof seriousnessWords][language];
  const found = `${first.inWords}, ${weight}`;
  const beside: readonly (readonly [string, string | null])[] = [
    [first.reasonFromInWords, first.reason],
    [settledByWords[language], first.settledBy],
    [answererWords[status][language], namesOf(first.mendedBy)],
  ];
  return [
    heading(4, first.topic.begins ? `${first.topic.name}: ${found}` : capital(found)),
    list(group.map((result) => resultItem(result, language))),
    lines(beside.filter((one): one is readonly [string, string] => Boolean(one[1]))),
  ];
}

/** One result, with what is nearby and where it stands. */
function resultItem(result: Answered, language: Language): RootContent[] {
  const near = namesOf(result.nearby);
  const source = sourceOf(result);
  const beside = [
    ...(near ? [[told(nearbyWords[language], near)]] : []),
    ...(source ? [[told(language === 'SV' ? 'Källa' : 'Source', source)]] : []),
  ];
  return [paragraph(text(result.sentence)), ...(beside.length > 0 ? [list(beside)] : [])];
}

function cut(results: readonly Answered[], language: Language): RootContent[] {
  const left = results.length - mostListed;
  if (left <= 0) return [];
  return [paragraph(text(language === 'SV' ? `Och ${left} till.` : `And ${left} more.`))];
}

function sourceOf(result: Answered): string {
  const [citation] = result.evidence.flatMap(({ citations }: Answered) => citations);
  return citation ? `${citation.document.name} ${citation.locator}` : '';
}

const namesOf = (parties: readonly Answered[]) => parties.map(({ name }) => name).join(', ');
