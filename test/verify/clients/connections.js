/** Five lists of both doors as a Relay app declares them; `relay-compiler` makes of them what runs. */
import { graphql } from 'relay-runtime';

graphql`
  query connectionsUpstreamQuery($count: Int!, $cursor: String) {
    ...connectionsUpstream @arguments(count: $count, cursor: $cursor)
  }
`;
graphql`
  fragment connectionsUpstream on Query
  @argumentDefinitions(count: { type: "Int!" }, cursor: { type: "String" })
  @refetchable(queryName: "connectionsUpstreamPageQuery") {
    list: upstream(of: "lokal-kompetensverkstad", depth: 9, first: $count, after: $cursor) @connection(key: "connectionsUpstream_list", filters: []) {
      edges {
        node {
          id name
        }
      }
    }
  }
`;

graphql`
  query connectionsBrowseQuery($count: Int!, $cursor: String) {
    ...connectionsBrowse @arguments(count: $count, cursor: $cursor)
  }
`;
graphql`
  fragment connectionsBrowse on Query
  @argumentDefinitions(count: { type: "Int!" }, cursor: { type: "String" })
  @refetchable(queryName: "connectionsBrowsePageQuery") {
    list: browse(kinds: [FORUM], first: $count, after: $cursor) @connection(key: "connectionsBrowse_list", filters: []) {
      edges {
        node {
          id name
        }
      }
    }
  }
`;

graphql`
  query connectionsSelectQuery($count: Int!, $cursor: String) {
    ...connectionsSelect @arguments(count: $count, cursor: $cursor)
  }
`;
graphql`
  fragment connectionsSelect on Query
  @argumentDefinitions(count: { type: "Int!" }, cursor: { type: "String" })
  @refetchable(queryName: "connectionsSelectPageQuery") {
    list: select(expression: "branschforum+", first: $count, after: $cursor) @connection(key: "connectionsSelect_list", filters: []) {
      edges {
        node {
          id name
        }
      }
    }
  }
`;

graphql`
  query connectionsForumTypesQuery($count: Int!, $cursor: String) {
    ...connectionsForumTypes @arguments(count: $count, cursor: $cursor)
  }
`;
graphql`
  fragment connectionsForumTypes on Query
  @argumentDefinitions(count: { type: "Int!" }, cursor: { type: "String" })
  @refetchable(queryName: "connectionsForumTypesPageQuery") {
    list: forumTypesConnection(sort: [{ id: ASC }], first: $count, after: $cursor) @connection(key: "connectionsForumTypes_list", filters: []) {
      edges {
        node {
          id nameSv
        }
      }
    }
  }
`;

graphql`
  query connectionsFlowsQuery($count: Int!, $cursor: String) {
    ...connectionsFlows @arguments(count: $count, cursor: $cursor)
  }
`;
graphql`
  fragment connectionsFlows on Query
  @argumentDefinitions(count: { type: "Int!" }, cursor: { type: "String" })
  @refetchable(queryName: "connectionsFlowsPageQuery") {
    list: flowsConnection(sort: [{ id: ASC }], first: $count, after: $cursor) @connection(key: "connectionsFlows_list", filters: []) {
      edges {
        node {
          id flowKind
        }
      }
    }
  }
`;
