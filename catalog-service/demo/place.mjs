// Places parts: every function takes parts, or lists of them, and gives a list.

const times = (a, b) => {
  const m = [];
  for (let r = 0; r < 3; r++) {
    for (let c = 0; c < 4; c++) {
      m.push(a[r * 4] * b[c] + a[r * 4 + 1] * b[4 + c] + a[r * 4 + 2] * b[8 + c] + (c === 3 ? a[r * 4 + 3] : 0));
    }
  }
  return m;
};

const placed = (matrix, parts) =>
  parts
    .flat(Infinity)
    .filter(Boolean)
    .map((part) => ({ ...part, place: times(matrix, part.place) }));

export const part = (mesh, material) => [{ mesh, material, place: [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0] }];
export const at = (x, y, z, ...parts) => placed([1, 0, 0, x, 0, 1, 0, y, 0, 0, 1, z], parts);
export const scaled = (s, ...parts) => placed([s, 0, 0, 0, 0, s, 0, 0, 0, 0, s, 0], parts);

const turned =
  (a, b) =>
  (degrees, ...parts) => {
    const m = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0];
    const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    m[a * 5] = c;
    m[b * 5] = c;
    m[a * 4 + b] = -s;
    m[b * 4 + a] = s;
    return placed(m, parts);
  };
/** Right-handed turns about an axis. */
export const turnX = turned(1, 2);
export const turnY = turned(2, 0);
export const turnZ = turned(0, 1);

export const many = (count, make) => Array.from({ length: count }, (_, i) => make(i));
/** Around the vertical axis. */
export const around = (count, make) => many(count, (i) => turnY((i * 360) / count, make(i)));
