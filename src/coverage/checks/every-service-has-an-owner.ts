/** Each process and service has an owner, its own or that of what it is part of. */
import { type Check, type Found, gap, met, told, unknown } from '../finding.ts';
import type { Survey } from '../survey.ts';

/** Ties that own a process, or what it is part of, and so on up. */
function ownersOf(survey: Survey, id: string): readonly { id: string; source: string }[] {
  const seen = new Set([id]);
  for (const one of seen) {
    const owning = survey
      .pointing(one, 'TIE')
      .filter(
        ({ target, tieKind }) =>
          target === one && ['OWNS', 'HOSTS', 'LEADS', 'HOLDS'].includes(tieKind),
      );
    if (owning.length > 0) return owning;
    const fact = survey.reading.facts.byId.get(one);
    if (fact?.kind === 'PROCESS') for (const whole of fact.partOf) seen.add(whole);
  }
  return [];
}

export const everyServiceHasAnOwner: Check = {
  id: 'every-service-has-an-owner',
  holds: told('Varje process och tjänst har en ägare.', 'Every process and service has an owner.'),
  why: told('En tjänst som ingen äger blir inte av.', 'A service nobody owns does not happen.'),
  reader: 'PLANNER',
  seriousness: 'DESIGN',
  needsBlueprint: false,
  cost: 'processes × their depth',
  ask: (survey) =>
    survey.of('PROCESS').map((process): Found => {
      const silence =
        survey.silence(process.id, 'owner of the support') ?? survey.silence(process.id, 'owner');
      const owners = silence ? [] : ownersOf(survey, process.id);
      const spot = {
        of: process.id,
        side: 'DESIGNED' as const,
        levels: ['REGIONAL' as const],
        places: survey.counties,
        mendedBy: survey.mendersOf(process.id),
        slots: { process: process.id, owners: owners.map(({ source }) => source) },
      };
      if (owners.length > 0)
        return met(
          spot,
          told('{owners} svarar för {process}.', '{owners} answers for {process}.'),
          {
            evidence: owners.map(({ id }) => id),
          },
        );
      if (silence)
        return gap(
          'STATED',
          spot,
          told(
            'Källan säger inte vem som äger {process}.',
            'The source does not say who owns {process}.',
          ),
          { evidence: [silence.id] },
        );
      return unknown(
        'NOT_DOCUMENTED',
        spot,
        told('Det är okänt vem som äger {process}.', 'Who owns {process} is unknown.'),
        told('Ett beslut om vem som äger tjänsten.', 'A decision on who owns the service.'),
        { evidence: [process.id] },
      );
    }),
};
