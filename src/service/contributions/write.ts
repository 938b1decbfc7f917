/** What authors do: begin, save, propose; and what readers do: remark. */
import { landscapeWith } from '../../engine/answering/filter.ts';
import { KnowledgeError } from '../../errors.ts';
import { both } from '../../language/words.ts';
import type { Change } from '../../model/changes/change.ts';
import { changesBetween } from '../../model/changes/changes-between.ts';
import {
  acceptedOf,
  type Contribution,
  type Memory,
} from '../../model/contributions/contribution.ts';
import type { Doer } from '../../model/contributions/steps.ts';
import { unsayableIn } from '../../model/unsayable.ts';
import { sha256 } from '../../record/contributions/chain.ts';
import { readLayersApart } from '../../record/revisions/layers.ts';
import type { ApiContext } from '../graphql/context.ts';
import { type Asked, act, needContribution, type Outcome } from './act.ts';
import { type CheckedAgainst, checkedChanges } from './checked-changes.ts';
import { needDesk } from './desk.ts';
import { type Fault, faultOf } from './fault.ts';
import { madeChanges, type TypedChange, undone } from './made-changes.ts';

/** What is typed of a contribution; null and nothing mean as before. */
interface Typed {
  readonly base?: number | null;
  readonly message?: string | null;
  readonly changes?: readonly TypedChange[] | null;
  readonly answering?: readonly number[] | null;
}

/** @throws {@link KnowledgeError} `BAD_USER_INPUT` for signs nobody can see */
export function needSeen(name: string, text: string | null | undefined): void {
  const found = text ? unsayableIn(text) : undefined;
  if (found)
    throw new KnowledgeError('BAD_USER_INPUT', `\`${name}\`: ${found.says}`, { hint: found.hint });
}

/** What is published now, as changes are checked against it. */
export async function checkedAgainst(context: ApiContext): Promise<CheckedAgainst> {
  const { connection } = needDesk(context);
  const { facts, revision } = context.current;
  return { facts: facts.facts, revision, apart: await readLayersApart(connection) };
}

/** The changes of a contribution; those of a load are what its revision changed. */
export async function changesIn(
  { readings }: Pick<ApiContext, 'readings'>,
  { origin, publishedIn, base, changes }: Contribution,
): Promise<readonly Change[]> {
  if (origin !== 'LOAD' || publishedIn === null) return changes;
  const after = await readings.at(publishedIn);
  const before = base > 0 ? (await readings.at(base)).facts.facts : [];
  return changesBetween(before, after.facts.facts);
}

/** The changes that undo a published contribution. */
async function undoing(context: ApiContext, memory: Memory, number: number, doer: Doer) {
  const before = needContribution(memory, number, doer);
  if (before.state !== 'PUBLISHED')
    throw new KnowledgeError('CONTRIBUTION_STATE', `Contribution ${number} is not published.`);
  if (before.origin === 'LOAD') return undone(await changesIn(context, before));
  return undone(acceptedOf(before));
}

async function typedChanges(
  context: ApiContext,
  { changes, base }: Typed,
  landscape: string,
  usual: number,
) {
  if (!changes) return { changes: undefined, faults: [] };
  const { facts } = await context.readings.at(base ?? usual);
  return madeChanges(changes, facts, landscape, context.readings.tombstones());
}

function needAnswered(memory: Memory, { answering }: Typed, doer: Doer): void {
  for (const number of answering ?? []) needContribution(memory, number, doer);
}

function saidOf({ message, answering }: Typed) {
  needSeen('message', message);
  return {
    ...(answering ? { answering: [...answering] } : {}),
    parts: message ? { words: message } : {},
  };
}

/** Begins a draft. */
export async function begin(
  context: ApiContext,
  asked: Asked & Typed & { readonly landscape: string; readonly undoing?: number | null },
): Promise<Outcome> {
  const { landscape } = asked;
  landscapeWith(context.current, landscape);
  const base = asked.base ?? context.current.revision;
  const typed = await typedChanges(context, asked, landscape, base);
  const outcome = await act(context, 'BEGIN', asked, landscape, async ({ memory, doer }) => {
    needAnswered(memory, asked, doer);
    const said = saidOf(asked);
    const inverse = asked.undoing ? await undoing(context, memory, asked.undoing, doer) : undefined;
    const changes = inverse ?? typed.changes ?? [];
    return {
      ...said,
      ...{ landscape, base },
      ...(asked.undoing ? { undoing: asked.undoing } : {}),
      parts: { ...said.parts, changes: [...changes] },
    };
  });
  return { ...outcome, faults: typed.faults };
}

/** Saves a draft. */
export async function save(context: ApiContext, asked: Asked & Typed): Promise<Outcome> {
  const desk = needDesk(context);
  const known = (await desk.memory.read()).contributions.get(asked.number ?? 0);
  const usual = known?.base ?? context.current.revision;
  const typed = await typedChanges(context, asked, known?.landscape ?? '', usual);
  const outcome = await act(
    context,
    'SAVE',
    asked,
    undefined,
    async ({ memory, doer, contribution, run }) => {
      needAnswered(memory, asked, doer);
      // What was saved just before is typed over, and kept no longer.
      const last = contribution?.steps.at(-1);
      if (typed.changes && last?.act === 'SAVE')
        await run('record/acts/drop-parts', { places: [last.place], name: 'changes' });
      const said = saidOf(asked);
      return {
        ...said,
        ...(asked.base ? { base: asked.base } : {}),
        parts: { ...said.parts, ...(typed.changes ? { changes: [...typed.changes] } : {}) },
      };
    },
  );
  return { ...outcome, faults: typed.faults };
}

/** What keeps a contribution from being published as it is. */
export async function faultsIn(
  context: ApiContext,
  { changes, landscape, decisions }: Contribution,
): Promise<readonly Fault[]> {
  if (changes.length === 0) return [];
  const left = changes.filter((_, place) => decisions.get(place)?.accepted !== false);
  const { faults } = checkedChanges(left, landscape ?? '', await checkedAgainst(context));
  return faults.map((fault) => {
    const change = fault.change === undefined ? undefined : left[fault.change];
    return { ...fault, change: change === undefined ? undefined : changes.indexOf(change) };
  });
}

const nothingProposed = faultOf(
  'NOTHING_PROPOSED',
  {},
  undefined,
  both('Utkastet ändrar ingenting.', 'The draft changes nothing.'),
  both('Skriv vad som ska ändras först.', 'Write what is to change first.'),
);

/** Proposes a draft. */
export function propose(context: ApiContext, asked: Asked): Promise<Outcome> {
  return act(context, 'PROPOSE', asked, undefined, async ({ contribution }) => {
    if (contribution === undefined || contribution.changes.length === 0) return [nothingProposed];
    const faults = await faultsIn(context, contribution);
    return faults.length > 0 ? faults : {};
  });
}

/** Remarks that may wait in a landscape at one time. */
const mostWaiting = 500;
const longestRemark = 4000;

interface RemarkAsked extends Asked {
  readonly landscape: string;
  readonly about?: string | null;
  readonly page?: string | null;
  readonly wrong: string;
  readonly knownHow?: string | null;
  readonly email?: string | null;
}

function needRemark({ about, page, wrong, knownHow, email }: RemarkAsked): void {
  const refuse = (name: string, why: string) => {
    throw new KnowledgeError('BAD_USER_INPUT', `\`${name}\` ${why}.`);
  };
  if (wrong.trim() === '') refuse('wrong', 'says nothing');
  if (wrong.length + (knownHow?.length ?? 0) > longestRemark)
    refuse('wrong', `and \`knownHow\` are longer than ${longestRemark} characters together`);
  if (about && about.length > 300) refuse('about', 'is no id');
  if (page && (!/^\/(?!\/)\S*$/.test(page) || page.length > 1000))
    refuse('page', 'is no path of this service');
  if (email && !/^[^\s@<>"]{1,200}@[^\s@<>"]{1,200}$/.test(email))
    refuse('email', 'is no e-mail address');
  for (const [name, text] of Object.entries({ about, page, wrong, knownHow })) needSeen(name, text);
}

/** What a reader keeps: it follows from the key, so that one who sends again is handed the same. */
const tokenOf = (key: string) => sha256(`token\n${key}`);

/** A reader's *Stämmer inte?*. */
export async function remark(context: ApiContext, asked: RemarkAsked): Promise<Outcome> {
  const { landscape, about, page, wrong, knownHow, email, key } = asked;
  landscapeWith(context.current, landscape);
  needRemark(asked);
  const desk = needDesk(context);
  const token = tokenOf(key);
  const outcome = await act(context, 'REMARK', { key }, landscape, ({ memory }) => {
    const waiting = [...memory.contributions.values()].filter(
      (one) => one.origin === 'READER' && one.state === 'PROPOSED' && one.landscape === landscape,
    );
    if (waiting.length >= mostWaiting || !desk.mayRemark(context.address))
      throw new KnowledgeError('TOO_MANY_REMARKS', 'More remarks come in than are looked over.', {
        hint: 'Try again in an hour; what you wrote is not lost as long as the page is open.',
      });
    return {
      ...{ landscape, base: context.current.revision, token: sha256(token) },
      parts: {
        remark: { wrong, knownHow: knownHow ?? null, about: about ?? null, page: page ?? null },
        ...(email ? { email } : {}),
      },
    };
  });
  return { ...outcome, token };
}
