/** The resolvers of `schema/contributions/`. */
import { needDesk } from './desk.ts';

const absent = (_root: unknown, _asked: unknown, context: Parameters<typeof needDesk>[0]) => {
  needDesk(context);
  return null;
};
const questions = ['contributions', 'contribution', 'consequences', 'publication', 'acts'];
const acts = [
  ...['begin', 'save', 'propose', 'remark', 'comment'],
  ...['takeUp', 'askBack', 'decide', 'publish', 'withdraw'],
];
const all = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, absent] as const));

export const contributionResolvers = [{ Query: all(questions), Mutation: all(acts) }];
