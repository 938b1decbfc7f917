/** What things are called. */

import type { Text } from '../model/common.ts';
import type { EntityKind, Fact } from '../model/fact.ts';
import type { KnowsFacts } from '../model/fact-index.ts';
import { references, targetsOf } from '../model/references.ts';
import { unsaid } from './flow-verbs.ts';
import { listed } from './grammar.ts';
import { kindWords } from './kind-words.ts';
import type { Language } from './words.ts';

const textKey = { SV: 'sv', EN: 'en' } as const;

/** One language's words of a text in both. */
export function inLanguage(text: Text, language: Language): string {
  return text[textKey[language]];
}

/** The name of a fact; what has none is called by its kind. */
export function nameOf(fact: Fact, language: Language): string {
  return fact.name ? inLanguage(fact.name, language) : kindWords[fact.kind][language];
}

/** What a fact without a name is called: by its words, or by what it joins. Never by its id. */
function calledBy(reading: KnowsFacts, fact: Fact, language: Language): string {
  const name = (id: string | undefined) => nameOfId(reading, id, language);
  const inWord = language === 'SV' ? 'i' : 'in';
  switch (fact.kind) {
    case 'STATEMENT': {
      const said = inLanguage(fact.text, language).replace(/^§\d+: |\.$/g, '');
      return language === 'SV' ? `”${said}”` : `“${said}”`;
    }
    case 'SEAT':
      return `${name(fact.for)} ${inWord} ${name(fact.of)}`;
    case 'PARTICIPATION':
      return `${name(fact.by ?? fact.onBehalfOf)} ${inWord} ${name(fact.in)}`;
    case 'PLACEMENT':
      return name(fact.of);
    case 'FLOW': {
      const what = fact.carries
        ? inLanguage(fact.carries, language)
        : unsaid(fact.flowKind, language);
      const [from, to] = language === 'SV' ? ['från', 'till'] : ['from', 'to'];
      return `${what} ${from} ${name(fact.giver)} ${to} ${name(fact.receiver)}`;
    }
    case 'TIE':
      return `${name(fact.source)} – ${name(fact.target)}`;
    case 'MEASURE':
      return name(fact.of);
    default: {
      const joined = joinedBy(reading, fact, language);
      return joined ? `${nameOf(fact, language)} (${joined})` : nameOf(fact, language);
    }
  }
}

/** What a fact points to, by name, for kinds that no sentence is written for. */
export function joinedBy(reading: KnowsFacts, fact: Fact, language: Language): string {
  const ids = references[fact.kind].flatMap(({ property }) => targetsOf(fact, property));
  const names = [...new Set(ids)].map((id) => nameOfId(reading, id, language));
  return listed(names, language);
}

/** Kinds of people and organisations are common nouns; abbreviations and proper names within them keep their capital. */
const commonNouns: ReadonlySet<EntityKind> = new Set<EntityKind>(['ACTOR_TYPE', 'ROLE']);
const keepsCapital = /^\p{Lu}[\p{Lu}-]|^Swedish\b|.\b\p{Lu}/u;

/** The name as it stands within a sentence: `till kommuner`, `the Government`. */
function withinSentence(fact: Fact, name: string): string {
  if (commonNouns.has(fact.kind) && !keepsCapital.test(name))
    return name.charAt(0).toLocaleLowerCase('sv') + name.slice(1);
  return name.replace(/^The (?=\p{L})/u, 'the ');
}

/** The name of what an id stands for, to stand within a sentence; an absent id is someone no source names. */
export function nameOfId(reading: KnowsFacts, id: string | undefined, language: Language): string {
  if (id === undefined)
    return language === 'SV'
      ? 'någon (källan säger inte vem)'
      : 'someone (the source does not say who)';
  const fact = reading.facts.byId.get(id);
  if (fact === undefined) return id;
  return fact.name
    ? withinSentence(fact, nameOf(fact, language))
    : calledBy(reading, fact, language);
}
