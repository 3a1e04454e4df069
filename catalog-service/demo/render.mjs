// Draws parts as a photographer would: a studio with a soft key light, a fill, a rim light and a bright ground. Triangles are
// rasterised; the light that reaches a point is summed over many small lamps, each with a shadow map.
import { Vec } from './vec.mjs';
import { surface } from './materials.mjs';

/** Raise it when the same scene looks different: every picture is taken anew then. */
export const EDITION = 1;

/** The colour of the key light, as a share of its green. */
const KEY_TONE = [1.06, 1, 0.91];
const FINE = 2;

/** Lamps: direction, colour. The key light is a wide disc, so that shadows are soft. */
const LAMPS = (() => {
  const lamps = [];
  const golden = Math.PI * (3 - Math.sqrt(5));
  const disc = (middle, spread, count, colour) => {
    const z = Vec.unit(middle);
    const x = Vec.unit(Vec.cross([0, 1, 0], z));
    const y = Vec.cross(z, x);
    for (let i = 0; i < count; i++) {
      const [r, a] = [Math.sqrt((i + 0.5) / count) * spread, i * golden];
      lamps.push({
        to: Vec.unit(z.map((c, k) => c + x[k] * r * Math.cos(a) + y[k] * r * Math.sin(a))),
        colour: colour.map((c) => c / count),
      });
    }
  };
  disc([-0.62, 0.78, 0.5], 0.34, 22, [1.8, 1.69, 1.52]);
  disc([0.95, 0.35, 0.55], 0.4, 5, [0.3, 0.31, 0.34]);
  disc([0.45, 0.7, -0.8], 0.3, 5, [0.42, 0.42, 0.42]);
  const sky = 20;
  for (let i = 0; i < sky; i++) {
    const y = Math.sqrt((i + 0.5) / sky);
    const [r, a] = [Math.sqrt(1 - y * y), i * golden];
    lamps.push({ to: [r * Math.cos(a), y, r * Math.sin(a)], colour: [0.7 / sky, 0.715 / sky, 0.74 / sky] });
  }
  return lamps;
})();

const smooth = (a, b, x) => {
  const t = x < a ? 0 : x > b ? 1 : (x - a) / (b - a);
  return t * t * (3 - 2 * t);
};

/** What a mirror sees of the studio in a direction; rough surfaces see it blurred. */
function studio(x, y, z, rough, ground) {
  const w = 0.05 + rough * 0.75;
  const up = smooth(-0.12 - w * 0.5, 0.12 + w * 0.5, y);
  const high = smooth(0.1, 1, y);
  let r = 0.2 + 0.55 * high;
  let g = 0.2 + 0.56 * high;
  let b = 0.205 + 0.575 * high;
  // Key: a large soft box, left above. Strip: right. Rim: behind.
  const kx = -0.55 - x / (Math.abs(y) + 0.35);
  const kz = z / (Math.abs(y) + 0.35);
  const key =
    (smooth(0.55 + w, 0.55 - w, Math.abs(kx * 0.75)) *
      smooth(0.75 + w, 0.75 - w, Math.abs(kz - 0.35)) *
      smooth(0.12 - w * 0.4, 0.3 + w * 0.4, y)) /
    (1 + rough * 1.2);
  const strip =
    (smooth(0.2 + w, 0.2 - w, Math.abs(Math.atan2(z, x) - 0.42)) *
      smooth(0.85 + w, 0.8 - w, Math.abs(y - 0.25)) *
      smooth(-0.3, 0.2, x)) /
    (1 + rough * 1.6);
  const rim = smooth(0.3 - w, 0.75 + w * 0.2, -z) * smooth(-0.1 - w, 0.45, y) * 0.55;
  r += key * 3.1 + strip * 1.5 + rim;
  g += key * 3.0 + strip * 1.53 + rim;
  b += key * 2.85 + strip * 1.58 + rim;
  out[0] = ground[0] * 0.62 * (1 - up) + r * up;
  out[1] = ground[1] * 0.62 * (1 - up) + g * up;
  out[2] = ground[2] * 0.62 * (1 - up) + b * up;
}
const out = new Float64Array(3);

/** From light to bytes: a soft shoulder, so that highlights do not burn out at once, and the curve of sRGB. */
const TONES = Uint8Array.from({ length: 4096 }, (_, i) => {
  const x = i / 2048;
  const c = x < 0.6 ? x : 0.6 + 0.4 * (1 - Math.exp(-(x - 0.6) / 0.4));
  return 255 * (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055) + 0.5;
});

/** Joins the parts into arrays, placed in the world. */
function assemble(parts) {
  const points = parts.reduce((sum, part) => sum + part.mesh.p.length / 3, 0);
  const corners = parts.reduce((sum, part) => sum + part.mesh.index.length, 0);
  const s = {
    p: new Float32Array(points * 3),
    n: new Float32Array(points * 3),
    local: new Float32Array(points * 3),
    uv: new Float32Array(points * 2),
    index: new Uint32Array(corners),
    part: new Uint16Array(corners / 3),
    parts,
    points,
  };
  let at = 0;
  let corner = 0;
  parts.forEach(({ mesh, place: m }, which) => {
    const base = at;
    const size = Math.cbrt(
      Math.abs(
        m[0] * (m[5] * m[10] - m[6] * m[9]) - m[1] * (m[4] * m[10] - m[6] * m[8]) + m[2] * (m[4] * m[9] - m[5] * m[8]),
      ),
    );
    for (let i = 0; i < mesh.p.length / 3; i++, at++) {
      const [x, y, z] = [mesh.p[i * 3], mesh.p[i * 3 + 1], mesh.p[i * 3 + 2]];
      const [a, b, c] = [mesh.n[i * 3], mesh.n[i * 3 + 1], mesh.n[i * 3 + 2]];
      for (let k = 0; k < 3; k++) {
        s.p[at * 3 + k] = m[k * 4] * x + m[k * 4 + 1] * y + m[k * 4 + 2] * z + m[k * 4 + 3];
        s.n[at * 3 + k] = (m[k * 4] * a + m[k * 4 + 1] * b + m[k * 4 + 2] * c) / size;
        s.local[at * 3 + k] = mesh.p[i * 3 + k];
      }
      s.uv[at * 2] = mesh.uv[i * 2];
      s.uv[at * 2 + 1] = mesh.uv[i * 2 + 1];
    }
    for (const i of mesh.index) s.index[corner++] = base + i;
    s.part.fill(which, (corner - mesh.index.length) / 3, corner / 3);
  });
  return s;
}

/** Fills `depth` (nearest is largest) and, where given, `owner` with the triangle that is seen. */
function rasterise(s, px, py, pz, width, height, depth, owner, wanted) {
  const { index, part } = s;
  for (let t = 0; t < part.length; t++) {
    if (!wanted[part[t]]) continue;
    const a = index[t * 3];
    const b = index[t * 3 + 1];
    const c = index[t * 3 + 2];
    const ax = px[a];
    const ay = py[a];
    const bx = px[b];
    const by = py[b];
    const cx = px[c];
    const cy = py[c];
    const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
    if (area === 0) continue;
    const x0 = Math.max(0, Math.ceil(Math.min(ax, bx, cx) - 0.5));
    const x1 = Math.min(width - 1, Math.floor(Math.max(ax, bx, cx) - 0.5));
    const y0 = Math.max(0, Math.ceil(Math.min(ay, by, cy) - 0.5));
    const y1 = Math.min(height - 1, Math.floor(Math.max(ay, by, cy) - 0.5));
    if (x0 > x1 || y0 > y1) continue;
    const k = 1 / area;
    const e0x = (cy - by) * -k;
    const e0y = (cx - bx) * k;
    const e1x = (ay - cy) * -k;
    const e1y = (ax - cx) * k;
    const za = pz[a];
    const zb = pz[b];
    const zc = pz[c];
    for (let y = y0; y <= y1; y++) {
      let w0 = (x0 + 0.5 - bx) * e0x + (y + 0.5 - by) * e0y;
      let w1 = (x0 + 0.5 - cx) * e1x + (y + 0.5 - cy) * e1y;
      for (let x = x0, at = y * width + x0; x <= x1; x++, at++, w0 += e0x, w1 += e1x) {
        const w2 = 1 - w0 - w1;
        if (w0 < -1e-6 || w1 < -1e-6 || w2 < -1e-6) continue;
        const z = w0 * za + w1 * zb + w2 * zc;
        if (z > depth[at]) {
          depth[at] = z;
          if (owner) owner[at] = t;
        }
      }
    }
  }
}

/**
 * @param scene {parts, azimuth, elevation} and more where a kind needs it: wall (it hangs), gap (from the wall), fill, zoom, look, ground, detail (finer shadows)
 * @returns RGB bytes
 */
export function render(scene, width, height) {
  const s = assemble(scene.parts);
  const { p, points } = s;
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < points * 3; i++) {
    low[i % 3] = Math.min(low[i % 3], p[i]);
    high[i % 3] = Math.max(high[i % 3], p[i]);
  }
  const middle = low.map((x, i) => (x + high[i]) / 2);
  const reach = Math.hypot(...Vec.minus(high, low)) / 2;
  const ground = scene.ground ?? [0.83, 0.79, 0.735];
  // The backdrop is the floor under the goods, or the wall behind what hangs.
  const axis = scene.wall ? 2 : 1;
  const level = low[axis] - (scene.gap ?? 0) * reach;

  // The camera, moved and tilted until the goods fill the frame.
  const [az, el] = [((scene.azimuth ?? 32) * Math.PI) / 180, ((scene.elevation ?? 17) * Math.PI) / 180];
  const back = [Math.sin(az) * Math.cos(el), Math.sin(el), Math.cos(az) * Math.cos(el)];
  const right = Vec.unit(Vec.cross([0, 1, 0], back));
  const up = Vec.cross(back, right);
  const distance = reach * (scene.near ?? 5.2);
  const eye = middle.map((x, i) => x + back[i] * distance);
  const rx = new Float32Array(points);
  const ry = new Float32Array(points);
  const iz = new Float32Array(points);
  let [left, top, rightmost, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < points; i++) {
    const d = [p[i * 3] - eye[0], p[i * 3 + 1] - eye[1], p[i * 3 + 2] - eye[2]];
    const z = -Vec.dot(d, back);
    iz[i] = 1 / z;
    rx[i] = Vec.dot(d, right) / z;
    ry[i] = -Vec.dot(d, up) / z;
    left = Math.min(left, rx[i]);
    rightmost = Math.max(rightmost, rx[i]);
    top = Math.min(top, ry[i]);
    bottom = Math.max(bottom, ry[i]);
  }
  const fill = scene.fill ?? 0.76;
  const zoom = Math.min((width * fill) / (rightmost - left), (height * fill) / (bottom - top)) * (scene.zoom ?? 1);
  const [lookX, lookY] = scene.look ?? [0.5, 0.5];
  const centreX = left + (rightmost - left) * lookX;
  const centreY = top + (bottom - top) * lookY;
  const W = width * FINE;
  const H = height * FINE;
  const sx = new Float32Array(points);
  const sy = new Float32Array(points);
  const offsetY = scene.zoom > 1 ? 0 : height * (scene.lower ?? 0.01);
  for (let i = 0; i < points; i++) {
    sx[i] = ((rx[i] - centreX) * zoom + width / 2) * FINE;
    sy[i] = ((ry[i] - centreY) * zoom + height / 2 + offsetY) * FINE;
  }
  const solid = scene.parts.map((part) => !part.material.glass);
  const depth = new Float32Array(W * H);
  const owner = new Int32Array(W * H).fill(-1);
  rasterise(s, sx, sy, iz, W, H, depth, owner, solid);
  const glazed = solid.includes(false);
  let glassOwner;
  if (glazed) {
    const nearest = depth.slice();
    glassOwner = new Int32Array(W * H).fill(-1);
    rasterise(
      s,
      sx,
      sy,
      iz,
      W,
      H,
      nearest,
      glassOwner,
      solid.map((x) => !x),
    );
  }

  // A shadow map for every lamp. Glass takes a third of the light: it stands before every third lamp.
  const everything = solid.map(() => true);
  const shadow = 224 * (scene.detail ?? 1);
  const scale = shadow / (reach * 2.1);
  const axes = new Float64Array(LAMPS.length * 12);
  const maps = LAMPS.map(({ to, colour }, which) => {
    const u = Vec.unit(Vec.cross(Math.abs(to[1]) > 0.9 ? [1, 0, 0] : [0, 1, 0], to));
    const v = Vec.cross(to, u);
    const qx = new Float32Array(points);
    const qy = new Float32Array(points);
    const qz = new Float32Array(points);
    for (let i = 0; i < points; i++) {
      const x = p[i * 3] - middle[0];
      const y = p[i * 3 + 1] - middle[1];
      const z = p[i * 3 + 2] - middle[2];
      qx[i] = (x * u[0] + y * u[1] + z * u[2]) * scale + shadow / 2;
      qy[i] = (x * v[0] + y * v[1] + z * v[2]) * scale + shadow / 2;
      qz[i] = x * to[0] + y * to[1] + z * to[2];
    }
    const map = new Float32Array(shadow * shadow).fill(-1e9);
    rasterise(s, qx, qy, qz, shadow, shadow, map, undefined, glazed && which % 3 ? solid : everything);
    axes.set([...to, ...u, ...v, ...colour], which * 12);
    return map;
  });
  const bias = 1.6 / scale;
  const light = new Float64Array(3);
  const lean = new Float64Array(3);
  let openness = 0;
  /** Sums the light at a point: `light`, how it grows as the normal leans (`lean`), and how much of the room the point sees. */
  function lit(x, y, z, nx, ny, nz, soft) {
    light[0] = light[1] = light[2] = lean[0] = lean[1] = lean[2] = 0;
    let seen = 0;
    let all = 0;
    const ox = x - middle[0] + nx * bias;
    const oy = y - middle[1] + ny * bias;
    const oz = z - middle[2] + nz * bias;
    for (let i = 0, o = 0; i < maps.length; i++, o += 12) {
      const tx = axes[o];
      const ty = axes[o + 1];
      const tz = axes[o + 2];
      // Cloth and skin let light wrap around their edges.
      const cos = (nx * tx + ny * ty + nz * tz + soft) / (1 + soft);
      if (cos <= 0) continue;
      all += cos;
      const fx = (ox * axes[o + 3] + oy * axes[o + 4] + oz * axes[o + 5]) * scale + shadow / 2 - 0.5;
      const fy = (ox * axes[o + 6] + oy * axes[o + 7] + oz * axes[o + 8]) * scale + shadow / 2 - 0.5;
      let open = 1;
      if (fx >= 0 && fy >= 0 && fx < shadow - 1 && fy < shadow - 1) {
        const map = maps[i];
        const ix = fx | 0;
        const iy = fy | 0;
        const sx = fx - ix;
        const sy = fy - iy;
        const q = ox * tx + oy * ty + oz * tz + bias * 0.6;
        const at = iy * shadow + ix;
        open =
          (1 - sy) * ((q >= map[at] ? 1 - sx : 0) + (q >= map[at + 1] ? sx : 0)) +
          sy * ((q >= map[at + shadow] ? 1 - sx : 0) + (q >= map[at + shadow + 1] ? sx : 0));
        if (open === 0) continue;
      }
      const reached = cos * open;
      seen += reached;
      light[0] += axes[o + 9] * reached;
      light[1] += axes[o + 10] * reached;
      light[2] += axes[o + 11] * reached;
      const strength = (open * axes[o + 10]) / (1 + soft);
      lean[0] += strength * tx;
      lean[1] += strength * ty;
      lean[2] += strength * tz;
    }
    openness = all ? seen / all : 0;
  }
  lit(1e6, 1e6, 1e6, 0, axis === 1 ? 1 : 0, axis === 2 ? 1 : 0, 0);
  const full = [...light];

  // The backdrop: its light on a coarse grid, as if nothing stood before it.
  const STEP = 6;
  const gw = Math.ceil(width / STEP) + 2;
  const gh = Math.ceil(height / STEP) + 2;
  const shade = new Float32Array(gw * gh * 3);
  const ray = (x, y) => {
    const a = (x - width / 2) / zoom + centreX;
    const b = -((y - height / 2 - offsetY) / zoom + centreY);
    return [0, 1, 2].map((k) => right[k] * a + up[k] * b - back[k]);
  };
  for (let j = 0; j < gh; j++) {
    for (let i = 0; i < gw; i++) {
      const d = ray(i * STEP, j * STEP);
      const t = (level - eye[axis]) / d[axis];
      const at = (j * gw + i) * 3;
      if (!(t > 0) || t > distance * 4) {
        shade.fill(1, at, at + 3);
        continue;
      }
      lit(eye[0] + d[0] * t, eye[1] + d[1] * t, eye[2] + d[2] * t, 0, axis === 1 ? 1 : 0, axis === 2 ? 1 : 0, 0);
      // Light that the bright room throws into every shadow.
      for (let k = 0; k < 3; k++) shade[at + k] = 0.06 + (0.94 * light[k]) / full[k];
    }
  }
  const backdrop = (x, y, into) => {
    const fx = Math.max(0, x / STEP);
    const fy = Math.max(0, y / STEP);
    const ix = Math.min(gw - 2, fx | 0);
    const iy = Math.min(gh - 2, fy | 0);
    const tx = fx - ix;
    const ty = fy - iy;
    const vignette =
      1.03 - 0.16 * Math.hypot((x / width - 0.42) * Math.min(1.4, width / height), y / height - 0.4) ** 2 * 1.6;
    for (let k = 0; k < 3; k++) {
      const a = shade[(iy * gw + ix) * 3 + k];
      const b = shade[(iy * gw + ix + 1) * 3 + k];
      const c = shade[((iy + 1) * gw + ix) * 3 + k];
      const e = shade[((iy + 1) * gw + ix + 1) * 3 + k];
      into[k] = ((a * (1 - tx) + b * tx) * (1 - ty) + (c * (1 - tx) + e * tx) * ty) * ground[k] * vignette;
    }
  };

  // Light changes little within a block of pixels of one part; only the normal does.
  const BLOCK = 3;
  const kept = Array.from({ length: Math.ceil(width / BLOCK) + 1 }, () => ({
    row: -1,
    part: -1,
    n: [0, 0, 0],
    light: [0, 0, 0],
    lean: [0, 0, 0],
    openness: 0,
  }));
  function lightUp(part, x, y, X, Y, Z, nx, ny, nz, soft) {
    const k = kept[(x / BLOCK) | 0];
    const row = (y / BLOCK) | 0;
    if (k.row !== row || k.part !== part || k.n[0] * nx + k.n[1] * ny + k.n[2] * nz < 0.85) {
      lit(X, Y, Z, nx, ny, nz, soft);
      k.row = row;
      k.part = part;
      k.openness = openness;
      k.n[0] = nx;
      k.n[1] = ny;
      k.n[2] = nz;
      for (let i = 0; i < 3; i++) {
        k.light[i] = light[i];
        k.lean[i] = lean[i];
      }
      return;
    }
    openness = k.openness;
    const more = (nx - k.n[0]) * k.lean[0] + (ny - k.n[1]) * k.lean[1] + (nz - k.n[2]) * k.lean[2];
    for (let i = 0; i < 3; i++) light[i] = Math.max(0, k.light[i] + more * KEY_TONE[i]);
  }

  const look = { r: 0, g: 0, b: 0, rough: 0.5, metal: 0, coat: 0, sheen: 0, glow: 0, soft: 0, bx: 0, by: 0, bz: 0 };
  const hit = new Float64Array(3);
  function shadePoint(t, x, y) {
    const { index } = s;
    const a = index[t * 3];
    const b = index[t * 3 + 1];
    const c = index[t * 3 + 2];
    const area = (sx[b] - sx[a]) * (sy[c] - sy[a]) - (sy[b] - sy[a]) * (sx[c] - sx[a]);
    const px = x * FINE;
    const py = y * FINE;
    let w0 = ((sx[c] - sx[b]) * (py - sy[b]) - (sy[c] - sy[b]) * (px - sx[b])) / area;
    let w1 = ((sx[a] - sx[c]) * (py - sy[c]) - (sy[a] - sy[c]) * (px - sx[c])) / area;
    let w2 = 1 - w0 - w1;
    w0 = Math.max(0, Math.min(1, w0)) * iz[a];
    w1 = Math.max(0, Math.min(1, w1)) * iz[b];
    w2 = Math.max(0, Math.min(1, w2)) * iz[c];
    const sum = w0 + w1 + w2;
    w0 /= sum;
    w1 /= sum;
    w2 /= sum;
    const mixOf = (array, of, k) => w0 * array[a * of + k] + w1 * array[b * of + k] + w2 * array[c * of + k];
    const X = mixOf(p, 3, 0);
    const Y = mixOf(p, 3, 1);
    const Z = mixOf(p, 3, 2);
    let nx = mixOf(s.n, 3, 0);
    let ny = mixOf(s.n, 3, 1);
    let nz = mixOf(s.n, 3, 2);
    const part = s.parts[s.part[t]];
    let vx = eye[0] - X;
    let vy = eye[1] - Y;
    let vz = eye[2] - Z;
    const away = Math.hypot(vx, vy, vz);
    vx /= away;
    vy /= away;
    vz /= away;
    surface(
      part.material,
      mixOf(s.local, 3, 0),
      mixOf(s.local, 3, 1),
      mixOf(s.local, 3, 2),
      mixOf(s.uv, 2, 0),
      mixOf(s.uv, 2, 1),
      look,
    );
    // Turned towards the camera only where it is clearly seen from behind: at the outline a smooth normal may lean away.
    if (nx * vx + ny * vy + nz * vz < -0.25) {
      nx = -nx;
      ny = -ny;
      nz = -nz;
    }
    const m = part.place;
    nx -= m[0] * look.bx + m[1] * look.by + m[2] * look.bz;
    ny -= m[4] * look.bx + m[5] * look.by + m[6] * look.bz;
    nz -= m[8] * look.bx + m[9] * look.by + m[10] * look.bz;
    const n = Math.hypot(nx, ny, nz) || 1;
    nx /= n;
    ny /= n;
    nz /= n;
    const facing = Math.max(0.04, nx * vx + ny * vy + nz * vz);
    lightUp(s.part[t], x, y, X, Y, Z, nx, ny, nz, look.soft);
    // The ground throws light back, less where the goods shade it.
    const from =
      Math.max(0, 0.5 - 0.5 * (axis === 1 ? ny : nz)) *
      0.5 *
      (0.35 + 0.65 * smooth(0, 0.5, ([X, Y, Z][axis] - level) / reach)) *
      (0.4 + 0.6 * openness);
    const [f0r, f0g, f0b] = look.metal ? [look.r, look.g, look.b] : [0.04, 0.04, 0.04];
    const rx0 = 2 * facing * nx - vx;
    const ry0 = 2 * facing * ny - vy;
    const rz0 = 2 * facing * nz - vz;
    const exposed = Math.min(1, openness * 1.3 + 0.1 * look.metal);
    studio(rx0, ry0, rz0, look.rough, ground);
    const edge = (1 - facing) ** 5;
    const gloss = (1 - look.rough) ** 2;
    const fr = f0r + (Math.max(gloss, f0r) - f0r) * edge;
    const fg = f0g + (Math.max(gloss, f0g) - f0g) * edge;
    const fb = f0b + (Math.max(gloss, f0b) - f0b) * edge;
    const body = 1 - look.metal;
    const dull = look.metal ? 1 : 1 - 0.75 * look.rough;
    hit[0] = look.r * body * (light[0] + from * ground[0]) + out[0] * fr * exposed * dull;
    hit[1] = look.g * body * (light[1] + from * ground[1]) + out[1] * fg * exposed * dull;
    hit[2] = look.b * body * (light[2] + from * ground[2]) + out[2] * fb * exposed * dull;
    if (look.coat) {
      studio(rx0, ry0, rz0, 0.06, ground);
      const f = look.coat * (0.04 + 0.96 * edge) * exposed;
      for (let k = 0; k < 3; k++) hit[k] = hit[k] * (1 - f) + out[k] * f;
    }
    if (look.sheen) {
      const f = look.sheen * (1 - facing) ** 2.5 * 0.5 * openness;
      hit[0] += f * (0.3 + look.r);
      hit[1] += f * (0.3 + look.g);
      hit[2] += f * (0.3 + look.b);
    }
    if (look.glow) {
      hit[0] += look.r * look.glow;
      hit[1] += look.g * look.glow;
      hit[2] += look.b * look.glow;
    }
    if (part.material.glass) {
      studio(rx0, ry0, rz0, 0.04, ground);
      const f = Math.min(1, (0.05 + 0.95 * edge) * 0.9);
      const thick = 1 / (0.3 + 0.7 * facing);
      hit[3] = f;
      for (let k = 0; k < 3; k++) {
        hit[k] = out[k];
        tint[k] = part.material.glass[k] ** thick;
      }
      return f;
    }
    return 1;
  }
  const tint = [1, 1, 1];

  const rgb = Buffer.alloc(width * height * 3);
  const pixel = [0, 0, 0];
  const under = [0, 0, 0];
  const partOf = (t) => (t < 0 ? -1 : s.part[t]);
  const sample = (at, x, y) => {
    const t = owner[at];
    if (t < 0) backdrop(x, y, under);
    else {
      shadePoint(t, x, y);
      under[0] = hit[0];
      under[1] = hit[1];
      under[2] = hit[2];
    }
    if (glazed && glassOwner[at] >= 0) {
      const f = shadePoint(glassOwner[at], x, y);
      for (let k = 0; k < 3; k++) under[k] = under[k] * tint[k] * (1 - f) + hit[k] * f;
    }
  };
  const isEdge = (a, b, c, d, list) => {
    const [i, j, k, l] = [partOf(list[a]), partOf(list[b]), partOf(list[c]), partOf(list[d])];
    if (i !== j || j !== k || k !== l) return true;
    if (i < 0) return false;
    const { n, index } = s;
    const [x, y] = [index[list[a] * 3] * 3, index[list[d] * 3] * 3];
    return (
      n[x] * n[y] + n[x + 1] * n[y + 1] + n[x + 2] * n[y + 2] < 0.9 ||
      Math.abs(depth[a] - depth[d]) * reach * 40 > depth[a]
    );
  };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const a = y * 2 * W + x * 2;
      const [b, c, d] = [a + 1, a + W, a + W + 1];
      pixel[0] = pixel[1] = pixel[2] = 0;
      const edge = isEdge(a, b, c, d, owner) || (glazed && isEdge(a, b, c, d, glassOwner));
      if (edge) {
        for (const [at, dx, dy] of [
          [a, 0.25, 0.25],
          [b, 0.75, 0.25],
          [c, 0.25, 0.75],
          [d, 0.75, 0.75],
        ]) {
          sample(at, x + dx, y + dy);
          for (let k = 0; k < 3; k++) pixel[k] += Math.min(1.6, under[k]) / 4;
        }
      } else {
        sample(a, x + 0.5, y + 0.5);
        for (let k = 0; k < 3; k++) pixel[k] = under[k];
      }
      for (let k = 0; k < 3; k++) rgb[(y * width + x) * 3 + k] = TONES[Math.min(4095, pixel[k] * 2048) | 0];
    }
  }
  return rgb;
}
