// Goods of the house: kitchen, living, lighting, garden, beauty. Each kind takes {c, a, is}: its colour, its accent, and whether its title says something.
import * as M from './materials.mjs';
import { ball, box, circle, cylinder, lathe, oblong, pillow, rounded, sheet, slab, tube } from './shapes.mjs';
import { around, at, many, part, scaled, turnX, turnY, turnZ } from './place.mjs';

const { darker, lighter } = M;
const WHITE = [0.8, 0.79, 0.76];
const BLACK = [0.022, 0.023, 0.026];
const OAK = M.linear('#c99d66');
const WALNUT = M.linear('#7a5136');
const GREEN = [0.09, 0.2, 0.06];
const SOIL = [0.045, 0.028, 0.02];
const near = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) < 0.05;
const STEEL = M.linear('#a3afb8');
const METALS = [[M.linear('#c87f4f'), M.copper], [M.linear('#c9a648'), M.brass], [STEEL, M.steel], [M.linear('#b9c2c9'), M.steel]];
const WOODS = ['#c99d66', '#80583b', '#d2b36d', '#dcc7a1'].map(M.linear);
/** The colour as the metal or the wood it stands for, or else as the given material. */
const as = (otherwise) => (colour, more) => {
  const metal = METALS.find(([c]) => near(c, colour));
  if (metal) return metal[1](more);
  if (WOODS.some((c) => near(c, colour))) return M.wood(colour, more);
  return otherwise(colour, more);
};
const paint = as(M.enamel);
const shell = as(M.plastic);

const stem = (x, z, h, lean, leaf) => [
  part(tube([[0, 0, 0], [x * 0.4, h * 0.5, z * 0.4], [x * lean, h, z * lean]], 0.012), M.matte(GREEN)),
  many(5, (i) => at(x * lean * (i + 2) / 6, h * (i + 2) / 6, z * lean * (i + 2) / 6,
    turnY(i * 137, turnZ(38, at(0.09, 0, 0, part(ball(0.1 * leaf, 0.012, 0.045 * leaf, 14), M.plastic(i % 2 ? GREEN : lighter(GREEN, 0.12)))))))),
];
const herbs = (count, r, h, leaf = 1) => many(count, (i) => {
  const angle = i * 2.4;
  const d = r * Math.sqrt((i + 0.4) / count);
  return at(
    Math.cos(angle) * d, 0, Math.sin(angle) * d, stem(Math.cos(angle) * r, Math.sin(angle) * r, h * (0.75 + 0.25 * Math.sin(i * 3.7)), 0.8, leaf),
  );
});

export const home = {
  kettle({ c, a, is }) {
    const body = is(/Gooseneck/)
      ? [[0, 0], [0.5, 0, 0.05], [0.36, 0.62], [0.3, 0.68, 0.03], [0, 0.7]]
      : is(/Stovetop/) ? [[0, 0], [0.52, 0, 0.08], [0.56, 0.22], [0.44, 0.55, 0.2], [0.2, 0.68], [0, 0.69]]
        : [[0, 0], [0.42, 0, 0.04], [0.4, 0.5], [0.33, 0.92, 0.06], [0.3, 0.96], [0, 0.97]];
    const skin = is(/Brisk/) ? M.steel() : M.enamel(c);
    const dark = M.rubber(BLACK);
    const top = body.at(-1)[1];
    return [
      part(lathe(body), skin),
      at(
        0, top, 0, part(lathe([[0, 0], [0.2, 0], [0.18, 0.03, 0.02], [0, 0.045]]), skin),
        at(
          0, 0.04, 0,
          part(lathe([[0, 0], [0.03, 0], [0.03, 0.03], [0.055, 0.05, 0.02], [0.04, 0.09, 0.02], [0, 0.095]]), is(/Brisk/) ? dark : paint(a)),
        ),
      ),
      is(/Gooseneck/)
        ? [part(tube([[-0.42, 0.12, 0], [-0.6, 0.16, 0], [-0.66, 0.34, 0], [-0.7, 0.56, 0], [-0.82, 0.68, 0], [-0.92, 0.68, 0]], (t) => 0.055 - 0.03 * t), skin),
          part(tube([[0.38, 0.55, 0], [0.56, 0.62, 0], [0.7, 0.52, 0], [0.66, 0.25, 0], [0.58, 0.14, 0]], 0.042, { flat: 0.7 }), M.wood(WALNUT)),
          at(0, -0.06, 0, part(cylinder(0.54, 0.06), dark))]
        : is(/Stovetop/)
          ? [part(tube([[-0.4, 0.4, 0], [-0.56, 0.5, 0], [-0.66, 0.62, 0]], (t) => 0.1 - 0.04 * t), skin), at(-0.68, 0.64, 0, part(ball(0.075), M.brass())),
            part(
              tube(
                [[0.36, 0.58, 0], [0.4, 0.86, 0], [0.2, 1.06, 0], [-0.2, 1.06, 0], [-0.4, 0.86, 0], [-0.36, 0.58, 0]],
                (t) => 0.028 + 0.03 * Math.sin(t * Math.PI) ** 2,
              ),
              M.wood(WALNUT, { along: 0 }),
            )]
          : [part(slab(rounded([[-0.32, 0.9], [-0.5, 0.95], [-0.36, 0.68]], 0.03, true), 0.22, 0.05), skin),
            part(
              tube(
                [[0.34, 0.86, 0], [0.56, 0.88, 0], [0.64, 0.7, 0], [0.62, 0.32, 0], [0.5, 0.18, 0], [0.42, 0.18, 0]], 0.055,
                { flat: 1.3, up: [0, 0, 1] },
              ),
              dark,
            ),
            at(0, -0.07, 0, part(cylinder(0.46, 0.07), dark))],
    ];
  },
  pan({ c, a, is }) {
    const metal = is(/Copper/) ? M.copper() : is(/Cast-Iron/) ? M.metal(
      [0.05, 0.05, 0.052], { rough: 0.55, texture: undefined, coat: 0.2 },
    ) : M.plastic(c);
    const inside = is(/Copper/) ? M.steel() : M.plastic(BLACK, { rough: 0.35, coat: 0.25 });
    const deep = is(/Sauté/) ? 0.3 : 0.2;
    return {
      parts: [
        part(lathe([[0, 0], [0.52, 0, 0.06], [0.64, deep, 0.01], [0.62, deep, 0.01]]), metal),
        part(lathe([[0.62, deep, 0.01], [0.51, 0.035, 0.06], [0, 0.03]]), inside),
        is(/Cast-Iron/) ? part(tube([[0.6, deep - 0.04, 0], [0.8, deep - 0.02, 0], [1.15, deep, 0]], 0.05, { flat: 1.6, up: [0, 0, 1] }), metal)
          : [part(tube([[0.6, deep - 0.04, 0], [0.8, deep + 0.03, 0], [1.0, deep + 0.08, 0]], 0.03, { flat: 1.5, up: [0, 0, 1] }), M.steel()),
            part(
              tube([[0.92, deep + 0.06, 0], [1.2, deep + 0.12, 0], [1.5, deep + 0.14, 0]], 0.045, { flat: 1.4, up: [0, 0, 1] }),
              is(/Copper/) ? M.brass() : paint(a),
            )],
      ],
      azimuth: -28, elevation: 32,
    };
  },
  pot({ c, a, is }) {
    const h = is(/Pasta/) ? 0.85 : is(/Low/) ? 0.34 : 0.52;
    const r = is(/Low/) ? 0.66 : 0.56;
    const skin = is(/Pasta/) ? M.steel({ rough: 0.2 }) : M.enamel(c);
    return [
      part(lathe([[0, 0], [r - 0.06, 0, 0.08], [r, 0.16, 0.06], [r, h], [r - 0.03, h]]), skin),
      part(
        lathe([[r + 0.015, h, 0.01], [r + 0.015, h + 0.03, 0.01], [r * 0.75, h + 0.1, 0.2], [0.12, h + 0.15], [0, h + 0.15]]),
        is(/Pasta/) ? skin : M.enamel(c),
      ),
      at(
        0, h + 0.14, 0,
        part(lathe([[0, 0], [0.04, 0], [0.035, 0.05], [0.11, 0.075, 0.03], [0.1, 0.11, 0.03], [0, 0.12]]), is(/Pasta/) ? M.rubber(BLACK) : M.brass()),
      ),
      [1, -1].map(
        (s) => part(
          tube(
            [
              [s * (r - 0.02), h - 0.12, -0.2], [s * (r + 0.13), h - 0.1, -0.17], [s * (r + 0.17), h - 0.09, 0], [s * (r + 0.13), h - 0.1, 0.17],
              [s * (r - 0.02), h - 0.12, 0.2],
            ],
            0.04, { flat: 0.8 },
          ),
          is(/Pasta/) ? M.steel() : M.enamel(c),
        ),
      ),
    ];
  },
  knife({ a, c, is }) {
    const blade = is(/Nakiri/) ? [[0, -0.16], [1.1, -0.16, 0.03], [1.14, 0.12, 0.05], [0, 0.12]]
      : is(/Bread/) ? [[0, -0.13], ...many(17, (i) => [0.06 + i * 0.08, i % 2 ? -0.12 : -0.15]), [1.5, -0.04, 0.05], [1.46, 0.06, 0.08], [0, 0.08]]
        : [[0, -0.19], [0.7, -0.18, 0.5], [1.32, 0.05], [0.7, 0.1, 0.5], [0, 0.1]];
    const handle = is(/Nakiri|Bread/) ? M.plastic(is(/Bread/) ? c : BLACK) : M.wood(WALNUT, { along: 0 });
    const knife = [
      part(
        slab(rounded(blade, 0, true), 0.022, 0.01),
        M.metal(
          [0.72, 0.72, 0.72],
          { rough: 0.22, flat: true, ...(is(/Damascus/) && { texture: 'stripes', by: 'y', count: 60, share: 0.5, second: [0.5, 0.5, 0.52] }) },
        ),
      ),
      at(-0.04, 0, 0, part(box(0.09, 0.22, 0.07, 0.02), is(/Bread/) ? handle : M.brass())),
      at(-0.4, is(/Bread/) ? 0.04 : 0.01, 0, part(box(0.68, 0.17, 0.085, 0.04), handle)), [-0.2, -0.42, -0.62].map(
        (x) => [1, -1].map((s) => at(x, 0.02, s * 0.042, part(ball(0.022, 0.022, 0.006, 10), M.brass()))),
      ),
    ];
    return {
      parts: [at(0, 0.03, 0, part(box(2.5, 0.06, 0.95, 0.02), M.wood(OAK, { along: 0, grain: 6 }))), at(-0.3, 0.085, 0, turnX(-86, knife))],
      azimuth: 24, elevation: 46,
    };
  },
  board({ c, is }) {
    const w = M.wood(is(/Bamboo/) ? M.linear('#d2b36d') : is(/Walnut/) ? WALNUT : OAK, { along: 0, grain: is(/End-Grain/) ? 22 : 10, rough: 0.55 });
    const top = is(/Oval/) ? circle(0.5).map(([x, y]) => [x * 1.5, y * 0.85]) : oblong(1.5, 1.05, 0.1);
    const thick = is(/End-Grain/) ? 0.15 : 0.07;
    return {
      parts: [turnX(-90, part(slab(top, thick, 0.025), w)),
        is(/End-Grain/) ? many(
          8,
          (i) => at(
            -0.66 + i * 0.188, 0, 0, part(box(0.182, thick + 0.004, 1.0, 0.006), M.wood(i % 2 ? OAK : darker(OAK, 0.22), { along: 1, grain: 30 })),
          ),
        )
          : at(
            0.2, thick / 2, 0.05,
            scaled(
              0.9, part(lathe([[0, 0], [0.2, 0, 0.03], [0.21, 0.1, 0.03], [0, 0.11]]), M.matte([0.83, 0.68, 0.36])),
              at(0.36, 0.07, -0.1, part(ball(0.09, 0.085, 0.09), M.gloss([0.24, 0.04, 0.1]))),
              at(0.3, 0.065, 0.12, part(ball(0.085, 0.08, 0.085), M.gloss([0.3, 0.05, 0.11]))),
            ),
          ),
        !is(/Oval/) && at(0.62, thick / 2 - 0.004, 0, part(lathe([[0, 0], [0.06, 0], [0.06, 0.008], [0, 0.008]]), M.matte(darker(c, 0.75))))],
      azimuth: 26, elevation: 38,
    };
  },
  mug({ c, a, is }) {
    const latte = is(/Latte/);
    const skin = is(/Enamel/) ? M.enamel(c) : is(/Speckled/) ? M.ceramic(c, { texture: 'speckle', second: darker(a, 0.3) }) : M.gloss(c);
    return [
      part(
        lathe(
          latte ? [[0, 0], [0.26, 0, 0.05], [0.38, 0.3, 0.3], [0.4, 0.8, 0.02], [0.37, 0.8, 0.01]] : [
            [0, 0], [0.37, 0, 0.05], [0.41, 0.14, 0.1], [0.41, 0.86, 0.02], [0.375, 0.86, 0.02],
          ],
        ),
        skin,
      ),
      part(
        lathe([[latte ? 0.37 : 0.375, latte ? 0.8 : 0.86, 0.01], [0.35, 0.3], [0, 0.28]]),
        is(/Enamel/) ? M.enamel(WHITE) : latte ? M.gloss(WHITE) : skin,
      ),
      at(0, latte ? 0.64 : 0.7, 0, part(lathe([[0, 0.006], [0.34, 0], [0.365, 0.005]]), M.gloss([0.06, 0.026, 0.012]))),
      is(/Enamel/) && at(0, 0.86, 0, part(lathe([[0.37, -0.01], [0.42, -0.01, 0.012], [0.42, 0.016, 0.012], [0.37, 0.016]]), M.enamel(BLACK))),
      !latte && part(tube([[0.4, 0.7, 0], [0.6, 0.7, 0], [0.68, 0.48, 0], [0.6, 0.24, 0], [0.4, 0.2, 0]], 0.05, { flat: 1.4, up: [0, 0, 1] }), skin),
    ];
  },
  grinder({ c, a, is }) {
    if (is(/Coffee/)) return [part(lathe([[0, 0], [0.26, 0, 0.03], [0.26, 0.95], [0.24, 1, 0.03], [0, 1.02]]), M.steel()), at(0, 0.3, 0, part(lathe([[0.265, 0], [0.27, 0.02, 0.01], [0.27, 0.32, 0.01], [0.265, 0.34]]), M.wood(WALNUT))),
      at(
        0, 1.02, 0, part(cylinder(0.05, 0.08), M.chrome([0.6, 0.6, 0.6])),
        part(tube([[0, 0.1, 0], [0.3, 0.13, 0], [0.56, 0.12, 0]], 0.03, { flat: 1.5, up: [0, 0, 1] }), M.steel()),
        at(0.56, 0.1, 0, part(lathe([[0, 0], [0.035, 0], [0.1, 0.16, 0.06], [0, 0.24]], { round: 0.03 }), M.wood(WALNUT))),
      )];
    const skin = is(/Ceramic/) ? M.ceramic(c) : M.wood(WALNUT, { grain: 14, coat: 0.3 });
    return [
      part(lathe([[0, 0], [0.3, 0, 0.04], [0.31, 0.18, 0.08], [0.2, 0.5, 0.2], [0.25, 0.86, 0.1], [0.23, 0.94, 0.03], [0, 0.94]]), skin),
      at(0, 0.94, 0, part(lathe([[0.22, 0], [0.225, 0.03], [0.22, 0.05]]), M.brass())),
      at(
        0, 0.98, 0, part(lathe([[0.2, 0], [0.27, 0.1, 0.08], [0.22, 0.28, 0.12], [0.06, 0.36], [0, 0.36]]), skin),
        at(0, 0.36, 0, part(ball(0.06), M.brass())),
      ),
      is(/Ceramic/) && at(0, 0.36, 0, part(lathe([[0.245, 0], [0.26, 0], [0.26, 0.05]]), M.ceramic(a))),
    ];
  },
  jar({ c, is }) {
    const one = (r, h, lid, content) => [
      part(lathe([[0, 0], [r, 0, 0.06], [r, h - 0.1, 0.1], [r - 0.08, h], [r - 0.08, h + 0.05]]), M.glass([0.9, 0.94, 0.92])),
      part(lathe([[0, 0.04], [r - 0.035, 0.04, 0.05], [r - 0.035, h * 0.68], [0, h * 0.7]]), content), at(0, h + 0.02, 0, lid(r)),
    ];
    const oak = (r) => part(lathe([[0, 0], [r - 0.02, 0, 0.02], [r - 0.02, 0.12, 0.02], [0, 0.12]]), M.wood(OAK, { along: 0 }));
    const beans = M.matte([0.5, 0.3, 0.13], { texture: 'fleece', grain: 16, deep: 3 });
    if (is(/Trio/)) return [[-0.62, [0.5, 0.12, 0.03]], [0, [0.55, 0.36, 0.06]], [0.62, [0.14, 0.18, 0.06]]].map(
      ([x, colour], i) => at(
        x, 0, i === 1 ? -0.1 : 0,
        one(
          0.26, 0.62, (r) => part(lathe([[0, 0], [r - 0.03, 0, 0.02], [r - 0.03, 0.14, 0.03], [0, 0.14]]), M.plastic(c)),
          M.matte(colour, { texture: 'fleece', grain: 40 }),
        ),
      ),
    );
    if (is(/Ferment/)) return one(
      0.42, 1,
      (r) => [
        part(lathe([[0, 0], [r - 0.03, 0, 0.02], [r - 0.03, 0.14, 0.03], [0, 0.14]]), M.steel()),
        at(
          0, 0.14, 0, part(cylinder(0.05, 0.1), M.plastic(WHITE)),
          at(0, 0.1, 0, part(lathe([[0, 0], [0.09, 0.03, 0.04], [0.09, 0.16, 0.04], [0, 0.2]]), M.glass())),
        ),
      ],
      M.matte([0.42, 0.5, 0.16], { texture: 'fleece', grain: 12, deep: 3 }),
    );
    return one(0.4, 0.9, oak, beans);
  },
  bowl({ c, a, is }) {
    const bowl = (r, h, skin, inside = skin) => [
      part(lathe([[0, 0], [r * 0.42, 0, 0.02], [r * 0.42, 0.03], [r * 0.85, h * 0.5, 0.3], [r, h, 0.02], [r - 0.04, h, 0.02]]), skin),
      part(lathe([[r - 0.04, h, 0.01], [r * 0.8, h * 0.5, 0.3], [r * 0.35, 0.09, 0.1], [0, 0.07]]), inside),
    ];
    if (is(/Nesting/)) return {
      parts: [
        bowl(0.9, 0.55, M.steel(), M.steel({ rough: 0.2 })), at(0, 0.14, 0, bowl(0.72, 0.54, M.steel())), at(0, 0.26, 0, bowl(0.54, 0.54, M.steel())),
        part(lathe([[0, -0.02], [0.5, -0.02], [0.62, 0.16, 0.05], [0.58, 0.17]]), M.rubber(c)),
      ],
      elevation: 24,
    };
    if (is(/Mango/)) return {
      parts: [
        bowl(0.8, 0.42, M.wood(M.linear('#b98a58'), { grain: 12 })),
        [[-0.2, 0.1, [0.5, 0.08, 0.04]], [0.24, 0.14, [0.62, 0.4, 0.05]], [0.02, -0.26, [0.36, 0.45, 0.08]], [0.1, 0.42, [0.75, 0.32, 0.03]], [-0.36, -0.22, [0.6, 0.3, 0.03]]].map(
          ([x, z, colour]) => at(
            x, 0.36, z, part(ball(0.21, 0.19, 0.21), M.plastic(colour, { coat: 0.3 })),
            at(0, 0.18, 0, part(cylinder(0.012, 0.07), M.matte([0.1, 0.06, 0.03]))),
          ),
        ),
      ],
      elevation: 24,
    };
    return { parts: bowl(0.85, 0.5, M.clay(c), M.gloss(a, { texture: 'speckle', second: darker(a, 0.25) })), elevation: 26 };
  },
  cushion({ c, a, is }) {
    const cover = is(/Striped/) ? M.cloth(
      c, { texture: 'stripes', under: 'weave', by: 'x', count: 6, share: 0.45, second: lighter(a, 0.3), grain: 70 },
    )
      : is(/Dotted/) ? M.velvet(c, { texture: 'dots', under: 'fleece', count: 8, share: 0.17, second: lighter(a, 0.4) })
        : M.velvet(c, { texture: 'stripes', under: 'fleece', by: 'x', count: 26, share: 0.4, second: darker(c, 0.35) });
    if (is(/Floor/)) return {
      parts: [at(0, 0.2, 0, turnX(-90, part(pillow(1.3, 1.3, 0.52, 0.03), cover))), at(0, 0.44, 0, part(ball(0.05, 0.03, 0.05, 12), M.cloth(c)))],
      elevation: 24,
    };
    return { parts: turnX(-14, part(pillow(1.2, 1.2, 0.46), cover)), azimuth: 26, elevation: 12 };
  },
  blanket({ c, a, is }) {
    const wool = is(/Waffle/) ? M.cloth(c, { texture: 'weave', grain: 34, deep: 2.2 }) : is(/Weighted/) ? M.velvet(c, { grain: 40 }) : M.fleece(c);
    const fold = (y, w, d, mat) => at(0, y, 0, part(box(w, 0.14, d, 0.07, 7), mat));
    return {
      parts: [many(4, (i) => at(Math.sin(i * 2.3) * 0.02, 0, 0, fold(0.07 + i * 0.135, 1.5 - i * 0.015, 1.05 - (i % 2) * 0.03, wool))),
        is(/Fringe/) && many(
          34,
          (i) => part(
            tube(
              [
                [-0.7 + i * 0.0425, 0.47, 0.5], [-0.7 + i * 0.0425 + Math.sin(i * 5) * 0.012, 0.4, 0.57],
                [-0.7 + i * 0.0425 + Math.sin(i * 3) * 0.02, 0.27, 0.56],
              ],
              0.011, { sides: 6, fine: 4 },
            ),
            M.cloth(lighter(c, 0.2)),
          ),
        ),
        is(/Fringe/) && at(0, 0.478, 0.3, part(box(1.44, 0.145, 0.12, 0.07, 7), M.fleece(a)))],
      elevation: 24, azimuth: 24,
    };
  },
  vase({ c, a, is }) {
    const branch = many(
      3,
      (i) => turnY(
        i * 120 + 20, part(tube([[0, 0, 0], [0.1, 0.6, 0], [0.34, 1.1, 0.05]], (t) => 0.014 - 0.006 * t), M.matte([0.13, 0.08, 0.05])),
        many(
          7,
          (k) => at(
            0.06 + k * 0.045, 0.55 + k * 0.09, 0.02 * k * (k % 2 ? 1 : -1),
            part(ball(0.05, 0.06, 0.05, 10), M.matte(k % 2 ? [0.7, 0.55, 0.42] : [0.78, 0.7, 0.6], { soft: 0.3 })),
          ),
        ),
      ),
    );
    if (is(/Cylinder/)) return [
      part(lathe([[0, 0], [0.24, 0, 0.03], [0.24, 1.1, 0.012], [0.215, 1.1, 0.012], [0.21, 0.4]]), M.ceramic(c, { rough: 0.6, coat: 0.25 })),
      at(0, 0.95, 0, scaled(0.7, branch)),
    ];
    if (is(/Banded/)) return [
      part(
        lathe([[0, 0], [0.26, 0, 0.03], [0.44, 0.42, 0.3], [0.24, 0.86, 0.2], [0.3, 1, 0.03], [0.27, 1, 0.01], [0.2, 0.86]]),
        M.clay(c, { texture: 'bands', under: 'clay', by: 'y', marks: [[0.32, 0.54], [0.93, 1.1]], second: a }),
      ),
      at(0, 0.85, 0, scaled(0.7, branch)),
    ];
    return [
      part(
        lathe(
          [[0, 0], [0.25, 0, 0.04], [0.52, 0.34, 0.34], [0.3, 0.72, 0.2], [0.1, 0.86, 0.12], [0.13, 1.02, 0.02], [0.11, 1.02, 0.01], [0.08, 0.8]],
        ),
        M.ceramic(c, { texture: 'speckle', second: darker(c, 0.35), rough: 0.6, coat: 0.3 }),
      ),
      at(0, 0.9, 0, scaled(0.72, branch)),
    ];
  },
  clock({ c, a, is }) {
    const kids = is(/Learning/);
    const rim = is(/Station/) ? M.wood(WALNUT) : paint(c);
    const hand = (length, width, colour, angle, z) => at(
      0, 0, z, turnZ(-angle, at(0, length / 2 - 0.06, 0, part(box(width, length, 0.012, 0.005, 2), M.plastic(colour)))),
    );
    return {
      parts: [turnX(90, part(lathe([[0, -0.06], [0.6, -0.06, 0.03], [0.6, 0.06, 0.03], [0.55, 0.06, 0.02], [0.54, 0.015]]), rim), part(lathe([[0.545, 0.012], [0, 0.012]]), M.paper(is(/Slim/) ? c : WHITE))),
        many(
          12,
          (i) => turnZ(
            i * 30,
            at(
              0, 0.46, 0.018,
              part(
                box(i % 3 ? 0.022 : 0.04, i % 3 ? 0.07 : 0.1, 0.008, 0.003, 2),
                is(/Slim/) ? M.brass() : M.plastic(kids ? [a, [0.06, 0.24, 0.5], [0.1, 0.35, 0.16]][i % 3] : BLACK),
              ),
            ),
          ),
        ),
        hand(
          0.34, 0.034, is(/Slim/) ? [0.78, 0.55, 0.24] : BLACK, 305, 0.03,
        ), hand(
          0.48, 0.024, is(/Slim/) ? [0.78, 0.55, 0.24] : BLACK, 54, 0.04,
        ), hand(0.52, 0.01, a, 180, 0.05), at(0, 0, 0.05, part(ball(0.03, 0.03, 0.015, 14), M.plastic(a)))],
      wall: true, azimuth: 16, elevation: 6, fill: 0.66,
    };
  },
  rug({ c, a, is }) {
    const wave = (u, v) => 0.012 * Math.sin(u * 9) * Math.sin(v * 7);
    if (is(/Round/)) return {
      parts: [part(lathe([[0, 0.05], [0.96, 0.05, 0.03], [1, 0, 0.02]]), M.straw(c, { texture: 'rings', count: 16 }))], elevation: 40, azimuth: 0,
    };
    const long = is(/Runner/) ? [0.7, 1.9] : [1.2, 1.7];
    const weave = M.matte(
      c, { texture: 'diamonds', count: is(/Runner/) ? 3 : 4, ratio: long[1] / long[0], second: a, third: darker(c, 0.35), sheen: 0.3, soft: 0.2 },
    );
    return {
      parts: [turnY(60, part(sheet((u, v) => [(u - 0.5) * long[0], 0.035 + wave(u, v), (v - 0.5) * long[1]], 30, 40), weave), part(box(long[0], 0.03, long[1], 0.015), M.cloth(darker(c, 0.3))),
        [1, -1].map(
          (s) => many(
            30,
            (i) => part(
              tube(
                [
                  [(i / 29 - 0.5) * long[0], 0.02, s * long[1] / 2],
                  [(i / 29 - 0.5) * long[0] + Math.sin(i * 7) * 0.01, 0.012, s * (long[1] / 2 + 0.09)],
                ],
                0.009, { sides: 5, fine: 2 },
              ),
              M.cloth(lighter(a, 0.3)),
            ),
          ),
        ),
        at(
          0, 0.03, 0,
          is(/Medallion/) && turnX(
            -90, part(slab([[0, 0.42], [0.3, 0], [0, -0.42], [-0.3, 0]], 0.03, 0.01), M.fleece(a)),
            part(slab([[0, 0.26], [0.18, 0], [0, -0.26], [-0.18, 0]], 0.04, 0.01), M.fleece(darker(c, 0.3))),
          ),
        ))],
      elevation: 38, azimuth: 10,
    };
  },
  candle({ c, a, is }) {
    const flame = [part(cylinder(0.012, 0.1), M.matte(BLACK)), at(0, 0.17, 0, part(ball(0.035, 0.1, 0.035, 16), M.glow([1, 0.72, 0.3], 2.2)))];
    if (is(/Pillar/)) return [
      part(lathe([[0, 0], [0.32, 0, 0.03], [0.32, 1.05, 0.05], [0.26, 1.02, 0.04], [0, 0.98]]), M.matte(c, { soft: 0.35, rough: 0.5 })),
      at(0, 0.98, 0, flame), at(0, -0.04, 0, part(lathe([[0, 0], [0.46, 0, 0.02], [0.48, 0.05, 0.02], [0.4, 0.045], [0, 0.04]]), M.brass())),
    ];
    return [
      part(lathe([[0, 0], [0.4, 0, 0.06], [0.4, 0.85, 0.01], [0.38, 0.85, 0.01]]), M.glass([0.93, 0.93, 0.9])),
      part(lathe([[0, 0.05], [0.37, 0.05, 0.04], [0.37, 0.6, 0.02], [0, 0.58]]), M.matte(lighter(c, 0.25), { soft: 0.4 })), at(0, 0.58, 0, flame),
      at(
        0, 0.2, 0, part(lathe([[0.402, 0], [0.404, 0.34]], { from: -0.1, turn: 0.34 }), M.paper(lighter(a, 0.55))),
        part(lathe([[0.406, 0.2], [0.406, 0.25]], { from: -0.04, turn: 0.2 }), M.paper(darker(a, 0.2))),
      ),
    ];
  },
  mirror({ c, a, is }) {
    const arch = is(/Arched/);
    const outline = arch ? [
      ...many(25, (i) => [0.42 * Math.cos(i / 24 * Math.PI), 0.66 + 0.42 * Math.sin(i / 24 * Math.PI)]), [-0.42, -1.08], [0.42, -1.08],
    ] : circle(0.6);
    const ring = outline.map(([x, y]) => [x, y, 0]);
    return {
      parts: [at(0, 0, 0.02, part(slab(outline, 0.03, 0.01), M.chrome([0.86, 0.88, 0.88], { rough: 0.03 }))), part(tube(ring, is(/Porthole/) ? 0.075 : 0.04, { closed: true, straight: true, flat: is(/Porthole/) ? 1 : 1.3, up: [0, 0, 1] }), is(/Arched/) ? M.metal([0.04, 0.04, 0.042], { rough: 0.45 }) : is(/Oak/) ? M.wood(OAK) : M.brass()),
        is(/Porthole/) && many(8, (i) => at(0.6 * Math.cos(i * 0.785), 0.6 * Math.sin(i * 0.785), 0.075, part(ball(0.02), M.brass())))],
      wall: true, azimuth: 22, elevation: 6, fill: 0.72,
    };
  },
  basket({ c, a, is }) {
    const tall = is(/Laundry/) ? 1.1 : 0.7;
    const r = is(/Laundry/) ? 0.5 : 0.62;
    const skin = is(/Felt/) ? M.fleece(c, { grain: 60 }) : is(/Rope/) ? M.straw(c, { grain: 17, turns: 60 }) : M.straw(c, { grain: 14 });
    return [
      part(
        lathe(
          [
            [0, 0], [r * 0.86, 0, 0.08], [r, tall * 0.6, 0.2], [r * 0.96, tall, 0.03], [r * 0.91, tall, 0.03], [r * 0.93, tall * 0.5],
            [r * 0.8, 0.05], [0, 0.04],
          ],
        ),
        skin,
      ),
      is(/Rope/) && at(
        0, tall * 0.62, 0,
        part(lathe([[r * 0.985, 0], [r + 0.012, 0], [r + 0.005, tall * 0.16], [r * 0.98, tall * 0.16]]), M.straw(a, { grain: 17, turns: 60 })),
      ),
      [1, -1].map(
        (s) => part(
          tube(
            [
              [s * r * 0.95, tall - 0.06, 0.17], [s * r * 1.0, tall + 0.12, 0.12], [s * r * 1.0, tall + 0.16, 0], [s * r * 1.0, tall + 0.12, -0.12],
              [s * r * 0.95, tall - 0.06, -0.17],
            ],
            0.034,
          ),
          is(/Felt/) ? M.leather(WALNUT) : M.straw(darker(a, 0.1), { grain: 40 }),
        ),
      ),
      is(/Felt/) && many(
        6,
        (i) => at(
          -0.3 + (i % 3) * 0.28, 0.66 + (i > 2 ? 0.1 : 0), i > 2 ? 0.14 : -0.14,
          turnX(
            72 - i * 3, part(cylinder(0.12, 0.7), M.wood(darker(WALNUT, 0.1), { grain: 12 })),
            at(0, 0.7, 0, part(lathe([[0, 0.004], [0.105, 0.004]]), M.wood(OAK, { grain: 40 }))),
          ),
        ),
      ),
    ];
  },
  armchair({ c, a, is }) {
    const cover = is(/Velvet/) ? M.velvet(c) : is(/Bouclé/) ? M.fleece(c, { grain: 34, deep: 1.8 }) : M.leather(c, { grain: 20, coat: 0.25 });
    const low = is(/Low/);
    const b = (x, y, z, w, h, d, r) => at(x, y, z, part(box(w, h, d, r, 8), cover));
    return {
      parts: [b(0, 0.42, 0.02, 1.0, 0.2, 0.92, 0.09), b(0, 0.57, 0.06, low ? 0.94 : 0.8, 0.2, 0.84, 0.1),
        turnX(-9, b(0, low ? 0.84 : 1.02, -0.36, low ? 1.2 : 0.98, low ? 0.62 : 1.0, 0.24, 0.12)),
        [1, -1].map(
          (s) => [
            b(s * 0.53, 0.58, 0.02, 0.22, low ? 0.42 : 0.46, 0.92, 0.1),
            is(/Wing/) && at(s * 0.5, 1.1, -0.24, turnY(s * 12, part(box(0.14, 0.62, 0.36, 0.07, 7), cover))),
          ],
        ),
        [1, -1].map(
          (s) => [1, -1].map(
            (z) => at(
              s * 0.44, 0, z * 0.36,
              turnX(z * 6, turnZ(-s * 6, part(lathe([[0, 0], [0.03, 0], [0.05, 0.36], [0, 0.36]]), M.wood(low ? OAK : WALNUT)))),
            ),
          ),
        ),
        is(/Wing/) && at(0, 0.78, 0.02, turnX(-22, turnZ(6, part(pillow(0.62, 0.44, 0.26), M.velvet(a)))))],
      elevation: 14, azimuth: 30,
    };
  },
  desklamp({ c, a, is }) {
    const skin = paint(c);
    const rod = M.steel();
    if (is(/LED/)) return [
      part(cylinder(0.34, 0.04), skin), part(tube([[0, 0.04, 0], [0, 1.0, 0]], 0.025, { straight: true }), skin),
      at(
        0.3, 1.02, 0,
        turnZ(4, part(box(0.95, 0.045, 0.12, 0.02), skin), at(0, -0.024, 0, part(box(0.86, 0.006, 0.09, 0.003), M.glow([1, 0.9, 0.72], 1.4)))),
      ),
    ];
    const shade = [
      part(lathe([[0.03, 0.3], [0.1, 0.3, 0.03], [0.13, 0.16, 0.05], [0.32, -0.06, 0.02], [0.3, -0.06, 0.01], [0.11, 0.14], [0, 0.16]]), skin),
      at(0, 0.02, 0, part(ball(0.1), M.glow([1, 0.85, 0.6], 1.5))),
    ];
    const foot = is(/Clip/) ? [
      part(box(0.24, 0.12, 0.3, 0.04), M.rubber(BLACK)), at(0, -0.08, 0, part(box(0.2, 0.05, 0.3, 0.02), M.rubber(BLACK))),
    ] : part(lathe([[0, 0], [0.36, 0, 0.02], [0.36, 0.05, 0.02], [0.06, 0.09], [0, 0.09]]), skin);
    return [foot, part(tube([[0, 0.08, 0], [-0.34, 0.7, 0]], 0.022, { straight: true }), rod), part(tube([[0.05, 0.08, 0.02], [-0.29, 0.7, 0.02]], 0.014, { straight: true }), rod), at(-0.32, 0.7, 0, part(ball(0.06), skin)),
      part(tube([[-0.32, 0.7, 0], [0.3, 1.16, 0]], 0.022, { straight: true }), rod), part(
        tube([[-0.3, 0.65, 0.02], [0.32, 1.11, 0.02]], 0.014, { straight: true }), rod,
      ), at(0.3, 1.15, 0, part(ball(0.05), skin)),
      at(0.36, 1.02, 0, turnZ(32, at(0, -0.18, 0, shade)))];
  },
  tablelamp({ c, a, is }) {
    const foot = is(/Turned/) ? part(
      lathe(
        [[0, 0], [0.28, 0, 0.04], [0.26, 0.08], [0.09, 0.16, 0.06], [0.17, 0.32, 0.14], [0.07, 0.48, 0.06], [0.1, 0.6], [0.03, 0.66], [0.03, 0.76]],
      ),
      M.wood(WALNUT, { coat: 0.3, grain: 14 }),
    )
      : is(/Globe/) ? part(
        lathe([[0, 0], [0.16, 0, 0.02], [0.17, 0.04], [0.34, 0.3, 0.26], [0.14, 0.58, 0.1], [0.04, 0.64], [0.03, 0.76]]), M.gloss(c),
      )
        : part(lathe([[0, 0], [0.26, 0, 0.02], [0.26, 0.03], [0.03, 0.06, 0.03], [0.022, 0.4], [0.022, 0.76]]), M.brass());
    const shade = M.cloth(is(/Tapered/) ? c : lighter(is(/Turned/) ? c : WHITE, 0.2), { glow: 0.5, grain: 80 });
    return [
      foot,
      at(
        0, 0.72, 0, part(lathe([[0.44, 0], [0.3, 0.52]]), shade),
        part(lathe([[0.435, 0], [0.445, 0, 0.004], [0.44, 0.02], [0.43, 0.02]]), M.cloth(darker(is(/Tapered/) ? c : a, 0.1), { glow: 0.2 })),
        at(0, 0.2, 0, part(ball(0.1), M.glow([1, 0.8, 0.5], 1.6))),
      ),
    ];
  },
  floorlamp({ c, a, is }) {
    if (is(/Tripod/)) return {
      parts: [
        around(3, () => part(tube([[0, 1.1, 0.05], [0, 0, 0.46]], (t) => 0.032 - 0.01 * t, { straight: true }), M.wood(OAK))),
        at(0, 1.08, 0, part(cylinder(0.09, 0.07), M.brass())),
        at(0, 1.14, 0, part(lathe([[0.4, 0], [0.34, 0.5]]), M.cloth(lighter(c, 0.4), { glow: 0.55, grain: 80 }))),
      ],
      elevation: 8,
    };
    if (is(/Arc/)) return {
      parts: [
        at(-0.7, 0, 0, part(cylinder(0.3, 0.07), M.gloss(BLACK))),
        part(tube([[-0.7, 0.05, 0], [-0.72, 0.8, 0], [-0.5, 1.5, 0], [0, 1.76, 0], [0.5, 1.6, 0], [0.68, 1.38, 0]], 0.024), M.brass()),
        at(
          0.68, 1.1, 0, part(lathe([[0.34, 0], [0.3, 0.14, 0.1], [0.1, 0.28, 0.06], [0.03, 0.3]]), M.enamel(c)),
          at(0, 0.05, 0, part(ball(0.12), M.glow([1, 0.84, 0.58], 1.6))),
        ),
      ],
      elevation: 8, azimuth: 12,
    };
    return {
      parts: [
        part(cylinder(0.26, 0.04), M.enamel(c)), part(tube([[0, 0.04, 0], [0, 1.6, 0]], 0.02, { straight: true }), M.enamel(c)),
        part(tube([[0, 1.56, 0], [0.36, 1.66, 0]], 0.016, { straight: true }), M.enamel(c)),
        at(
          0.4, 1.6, 0,
          turnZ(
            28, part(lathe([[0.17, -0.12], [0.12, 0.1, 0.04], [0, 0.12]]), M.enamel(c)),
            at(0, -0.08, 0, part(ball(0.08), M.glow([1, 0.86, 0.6], 1.6))),
          ),
        ),
        part(tube([[0, 0.9, 0], [0.24, 1.02, 0], [0.36, 1.0, 0]], 0.012), M.steel()),
        at(0.38, 0.97, 0, turnZ(35, part(lathe([[0.09, -0.07], [0.06, 0.08, 0.03], [0, 0.09]]), M.enamel(BLACK)))),
      ],
      elevation: 8, azimuth: 14,
    };
  },
  pendant({ c, a, is }) {
    const cord = [
      part(tube([[0, 0.34, 0], [0, 1.3, 0]], 0.012, { straight: true }), M.cloth(BLACK)), at(0, 0.3, 0, part(cylinder(0.06, 0.12), M.brass())),
    ];
    const bulb = at(0, 0.06, 0, part(ball(0.11), M.glow([1, 0.82, 0.55], 1.7)));
    const shade = is(/Globe/) ? [part(ball(0.42), M.glass([0.62, 0.42, 0.24])), bulb]
      : is(/Enamel/) ? [
        part(lathe([[0.52, -0.1, 0.01], [0.48, -0.04, 0.1], [0.18, 0.14, 0.1], [0.13, 0.34, 0.03], [0.05, 0.36]]), M.enamel(c)),
        part(lathe([[0.515, -0.1], [0.47, -0.045, 0.1], [0.17, 0.13]]), M.enamel(WHITE)), bulb,
      ]
        : [
          part(lathe([[0.46, -0.16, 0.01], [0.45, 0, 0.1], [0.3, 0.26, 0.2], [0.06, 0.36]]), M.clay(c)),
          part(lathe([[0.455, -0.16], [0.44, 0, 0.1], [0.28, 0.25, 0.2], [0.05, 0.33]]), M.matte(a, { glow: 0.35 })), bulb,
        ];
    return { parts: [shade, cord], wall: true, gap: 0.35, azimuth: 20, elevation: -6 };
  },
  stringlights({ c, a, is }) {
    const colours = is(/Coloured/) ? [[0.9, 0.1, 0.06], [0.95, 0.6, 0.05], [0.1, 0.5, 0.2], [0.06, 0.25, 0.8], [0.8, 0.15, 0.45]] : [[1, 0.76, 0.42]];
    const path = many(60, (i) => {
      const t = i / 59 * Math.PI * 4.4;
      return [Math.cos(t) * (0.62 - i * 0.004), 0.03 + i * 0.0035, Math.sin(t) * (0.62 - i * 0.004)];
    });
    return {
      parts: [
        part(tube(path, 0.014, { fine: 3, sides: 8 }), M.rubber(BLACK)),
        path.filter((_, i) => i % 4 === 1).map(
          ([x, y, z], i) => at(
            x * 1.06, y + 0.03, z * 1.06,
            turnZ(
              x * 60,
              turnX(
                -z * 60, part(cylinder(0.028, 0.07), M.rubber(BLACK)),
                at(
                  0, is(/Globe/) ? 0.14 : 0.13, 0, part(is(/Globe/) ? ball(0.09) : ball(0.06, 0.085, 0.06), M.glow(colours[i % colours.length], 1.5)),
                ),
              ),
            ),
          ),
        ),
      ],
      elevation: 30,
    };
  },
  bulb({ c, is }) {
    const cap = [
      part(
        lathe(
          [
            [0, -0.34], [0.08, -0.33], [0.13, -0.28], [0.14, -0.26], [0.13, -0.23], [0.145, -0.2], [0.132, -0.17], [0.145, -0.14], [0.132, -0.11],
            [0.145, -0.08], [0.13, -0.04], [0.12, 0.02],
          ],
        ),
        M.brass(),
      ),
    ];
    const body = is(/Linear/) ? [
      part(lathe([[0.12, 0], [0.13, 0.06, 0.05], [0.13, 1.1, 0.1], [0, 1.18]]), M.glass([0.96, 0.9, 0.8])),
      part(tube([[0, 0.05, 0], [0, 1.06, 0]], 0.02, { straight: true }), M.glow([1, 0.6, 0.22], 2.4)),
    ]
      : is(/Smart/) ? [
        part(lathe([[0.12, 0], [0.2, 0.16, 0.1], [0.24, 0.3]]), M.plastic(WHITE)), at(0, 0.42, 0, part(ball(0.26, 0.26, 0.26), M.glow(c, 1.2))),
      ]
        : [
          part(lathe([[0.12, 0], [0.16, 0.12, 0.1], [0.32, 0.55, 0.25], [0.2, 0.8, 0.2], [0, 0.86]]), M.glass([0.97, 0.84, 0.6])),
          around(6, () => part(tube([[0.04, 0.1, 0], [0.11, 0.55, 0]], 0.012, { straight: true }), M.glow([1, 0.55, 0.16], 2.6))),
        ];
    return { parts: turnZ(is(/Linear/) ? 0 : -68, cap, body), elevation: is(/Linear/) ? 8 : 16, azimuth: 18 };
  },
  lantern({ c, a, is }) {
    if (is(/Garden/)) return [at(0, 0.03, 0, part(box(0.72, 0.06, 0.72, 0.02), M.enamel(c))), [1, -1].map((x) => [1, -1].map((z) => at(x * 0.31, 0.48, z * 0.31, part(box(0.045, 0.9, 0.045, 0.01), M.enamel(c))))), at(0, 0.94, 0, part(box(0.72, 0.05, 0.72, 0.02), M.enamel(c))), at(0, 0.96, 0, turnY(45, part(lathe([[0.5, 0], [0.1, 0.24], [0.1, 0.3], [0, 0.3]], { sides: 4 }), M.enamel(c)))), part(tube([[0.14, 1.24, 0], [0.12, 1.42, 0], [-0.12, 1.42, 0], [-0.14, 1.24, 0]], 0.018), M.enamel(c)),
      at(
        0, 0.06, 0, part(lathe([[0, 0], [0.17, 0], [0.17, 0.42, 0.03], [0, 0.4]]), M.matte(a, { soft: 0.35, glow: 0.25 })),
        at(0, 0.52, 0, part(ball(0.03, 0.09, 0.03), M.glow([1, 0.7, 0.28], 2.4))),
      ), at(0, 0.5, 0, part(box(0.6, 0.84, 0.6, 0.01), M.glass()))];
    const skin = is(/Copper|Camping/) ? M.copper() : M.enamel(c);
    return [part(lathe([[0, 0], [0.32, 0, 0.03], [0.34, 0.16, 0.04], [0.2, 0.26, 0.04], [0.2, 0.3]]), skin), at(0, 0.28, 0, part(lathe([[0.2, 0], [0.27, 0.2, 0.15], [0.2, 0.5, 0.1]]), M.glass([0.97, 0.95, 0.88])), part(lathe([[0, 0.02], [0.05, 0.05], [0.06, 0.32, 0.04], [0, 0.36]]), M.glow([1, 0.74, 0.36], 1.9))),
      at(
        0, 0.76, 0, part(lathe([[0.24, 0, 0.02], [0.26, 0.04, 0.02], [0.12, 0.14], [0.14, 0.22, 0.03], [0, 0.26]]), skin),
      ), [1, -1].map(
        (s) => part(tube([[s * 0.3, 0.14, 0], [s * 0.4, 0.4, 0], [s * 0.36, 0.76, 0], [s * 0.2, 0.9, 0]], 0.024), skin),
      ), part(tube([[0.36, 0.8, 0], [0.42, 1.1, 0], [0, 1.36, 0], [-0.42, 1.1, 0], [-0.36, 0.8, 0]], 0.014), M.steel())];
  },
  nightlight({ c, is }) {
    const skin = M.matte(is(/Moon/) ? [1, 0.8, 0.42] : [0.95, 0.86, 0.74], { glow: 0.4, soft: 0.5, rough: 0.5 });
    if (is(/Cloud/)) return {
      parts: [
        [-0.42, 0.3, 0.3], [-0.08, 0.46, 0.42], [0.34, 0.38, 0.34], [0.62, 0.24, 0.22], [0.1, 0.24, 0.36],
      ].map(([x, y, r]) => at(x, y, 0, part(ball(r, r * 0.95, r * 0.72), skin))),
      azimuth: 14,
    };
    if (is(/Rabbit/)) return [
      at(0, 0.36, 0, part(ball(0.44, 0.4, 0.42), skin)), at(0, 0.86, 0.06, part(ball(0.33, 0.3, 0.31), skin)),
      [1, -1].map((s) => at(s * 0.13, 1.26, 0, turnZ(-s * 10, part(ball(0.085, 0.32, 0.07), skin)))),
      [1, -1].map((s) => at(s * 0.13, 0.9, 0.34, part(ball(0.026), M.gloss(BLACK)))),
      at(0, 0.82, 0.37, part(ball(0.028, 0.02, 0.02), M.matte([0.7, 0.3, 0.32]))),
    ];
    return {
      parts: [
        at(0, 0.6, 0, part(ball(0.52), M.matte([1, 0.82, 0.5], { glow: 0.35, soft: 0.5, texture: 'clay', grain: 7 }))),
        part(lathe([[0, 0], [0.3, 0, 0.02], [0.3, 0.07, 0.02], [0.22, 0.14], [0, 0.1]]), M.wood(OAK)),
      ],
    };
  },
  spotlight({ c, is }) {
    const skin = is(/Picture/) ? M.brass() : M.enamel(c, { rough: 0.5, coat: 0.3 });
    const head = (x, tilt) => at(
      x, 0, 0.1,
      turnX(
        tilt, part(tube([[0, 0, -0.12], [0, -0.12, 0]], 0.02, { straight: true }), M.steel()),
        at(
          0, -0.2, 0,
          turnX(
            90, part(lathe([[0, -0.2], [0.12, -0.2, 0.03], [0.15, 0.2, 0.01], [0.13, 0.2], [0.12, 0.12], [0, 0.12]]), skin),
            at(0, 0.125, 0, part(lathe([[0, 0], [0.115, 0]]), M.glow([1, 0.88, 0.66], 1.8))),
          ),
        ),
      ),
    );
    const count = is(/Rail/) ? 4 : is(/Twin/) ? 2 : 1;
    return {
      parts: [
        at(0, 0.02, 0, part(box(count === 1 ? 0.3 : count * 0.46, 0.16, 0.1, 0.03), skin)),
        many(count, (i) => head((i - (count - 1) / 2) * 0.46, [-30, 12, -18, 20][i])),
      ],
      wall: true, azimuth: 24, elevation: 2,
    };
  },
  bench({ c, is }) {
    if (is(/Table/)) return {
      parts: [
        at(0, 0.98, 0, part(lathe([[0, 0], [0.6, 0, 0.02], [0.6, 0.045, 0.02], [0, 0.045]]), M.wood(WALNUT, { along: 0, grain: 7 }))),
        part(tube([[0, 0.03, 0], [0, 0.98, 0]], 0.035, { straight: true }), M.enamel([0.05, 0.052, 0.055])),
        around(3, () => part(tube([[0, 0.16, 0], [0.2, 0.1, 0], [0.42, 0.015, 0]], 0.026), M.enamel([0.05, 0.052, 0.055]))),
      ],
      elevation: 14,
    };
    const slat = is(/Teak/) ? M.wood(M.linear('#c09058'), { along: 0, grain: 7 }) : M.enamel(c);
    const leg = is(/Teak/) ? M.wood(M.linear('#b8884f')) : M.steel();
    return {
      parts: [
        many(5, (i) => at(0, 0.46, -0.22 + i * 0.12, part(box(1.9, 0.035, 0.1, 0.012), slat))),
        many(4, (i) => at(0, 0.6 + i * 0.13, -0.32 - i * 0.035, turnX(-14, part(box(1.9, 0.1, 0.03, 0.012), slat)))),
        [-0.86, 0.86].map(
          (x) => [
            at(x, 0.23, 0.24, part(box(0.07, 0.46, 0.07, 0.015), leg)), at(x, 0.52, -0.36, turnX(-11, part(box(0.07, 1.08, 0.06, 0.015), leg))),
            is(/Teak/) && at(x, 0.7, -0.03, part(box(0.08, 0.04, 0.68, 0.02), leg)),
            is(/Teak/) && at(x, 0.58, 0.24, part(box(0.06, 0.26, 0.06, 0.015), leg)),
          ],
        ),
      ],
      elevation: 14, azimuth: 34,
    };
  },
  birdhouse({ c, a, is }) {
    const wall = is(/Clay/) ? M.clay(c) : is(/Tits/) ? M.wood(OAK) : M.matte(c, { texture: 'wood', grain: 8 });
    if (is(/Clay/)) return [
      part(lathe([[0, 0], [0.5, 0, 0.04], [0.54, 0.06], [0.12, 0.1], [0, 0.1]]), wall),
      around(3, () => part(tube([[0.3, 0.06, 0], [0.3, 0.6, 0]], 0.04, { straight: true }), wall)),
      at(0, 0.58, 0, part(lathe([[0.62, 0, 0.03], [0.6, 0.05], [0.1, 0.46, 0.08], [0, 0.48]]), wall)),
      at(0, 0.1, 0, part(lathe([[0, 0.1], [0.2, 0.02], [0.3, 0]]), M.matte([0.42, 0.28, 0.12], { texture: 'fleece', grain: 26, deep: 3 }))),
    ];
    return [at(0, 0.42, 0, part(box(0.62, 0.84, 0.56, 0.015), wall)), [1, -1].map((s) => at(s * 0.2, 0.96, 0.03, turnZ(-s * 38, part(box(0.6, 0.045, 0.76, 0.015), M.matte(darker(is(/Robin/) ? WHITE : a, 0.1), { texture: 'wood' }))))), part(slab([[-0.31, 0.83], [0.31, 0.83], [0, 1.1]], 0.54, 0.01), wall),
      is(/Robin/) ? at(0, 0.58, 0.276, part(box(0.5, 0.26, 0.02, 0.01), M.matte(BLACK))) : [
        at(
          0, 0.58, 0.275,
          turnX(
            90, part(lathe([[0, 0.008], [0.1, 0.008]]), M.matte([0.01, 0.01, 0.01])),
            part(lathe([[0.1, 0], [0.13, 0], [0.13, 0.02], [0.1, 0.02]]), M.steel()),
          ),
        ),
        at(0, 0.38, 0.34, turnX(90, at(0, -0.07, 0, part(cylinder(0.02, 0.18), M.wood(WALNUT))))),
      ]];
  },
  gloves({ c, a, is }) {
    const skin = is(/Winter/) ? M.leather(c) : M.cloth(c, { grain: 44 });
    const finger = (x, y, length, lean, r = 0.088) => part(
      tube(
        [[x, y, 0], [x + lean * length * 0.6, y + length * 0.55, 0.02], [x + lean * length, y + length, 0]], (t) => r * (1 - 0.12 * t), { flat: 1 },
      ),
      skin,
    );
    const glove = (s) => [
      at(0, 0.42, 0, part(ball(0.36, 0.44, 0.13), skin)), [
        [-0.26, 0.62, 0.36, -0.16], [-0.09, 0.7, 0.44, -0.04], [0.09, 0.7, 0.42, 0.05], [0.25, 0.62, 0.32, 0.16],
      ].map((f) => finger(...f)), finger(s * 0.3, 0.3, 0.38, s * 0.7, 0.1),
      at(
        0, -0.05, 0,
        part(
          lathe([[0.34, -0.22, 0.03], [0.27, 0.0], [0.3, 0.14], [0.26, 0.14], [0.24, 0], [0.3, -0.22]], { oval: 0.42 }),
          is(/Winter/) ? M.fleece(a) : M.cloth(a, { grain: 44 }),
        ),
      ),
      is(/Thorn|Breath/) && at(0, 0.42, 0.06, part(ball(0.3, 0.36, 0.085), M.rubber(darker(a, 0.15)))),
    ];
    return {
      parts: [at(-0.42, 0.13, 0, turnX(-84, turnZ(10, glove(1)))), at(0.5, 0.16, 0.08, turnX(-80, turnZ(-16, glove(-1))))], elevation: 42,
      azimuth: 12,
    };
  },
  hose({ c, a, is }) {
    const coil = (rows, r) => part(
      tube(
        many(
          rows * 24,
          (i) => [
            Math.cos(i / 24 * 6.283) * (r + 0.02 * Math.sin(i * 0.9)), 0.06 + i / 24 * 0.085,
            Math.sin(i / 24 * 6.283) * (r + 0.02 * Math.cos(i * 0.7)),
          ],
        ),
        0.052, { fine: 2, sides: 12 },
      ),
      M.rubber(c, { rough: 0.5, texture: 'stripes', by: 'u', count: 6, share: 0.22, second: a }),
    );
    const nozzle = [part(lathe([[0, 0], [0.07, 0, 0.02], [0.07, 0.16], [0.1, 0.2, 0.02], [0.1, 0.34, 0.03], [0, 0.36]]), M.plastic(a))];
    if (is(/Wall/)) return {
      parts: [
        turnX(90, part(lathe([[0, -0.24], [0.66, -0.24, 0.06], [0.7, 0, 0.1], [0.66, 0.24, 0.06], [0, 0.25]]), M.plastic(c))),
        turnX(90, part(lathe([[0.3, 0.25], [0.34, 0.28], [0.42, 0.28], [0.44, 0.25]]), M.steel())),
        at(0, 0, -0.34, part(box(0.4, 0.9, 0.1, 0.03), M.steel())),
        part(tube([[0.5, -0.4, 0.1], [0.72, -0.66, 0.14], [0.66, -0.95, 0.16]], 0.05), M.rubber(a)), at(0.66, -1.3, 0.16, nozzle),
      ],
      wall: true, azimuth: 28, elevation: 6,
    };
    return {
      parts: [
        coil(is(/Expanding/) ? 4 : 6, 0.6), part(tube([[0.6, 0.08, 0.1], [0.74, 0.06, 0.5], [0.5, 0.06, 0.86]], 0.052), M.rubber(c)),
        at(0.5, 0.07, 0.86, turnX(90, turnZ(25, nozzle))),
      ],
      elevation: 30,
    };
  },
  planter({ c, a, is }) {
    if (is(/Box/)) return [
      at(0, 0.22, 0, part(box(1.6, 0.44, 0.42, 0.05), M.plastic(c))),
      at(0, 0.43, 0, part(box(1.48, 0.04, 0.32, 0.01), M.matte(SOIL, { texture: 'fleece', grain: 30 }))),
      many(
        7,
        (i) => at(
          -0.6 + i * 0.2, 0.44, Math.sin(i * 2) * 0.06, herbs(5, 0.1, 0.4, 1),
          i % 2 ? at(0, 0.4, 0, part(ball(0.09, 0.07, 0.09, 12), M.matte([0.75, 0.16, 0.3], { soft: 0.3 }))) : [],
        ),
      ),
    ];
    const skin = is(/Terracotta/) ? M.clay(c) : M.ceramic(c);
    return [
      part(lathe([[0, 0], [0.3, 0, 0.02], [0.44, 0.54], [0.48, 0.54, 0.01], [0.5, 0.7, 0.02], [0.45, 0.7, 0.02], [0.42, 0.6], [0, 0.6]]), skin),
      at(
        0, 0.62, 0, part(lathe([[0, 0.03], [0.43, 0]]), M.matte(SOIL, { texture: 'fleece', grain: 30, deep: 2 })),
        herbs(is(/Herbs/) ? 18 : 11, 0.3, is(/Herbs/) ? 0.5 : 0.85, is(/Herbs/) ? 1 : 1.9),
      ),
      is(/Herbs/) && at(0, -0.03, 0, part(lathe([[0, 0], [0.36, 0, 0.02], [0.38, 0.05], [0, 0.05]]), M.wood(OAK))),
    ];
  },
  secateurs({ c, a, is }) {
    const side = (s, blade) => [
      turnZ(
        s * 11,
        part(
          tube([[0, 0, 0], [s * 0.1, -0.3, 0], [s * 0.16, -0.7, 0], [s * 0.08, -1.02, 0]], (t) => 0.062 - 0.012 * t, { flat: 0.7 }),
          is(/Flower/) && s > 0 ? M.rubber(c) : M.rubber(c),
        ),
        part(slab(blade, 0.03, 0.012), M.metal([0.66, 0.66, 0.66], { rough: 0.25, flat: true })),
      ),
    ];
    const sharp = is(/Flower/) ? [[0.05, 0], [0.06, 0.2], [0.0, 0.72], [-0.05, 0.2], [-0.05, 0]] : rounded(
      [[0.09, -0.05], [0.2, 0.2, 0.1], [0.1, 0.55, 0.2], [-0.08, 0.66], [-0.02, 0.3, 0.1], [-0.07, 0]], 0, true,
    );
    return {
      parts: [
        at(
          0, 0.1, 0,
          turnX(
            -80,
            turnZ(
              -24, side(1, sharp), at(0, 0, 0.035, side(-1, sharp.map(([x, y]) => [-x * 0.8, y * 0.82]))),
              at(0, 0, 0.05, turnX(90, part(lathe([[0, 0], [0.065, 0, 0.01], [0.05, 0.04, 0.02], [0, 0.045]]), M.brass()))),
              many(7, (i) => at(0, -0.16 - i * 0.02, 0.02, turnX(90, part(lathe([[0.035, 0], [0.045, 0.008], [0.035, 0.016]]), M.steel())))),
            ),
          ),
        ),
      ],
      elevation: 46, azimuth: 10,
    };
  },
  seeds({ c, a, is }) {
    const packet = (x, z, lean, colour, flower) => at(
      x, 0, z,
      turnY(
        lean,
        turnX(
          -8,
          at(
            0, 0.5, 0, part(box(0.62, 0.98, 0.05, 0.02), M.paper(lighter(colour, 0.15))),
            at(0, 0.42, 0.027, part(box(0.62, 0.14, 0.004, 0.002), M.paper(darker(colour, 0.35)))),
            at(
              0, -0.02, 0.02, part(ball(0.19, 0.19, 0.02, 20), M.paper(flower)),
              many(
                6,
                (i) => at(
                  0.2 * Math.cos(i * 1.047), 0.2 * Math.sin(i * 1.047), 0, part(ball(0.085, 0.085, 0.02, 14), M.paper(lighter(flower, 0.25))),
                ),
              ),
            ),
            at(0, -0.36, 0.027, part(box(0.4, 0.03, 0.004, 0.001), M.paper(darker(colour, 0.5)))),
            at(0, -0.42, 0.027, part(box(0.26, 0.02, 0.004, 0.001), M.paper(darker(colour, 0.5)))),
          ),
        ),
      ),
    );
    const flower = is(/Tomato/) ? [0.6, 0.05, 0.03] : is(/Bee/) ? [0.8, 0.5, 0.04] : [0.3, 0.5, 0.12];
    return {
      parts: [
        packet(-0.42, -0.2, 14, a, lighter(flower, 0.3)), packet(0.36, -0.16, -10, darker(c, 0.2), flower), packet(0, 0.12, 3, c, flower),
        many(
          14,
          (i) => at(
            -0.3 + 0.07 * i + 0.03 * Math.sin(i * 9), 0.02, 0.42 + 0.1 * Math.sin(i * 4),
            part(ball(0.028, 0.018, 0.022, 8), M.matte([0.3, 0.18, 0.08])),
          ),
        ),
      ],
      azimuth: 12, elevation: 16,
    };
  },
  spade({ c, a, is }) {
    const shaft = (l) => part(tube([[0, 0, 0], [0, l, 0]], 0.034, { straight: true }), M.wood(is(/Border/) ? WALNUT : OAK));
    if (is(/Trowel/)) return {
      parts: at(
        0, 0.12, 0,
        turnX(
          -78,
          turnZ(
            28,
            part(
              sheet(
                (u, v) => [
                  (u - 0.5) * 0.42 * Math.sin(Math.PI * (0.15 + 0.62 * v)), -0.8 + v * 0.8, -0.16 * (1 - (2 * u - 1) ** 2) * (0.4 + 0.6 * v),
                ],
                24, 24,
              ),
              M.steel(),
            ),
            part(tube([[0, -0.02, -0.14], [0, 0.14, -0.06], [0, 0.3, 0]], 0.03), M.steel()),
            part(tube([[0, 0.26, 0], [0, 0.5, 0], [0, 0.86, 0]], (t) => 0.062 + 0.012 * Math.sin(t * 5)), M.plastic(a)),
          ),
        ),
      ),
      elevation: 40, azimuth: 16,
    };
    const blade = is(/Fork/) ? [
      many(
        4,
        (i) => part(
          tube([[-0.27 + i * 0.18, 0.6, 0], [-0.27 + i * 0.18, 0.5, 0.03], [-0.27 + i * 0.18, 0, 0.0]], (t) => 0.03 - 0.016 * t),
          M.metal([0.07, 0.07, 0.075], { rough: 0.5 }),
        ),
      ),
      part(tube([[-0.28, 0.6, 0], [0.28, 0.6, 0]], 0.034, { straight: true }), M.metal([0.07, 0.07, 0.075], { rough: 0.5 })),
    ] : part(
      sheet((u, v) => [(u - 0.5) * 0.56 * (1 - 0.28 * (1 - v) ** 3), v * 0.72, -0.06 * Math.sin(Math.PI * u)], 20, 20), M.steel({ rough: 0.22 }),
    );
    return {
      parts: turnX(
        -16,
        turnZ(
          5, blade, at(0, 0.58, 0, shaft(1.2), part(lathe([[0.05, 0], [0.042, 0.22]]), M.steel())),
          at(
            0, 1.76, 0, part(tube([[0, 0, 0], [0.11, 0.08, 0], [0.13, 0.22, 0]], 0.024), M.wood(OAK)),
            part(tube([[0, 0, 0], [-0.11, 0.08, 0], [-0.13, 0.22, 0]], 0.024), M.wood(OAK)),
            part(tube([[-0.15, 0.24, 0], [0.15, 0.24, 0]], 0.034, { straight: true }), M.wood(is(/Border/) ? WALNUT : OAK)),
          ),
        ),
      ),
      elevation: 10, azimuth: 26,
    };
  },
  wateringcan({ c, a, is }) {
    const skin = is(/Copper/) ? M.copper() : is(/Children/) ? M.gloss(c) : M.enamel(c);
    return {
      parts: [
        part(lathe([[0, 0], [0.4, 0, 0.03], [0.44, 0.36, 0.2], [0.36, 0.66, 0.04], [0.3, 0.68]], { oval: 0.85 }), skin),
        part(lathe([[0.345, 0.655], [0.2, 0.7, 0.05]], { oval: 0.85, from: 0, turn: 0.5 }), skin),
        part(tube([[-0.36, 0.16, 0], [-0.62, 0.34, 0], [-0.9, 0.74, 0], [-1.1, 0.98, 0]], (t) => 0.085 - 0.05 * t), skin),
        !is(/Indoor/) && at(-1.12, 1.0, 0, turnZ(48, part(lathe([[0.03, -0.06], [0.13, 0.06, 0.01], [0, 0.09]]), M.brass()))),
        part(
          tube([[0.34, 0.62, 0], [0.5, 0.86, 0], [0.72, 0.74, 0], [0.7, 0.4, 0], [0.42, 0.2, 0]], 0.032, { flat: 1.4, up: [0, 0, 1] }),
          is(/Children/) ? M.gloss(a) : is(/Indoor/) ? M.brass() : skin,
        ),
      ],
      azimuth: 14,
    };
  },
  creamjar({ c, a, is }) {
    if (is(/Dropper/)) return [
      part(lathe([[0, 0], [0.3, 0, 0.04], [0.3, 0.62, 0.12], [0.12, 0.74, 0.03], [0.12, 0.82]]), M.glass([0.62, 0.3, 0.08])),
      part(lathe([[0, 0.03], [0.27, 0.03, 0.03], [0.27, 0.48], [0, 0.48]]), M.gloss([0.42, 0.17, 0.03])),
      at(
        0, 0.78, 0, part(cylinder(0.15, 0.16), M.plastic(WHITE)),
        at(0, 0.16, 0, part(lathe([[0.1, 0], [0.1, 0.14, 0.05], [0.06, 0.32, 0.05], [0, 0.34]]), M.rubber(BLACK))),
      ),
      at(
        0, 0.12, 0, part(lathe([[0.302, 0], [0.304, 0.36]], { from: -0.12, turn: 0.36 }), M.paper(WHITE)),
        part(lathe([[0.306, 0.2], [0.306, 0.27]], { from: -0.05, turn: 0.2 }), M.paper(darker(a, 0.6))),
      ),
    ];
    return [
      part(
        lathe([[0, 0], [0.44, 0, 0.08], [0.46, 0.1], [0.46, 0.36, 0.05], [0.4, 0.4]]),
        is(/Night/) ? M.ceramic(c, { rough: 0.35 }) : M.glass(lighter(c, 0.75)),
      ),
      part(lathe([[0, 0.08], [0.38, 0.08, 0.05], [0.38, 0.35], [0, 0.35]]), M.matte([0.86, 0.82, 0.76])),
      at(
        0, 0.38, 0,
        part(lathe([[0, 0], [0.46, 0, 0.02], [0.46, 0.2, 0.03], [0, 0.2]]), is(/Night/) ? M.gloss(a) : M.wood(M.linear('#d2b36d'), { along: 0 })),
      ),
      at(
        0, 0.1, 0, part(lathe([[0.463, 0], [0.465, 0.2]], { from: -0.08, turn: 0.28 }), M.paper(WHITE)),
        part(lathe([[0.468, 0.08], [0.468, 0.13]], { from: -0.02, turn: 0.16 }), M.paper(darker(a, 0.3))),
      ),
    ];
  },
  pumpbottle({ c, a, is }) {
    return [part(lathe([[0, 0], [0.32, 0, 0.05], [0.32, 0.78, 0.14], [0.1, 0.9, 0.04], [0.1, 0.95]]), is(/Rosemary/) ? M.glass([0.5, 0.27, 0.08]) : M.gloss(c)), is(/Rosemary/) && part(lathe([[0, 0.03], [0.295, 0.03, 0.04], [0.295, 0.66], [0, 0.66]]), M.gloss([0.3, 0.14, 0.03])), at(0, 0.93, 0, part(cylinder(0.12, 0.12), M.plastic(BLACK)), at(0, 0.12, 0, part(cylinder(0.035, 0.16), M.plastic(BLACK)), at(0, 0.16, 0, part(lathe([[0, 0], [0.09, 0, 0.02], [0.09, 0.06, 0.02], [0, 0.07]]), M.plastic(BLACK)), part(tube([[0, 0.035, 0], [-0.22, 0.04, 0], [-0.28, 0.0, 0]], (t) => 0.04 - 0.015 * t), M.plastic(BLACK))))),
      at(
        0, 0.18, 0, part(lathe([[0.323, 0], [0.325, 0.44]], { from: -0.1, turn: 0.34 }), M.paper(WHITE)),
        part(lathe([[0.328, 0.28], [0.328, 0.34]], { from: -0.03, turn: 0.2 }), M.paper(darker(a, 0.2))),
        part(lathe([[0.328, 0.16], [0.328, 0.18]], { from: -0.03, turn: 0.2 }), M.paper(darker(a, 0.2))),
        part(lathe([[0.328, 0.1], [0.328, 0.12]], { from: -0.03, turn: 0.14 }), M.paper(darker(a, 0.2))),
      )];
  },
  soap({ c, a, is }) {
    const bar = (colour) => [
      part(box(1, 0.34, 0.66, 0.1, 8), M.matte(colour, { soft: 0.3, rough: 0.55, texture: 'clay', grain: 9 })),
      at(0, 0.165, 0, part(box(0.56, 0.02, 0.28, 0.01), M.matte(darker(colour, 0.18), { soft: 0.3 }))),
    ];
    return {
      parts: [
        at(0, is(/Dish/) ? 0.28 : 0.17, 0, bar(is(/Charcoal/) ? [0.035, 0.036, 0.038] : c)),
        is(/Dish/) ? [
          many(5, (i) => at(0, 0.08, -0.32 + i * 0.16, part(box(1.3, 0.06, 0.11, 0.02), M.wood(M.linear('#b98a58'), { along: 0 })))),
          [-0.48, 0.48].map((x) => at(x, 0.03, 0, part(box(0.1, 0.06, 0.78, 0.02), M.wood(M.linear('#a97a48'))))),
        ] : [
          at(0.3, 0.5, -0.12, turnY(28, scaled(0.96, bar(lighter(c, 0.12))))),
          at(-0.06, 0.5, -0.12, part(box(0.2, 0.36, 0.7, 0.02), M.paper(lighter(a, 0.55)))),
        ].slice(0, is(/Olive/) ? 1 : 0),
      ],
      elevation: 26,
    };
  },
  hairbrush({ c, a, is }) {
    const skin = is(/Boar/) ? M.wood(WALNUT, { coat: 0.3 }) : is(/Scalp/) ? M.wood(M.linear('#d2b36d')) : M.gloss(c);
    const r = is(/Boar/) ? 0.26 : 0.34;
    return { parts: at(0, 0.3, 0, turnX(-62, turnZ(32, part(ball(r, 0.5, 0.07), skin), at(0, 0, 0.04, part(ball(r * 0.82, 0.42, 0.05), M.rubber(is(/Boar/) ? [0.03, 0.02, 0.02] : is(/Paddle/) ? a : [0.5, 0.16, 0.1]))), part(tube([[0, -0.44, 0], [0, -0.75, 0], [0, -1.2, 0]], (t) => 0.05 + 0.035 * Math.sin(t * 2.6)), skin),
      many(13, (j) => many(9, (i) => {
        const [x, y] = [(i - 4) * r * 0.18, (j - 6) * 0.06];
        return (x / (r * 0.78)) ** 2 + (y / 0.4) ** 2 < 1 && [
          at(
            x, y, 0.07,
            turnX(
              90,
              part(
                lathe([[is(/Boar/) ? 0.016 : 0.007, 0], [is(/Boar/) ? 0.014 : 0.006, 0.12], [0, 0.125]], { sides: 6 }),
                is(/Boar/) ? M.matte([0.06, 0.045, 0.035]) : is(/Scalp/) ? M.wood(OAK) : M.plastic(BLACK),
              ),
            ),
          ),
        ];
      }))))), elevation: 34, azimuth: 10 };
  },
  hairdryer({ c, a, is }) {
    const skin = M.plastic(c, { rough: 0.32, coat: 0.35 });
    return {
      parts: at(
        0, 0.98, 0,
        turnZ(
          90,
          part(
            lathe([[0, -0.52], [0.2, -0.52, 0.04], [0.28, -0.3, 0.1], [0.27, 0.1, 0.1], [0.2, 0.56, 0.03], [0.17, 0.56], [0.16, 0.4], [0, 0.4]]),
            skin,
          ),
          at(0, 0.56, 0, part(lathe([[0.2, -0.02], [0.21, 0.0], [0.13, 0.28], [0.11, 0.28]], { oval: 1.4 }), M.plastic(BLACK))),
          at(
            0, -0.53, 0, part(lathe([[0, 0.004], [0.18, 0]]), M.metal([0.1, 0.1, 0.1])),
            part(lathe([[0.17, -0.03], [0.21, -0.03, 0.01], [0.21, 0.04]]), paint(a)),
          ),
        ),
        part(tube([[0.12, -0.15, 0], [0.17, -0.5, 0], [0.21, -0.92, 0]], (t) => 0.115 - 0.012 * t, { flat: 0.85 }), skin),
        at(0.06, -0.42, 0.09, part(box(0.07, 0.2, 0.04, 0.02), paint(a))),
        part(tube([[0.22, -0.95, 0], [0.28, -1.06, 0.12], [0.7, -0.96, 0.4], [1.0, -0.965, 0.1]], 0.024), M.rubber(BLACK)),
      ),
      azimuth: 12, elevation: 12,
    };
  },
  perfume({ c, a, is }) {
    const bottle = is(/Cologne/) ? [
      part(lathe([[0, 0], [0.34, 0, 0.05], [0.34, 0.86, 0.1], [0.1, 0.94, 0.03], [0.1, 1]]), M.glass(lighter(c, 0.72))),
      part(lathe([[0, 0.05], [0.29, 0.05, 0.05], [0.29, 0.7], [0, 0.7]]), M.glass(lighter(c, 0.35))),
    ]
      : is(/Peony/) ? [
        at(0, 0.42, 0, part(ball(0.46, 0.42, 0.3), M.glass(lighter(c, 0.7)))), at(0, 0.4, 0, part(ball(0.38, 0.34, 0.23), M.glass(lighter(c, 0.35)))),
      ]
        : [
          at(0, 0.42, 0, part(box(0.72, 0.84, 0.36, 0.05), M.glass(lighter(c, 0.7)))),
          at(0, 0.38, 0, part(box(0.6, 0.64, 0.25, 0.03), M.glass(lighter(c, 0.25)))),
        ];
    const top = is(/Cologne/) ? 0.98 : 0.84;
    return [
      bottle,
      at(
        0, top, 0, part(cylinder(0.1, 0.08), M.brass()),
        at(
          0, 0.08, 0,
          part(
            is(/Peony/) ? ball(0.2) : lathe([[0, 0], [0.17, 0, 0.02], [0.17, 0.3, 0.02], [0, 0.3]]),
            is(/Amber/) ? M.wood(WALNUT) : is(/Peony/) ? M.gloss(a) : M.brass(),
          ),
        ),
      ),
      at(
        0, 0.4, is(/Peony/) ? 0.302 : is(/Cologne/) ? 0.343 : 0.184, part(box(0.34, 0.24, 0.006, 0.003), M.paper([0.86, 0.82, 0.74])),
        at(0, 0.03, 0.004, part(box(0.2, 0.022, 0.003, 0.001), M.paper(BLACK))),
        at(0, -0.04, 0.004, part(box(0.12, 0.014, 0.003, 0.001), M.paper(BLACK))),
      ),
    ];
  },
  toothbrush({ c, a, is }) {
    const brush = (colour, electric) => electric
      ? [
        part(lathe([[0, 0], [0.13, 0, 0.02], [0.15, 0.4, 0.1], [0.11, 0.86, 0.05], [0.05, 0.94], [0.034, 1.3], [0, 1.32]]), M.gloss(colour)),
        at(0, 0.5, 0.14, part(ball(0.05, 0.05, 0.02, 14), M.plastic(a))),
        at(
          0, 1.28, 0.04,
          turnX(
            90, part(lathe([[0, -0.05], [0.07, -0.05], [0.07, 0.02], [0, 0.02]]), M.plastic(WHITE)),
            at(0, 0.02, 0, part(cylinder(0.06, 0.09), M.fleece(a))),
          ),
        ),
      ]
      : [
        part(
          tube(
            [[0, 0, 0], [0, 0.5, 0.02], [0, 0.95, 0], [0, 1.35, 0.01]], (t) => 0.055 - 0.022 * Math.sin(t * 3.1 + 0.4) * (t > 0.3 ? 1 : 0),
            { flat: 1.2, up: [1, 0, 0] },
          ),
          shell(colour),
        ),
        at(
          0, 1.2, 0.05,
          many(
            6,
            (j) => many(
              3, (i) => at((i - 1) * 0.035, (j - 2.5) * 0.045, 0, turnX(90, part(cylinder(0.017, 0.13, 0.01), M.fleece(i === 1 ? a : WHITE)))),
            ),
          ),
        ),
      ];
    const cup = [
      part(
        lathe([[0, 0], [0.3, 0, 0.04], [0.34, 0.66, 0.02], [0.31, 0.66, 0.02], [0.27, 0.06], [0, 0.05]]),
        M.ceramic(WHITE, { texture: 'speckle', second: [0.4, 0.36, 0.3] }),
      ),
    ];
    if (is(/Electric/)) return { parts: [brush(c, true), at(0, -0.05, 0, part(cylinder(0.22, 0.08), M.plastic(WHITE)))], elevation: 10, azimuth: 26 };
    return {
      parts: [cup, at(0.12, 0.07, 0.05, turnZ(-13, brush(c))), is(/Duo/) && at(-0.12, 0.07, -0.04, turnZ(14, turnY(30, brush(a))))], elevation: 10,
    };
  },
  towel({ c, a, is }) {
    const pile = is(/Hammam/) ? M.cloth(
      c, { texture: 'stripes', under: 'weave', by: 'x', count: 5, share: 0.3, second: lighter(c, 0.75), grain: 70 },
    ) : is(/Waffle/) ? M.cloth(c, { grain: 30, deep: 2.4 }) : M.fleece(c, { grain: 44 });
    const roll = (y, w, d, m) => at(0, y, 0, part(box(w, 0.17, d, 0.085, 8), m));
    return {
      parts: is(/Set/) ? [roll(0.09, 1.4, 1, pile), roll(0.26, 1.38, 0.98, pile), roll(0.43, 1.2, 0.86, M.fleece(lighter(c, 0.3), { grain: 44 })), roll(0.6, 1.18, 0.85, M.fleece(lighter(c, 0.3), { grain: 44 })), roll(0.77, 0.86, 0.7, M.fleece(a, { grain: 44 }))] : [
        many(4, (i) => roll(0.09 + i * 0.165, 1.3 - (i % 2) * 0.02, 0.95, pile)),
        is(/Hammam/) && many(
          30,
          (i) => part(
            tube(
              [[-0.6 + i * 0.0415, 0.56, 0.46], [-0.6 + i * 0.0415, 0.44, 0.5], [-0.6 + i * 0.0415 + Math.sin(i * 3) * 0.015, 0.3, 0.49]], 0.011,
              { sides: 6, fine: 3 },
            ),
            M.cloth(lighter(c, 0.6)),
          ),
        ),
      ],
      elevation: 22,
    };
  },
  razor({ c, a, is }) {
    if (is(/Foil/)) return [
      part(
        lathe([[0, 0], [0.2, 0, 0.05], [0.23, 0.3, 0.2], [0.2, 0.82, 0.1], [0.24, 0.98, 0.03], [0, 1]], { oval: 0.7 }), M.plastic(c, { coat: 0.4 }),
      ),
      at(
        0, 1.04, 0,
        [-0.07, 0.07].map(
          (z) => at(0, 0, z, part(tube([[-0.2, 0, 0], [0.2, 0, 0]], 0.055, { straight: true }), M.metal([0.7, 0.7, 0.7], { rough: 0.2 }))),
        ),
      ),
      at(0, 0.52, 0.165, part(ball(0.06, 0.06, 0.02, 16), M.plastic(a))),
      at(0, 0.28, 0.15, part(ball(0.02, 0.08, 0.02, 12), M.glow([0.2, 0.6, 1], 1))),
    ];
    return {
      parts: turnZ(
        -16,
        turnX(
          -14,
          part(
            lathe([[0, 0], [0.06, 0, 0.02], [0.072, 0.1, 0.03], [0.06, 0.4, 0.1], [0.05, 0.86], [0.03, 0.92], [0.03, 1.05], [0, 1.05]]),
            is(/Walnut/) ? M.wood(WALNUT, { coat: 0.4 }) : M.gloss(c),
          ),
          at(0, 0, 0, part(cylinder(0.064, 0.05), is(/Walnut/) ? M.chrome([0.72, 0.72, 0.72]) : M.plastic(a))),
          at(
            0, 1.08, 0.03,
            turnX(
              24, part(box(0.44, 0.05, 0.2, 0.024), is(/Walnut/) ? M.chrome([0.75, 0.75, 0.74]) : M.plastic(a)),
              at(0, 0.026, 0.02, part(box(0.4, 0.014, 0.13, 0.006), M.chrome([0.8, 0.8, 0.8]))),
            ),
          ),
        ),
      ),
      elevation: 14, azimuth: 30,
    };
  },
};
