import { useId, useRef, useState } from 'preact/hooks';
import { useSidebar } from './context.ts';
import type { View } from './views.ts';

interface GearProps {
  views: readonly Exclude<View, 'report'>[];
  onView: (view: View) => void;
}

/** The menu behind the gear. */
export function Gear({ views, onView }: GearProps) {
  const { said } = useSidebar();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const move = (step: number) => {
    const items = [...(menu.current?.querySelectorAll('button') ?? [])];
    const at = items.indexOf(document.activeElement as HTMLButtonElement);
    items[(at + step + items.length) % items.length]?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the menu within.
    <div
      class="gear"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
        if (isOpen && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
          event.preventDefault();
          move(event.key === 'ArrowDown' ? 1 : -1);
        }
      }}
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOpen(false);
      }}
    >
      <button
        type="button"
        ref={button}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {said.menu}
      </button>
      <div id={id} ref={menu} role="menu" aria-label={said.menu} class={isOpen ? 'list' : 'unseen'} hidden={!isOpen}>
        {views.map((view) => (
          <button
            type="button"
            role="menuitem"
            key={view}
            onClick={() => {
              setOpen(false);
              onView(view);
            }}
          >
            {said.views[view]}
          </button>
        ))}
      </div>
    </div>
  );
}
