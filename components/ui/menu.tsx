'use client';

import { Menu as Base } from '@base-ui/react/menu';

export interface MenuAction {
  readonly label: string;
  readonly onSelect: () => void;
  readonly disabled?: boolean;
}

/** Rarer actions behind one button. */
export function Menu({ label, actions }: { label: string; actions: readonly MenuAction[] }) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger aria-label={label} title={label} className="inline-flex size-4 shrink-0 items-center justify-center rounded-box text-lead text-quiet hover:bg-tint">
        <span aria-hidden>⋯</span>
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={4} align="end" className="z-20">
          <Base.Popup className="min-w-[10rem] rounded-box border border-edge bg-sheet py-[4px] shadow-md">
            {actions.map((action) => (
              <Base.Item
                key={action.label}
                disabled={action.disabled}
                onClick={action.onSelect}
                className="cursor-pointer px-2 py-[6px] text-body data-disabled:cursor-default data-disabled:opacity-50 data-highlighted:bg-tint"
              >
                {action.label}
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
