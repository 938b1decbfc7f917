/** The way to say that something is wrong: the form where contributions are taken in, else a mail to those who keep the landscape. */
import type { ReactNode } from 'react';
import { useAddress } from '../address/address.ts';
import { To } from '../address/place.tsx';
import { useWriting } from './use-writing.ts';
import { WriteTo } from './write-to.tsx';

/** What is spoken of. */
export interface SpokenOf {
  /** The subject of a mail. */
  readonly subject: string;
  /** What the service says today; left out, the page is meant. */
  readonly says?: string;
  /** The thing that says it, which has a page of its own. */
  readonly id?: string | undefined;
  /** The finding that says it. */
  readonly result?: string | undefined;
}

/** A link to the form, or the beginning of a mail. */
export function SayTo({
  of: { subject, says, id, result },
  className = '',
  children,
}: {
  of: SpokenOf;
  className?: string;
  children: ReactNode;
}) {
  const { here, landscape } = useAddress();
  const { isOpen } = useWriting();
  if (!isOpen || landscape === '')
    return (
      <WriteTo about={subject} {...(says ? { says } : {})} id={id} className={className}>
        {children}
      </WriteTo>
    );
  // A thing says its sentence itself; what has no page of its own is told by what it says.
  const said = id === undefined ? says : undefined;
  return (
    <To
      path="/say"
      change={{ about: id, result, says: said, page: here({}) }}
      className={`write-to ${className}`}
    >
      {children}
    </To>
  );
}
