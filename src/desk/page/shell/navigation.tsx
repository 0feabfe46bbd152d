import { content } from '../base/events.ts';
import { screenHref } from '../base/navigate.ts';
import { useAnswer } from '../base/use-answer.ts';
import { words } from '../base/words.ts';
import { type Room, rooms, type Screen, togetherPath } from './screens.ts';

interface NavigationProps {
  /** Where the keeper is; undefined at an address without a screen. */
  readonly room: Room | undefined;
  readonly screen: Screen | undefined;
}

/** The rooms, and the screens of the one in which the keeper is. */
export function Navigation({ room: current, screen }: NavigationProps) {
  const { output: isShared } = useAnswer('together/has', null, content.value.state);
  const shown = current?.screens.filter(({ path }) => isShared || path !== togetherPath) ?? [];
  return (
    <>
      <nav class="desk-rooms" aria-label={words.shell.rooms}>
        <ul>
          {rooms.map((room) => (
            <li key={room.screens[0].path}>
              <a
                href={screenHref(room.screens[0].path)}
                aria-current={room !== current ? undefined : screen === room.screens[0] ? 'page' : 'true'}
              >
                {room.label()}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {current && shown.length > 1 && (
        <nav class="desk-screens" aria-label={words.shell.screensOf(current.label())}>
          <ul>
            {shown.map((one) => (
              <li key={one.path}>
                <a href={screenHref(one.path)} aria-current={one === screen ? 'page' : undefined}>
                  {one.label()}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}
