import { useSyncExternalStore } from "react";

/** Whether the cart is shown over the page, and why: asked for, or because something was added. */
export type Shown = "closed" | "opened" | "added";

let shown: Shown = "closed";
const listeners = new Set<() => void>();

function set(next: Shown) {
  shown = next;
  listeners.forEach((listener) => listener());
}

export const showCart = (why: "opened" | "added") => set(why);
export const closeCart = () => set("closed");

export function useShownCart(): Shown {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
}
