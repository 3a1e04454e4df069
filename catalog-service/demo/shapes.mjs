// Triangle meshes: what goods are built of. A mesh is {p, n, uv, index}; a part is a mesh with a material and a placement.
import { Vec } from './vec.mjs';

const mesh = () => ({ p: [], n: [], uv: [], index: [] });

const add = (m, p, n, uv) => {
  m.p.push(...p);
  m.n.push(...n);
  m.uv.push(...uv);
  return m.p.length / 3 - 1;
};

/** A grid of (columns + 1) × (rows + 1) points; normals from its own slopes unless given. */
export function sheet(at, columns, rows, normal) {
  const m = mesh();
  for (let j = 0; j <= rows; j++) {
    for (let i = 0; i <= columns; i++) {
      const u = i / columns;
      const v = j / rows;
      const e = 1e-3;
      const p = at(u, v);
      const n =
        normal?.(u, v) ??
        Vec.unit(
          Vec.cross(
            Vec.minus(at(Math.min(1, u + e), v), at(Math.max(0, u - e), v)),
            Vec.minus(at(u, Math.min(1, v + e)), at(u, Math.max(0, v - e))),
          ),
        );
      add(m, p, n, [u, v]);
    }
  }
  const row = columns + 1;
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      const k = j * row + i;
      m.index.push(k, k + 1, k + row, k + 1, k + row + 1, k + row);
    }
  }
  return m;
}

const join = (...all) => {
  const m = mesh();
  for (const one of all) {
    const base = m.p.length / 3;
    for (const key of ['p', 'n', 'uv']) for (const x of one[key]) m[key].push(x);
    for (const i of one.index) m.index.push(i + base);
  }
  return m;
};

/** Rounds the corners of a line of points [x, y] or [x, y, radius]. */
export function rounded(points, radius = 0, closed = false) {
  const out = [];
  const count = points.length;
  points.forEach(([x, y, own], i) => {
    const r = own ?? radius;
    if (!r || (!closed && (i === 0 || i === count - 1))) return void out.push([x, y]);
    const before = points[(i + count - 1) % count];
    const after = points[(i + 1) % count];
    const toward = ([bx, by]) => {
      const d = Math.hypot(bx - x, by - y) || 1;
      const step = Math.min(r, d * 0.49);
      return [x + ((bx - x) / d) * step, y + ((by - y) / d) * step];
    };
    const [a, b] = [toward(before), toward(after)];
    for (let k = 0; k <= 6; k++) {
      const t = k / 6;
      out.push([0, 1].map((c) => (1 - t) ** 2 * a[c] + 2 * t * (1 - t) * [x, y][c] + t * t * b[c]));
    }
  });
  return out;
}

/** What is small needs fewer sides to look round. */
const fineness = (radius) => (radius < 0.1 ? 24 : radius < 0.26 ? 40 : 72);

/** Turns a profile of points [radius, height, rounding] about the vertical axis. */
export function lathe(
  profile,
  { round = 0.02, sides = fineness(Math.max(...profile.map(([r]) => r))), from = 0, turn = 1, oval = 1 } = {},
) {
  const line = rounded(profile, round);
  const parts = [];
  let start = 0;
  const slope = (i) => Math.atan2(line[i + 1][1] - line[i][1], line[i + 1][0] - line[i][0]);
  const bend = (i) => Math.abs(Math.atan2(Math.sin(slope(i) - slope(i - 1)), Math.cos(slope(i) - slope(i - 1))));
  let length = 0;
  const lengths = line.map((p, i) => (length += i ? Math.hypot(p[0] - line[i - 1][0], p[1] - line[i - 1][1]) : 0));
  for (let end = 1; end < line.length; end++) {
    if (end < line.length - 1 && bend(end) < 0.6) continue;
    const points = line.slice(start, end + 1);
    const m = mesh();
    points.forEach(([r, y], i) => {
      const [ax, ay] = points[Math.max(0, i - 1)];
      const [bx, by] = points[Math.min(points.length - 1, i + 1)];
      const d = Math.hypot(bx - ax, by - ay) || 1;
      const [nr, ny] = [(by - ay) / d, -(bx - ax) / d];
      for (let k = 0; k <= sides; k++) {
        const angle = (from + (turn * k) / sides) * 2 * Math.PI;
        const [s, c] = [Math.sin(angle), Math.cos(angle)];
        add(m, [r * s, y, r * c * oval], Vec.unit([nr * s, ny, (nr * c) / oval]), [k / sides, lengths[start + i]]);
      }
    });
    for (let i = 0; i < points.length - 1; i++) {
      for (let k = 0; k < sides; k++) {
        const at = i * (sides + 1) + k;
        m.index.push(at, at + 1, at + sides + 1, at + 1, at + sides + 2, at + sides + 1);
      }
    }
    parts.push(m);
    start = end;
  }
  return join(...parts);
}

export const cylinder = (r, h, round = 0.02, top = r) =>
  lathe(
    [
      [0, 0],
      [r, 0],
      [top, h],
      [0, h],
    ],
    { round },
  );

/** A box about its middle whose edges and corners are rounded. */
export function box(w, h, d, r = 0.03, fine = 5) {
  const half = [w / 2, h / 2, d / 2];
  r = Math.min(r, ...half);
  const inner = half.map((x) => x - r);
  const steps = [];
  for (let k = 0; k <= fine; k++) steps.push([-1, Math.tan(((k / fine - 1) * Math.PI) / 4)]);
  for (let k = 0; k <= fine; k++) steps.push([1, Math.tan(((k / fine) * Math.PI) / 4)]);
  const faces = [];
  for (let axis = 0; axis < 3; axis++) {
    for (const side of [-1, 1]) {
      const [a, b] = [(axis + 1) % 3, (axis + 2) % 3];
      const m = mesh();
      for (const [sb, tb] of steps) {
        for (const [sa, ta] of steps) {
          const n = [0, 0, 0];
          n[axis] = side;
          n[a] = ta;
          n[b] = tb;
          const unit = Vec.unit(n);
          const core = [0, 0, 0];
          core[axis] = side * inner[axis];
          core[a] = sa * inner[a];
          core[b] = sb * inner[b];
          const p = core.map((x, i) => x + unit[i] * r);
          add(m, p, unit, [p[a], p[b]]);
        }
      }
      const row = steps.length;
      for (let j = 0; j < row - 1; j++) {
        for (let i = 0; i < row - 1; i++) {
          const k = j * row + i;
          m.index.push(k, k + 1, k + row, k + 1, k + row + 1, k + row);
        }
      }
      faces.push(m);
    }
  }
  return join(...faces);
}

export const ball = (rx, ry = rx, rz = rx, fine = fineness(Math.max(rx, ry, rz)) / 2) =>
  sheet(
    (u, v) => {
      const [a, b] = [u * 2 * Math.PI, (v - 0.5) * Math.PI];
      return [rx * Math.cos(b) * Math.sin(a), ry * Math.sin(b), rz * Math.cos(b) * Math.cos(a)];
    },
    fine * 2,
    fine,
    (u, v) => {
      const [a, b] = [u * 2 * Math.PI, (v - 0.5) * Math.PI];
      return Vec.unit([(Math.cos(b) * Math.sin(a)) / rx, Math.sin(b) / ry, (Math.cos(b) * Math.cos(a)) / rz]);
    },
  );

/** A curve through the points. */
export function curve(points, fine = 10, closed = false) {
  const out = [];
  const count = points.length;
  const get = (i) => (closed ? points[(i + count) % count] : points[Math.max(0, Math.min(count - 1, i))]);
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [a, b, c, d] = [get(i - 1), get(i), get(i + 1), get(i + 2)];
    for (let k = 0; k < fine; k++) {
      const t = k / fine;
      out.push(
        [0, 1, 2].map(
          (x) =>
            0.5 *
            (2 * b[x] +
              (c[x] - a[x]) * t +
              (2 * a[x] - 5 * b[x] + 4 * c[x] - d[x]) * t * t +
              (3 * b[x] - a[x] - 3 * c[x] + d[x]) * t ** 3),
        ),
      );
    }
  }
  if (!closed) out.push(points[count - 1]);
  return out;
}

/** A tube along the points; `flat` squeezes it into a band, `up` says which way the band lies. */
export function tube(points, radius, { closed = false, fine = 8, sides = 14, flat = 1, up, straight = false } = {}) {
  const path = straight ? points : curve(points, fine, closed);
  const r = typeof radius === 'function' ? radius : () => radius;
  const m = mesh();
  const count = path.length;
  let side = up ?? [0.31, 0.87, 0.39];
  const rings = [];
  const ring = (centre, tangent, size, t, slant = 0) => {
    side = up ?? side;
    const a = Vec.unit(Vec.minus(side, Vec.times(tangent, Vec.dot(side, tangent))));
    const b = Vec.cross(tangent, a);
    if (!up) side = a;
    const first = m.p.length / 3;
    for (let k = 0; k <= sides; k++) {
      const angle = (k / sides) * 2 * Math.PI;
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      add(
        m,
        centre.map((x, i) => x + size * (a[i] * c * flat + b[i] * s)),
        Vec.unit(a.map((x, i) => ((x * c) / flat + b[i] * s) * (1 - Math.abs(slant)) + tangent[i] * slant)),
        [k / sides, t],
      );
    }
    rings.push(first);
  };
  let length = 0;
  const end = (i, tangent, from) => {
    for (const t of from ? [0, 0.15, 0.45, 0.75] : [0.75, 0.45, 0.15, 0]) {
      const size = r(i / (count - 1));
      const back = (1 - t) * size * Math.min(1, flat * 1.5) * (from ? -1 : 1);
      ring(
        path[i].map((x, k) => x + tangent[k] * back),
        tangent,
        Math.max(1e-4, size * Math.sqrt(1 - (1 - t) ** 2)),
        length,
        (1 - t) * (from ? -1 : 1),
      );
    }
  };
  for (let i = 0; i < count + (closed ? 1 : 0); i++) {
    const at = path[i % count];
    const before = closed ? path[(i + count - 1) % count] : path[Math.max(0, i - 1)];
    const after = closed ? path[(i + 1) % count] : path[Math.min(count - 1, i + 1)];
    const tangent = Vec.unit(Vec.minus(after, before));
    if (i === 0 && !closed) end(0, tangent, true);
    if (i) length += Math.hypot(...Vec.minus(at, path[i - 1]));
    ring(at, tangent, r(i / (count - 1)), length);
    if (i === count - 1 && !closed) end(count - 1, tangent, false);
  }
  for (let j = 0; j < rings.length - 1; j++) {
    for (let k = 0; k < sides; k++) {
      const [x, y] = [rings[j] + k, rings[j + 1] + k];
      m.index.push(x, x + 1, y, x + 1, y + 1, y);
    }
  }
  return m;
}

/** A flat shape with an outline of points [x, y], `d` thick along z, its edges rounded by `bevel`. */
export function slab(outline, d, bevel = 0.02) {
  const turned =
    outline.reduce((sum, [x, y], i) => {
      const [a, b] = outline[(i + 1) % outline.length];
      return sum + x * b - a * y;
    }, 0) > 0
      ? outline
      : [...outline].reverse();
  const points = turned.filter(([x, y], i) => {
    const [a, b] = turned[(i + turned.length - 1) % turned.length];
    return Math.hypot(a - x, b - y) > 1e-5;
  });
  const count = points.length;
  const normals = points.map(([x, y], i) => {
    const [ax, ay] = points[(i + count - 1) % count];
    const [bx, by] = points[(i + 1) % count];
    const [ux, uy] = Vec.unit([y - ay, ax - x, 0]);
    const [vx, vy] = Vec.unit([by - y, x - bx, 0]);
    return Vec.unit([ux + vx, uy + vy, 0]);
  });
  bevel = Math.min(bevel, d / 2);
  const steps = [];
  for (let k = 0; k <= 4; k++) steps.push([-1, ((k / 4) * Math.PI) / 2 - Math.PI / 2]);
  for (let k = 0; k <= 4; k++) steps.push([1, ((k / 4) * Math.PI) / 2]);
  const m = mesh();
  for (const [s, angle] of steps) {
    const z = s * (d / 2 - bevel) + bevel * Math.sin(angle);
    const inset = bevel * (1 - Math.cos(angle));
    for (let i = 0; i <= count; i++) {
      const [x, y] = points[i % count];
      const [nx, ny] = normals[i % count];
      add(
        m,
        [x - nx * inset, y - ny * inset, z],
        [nx * Math.cos(angle), ny * Math.cos(angle), Math.sin(angle)],
        [i / count, z],
      );
    }
  }
  const row = count + 1;
  for (let j = 0; j < steps.length - 1; j++) {
    for (let i = 0; i < count; i++) {
      const k = j * row + i;
      m.index.push(k, k + 1, k + row, k + 1, k + row + 1, k + row);
    }
  }
  const inner = points.map(([x, y], i) => [x - normals[i][0] * bevel, y - normals[i][1] * bevel]);
  const triangles = earcut(inner);
  for (const side of [-1, 1]) {
    const base = m.p.length / 3;
    for (const [x, y] of inner) add(m, [x, y, (side * d) / 2], [0, 0, side], [x, y]);
    for (const t of triangles) m.index.push(base + t);
  }
  return m;
}

function earcut(points) {
  const left = points.map((_, i) => i);
  const out = [];
  const area = (a, b, c) => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
  let guard = 0;
  for (let i = 0; left.length > 2 && guard++ < 20_000; i++) {
    const k = left.length;
    const [a, b, c] = [left[(i + k - 1) % k], left[i % k], left[(i + 1) % k]];
    const [p, q, r] = [points[a], points[b], points[c]];
    const flat = area(p, q, r);
    if (flat < 0 && guard < 15_000) continue;
    if (
      flat > 1e-12 &&
      left.some(
        (o) =>
          o !== a &&
          o !== b &&
          o !== c &&
          area(p, q, points[o]) >= 0 &&
          area(q, r, points[o]) >= 0 &&
          area(r, p, points[o]) >= 0,
      )
    )
      continue;
    out.push(a, b, c);
    left.splice(i % k, 1);
    guard = 0;
  }
  return out;
}

/** A stuffed square: seams pulled in, corners pointed. */
export function pillow(w, h, thick, pinch = 0.07, fine = 48) {
  const face = (side) =>
    sheet(
      (u, v) => {
        const [x, y] = [u * 2 - 1, v * 2 - 1];
        const swell = ((1 - x ** 4) * (1 - y ** 4)) ** 0.55;
        return [
          (w / 2) * x * (1 - pinch * (1 - y * y)),
          (h / 2) * y * (1 - pinch * (1 - x * x)),
          ((side * thick) / 2) * swell,
        ];
      },
      fine,
      fine,
    );
  return join(face(1), face(-1));
}

export const circle = (r, cx = 0, cy = 0, sides = 48) =>
  Array.from({ length: sides }, (_, i) => {
    const a = (i / sides) * 2 * Math.PI;
    return [cx + r * Math.cos(a), cy + r * Math.sin(a)];
  });

export const oblong = (w, h, r) =>
  rounded(
    [
      [-w / 2, -h / 2],
      [w / 2, -h / 2],
      [w / 2, h / 2],
      [-w / 2, h / 2],
    ],
    r,
    true,
  );
