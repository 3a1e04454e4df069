import { home } from './goods-home.mjs';
import { leisure } from './goods-leisure.mjs';
import { tech } from './goods-tech.mjs';

const scene = (made) => (Array.isArray(made) ? { parts: made } : made);

/** The kinds of goods: each makes a scene, which is parts and how they are looked at. */
export const goods = Object.fromEntries(
  Object.entries({ ...home, ...tech, ...leisure }).map(([kind, make]) => [
    kind,
    (wanted) => {
      const { parts, ...view } = scene(make(wanted));
      return { ...view, parts: parts.flat(Infinity).filter(Boolean) };
    },
  ]),
);
