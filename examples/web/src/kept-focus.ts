import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the keyboard's place in a list whose rows disappear: when the row with the focus is removed, the row that
 * took its place gets it, without scrolling; when none is left, the list's heading.
 *
 * @returns the ref of the table's body
 */
export function useKeptFocus() {
  const body = useRef<HTMLTableSectionElement>(null);
  const place = useRef<number>(undefined);

  useLayoutEffect(() => {
    const rows = body.current?.rows;
    if (place.current === undefined || document.activeElement !== document.body) return;
    if (document.querySelector('dialog[open]')) return;
    const row = rows?.[Math.min(place.current, rows.length - 1)];
    const next = row?.querySelector<HTMLElement>('button') ?? document.getElementById('codes');
    next?.focus({ preventScroll: true });
  });

  return useCallback((element: HTMLTableSectionElement | null) => {
    body.current = element;
    if (!element) return undefined;
    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || target.closest('dialog')) return;
      const row = element.contains(target) ? target.closest('tr') : null;
      place.current = row ? row.sectionRowIndex : undefined;
    };
    // A press elsewhere gives the place up.
    const leave = ({ target }: PointerEvent) => {
      if (target instanceof Element && !target.closest('dialog, tbody')) place.current = undefined;
    };
    document.addEventListener('focusin', note);
    document.addEventListener('pointerdown', leave);
    return () => {
      document.removeEventListener('focusin', note);
      document.removeEventListener('pointerdown', leave);
      body.current = null;
    };
  }, []);
}
