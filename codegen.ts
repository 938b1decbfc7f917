/** `npm run types`: the documents that ask, typed by the schema of the questions. */
import type { CodegenConfig } from '@graphql-codegen/cli';

const explorer = ['src/explorer/**/*.graphql'];
const answers = {
  useTypeImports: true,
  immutableTypes: true,
  avoidOptionals: { field: true, inputValue: false },
  enumType: 'string-literal',
  scalars: { ID: 'string', DateTime: 'string', PropertyValue: 'unknown' },
  dedupeFragments: true,
};

const config: CodegenConfig = {
  schema: [
    'schema/shared.graphql',
    'schema/questions/*.graphql',
    'schema/contributions/*.graphql',
    'schema/accounts/*.graphql',
  ],
  generates: {
    'src/client/words.generated.ts': {
      documents: explorer,
      plugins: ['typescript'],
      config: { onlyEnums: true, enumType: 'string-literal', enumsAsTypes: true },
    },
    'src/explorer/ask/documents.generated.ts': {
      documents: explorer,
      plugins: ['typescript-operations', 'typed-document-node'],
      config: { documentMode: 'string', ...answers },
    },
    'src/engine/questions/answers.generated.ts': {
      documents: ['src/engine/questions/*/document.graphql'],
      plugins: ['typescript-operations'],
      config: answers,
    },
  },
};

export default config;
