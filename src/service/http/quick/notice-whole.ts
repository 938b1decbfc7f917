/** Notes on the context which validated operation the server answered whole, so that it can be answered quickly next time. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { ApiContext } from '../../graphql/context.ts';

/** Answers with errors, or of the graph door, leave no note. */
export function noticeWholePlugin(): ApolloServerPlugin<ApiContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response, contextValue, document, operation }) {
          if (response.body.kind !== 'single' || response.body.singleResult.errors) return;
          const { asked, noteWhole } = contextValue;
          if (asked === undefined || asked.graph || !document || !operation) return;
          noteWhole?.({ document, operation, asked });
        },
      };
    },
  };
}
