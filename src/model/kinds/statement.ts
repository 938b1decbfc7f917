/** Something a source says about something: a purpose, task, rule, silence and so on. */
import { z } from 'zod';
import { common, Edtf, Id, Text } from '../common.ts';
import { aKind } from '../kind.ts';
import { StatementKind } from '../words.ts';

/**
 * Something said of something: purpose, task, rule … A SILENCE names the `property` searched for and not found;
 * a DIFFERENCE tells of passages that do not agree, where both may hold or one is a slip;
 * a POSITION that asks for something or calls something a problem has the property `need`.
 */
export const Statement = aKind({
  shape: z.strictObject({
    kind: z.literal('STATEMENT'),
    ...common,
    statementKind: StatementKind,
    text: Text,
    about: z.array(Id),
    property: z.string().optional(),
    item: z.string().optional(),
    channel: z.string().optional(),
    by: z.array(Id),
    toParties: z.array(Id),
    askedOf: z.array(Id),
    at: Id.optional(),
    topics: z.array(Id),
    answeredBy: z.array(Id),
    when: Edtf.optional(),
    /** CONTRADICTION: the facts that disagree, and the one that is shown. */
    between: z.array(Id),
    shown: Id.optional(),
  }),
  references: [
    { property: 'about', to: 'ANY', relationship: 'ABOUT' },
    { property: 'by', to: ['PERSON', 'PARTY'], relationship: 'BY' },
    { property: 'toParties', to: ['PARTY'], relationship: 'TO' },
    { property: 'askedOf', to: ['PARTY'], relationship: 'ASKED_OF' },
    { property: 'at', to: ['EVENT'], relationship: 'AT' },
    { property: 'topics', to: ['CONCEPT'], relationship: 'TOPIC' },
    { property: 'answeredBy', to: 'ANY', relationship: 'ANSWERED_BY' },
    { property: 'between', to: 'ANY', relationship: 'BETWEEN' },
    { property: 'shown', to: 'ANY', relationship: 'SHOWN' },
  ],
  folder: 'statements',
  called: { sv: 'uppgift ur källan', en: 'statement' },
  isParty: false,
  writtenAs: { kind: 'statementKind' },
});
