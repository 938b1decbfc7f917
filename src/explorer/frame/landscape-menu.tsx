/** Which landscape is shown. */
import { Menu, MenuButton, MenuItem, MenuProvider } from '@ariakit/react';
import { useAddress } from '../address/address.ts';
import { useSay } from '../language/say.ts';
import { useLandscapes } from './landscapes.ts';

/** A menu of all landscapes. */
export function LandscapeMenu() {
  const say = useSay();
  const { landscape, change } = useAddress();
  const landscapes = useLandscapes();
  const named = landscapes.find(({ id }) => id === landscape)?.name ?? landscape;
  const now = named === '' ? say('Välj landskap', 'Choose a landscape') : named;
  return (
    <MenuProvider>
      <MenuButton className="btn">
        <span className="sr">{say('Landskap: ', 'Landscape: ')}</span>
        {now} <span aria-hidden="true">▾</span>
      </MenuButton>
      <Menu className="menu" gutter={4}>
        {landscapes.map(({ id, name }) => (
          <MenuItem key={id} className="menu-item" onClick={() => change({ landscape: id })}>
            {name}
            {id === landscape ? <span aria-hidden="true"> ✓</span> : null}
          </MenuItem>
        ))}
      </Menu>
    </MenuProvider>
  );
}
