import { expect, test } from 'vitest';
import { mailTo } from '../../src/explorer/parts/write-to.tsx';

test('a mail to the keeper of a landscape says what is meant, whatever letters it has', () => {
  const mail = new URL(mailTo('mailto:karta@exempel.se', 'Råd & flöden?', 'Rad 1\r\nRad 2 = så'));
  expect(mail.pathname).toBe('karta@exempel.se');
  expect(mail.searchParams.get('subject')).toBe('Råd & flöden?');
  expect(mail.searchParams.get('body')).toBe('Rad 1\r\nRad 2 = så');
});

test('an address that has words of its own keeps them', () => {
  const mail = new URL(mailTo('mailto:karta@exempel.se?cc=arkiv@exempel.se', 'Ämne', 'Text'));
  expect([...mail.searchParams.keys()]).toEqual(['cc', 'subject', 'body']);
});
