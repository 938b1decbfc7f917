import { expect, it } from 'vitest';
import {
  readAdded,
  withOne,
  without,
  writeAdded,
} from '../../src/explorer/what-if/change-asked.ts';

it('an added flow is read as it is written', () => {
  const added = { kind: 'DEMAND', from: 'branschforum', to: 'programrad' } as const;
  expect(writeAdded(added)).toBe('DEMAND:branschforum:programrad');
  expect(readAdded(writeAdded(added))).toEqual(added);
});

it.each(['', 'DEMAND', 'DEMAND:a', 'DEMAND:a:b:c', 'WISH:a:b', 'DEMAND::b'])(
  '"%s" is no flow',
  (written) => {
    expect(readAdded(written)).toBeUndefined();
  },
);

it('a list takes each thing once, and leaves the address when it is empty', () => {
  expect(withOne(['a'], 'b')).toEqual(['a', 'b']);
  expect(withOne(['a'], 'a')).toEqual(['a']);
  expect(without(['a', 'b'], 'a')).toEqual(['b']);
  expect(without(['a'], 'a')).toBeUndefined();
});
