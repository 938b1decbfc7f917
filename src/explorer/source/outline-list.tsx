/** The headings of a document, with how many facts each states itself. */
import { useEffect, useRef } from 'react';
import { Here } from '../address/place.tsx';
import type { SourceSectionFragment } from '../ask/documents.generated.ts';
import { count, useSay } from '../language/say.ts';

/** How deep a section lies: in how many others it begins, those it shares its beginning with left out. */
function depthOf(
  { firstLine }: SourceSectionFragment,
  all: readonly SourceSectionFragment[],
): number {
  if (firstLine == null) return 0;
  return all.filter(
    (other) =>
      other.firstLine != null && other.firstLine < firstLine && (other.lastLine ?? 0) > firstLine,
  ).length;
}

/** What a section is called: its number and its words. */
export function sectionName({ locator, title }: SourceSectionFragment): string {
  if (title == null || title.startsWith(locator)) return title ?? locator;
  return /^[\d.§ ]+$|^Bilaga \d+$/.test(locator) ? `${locator} ${title}` : title;
}

/** The list; the section read is marked. */
export function OutlineList({
  sections,
  current,
}: {
  sections: readonly SourceSectionFragment[];
  current: string | undefined;
}) {
  const say = useSay();
  const list = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another section is another line of the list.
  useEffect(() => {
    const marked = list.current?.querySelector<HTMLElement>('[aria-current]');
    const nav = list.current;
    if (!marked || !nav) return;
    const [line, whole] = [marked.getBoundingClientRect(), nav.getBoundingClientRect()];
    if (line.top < whole.top || line.bottom > whole.bottom)
      nav.scrollTop += line.top - whole.top - whole.height / 2;
  }, [current]);
  const facts = (number: number) => count(say, number, ['uppgift', 'fact'], ['uppgifter', 'facts']);
  return (
    <nav ref={list} className="outline" aria-label={say('Rubriker', 'Headings')}>
      <h2>{say('Rubriker', 'Headings')}</h2>
      <p className="small quiet">
        {say(
          'Siffran är antalet uppgifter som vilar på just det avsnittet.',
          'The number is how many facts rest on just that section.',
        )}
      </p>
      <ol>
        {sections.map((section) => (
          <li key={section.locator} data-depth={Math.min(depthOf(section, sections), 3)}>
            <Here
              change={{ at: section.locator, around: undefined, facts: undefined }}
              aria-current={section.locator === current ? 'true' : undefined}
            >
              <span>
                {sectionName(section)}
                {section.page == null ? null : say(`, s. ${section.page}`, `, p. ${section.page}`)}
              </span>{' '}
              <span className="num">
                {section.facts}
                <span className="sr"> {facts(section.facts).replace(/^\S+ /, '')}</span>
              </span>
            </Here>
          </li>
        ))}
      </ol>
    </nav>
  );
}
