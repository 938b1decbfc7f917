/** How a flow is told: by whom what is given to whom, so that nothing is said twice. */
import type { FlowKind } from '../model/words.ts';
import { type Verbs, verbs } from './verbs.ts';
import { type Both, flowKindWords, type Language, both as says } from './words.ts';

/** A way to tell a flow: `G` gives, `R` receives, `C` is what it carries, `V` the verb. */
export interface FlowTold {
  readonly verb: Verbs;
  readonly says: Both;
  /** Said instead of a long thing that would part the verb from the one who receives. */
  readonly atLength?: Both;
  /** Taken where what it carries says this itself; the last way takes all. */
  readonly when?: Readonly<Record<Language, RegExp>>;
  /** What the verb has said already. */
  readonly without?: Readonly<Record<Language, RegExp>>;
}

const when = (SV: RegExp, EN: RegExp) => ({ SV, EN });
/** `G V C till R`, and with a long thing last: `G V till R: C`. */
const givenTo = {
  says: says('G V C till R', 'G V C to R'),
  atLength: says('G V till R: C', 'G V to R: C'),
};
/** What goes to somebody and is named after them. */
const givenAs = { says: says('G V R C', 'G V R C') };
const gives = verbs('ger|gav', 'gives|give|gave');

/** By kind, the first that fits. */
export const flowsTold: Readonly<Record<FlowKind, readonly FlowTold[]>> = {
  DEMAND: [{ verb: verbs('för fram|förde fram', 'conveys|convey|conveyed'), ...givenTo }],
  ORDER: [
    {
      verb: verbs('lägger|lade', 'places|place|placed'),
      says: says('G V C hos R', 'G V C with R'),
      when: when(/^beställning/, /^orders?\b/),
    },
    {
      verb: verbs('lägger|lade', 'places|place|placed'),
      says: says('G V beställningar hos R: C', 'G V orders with R: C'),
    },
  ],
  PEOPLE: [
    {
      verb: verbs('går|gick', 'move|move|moved'),
      says: says('människor V från G till R: C', 'people V from G to R: C'),
      without: when(/^leverans: /, /^delivery: /),
    },
  ],
  DELIVERY: [
    { verb: gives, ...givenAs, when: when(/leverans/, /\bdelivery\b/) },
    { verb: verbs('levererar|levererade', 'delivers|deliver|delivered'), ...givenTo },
  ],
  NEED: [
    {
      verb: verbs('vänder sig|vände sig', 'turns|turn|turned'),
      says: says('G V till R med C', 'G V to R with C'),
    },
  ],
  SUPPORT: [
    { verb: gives, ...givenAs, when: when(/\bstöd\b/, /\bsupport\b/) },
    {
      verb: verbs('stödjer|stödde', 'supports|support|supported'),
      says: says('G V R med C', 'G V R with C'),
    },
  ],
  EVIDENCE: [
    { verb: gives, ...givenAs, when: when(/underlag/, /\bevidence\b/) },
    { verb: gives, says: says('G V R underlag: C', 'G V R evidence: C') },
  ],
  INFORMATION: [
    {
      verb: verbs('förmedlar|förmedlade', 'passes on|pass on|passed on'),
      ...givenTo,
    },
  ],
  CONSULTATION: [
    {
      verb: verbs('samråder|samrådde', 'consults|consult|consulted'),
      says: says('G V med R C', 'G V R C'),
      when: when(/^samråd /, /^consultation /),
      without: when(/^samråd /, /^consultation /),
    },
    {
      verb: verbs('samråder|samrådde', 'consults|consult|consulted'),
      says: says('G V med R: C', 'G V R: C'),
    },
  ],
  MANDATE: [
    {
      verb: gives,
      ...givenAs,
      when: when(
        /^(?:\S+ )?uppdrag\b|ansvar$/,
        /^(?:\S+ )?(?:mandate|assignment|responsibility)\b/,
      ),
    },
    {
      verb: verbs('ger|gav', 'instructs|instruct|instructed'),
      says: says('G V R i uppdrag att C', 'G V R to C'),
    },
  ],
  REPORTING: [
    {
      verb: verbs('lämnar|lämnade', 'submits|submit|submitted'),
      ...givenTo,
      when: when(/^(?:årliga? )?(?:rapport|redovisning)/, /report|accounts/),
    },
    { verb: verbs('redovisar|redovisade', 'reports|report|reported'), ...givenTo },
  ],
  FUNDING: [
    { verb: gives, ...givenAs, when: when(/medel|stöd|kronor/, /\bfunds?\b|support|SEK/) },
    {
      verb: verbs('finansierar|finansierade', 'funds|fund|funded'),
      says: says('G V R: C', 'G V R: C'),
    },
  ],
  DECISION: [
    {
      verb: verbs('beslutar|beslutade', 'decides|decide|decided'),
      says: says('G V om C för R', 'G V on C for R'),
      atLength: says('G V för R: C', 'G V for R: C'),
    },
  ],
};

/** How one is consulted that cannot answer: a document, an event, a project. */
export const viewsGiven: FlowTold = {
  verb: verbs('lämnar|lämnade', 'gives|give|gave'),
  says: says('G V synpunkter till R: C', 'G V views to R: C'),
  without: when(/^synpunkter /, /^views /),
};

/** What stands for what is carried where the source has no words for it. */
const carriedUnsaid: Readonly<Partial<Record<FlowKind, Both>>> = {
  ORDER: says('beställningar', 'orders'),
  NEED: says('frågor och begäran om hjälp', 'questions and requests for help'),
  MANDATE: says('uppdrag', 'an assignment'),
  DECISION: says('beslut', 'decisions'),
};

/** The kind's own word, or words that fit the sentence better. */
export function unsaid(kind: FlowKind, language: Language): string {
  return (carriedUnsaid[kind] ?? flowKindWords[kind])[language];
}
