/** The specification of GraphQL over HTTP, by the audits of `graphql-http`. */
import { serverAudits } from 'graphql-http';
import type { Check, Demand } from '../check.ts';

const levels = { MUST: 13, SHOULD: 23 } as const;

/** All its audits pass. */
export const graphqlOverHttp: Check = {
  title: 'GraphQL over HTTP',
  claim:
    'In production mode the service follows all that the specification says must and should be.',
  async run(ground) {
    const { url } = await ground.service();
    const audits = serverAudits({ url: `${url}/graphql` });
    const results = await Promise.all(audits.map((audit) => audit.fn()));
    const demands = Object.entries(levels).map(([level, count]): Demand => {
      const ofLevel = results.filter(({ name }) => name.startsWith(`${level} `));
      const passed = ofLevel.filter(({ status }) => status === 'ok').length;
      const failed = ofLevel.filter(({ status }) => status !== 'ok').map(({ name }) => name);
      const seen = [`${passed}/${ofLevel.length}`, ...failed].join('; ');
      return {
        what: `${level} of \`graphql-http\` serverAudits`,
        demanded: `${count}/${count}`,
        seen,
        holds: passed === count,
      };
    });
    return { demands };
  },
};
