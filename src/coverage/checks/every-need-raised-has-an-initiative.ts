/** A need or position somebody raised is met by an initiative on the same topic. */
import { type Check, type Found, met, told, unknown } from '../finding.ts';
import type { Survey } from '../survey.ts';

/** A topic and its broader ones. */
function withBroader(survey: Survey, topics: readonly string[]): Set<string> {
  const all = new Set(topics);
  for (const topic of all) {
    const fact = survey.reading.facts.byId.get(topic);
    if (fact?.kind === 'CONCEPT')
      for (const one of [...fact.broader, ...fact.related]) all.add(one);
  }
  return all;
}

export const everyNeedRaisedHasAnInitiative: Check = {
  id: 'every-need-raised-has-an-initiative',
  holds: told(
    'Varje behov eller ståndpunkt som lyfts har en insats om samma ämne.',
    'Every need or position raised has an initiative on the same topic.',
  ),
  why: told(
    'Inget initiativ får bli hängande; det som lyfts ska få ett svar.',
    'No initiative may be left hanging; what is raised should get an answer.',
  ),
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: false,
  cost: 'positions × the breadth of their topics, and initiatives',
  ask: (survey) => {
    const byTopic = new Map<string, string[]>();
    for (const { id, about } of survey.of('INITIATIVE'))
      for (const topic of about) byTopic.set(topic, [...(byTopic.get(topic) ?? []), id]);
    return survey.of('STATEMENT').flatMap((one): Found[] => {
      if (one.statementKind !== 'POSITION' || one.topics.length === 0) return [];
      const answers = [
        ...new Set([
          ...[...withBroader(survey, one.topics)].flatMap((topic) => byTopic.get(topic) ?? []),
          ...one.answeredBy,
        ]),
      ];
      const places = one.by.flatMap((id) => {
        const fact = survey.reading.facts.byId.get(id);
        return fact?.kind === 'ACTOR' ? fact.servesPlaces : [];
      });
      const spot = {
        of: one.id,
        side: 'DOCUMENTED' as const,
        levels: ['LOCAL' as const],
        places,
        mendedBy: survey.owners,
        slots: { by: one.by, text: one.text, answers },
      };
      return [
        answers.length > 0
          ? met(
              spot,
              told(
                '{by} lyfte: {text} Ämnet har {answers}.',
                '{by} raised: {text} The topic has {answers}.',
              ),
              { evidence: [one.id, ...answers] },
            )
          : unknown(
              'NOT_DOCUMENTED',
              spot,
              told(
                '{by} lyfte: {text} Ingen källa visar en insats om ämnet.',
                '{by} raised: {text} No source shows an initiative on the topic.',
              ),
              told(
                'Ett beslut om en insats eller ett svar till den som frågade.',
                'A decision on an initiative, or an answer to whoever asked.',
              ),
              { evidence: [one.id] },
            ),
      ];
    });
  },
};
