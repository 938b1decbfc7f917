/** `npm run types`: the explorer's documents, typed by the schema of the questions. */
import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: ['schema/shared.graphql', 'schema/questions/*.graphql'],
  documents: ['src/explorer/**/*.graphql'],
  generates: {
    'src/explorer/ask/words.generated.ts': {
      plugins: ['typescript'],
      config: { onlyEnums: true, enumType: 'string-literal', enumsAsTypes: true },
    },
    'src/explorer/ask/documents.generated.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        documentMode: 'string',
        useTypeImports: true,
        immutableTypes: true,
        avoidOptionals: { field: true, inputValue: false },
        enumType: 'string-literal',
        scalars: { ID: 'string', DateTime: 'string' },
        dedupeFragments: true,
      },
    },
  },
};

export default config;
