// What goods are made of: colours in linear light, and the grain, weave and pores that break up the light.

export const linear = (hex) =>
  [1, 3, 5].map((at) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });

const blend = (a, b, t) => a.map((x, i) => x * (1 - t) + b[i] * t);
export const darker = (c, by = 0.4) => c.map((x) => x * (1 - by));
export const lighter = (c, by = 0.4) => blend(c, [0.92, 0.9, 0.86], by);

const plain =
  (defaults) =>
  (colour, more = {}) => ({ colour, rough: 0.5, metal: 0, coat: 0, sheen: 0, glow: 0, soft: 0, ...defaults, ...more });

export const matte = plain({ rough: 0.85 });
export const ceramic = plain({ rough: 0.4, coat: 0.7 });
export const enamel = plain({ rough: 0.3, coat: 1 });
export const plastic = plain({ rough: 0.42 });
export const gloss = plain({ rough: 0.2, coat: 0.9 });
export const rubber = plain({ rough: 0.75 });
export const paper = plain({ rough: 0.95 });
export const wood = plain({ rough: 0.5, texture: 'wood', coat: 0.12 });
export const cloth = plain({ rough: 1, sheen: 0.35, soft: 0.15, texture: 'weave', grain: 60 });
export const velvet = plain({ rough: 1, sheen: 1.1, soft: 0.25, texture: 'fleece', grain: 110, deep: 0.5 });
export const fleece = plain({ rough: 1, sheen: 0.6, soft: 0.3, texture: 'fleece', grain: 26 });
export const leather = plain({ rough: 0.5, coat: 0.1, texture: 'leather', grain: 30 });
export const straw = plain({ rough: 0.8, soft: 0.1, texture: 'straw', grain: 24 });
export const metal = plain({ rough: 0.3, metal: 1, texture: 'brushed', grain: 90 });
export const chrome = plain({ rough: 0.09, metal: 1 });
export const steel = (more) => metal([0.66, 0.65, 0.63], more);
export const brass = (more) => metal([0.78, 0.55, 0.24], { rough: 0.24, ...more });
export const copper = (more) => metal([0.83, 0.47, 0.31], { rough: 0.2, ...more });
export const clay = plain({ rough: 0.95, texture: 'clay', grain: 30 });
export const glow = (colour, by = 1) => plain({ rough: 0.6 })(colour, { glow: by });
/** Clear or tinted: what share of the light goes through. */
export const glass = (through = [0.93, 0.95, 0.94]) => plain({ rough: 0.05 })([1, 1, 1], { glass: through });
export const screen = (a, b) => plain({ rough: 0.25, coat: 0.8, texture: 'screen', second: b, glow: 0.25 })(a);

const hash = (x, y, z) => {
  let h = Math.imul(x, 374761393) ^ Math.imul(y, 668265263) ^ Math.imul(z, 2147483647 - 1274126177);
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
};

function noise(x, y, z) {
  const ix = Math.floor(x);
  const iy = Math.floor(y);
  const iz = Math.floor(z);
  let u = x - ix;
  let v = y - iy;
  let w = z - iz;
  u = u * u * (3 - 2 * u);
  v = v * v * (3 - 2 * v);
  w = w * w * (3 - 2 * w);
  const at = (a, b, c) => hash(ix + a, iy + b, iz + c);
  const x0 = at(0, 0, 0) * (1 - u) + at(1, 0, 0) * u;
  const x1 = at(0, 1, 0) * (1 - u) + at(1, 1, 0) * u;
  const x2 = at(0, 0, 1) * (1 - u) + at(1, 0, 1) * u;
  const x3 = at(0, 1, 1) * (1 - u) + at(1, 1, 1) * u;
  return (x0 * (1 - v) + x1 * v) * (1 - w) + (x2 * (1 - v) + x3 * v) * w;
}

const step = (a, b, x) => {
  const t = Math.max(0, Math.min(1, (x - a) / (b - a)));
  return t * t * (3 - 2 * t);
};

/** Slopes of a height at a point, in the part's own space. */
function slopes(height, x, y, z, e, deep, look) {
  const h = height(x, y, z);
  look.bx = ((height(x + e, y, z) - h) / e) * deep;
  look.by = ((height(x, y + e, z) - h) / e) * deep;
  look.bz = ((height(x, y, z + e) - h) / e) * deep;
}

const TEXTURES = {
  wood(m, x, y, z, u, v, look) {
    const along = m.along ?? 1;
    const [a, b, c] = along === 0 ? [y, z, x] : along === 1 ? [x, z, y] : [x, y, z];
    const g = m.grain ?? 9;
    const wave = noise(a * 2.1, b * 2.1, c * 0.7) * 0.9;
    const ring = Math.hypot(a + 0.9, b * 0.8 + 0.31) * g + wave * 2.2;
    const t = ring - Math.floor(ring);
    const pores = noise(a * 130, b * 130, c * 7);
    const shade =
      0.78 +
      0.3 * step(0, 0.85, t) * (1 - step(0.88, 1, t)) +
      0.14 * (pores - 0.5) +
      0.22 * (noise(a * 3, b * 3, c * 0.9) - 0.5);
    look.r *= shade;
    look.g *= shade * (0.96 + 0.04 * t);
    look.b *= shade * (0.92 + 0.06 * t);
    look.rough += 0.15 * (pores - 0.5);
  },
  weave(m, x, y, z, u, v, look) {
    const g = m.grain * 3;
    const w = (a, b, c) => Math.sin(a * g) * Math.sin(b * g) + Math.sin(c * g) * Math.sin((a + b) * g * 0.5) * 0.6;
    slopes(w, x, y, z, 0.004, (0.0011 * (m.deep ?? 1) * 60) / m.grain, look);
    const shade = 0.93 + 0.06 * w(x, y, z) + 0.16 * (noise(x * g * 0.9, y * g * 0.9, z * g * 0.9) - 0.5);
    look.r *= shade;
    look.g *= shade;
    look.b *= shade;
  },
  fleece(m, x, y, z, u, v, look) {
    const g = m.grain;
    const w = (a, b, c) => noise(a * g, b * g, c * g) + 0.5 * noise(a * g * 2.3, b * g * 2.3, c * g * 2.3);
    slopes(w, x, y, z, 0.004, ((0.01 * 30) / g) * (m.deep ?? 1), look);
    const shade = 0.72 + 0.36 * w(x, y, z);
    look.r *= shade;
    look.g *= shade;
    look.b *= shade;
  },
  leather(m, x, y, z, u, v, look) {
    const g = m.grain;
    const w = (a, b, c) =>
      Math.abs(noise(a * g, b * g, c * g) - 0.5) + 0.6 * Math.abs(noise(a * g * 2.1, b * g * 2.1, c * g * 2.1) - 0.5);
    slopes(w, x, y, z, 0.004, (0.0065 * 30) / g, look);
    const shade = 0.84 + 0.3 * w(x, y, z) + 0.16 * (noise(x * 3, y * 3, z * 3) - 0.5);
    look.r *= shade;
    look.g *= shade;
    look.b *= shade;
  },
  straw(m, x, y, z, u, v, look) {
    const g = m.grain;
    const around = Math.atan2(x, z) * (m.turns ?? 26);
    const row = Math.floor(y * g);
    const w = (a, b) =>
      Math.abs(Math.sin(b * g * Math.PI)) * (0.6 + 0.4 * Math.abs(Math.sin(around + ((row % 2) * Math.PI) / 2)));
    slopes(w, x, y, z, 0.003, (0.02 * 24) / g, look);
    const shade = 0.55 + 0.5 * w(x, y) + 0.3 * (noise(around * 1.3, row, 4) - 0.5);
    look.r *= shade;
    look.g *= shade;
    look.b *= shade;
  },
  clay(m, x, y, z, u, v, look) {
    const g = m.grain;
    slopes((a, b, c) => noise(a * g, b * g * 1.6, c * g), x, y, z, 0.005, 0.004, look);
    const shade = 0.86 + 0.2 * noise(x * 5, y * 9, z * 5) + 0.14 * (noise(x * 60, y * 60, z * 60) - 0.5);
    look.r *= shade;
    look.g *= shade;
    look.b *= shade;
  },
  brushed(m, x, y, z, u, v, look) {
    const around = m.flat ? noise(x * 4, y * m.grain * 2, z * 4) : noise(x * 2, y * m.grain * 2, z * 2);
    look.rough += 0.16 * (around - 0.5);
    const shade = 0.95 + 0.1 * around;
    look.r *= shade;
    look.g *= shade;
    look.b *= shade;
  },
  speckle(m, x, y, z, u, v, look) {
    const spot = noise(x * 38, y * 38, z * 38) * 0.7 + noise(x * 90, y * 90, z * 90) * 0.3;
    const t = step(0.7, 0.76, spot);
    for (const [k, i] of [
      ['r', 0],
      ['g', 1],
      ['b', 2],
    ])
      look[k] = look[k] * (1 - t) + m.second[i] * t;
    const shade = 0.94 + 0.1 * noise(x * 4, y * 6, z * 4);
    look.r *= shade;
    look.g *= shade;
    look.b *= shade;
  },
  bands(m, x, y, z, u, v, look) {
    const at = { x, y, z, u, v }[m.by ?? 'y'];
    const t = m.marks.some(([a, b]) => at >= a && at <= b) ? 1 : 0;
    if (t) [look.r, look.g, look.b] = m.second;
    if (m.under) TEXTURES[m.under](m, x, y, z, u, v, look);
  },
  stripes(m, x, y, z, u, v, look) {
    const at = { x, y, z, u, v }[m.by ?? 'x'] * m.count;
    if (at - Math.floor(at) < (m.share ?? 0.5)) [look.r, look.g, look.b] = m.second;
    if (m.under) TEXTURES[m.under](m, x, y, z, u, v, look);
  },
  dots(m, x, y, z, u, v, look) {
    const [a, b] = [x * m.count, (m.flat ? z : y) * m.count];
    const row = Math.floor(b);
    const [cx, cy] = [a + (row % 2) * 0.5, b];
    if (Math.hypot(cx - Math.floor(cx) - 0.5, cy - row - 0.5) < (m.share ?? 0.22)) [look.r, look.g, look.b] = m.second;
    if (m.under) TEXTURES[m.under](m, x, y, z, u, v, look);
  },
  /** Diamonds in rows, as on a kilim. */
  diamonds(m, x, y, z, u, v, look) {
    const [a, b] = [u * m.count, v * m.count * (m.ratio ?? 1)];
    const d = Math.abs(a - Math.floor(a) - 0.5) + Math.abs(b - Math.floor(b) - 0.5);
    if (d < 0.22 || (d > 0.38 && d < 0.46)) [look.r, look.g, look.b] = m.second;
    if (u < 0.06 || u > 0.94 || v < 0.04 || v > 0.96) [look.r, look.g, look.b] = m.third ?? m.second;
    TEXTURES.fleece({ grain: 34 }, x, y, z, u, v, look);
  },
  rings(m, x, y, z, u, v, look) {
    const d = Math.hypot(x, z) * m.count;
    const t = d - Math.floor(d);
    look.bx = (x / (d + 1e-3)) * Math.cos(t * 6.28) * 3;
    look.bz = (z / (d + 1e-3)) * Math.cos(t * 6.28) * 3;
    const shade =
      0.72 + 0.3 * Math.sin(t * Math.PI) + 0.16 * (noise(Math.atan2(x, z) * 40 + Math.floor(d) * 3, d, 1) - 0.5);
    look.r *= shade;
    look.g *= shade;
    look.b *= shade;
  },
  screen(m, x, y, z, u, v, look) {
    const hill = 0.42 + Math.sin(u * 5 + 0.6) * 0.12 + Math.sin(u * 11) * 0.04;
    const t = v < hill - 0.2 ? 0.1 : v < hill ? 0.4 : 0.7 + 0.3 * v;
    look.r = m.colour[0] * (1 - t) + m.second[0] * t;
    look.g = m.colour[1] * (1 - t) + m.second[1] * t;
    look.b = m.colour[2] * (1 - t) + m.second[2] * t;
  },
  /** Lines of type, on labels and pages. */
  print(m, x, y, z, u, v, look) {
    const row = y * m.count;
    const line = row - Math.floor(row);
    const word = noise(x * m.count * 1.1, Math.floor(row) * 7.3, 3);
    if (line > 0.35 && line < 0.62 && word > 0.4 && Math.abs(x) < m.reach) [look.r, look.g, look.b] = m.second;
  },
};

/** How a point of a material looks; `b?` is how far its normal leans. */
export function surface(m, x, y, z, u, v, look) {
  [look.r, look.g, look.b] = m.colour;
  look.rough = m.rough;
  look.metal = m.metal;
  look.coat = m.coat;
  look.sheen = m.sheen;
  look.glow = m.glow;
  look.soft = m.soft;
  look.bx = look.by = look.bz = 0;
  if (m.texture) TEXTURES[m.texture](m, x, y, z, u, v, look);
}
