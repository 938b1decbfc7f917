/** The basis of an answer, shown in the head of the page that the answer is a part of. */
import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';

const place = 'basis-of-page';

/** Where the head shows the basis. */
export function BasisPlace() {
  return <div id={place} className="basis-place" />;
}

/** Puts the basis into the head of the page. */
export function BasisInHead({ children }: { children: ReactNode }) {
  const [head, setHead] = useState<HTMLElement | null>(null);
  useEffect(() => setHead(document.getElementById(place)), []);
  return head ? createPortal(children, head) : null;
}
