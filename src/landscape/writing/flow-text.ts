/** Values as people write them on one line of YAML. */
import { stringify } from 'yaml';
import { isMapping } from '../raw-fact.ts';

/** A value in flow style, such as `{ sv: Rådet, en: The council }`; good wherever a value may stand. */
export function flowText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`;
  if (isMapping(value)) {
    const pairs = Object.entries(value).map(([key, one]) => `${scalar(key)}: ${flowText(one)}`);
    return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
  }
  return scalar(value);
}

/** Quoted where it has to be, also inside a list or mapping. */
function scalar(value: unknown): string {
  if (typeof value === 'string' && /[\n\r\t\u0085\u2028\u2029]/.test(value))
    return JSON.stringify(value);
  const list = stringify([value], {
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    lineWidth: 0,
    singleQuote: true,
  });
  return list.trim().slice(1, -1);
}
