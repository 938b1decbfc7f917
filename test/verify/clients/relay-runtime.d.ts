/** What the check uses of `relay-runtime`, which describes no types. */
declare module 'relay-runtime' {
  type Variables = Readonly<Record<string, unknown>>;
  interface Request {
    readonly text: string;
  }
  interface Operation {
    readonly fragment: object;
  }
  export class RecordSource {}
  export class Store {
    constructor(source: RecordSource);
  }
  interface Network {
    execute: unknown;
  }
  export const Network: {
    create(send: (request: Request, variables: Variables) => Promise<object>): Network;
  };
  export class Environment {
    constructor(parts: { readonly network: Network; readonly store: Store });
    retain(operation: Operation): unknown;
    lookup(selector: object): { readonly data: unknown };
  }
  export function createOperationDescriptor(query: object, variables: Variables): Operation;
  export function fetchQuery(
    environment: Environment,
    query: object,
    variables: Variables,
  ): { toPromise(): Promise<unknown> };
  export function getSingularSelector(fragment: object, data: unknown): object;
}
