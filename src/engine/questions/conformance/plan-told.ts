/** What a plan says, with an end that it leaves open told as that. */

import { factSentence } from '../../../language/fact-sentence.ts';
import { additions, firmnessAfter, flowClause, noted } from '../../../language/flow-sentence.ts';
import { unsaid } from '../../../language/flow-verbs.ts';
import { capital } from '../../../language/grammar.ts';
import { inLanguage, nameOfId } from '../../../language/names.ts';
import { isSeveral } from '../../../language/number.ts';
import { bent, verbs } from '../../../language/verbs.ts';
import type { Both, Language } from '../../../language/words.ts';
import type { Fact, FactOf } from '../../../model/fact.ts';
import type { FlowKind } from '../../../model/words.ts';
import type { Reading } from '../../reading.ts';

type Flow = FactOf<'FLOW'>;

const says = (SV: string, EN: string): Both => ({ SV, EN });
const gets = verbs('får|fick', 'gets|get|got');

/** What somebody gets from one the plan does not name: `R` receives, `V` the verb, `C` what it carries. */
const received: Readonly<Partial<Record<FlowKind, Both>>> = {
  ORDER: says('R V beställningar: C', 'R V orders: C'),
  SUPPORT: says('R V stöd med C', 'R V support with C'),
  EVIDENCE: says('R V underlag: C', 'R V evidence: C'),
  CONSULTATION: says('det samråds med R: C', 'there are consultations with R: C'),
  NEED: says('R V frågor: C', 'R V questions: C'),
  MANDATE: says('R V i uppdrag att C', 'R V the assignment to C'),
  DECISION: says('R V beslut: C', 'R V decisions: C'),
};
const simply = says('R V C', 'R V C');
/** What says itself what is got. */
const saysItself: Readonly<Record<Language, RegExp>> = {
  SV: /\bstöd\b|underlag|beställning|beslut/,
  EN: /\bsupport\b|\bevidence\b|\border|\bdecision/,
};

/** What the one who gives would do. */
const giving: Readonly<Record<FlowKind, Both>> = {
  DEMAND: says('för fram det', 'conveys it'),
  ORDER: says('beställer', 'orders it'),
  PEOPLE: says('går', 'moves'),
  DELIVERY: says('står för det', 'provides it'),
  NEED: says('frågar', 'asks'),
  SUPPORT: says('står för stödet', 'provides it'),
  EVIDENCE: says('ger underlaget', 'gives the evidence'),
  INFORMATION: says('informerar', 'informs them'),
  CONSULTATION: says('samråder', 'consults them'),
  MANDATE: says('ger uppdraget', 'gives the assignment'),
  REPORTING: says('gör det', 'does so'),
  FUNDING: says('ger pengarna', 'gives the money'),
  DECISION: says('beslutar', 'decides'),
};

/** Where what is followed up is shown: at an event, on a site or in a document, to others. */
function shownAt(reading: Reading, receiver: string, language: Language): string {
  const kind = reading.facts.byId.get(receiver)?.kind;
  const words =
    kind === 'EVENT' ? ['vid', 'at'] : kind === 'DOCUMENT' ? ['på', 'on'] : ['för', 'to'];
  return `${words[language === 'SV' ? 0 : 1]} ${nameOfId(reading, receiver, language)}`;
}

function withoutGiver(reading: Reading, flow: Flow, receiver: string, language: Language): string {
  const carried = flow.carries
    ? inLanguage(flow.carries, language)
    : unsaid(flow.flowKind, language);
  if (flow.flowKind === 'REPORTING')
    return `${carried} ${language === 'SV' ? 'presenteras' : 'is presented'} ${shownAt(reading, receiver, language)}`;
  const isTold = saysItself[language].test(carried);
  const template = (isTold ? simply : (received[flow.flowKind] ?? simply))[language];
  const values: Record<string, string> = {
    R: nameOfId(reading, receiver, language),
    V: bent(gets[language], false, isSeveral(reading.facts.byId.get(receiver))),
    C: carried,
  };
  return template.replace(/\b[RVC]\b/g, (letter) => values[letter] ?? letter);
}

/** The clause of a flow without the words for someone unnamed. */
function withoutReceiver(reading: Reading, flow: Flow, language: Language): string {
  const nobody = nameOfId(reading, undefined, language).replace(/[()]/g, '\\$&');
  const told = flowClause(reading, flow, language);
  return told.replace(new RegExp(` (?:(?:till|hos|med|för|to|with|for) )?${nobody}`), '');
}

/** What the one who receives would get. */
const receiving: Readonly<Partial<Record<FlowKind, Both>>> = {
  ORDER: says('får beställningarna', 'gets the orders'),
  DELIVERY: says('tar emot', 'receives it'),
  REPORTING: says('tar del av den', 'sees it'),
  FUNDING: says('får pengarna', 'gets the money'),
};
const getsIt = says('får det', 'gets it');

/** Who does it, who gets it, or both: not said. */
function whoIsUnsaid({ flowKind, giver, receiver }: Flow, language: Language): string {
  const who = language === 'SV' ? 'vem som' : 'who';
  const gives = giver === undefined ? [`${who} ${giving[flowKind][language]}`] : [];
  const takes =
    receiver === undefined ? [`${who} ${(receiving[flowKind] ?? getsIt)[language]}`] : [];
  const open = [...gives, ...takes].join(language === 'SV' ? ' och ' : ' and ');
  return `${capital(open)} ${language === 'SV' ? 'sägs inte' : 'is not said'}.`;
}

/** The fact in a sentence; of a flow with an end that no source states, what is given or got, and that who is not said. */
export function planTold(reading: Reading, fact: Fact, language: Language): string {
  if (fact.kind !== 'FLOW' || (fact.giver !== undefined && fact.receiver !== undefined))
    return factSentence(reading, fact, language);
  const { giver, receiver } = fact;
  const clause =
    receiver === undefined
      ? giver === undefined
        ? (fact.carries && inLanguage(fact.carries, language)) || unsaid(fact.flowKind, language)
        : withoutReceiver(reading, fact, language)
      : withoutGiver(reading, fact, receiver, language);
  const more = giver === undefined ? additions(reading, fact, language) : '';
  const told = noted(capital(clause + more), firmnessAfter(fact, language, true));
  return `${told}. ${whoIsUnsaid(fact, language)}`;
}
