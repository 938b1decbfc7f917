/** Who charged a party, by which decision, valid when, and to whom it accounts. */

import type { ChainState } from '../../client/words.generated.ts';
import { datesBetween } from '../../language/dates.ts';
import { useAddress } from '../address/address.ts';
import { ToEntity } from '../address/place.tsx';
import { PartyMandateDocument, type PartyMandateQuery } from '../ask/documents.generated.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { type Told, useSay } from '../language/say.ts';
import { holdings } from '../language/words.ts';
import { AsGraphql } from '../parts/as-graphql.tsx';
import { BasisInHead } from '../parts/basis-in-head.tsx';
import { BasisLine, Partial } from '../parts/basis-line.tsx';
import { SourcesOnDemand } from '../parts/citations.tsx';
import { Shown } from '../parts/states.tsx';
import { FactItem } from './facts-tab.tsx';

type Link = NonNullable<PartyMandateQuery['mandate']>['links'][number];

const chains: Readonly<Record<ChainState, Told>> = {
  UNBROKEN: ['Kedjan håller den dagen.', 'The chain holds on that day.'],
  UNKNOWN: [
    'Om kedjan håller den dagen går inte att säga.',
    'Whether the chain holds on that day cannot be told.',
  ],
  BROKEN: ['Kedjan är bruten den dagen.', 'The chain is broken on that day.'],
};

function Row({ link }: { link: Link }) {
  const say = useSay();
  const period = datesBetween(link.from ?? undefined, link.until ?? undefined, say.language);
  const reports = [...new Map(link.reports.map(({ to }) => [to?.id, to])).values()];
  return (
    <tr>
      <td className="num">{link.degree}</td>
      <th scope="row">
        {link.by ? (
          <ToEntity id={link.by.id}>{link.by.name}</ToEntity>
        ) : (
          say('ingen angiven', 'not stated')
        )}{' '}
        <span aria-hidden="true">→</span> <ToEntity id={link.to.id}>{link.to.name}</ToEntity>
      </th>
      <td>
        <ToEntity id={link.flow.id}>{link.flow.carries ?? link.flow.sentence}</ToEntity>
        <SourcesOnDemand citations={link.flow.citations} of={link.flow} />
      </td>
      <td>
        {link.decision ? <ToEntity id={link.decision.id}>{link.decision.name}</ToEntity> : '–'}
      </td>
      <td>
        {period === '' ? say('inte angivet', 'not stated') : period}
        {link.holding ? (
          <>
            <br />
            <b>{say(...holdings[link.holding])}</b>
          </>
        ) : null}
      </td>
      <td>
        {reports.length > 0
          ? reports.map((to, at) => (
              <span key={to?.id ?? at}>
                {at > 0 ? ', ' : ''}
                {to ? (
                  <ToEntity id={to.id}>{to.name}</ToEntity>
                ) : (
                  say('ingen angiven', 'not stated')
                )}
              </span>
            ))
          : '–'}
      </td>
    </tr>
  );
}

/** The tab. */
export function MandateTab({ id }: { id: string }) {
  const say = useSay();
  const { get, change } = useAddress();
  const on = get('on');
  const answer = useAnswer(PartyMandateDocument, { of: id, ...(on ? { on } : {}) });
  const caption = say('Uppdragen, närmast först', 'The assignments, nearest first');
  return (
    <>
      <h2>{say('Mandat', 'Mandate')}</h2>
      <div className="field on-day">
        <label htmlFor="mandate-on">{say('Gäller vilken dag?', 'On which day?')}</label>
        <input
          id="mandate-on"
          type="date"
          value={on ?? ''}
          onChange={({ target }) => change({ on: target.value || undefined })}
        />
      </div>
      <Shown answer={answer}>
        {({ mandate }) =>
          mandate ? (
            <>
              <Partial answer={mandate} />
              <p>
                {mandate.sentence} {mandate.chain ? <b>{say(...chains[mandate.chain])}</b> : null}
              </p>
              {mandate.links.length > 0 ? (
                <div className="scroll block" tabIndex={0} role="region" aria-label={caption}>
                  <table>
                    <caption>{caption}</caption>
                    <thead>
                      <tr>
                        <th scope="col">{say('Steg upp', 'Steps up')}</th>
                        <th scope="col">{say('Från och till', 'From and to')}</th>
                        <th scope="col">{say('Uppdrag', 'Assignment')}</th>
                        <th scope="col">{say('Beslut', 'Decision')}</th>
                        <th scope="col">{say('Gäller', 'Holds')}</th>
                        <th scope="col">{say('Redovisas till', 'Accounts to')}</th>
                      </tr>
                    </thead>
                    <tbody>
                      {mandate.links.map((link) => (
                        <Row key={`${link.flow.id} ${link.to.id}`} link={link} />
                      ))}
                    </tbody>
                  </table>
                </div>
              ) : null}
              {mandate.contradictions.length > 0 ? (
                <section className="block">
                  <h3>{say('Där uppgifterna går isär', 'Where statements conflict')}</h3>
                  <ul>
                    {mandate.contradictions.map((fact) => (
                      <FactItem key={fact.id} fact={fact} />
                    ))}
                  </ul>
                </section>
              ) : null}
              <div className="under">
                <BasisInHead>
                  <BasisLine answer={mandate} />
                </BasisInHead>
                <AsGraphql asked={answer.asked} />
              </div>
            </>
          ) : null
        }
      </Shown>
    </>
  );
}
