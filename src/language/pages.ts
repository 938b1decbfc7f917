/**
 * The pages of the explorer: what router, menu, server and tests go by.
 *
 * A new page is one folder in `src/explorer/` whose `page.tsx` exports it as `Page`, and one row here.
 */
import type { Text } from '../model/common.ts';

/** One page of the explorer. */
export interface PageRow {
  /** Its address; `:id` stands for the id of what it shows, `:number` for its number. */
  readonly path: string;
  /** Its folder in `src/explorer/`. */
  readonly folder: string;
  readonly name: Text;
  readonly inMenu: boolean;
  /** It shows one landscape; where several are published and none is named, they are listed in its place. */
  readonly isOfOneLandscape?: true;
  /** The paper it prints on where that is not A4 standing: A4 or A3 lying down, or one sheet of A3 to its edges. */
  readonly paper?: 'lying' | 'wide' | 'sheet';
  /** The parameters of its address that hold ids; those of a flow as `kind:from:to`. */
  readonly ids?: readonly string[];
}

/** The page the explorer opens with; it comes with the frame, all others when they are first opened. */
export const startPage: PageRow = {
  path: '/',
  folder: 'start',
  name: { sv: 'Systemet', en: 'The system' },
  inMenu: true,
  isOfOneLandscape: true,
  paper: 'wide',
};

/** All pages, in the order of the menu. */
export const pages: readonly PageRow[] = [
  startPage,
  {
    path: '/entity/:id',
    folder: 'party',
    name: { sv: 'En part', en: 'A party' },
    inMenu: false,
    paper: 'lying',
  },
  {
    path: '/ways',
    folder: 'ways',
    name: { sv: 'Följ ett behov', en: 'Follow a need' },
    inMenu: true,
    ids: ['from', 'to'],
  },
  {
    path: '/coverage',
    folder: 'coverage',
    paper: 'lying',
    name: { sv: 'Finns det som ska finnas?', en: 'What should exist' },
    inMenu: true,
    isOfOneLandscape: true,
    ids: ['place'],
  },
  {
    path: '/what-if',
    folder: 'what-if',
    name: { sv: 'Vad händer om …', en: 'What if …' },
    inMenu: false,
    ids: ['remove', 'flows', 'add'],
  },
  {
    path: '/calendar',
    folder: 'calendar',
    name: { sv: 'Möten', en: 'Meetings' },
    inMenu: true,
    isOfOneLandscape: true,
    ids: ['of', 'prepare'],
  },
  {
    path: '/map',
    folder: 'map',
    paper: 'sheet',
    name: { sv: 'Kartan', en: 'The map' },
    inMenu: true,
    isOfOneLandscape: true,
    ids: ['place'],
  },
  {
    path: '/conformance',
    folder: 'conformance',
    name: { sv: 'Plan och verklighet', en: 'Plan and reality' },
    inMenu: true,
    isOfOneLandscape: true,
  },
  {
    path: '/goals',
    folder: 'goals',
    name: { sv: 'Mål', en: 'Goals' },
    inMenu: true,
    isOfOneLandscape: true,
  },
  {
    path: '/sources',
    folder: 'sources',
    name: { sv: 'Källor', en: 'Sources' },
    inMenu: true,
    isOfOneLandscape: true,
  },
  {
    path: '/sources/:id',
    folder: 'source',
    name: { sv: 'Ett dokument', en: 'A document' },
    inMenu: false,
  },
  {
    path: '/changes',
    folder: 'changes',
    name: { sv: 'Vad som har ändrats', en: 'What has changed' },
    inMenu: false,
    isOfOneLandscape: true,
  },
  {
    path: '/say',
    folder: 'say',
    name: { sv: 'Stämmer inte?', en: 'Not right?' },
    inMenu: false,
    isOfOneLandscape: true,
    ids: ['about'],
  },
  {
    path: '/correct',
    folder: 'correct',
    name: { sv: 'Rätta en uppgift', en: 'Correct a fact' },
    inMenu: false,
    isOfOneLandscape: true,
    ids: ['fact'],
  },
  {
    path: '/contributions',
    folder: 'contributions',
    name: { sv: 'Bidrag', en: 'Contributions' },
    inMenu: false,
    isOfOneLandscape: true,
  },
  {
    path: '/contributions/:number',
    folder: 'contribution',
    name: { sv: 'Ett bidrag', en: 'A contribution' },
    inMenu: false,
  },
  {
    path: '/developers',
    folder: 'developers',
    name: { sv: 'För utvecklare', en: 'For developers' },
    inMenu: false,
  },
  {
    path: '/questions',
    folder: 'questions',
    name: { sv: 'Frågor och exempel', en: 'Questions and examples' },
    inMenu: false,
  },
  {
    path: '/accessibility',
    folder: 'accessibility',
    name: { sv: 'Tillgänglighet', en: 'Accessibility' },
    inMenu: false,
  },
  {
    path: '/privacy',
    folder: 'privacy',
    name: { sv: 'Personuppgifter', en: 'Personal data' },
    inMenu: false,
  },
];
