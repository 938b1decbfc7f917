/** Whether a landscape can be contributed to here, and what whoever asks may do in it. */
import type { ContributionAct } from '../../model/contributions/act.ts';
import { actingAs, steps } from '../../model/contributions/steps.ts';
import type { ApiContext } from '../graphql/context.ts';

interface Writing {
  readonly isOpen: boolean;
  readonly mayDo: readonly ContributionAct[];
}

async function writing(
  _root: unknown,
  { landscape }: { readonly landscape?: string | null },
  { contributions, audience }: ApiContext,
): Promise<Writing> {
  const isOpen = (await contributions?.isOpen()) ?? false;
  if (!isOpen) return { isOpen, mayDo: [] };
  const acting = actingAs(audience, landscape ?? '');
  const may = steps.filter(({ by }) => by.some((one) => acting.has(one)));
  return { isOpen, mayDo: [...new Set(may.map(({ act }) => act))] };
}

export const writingResolvers = { Query: { writing } };
