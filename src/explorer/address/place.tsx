/** Links that take along what lasts: language, landscape and revision. */
import type { AnchorHTMLAttributes, ReactNode } from 'react';
import { Link } from 'wouter';
import { type Change, useAddress } from './address.ts';

type Rest = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'children'>;

/** A link to a page of the explorer. */
export function To({
  path,
  change = {},
  children,
  ...rest
}: Rest & { path: string; change?: Change; children: ReactNode }) {
  const { to } = useAddress();
  return (
    <Link href={to(path, change)} {...rest}>
      {children}
    </Link>
  );
}

/** A link to this page with a change. */
export function Here({
  change,
  children,
  ...rest
}: Rest & { change: Change; children: ReactNode }) {
  const { here } = useAddress();
  return (
    <Link href={here(change)} {...rest}>
      {children}
    </Link>
  );
}

/** A link to all that is known of one thing. */
export function ToEntity({ id, children, ...rest }: Rest & { id: string; children: ReactNode }) {
  return (
    <To path={`/entity/${encodeURIComponent(id)}`} {...rest}>
      {children}
    </To>
  );
}
