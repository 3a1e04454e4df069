// Goods for going out and for play: sports, bags, toys, books and paper. Kinds as in goods-home.mjs.
import * as M from './materials.mjs';
import { ball, box, circle, cylinder, lathe, rounded, sheet, slab, tube } from './shapes.mjs';
import { at, many, part, turnX, turnY, turnZ } from './place.mjs';

const { darker, lighter } = M;
const WHITE = [0.8, 0.79, 0.76];
const BLACK = [0.022, 0.023, 0.026];
const OAK = M.linear('#c99d66');
const WALNUT = M.linear('#7a5136');
const near = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) < 0.05;
const trim = (colour) => near(colour, M.linear('#c9a648')) ? M.brass() : near(colour, M.linear('#a3afb8')) ? M.steel() : M.plastic(colour);
const TOYS = [[0.62, 0.07, 0.05], [0.85, 0.55, 0.06], [0.1, 0.32, 0.14], [0.08, 0.24, 0.52], [0.5, 0.14, 0.3], [0.8, 0.3, 0.06]];
/** As a cosine, but of a rounder box than a circle. */
const blunt = (x) => Math.sign(x) * Math.abs(x) ** 0.62;
const zip = (points) => part(tube(points, 0.016, { flat: 1.5 }), M.metal([0.3, 0.3, 0.3]));
const pages = (w, h, d) => part(
  box(w, h, d, 0.008, 2), M.paper([0.82, 0.79, 0.71], { texture: 'stripes', by: 'z', count: 70, share: 0.3, second: [0.66, 0.63, 0.56] }),
);
/** A closed book that lies: w wide, d thick, h high, cover of a material. */
const volume = (w, h, d, cover, spine = cover) => [
  at(0.01, 0, 0, pages(w - 0.03, h - 0.05, d - 0.03)), [1, -1].map(
    (s) => at(0, 0, s * (d / 2 - 0.01), part(box(w, h, 0.024, 0.01, 3), cover))
  ), at(-w / 2, 0, 0, part(box(0.03, h, d, 0.013, 4), spine)),
];
const wheel = (x, y, z, r, w, tyre, rim) => at(
  x, y, z,
  turnX(
    90,
    at(
      0, -w / 2, 0, part(lathe([[0, 0], [r, 0, w * 0.35], [r, w, w * 0.35], [0, w]]), tyre),
      part(lathe([[0, -0.006], [r * 0.5, -0.006, 0.01], [r * 0.5, w + 0.012, 0.01], [0, w + 0.012]]), rim),
    ),
  ),
);

export const leisure = {
  backpack({ c, a, is }) {
    const cover = M.cloth(c, { grain: 80 });
    const body = (w, h, d, y) => at(0, y, 0, part(box(w, h, d, 0.2, 10), cover));
    const straps = [1, -1].map(
      (s) => part(
        tube([[s * 0.24, 1.28, -0.3], [s * 0.32, 1.1, -0.56], [s * 0.36, 0.6, -0.6], [s * 0.34, 0.16, -0.34]], 0.07, { flat: 0.35, up: [0, 0, 1] }),
        M.cloth(darker(c, 0.4), { grain: 80 }),
      )
    );
    if (is(/Roll-Top/)) return {
      parts: [
        body(0.94, 1.3, 0.56, 0.65),
        at(0, 1.3, 0, turnZ(90, at(0, -0.42, 0, part(lathe([[0, 0], [0.15, 0, 0.04], [0.15, 0.84, 0.04], [0, 0.84]]), cover)))),
        [1, -1].map(
          (s) => part(
            tube([[s * 0.22, 1.4, 0.12], [s * 0.22, 1.1, 0.3], [s * 0.22, 0.5, 0.3]], 0.04, { flat: 0.3, up: [0, 0, 1] }), M.leather(WALNUT),
          )
        ),
        [1, -1].map((s) => at(s * 0.22, 0.86, 0.31, part(box(0.1, 0.1, 0.03, 0.01), M.brass()))),
        at(0, 0.4, 0.27, part(box(0.66, 0.5, 0.12, 0.06, 6), M.cloth(darker(c, 0.06), { grain: 80 }))), straps,
      ],
      azimuth: 28, elevation: 10,
    };
    if (is(/Kinder/)) return {
      parts: [
        body(0.9, 1.1, 0.5, 0.55), at(0, 0.36, 0.26, part(box(0.7, 0.46, 0.18, 0.09, 8), M.cloth(a, { grain: 80 }))),
        [1, -1].map(
          (s) => at(s * 0.17, 0.86, 0.24, part(ball(0.1, 0.11, 0.03), M.plastic(WHITE)), at(0.01, -0.02, 0.025, part(ball(0.045), M.gloss(BLACK))))
        ),
        [1, -1].map((s) => at(s * 0.3, 1.12, 0, part(ball(0.14, 0.16, 0.08), M.cloth(a)))),
        zip([[-0.3, 0.5, 0.35], [0, 0.56, 0.36], [0.3, 0.5, 0.35]]), straps,
      ],
      azimuth: 26, elevation: 12,
    };
    return {
      parts: [
        body(0.96, 1.4, 0.56, 0.7), at(0, 0.46, 0.27, part(box(0.78, 0.64, 0.2, 0.1, 9), M.cloth(lighter(c, 0.04), { grain: 80 }))),
        at(0, 1.06, 0.265, part(box(0.74, 0.34, 0.1, 0.05, 6), cover)),
        zip([[-0.42, 0.9, 0.29], [-0.4, 1.2, 0.27], [0, 1.33, 0.25], [0.4, 1.2, 0.27], [0.42, 0.9, 0.29]]),
        zip([[-0.33, 0.7, 0.37], [0, 0.74, 0.38], [0.33, 0.7, 0.37]]), at(0.28, 0.68, 0.4, part(box(0.03, 0.12, 0.02, 0.01), trim(a))),
        at(0.4, 1.06, 0.3, part(box(0.03, 0.12, 0.02, 0.01), trim(a))),
        at(0, 0.26, 0.375, part(box(0.2, 0.09, 0.02, 0.008), M.leather(near(a, M.linear('#c9a648')) ? WALNUT : a))),
        part(tube([[-0.12, 1.38, -0.05], [-0.1, 1.52, -0.05], [0.1, 1.52, -0.05], [0.12, 1.38, -0.05]], 0.034), M.cloth(darker(c, 0.4))),
        [1, -1].map((s) => at(s * 0.49, 0.3, 0, part(box(0.08, 0.5, 0.4, 0.04), M.cloth(darker(c, 0.3), { grain: 40 })))), straps,
      ],
      azimuth: 30, elevation: 10,
    };
  },
  duffel({ c, a, is }) {
    const cover = is(/Expedition/) ? M.plastic(c, { rough: 0.5, coat: 0.2, texture: 'leather', grain: 7 }) : M.cloth(c, { grain: 80 });
    const edge = is(/Weekender/) ? M.leather(WALNUT) : M.cloth(a);
    return {
      parts: [
        at(0, 0.44, 0, part(box(1.9, 0.84, 0.86, 0.36, 12), cover)),
        [-0.82, 0.82].map((x) => at(x * 1.04, 0.44, 0, part(ball(0.16, 0.36, 0.38), edge))),
        [-0.42, 0.42].map(
          (x) => part(
            tube(
              [[x, 0.02, 0.3], [x, 0.3, 0.445], [x, 0.62, 0.43], [x, 0.84, 0.24], [x * 0.8, 1.12, 0.16], [0, 1.22, 0.14]], 0.045,
              { flat: 0.35, up: [0, 0.4, 1] },
            ),
            edge,
          )
        ),
        [-0.42, 0.42].map(
          (x) => part(
            tube([[x, 0.5, -0.44], [x, 0.84, -0.24], [x * 0.8, 1.08, -0.16], [0, 1.16, -0.14]], 0.045, { flat: 0.35, up: [0, 0.4, -1] }), edge,
          )
        ),
        zip([[-0.8, 0.78, 0], [-0.5, 0.865, 0], [0.5, 0.865, 0], [0.8, 0.78, 0]]),
        at(0, 0.46, 0.435, part(box(0.7, 0.4, 0.05, 0.025), cover), at(0, 0.14, 0.03, part(box(0.62, 0.02, 0.015, 0.006), M.metal([0.3, 0.3, 0.3])))),
      ],
      azimuth: 26, elevation: 14,
    };
  },
  messenger({ c, a, is }) {
    if (is(/Sling/)) return {
      parts: turnZ(
        -16,
        at(
          0, 0.5, 0, part(box(0.86, 1.1, 0.34, 0.16, 10), M.cloth(c, { grain: 80 })),
          at(0, -0.2, 0.16, part(box(0.66, 0.5, 0.12, 0.06, 7), M.cloth(darker(c, 0.08), { grain: 80 }))),
          zip([[-0.36, 0.1, 0.17], [-0.3, 0.42, 0.15], [0.3, 0.42, 0.15], [0.36, 0.1, 0.17]]),
          part(
            tube([[0.2, 0.54, -0.05], [0.6, 0.9, -0.2], [0.7, 0.2, -0.35], [0.24, -0.5, -0.1]], 0.07, { flat: 0.3, up: [0, 0, 1] }),
            M.cloth(darker(c, 0.4)),
          ),
          at(0.34, 0.4, 0.16, part(box(0.03, 0.12, 0.02, 0.01), M.steel())),
        ),
      ),
      azimuth: 26, elevation: 12,
    };
    const skin = is(/Leather/) ? M.leather(c) : M.cloth(c, { grain: 80 });
    return {
      parts: [
        at(0, 0.52, 0, part(box(1.44, 1.0, 0.38, 0.08, 7), skin)),
        at(0, 0.72, 0.16, turnX(-2, part(box(1.46, 0.66, 0.16, 0.07, 7), is(/Leather/) ? M.leather(lighter(c, 0.05)) : M.cloth(c, { grain: 80 })))),
        [-0.4, 0.4].map(
          (x) => [
            at(x, 0.5, 0.25, part(box(0.11, 0.52, 0.03, 0.012), is(/Leather/) ? M.leather(darker(c, 0.3)) : M.cloth(a, { grain: 80 }))),
            at(x, 0.34, 0.27, part(box(0.15, 0.11, 0.03, 0.012), is(/Leather/) ? M.brass() : M.plastic(BLACK))),
          ]
        ),
        part(
          tube(
            [[-0.72, 0.9, -0.05], [-0.66, 1.3, -0.1], [-0.2, 1.56, -0.16], [0.3, 1.5, -0.16], [0.68, 1.24, -0.1], [0.72, 0.9, -0.05]], 0.06,
            { flat: 0.3, up: [0, 0.2, 1] },
          ),
          is(/Leather/) ? M.leather(darker(c, 0.25)) : M.cloth(a),
        ),
        is(/Leather/) && part(tube([[-0.16, 1.04, 0], [-0.14, 1.14, 0], [0.14, 1.14, 0], [0.16, 1.04, 0]], 0.03), skin),
      ],
      azimuth: 24, elevation: 12,
    };
  },
  tote({ c, a, is }) {
    const skin = is(/Leather/) ? M.leather(c) : is(/Breton/) ? M.cloth(
      c, { texture: 'stripes', under: 'weave', by: 'y', count: 7, share: 0.5, second: lighter(a, 0.3) },
    ) : M.cloth(c, { grain: 70 });
    const front = part(
      sheet((u, v) => [(u - 0.5) * (1.1 + 0.22 * v), v * 1.15, 0.2 * Math.sin(Math.PI * u) * (1 - 0.35 * v) + 0.02 * Math.sin(u * 9) * v], 40, 30),
      skin,
    );
    const back = part(sheet((u, v) => [(u - 0.5) * (1.1 + 0.22 * v), v * 1.15, -0.2 * Math.sin(Math.PI * u) * (1 - 0.35 * v)], 40, 30), skin);
    const handle = (z) => part(
      tube(
        [[-0.3, 0.95, z], [-0.28, 1.3, z * 0.9], [-0.14, 1.62, z * 0.6], [0.14, 1.62, z * 0.6], [0.28, 1.3, z * 0.9], [0.3, 0.95, z]], 0.05,
        { flat: 0.3, up: [0, 0, 1] },
      ),
      is(/Leather|Two/) ? M.leather(darker(a, 0.1)) : is(/Breton/) ? M.leather(WALNUT) : M.cloth(a),
    );
    return {
      parts: [
        front, back, part(lathe([[0, 0.01], [0.55, 0.01]], { oval: 0.36 }), skin), handle(0.17), handle(-0.17),
        is(/Mountain/) && at(
          0, 0.46, 0.205, part(slab([[-0.34, 0], [-0.12, 0.36], [0.0, 0.2], [0.14, 0.44], [0.36, 0]], 0.012, 0.004), M.paper(a)),
          at(0.1, 0.5, 0, part(slab(circle(0.07), 0.01, 0.003), M.paper([0.75, 0.35, 0.1]))),
        ),
        is(/Leather/) && part(
          sheet((u, v) => [(u - 0.5) * (1.11 + 0.07 * v), v * 0.36, 0.205 * Math.sin(Math.PI * u) * (1 - 0.11 * v) + 0.004], 40, 6), M.leather(a),
        ),
      ],
      azimuth: 22, elevation: 10,
    };
  },
  suitcase({ c, a, is }) {
    if (is(/Retro/)) return {
      parts: [
        at(0, 0.56, 0, part(box(1.6, 1.06, 0.5, 0.08, 7), M.leather(c))),
        [-0.44, 0.44].map(
          (x) => [
            at(x, 0.56, 0, part(box(0.13, 1.08, 0.52, 0.02), M.leather(darker(c, 0.4)))),
            at(x, 0.8, 0.27, part(box(0.17, 0.12, 0.03, 0.01), M.brass())),
          ]
        ),
        [-1, 1].map((x) => [-1, 1].map((y) => at(x * 0.72, 0.56 + y * 0.45, 0, part(box(0.2, 0.2, 0.53, 0.08), M.leather(darker(c, 0.3)))))),
        part(tube([[-0.2, 1.08, 0], [-0.16, 1.2, 0], [0.16, 1.2, 0], [0.2, 1.08, 0]], 0.042), M.leather(darker(c, 0.4))),
        at(0, 0.92, 0.255, part(box(0.16, 0.14, 0.03, 0.015), M.brass())),
      ],
      azimuth: 28,
    };
    const [w, h, d] = is(/Large/) ? [1.1, 1.6, 0.62] : [0.9, 1.3, 0.5];
    return {
      parts: [
        at(
          0, h / 2 + 0.12, 0, part(box(w, h, d, 0.14, 9), M.plastic(c, { coat: 0.5, rough: 0.35 })),
          many(
            7,
            (i) => [1, -1].map(
              (s) => at((i - 3) * w * 0.115, 0, s * d / 2, part(box(w * 0.05, h - 0.3, 0.035, 0.017), M.plastic(c, { coat: 0.5, rough: 0.35 })))
            ),
          ),
          part(box(w + 0.01, h + 0.01, 0.03, 0.014), M.metal([0.35, 0.35, 0.36])),
          at(w / 2, 0.1, 0, part(box(0.05, 0.3, 0.07, 0.02), M.plastic(BLACK))),
        ),
        [1, -1].map(
          (s) => [1, -1].map(
            (z) => at(
              s * (w / 2 - 0.13), 0.06, z * (d / 2 - 0.12), part(box(0.09, 0.1, 0.09, 0.02), M.plastic(BLACK)),
              at(0, 0, 0.02, turnZ(90, at(0, -0.03, 0, part(cylinder(0.06, 0.06), M.rubber(BLACK))))),
            )
          )
        ),
        [1, -1].map(
          (s) => part(tube([[s * 0.17, h + 0.1, -d * 0.3], [s * 0.17, h + 0.62, -d * 0.3]], 0.022, { straight: true }), M.chrome([0.65, 0.65, 0.65]))
        ),
        part(tube([[-0.19, h + 0.63, -d * 0.3], [0.19, h + 0.63, -d * 0.3]], 0.05, { straight: true }), M.plastic(BLACK)),
      ],
      azimuth: 32, elevation: 10,
    };
  },
  wallet({ c, a, is }) {
    const skin = M.leather(c);
    if (is(/Purse/)) return {
      parts: at(
        0, 0.12, 0,
        turnY(
          18,
          turnX(
            -6, part(box(1.5, 0.2, 0.82, 0.1, 9), skin), part(tube([[-0.72, 0.0, 0.36], [0, 0.0, 0.425], [0.72, 0.0, 0.36]], 0.02), M.brass()),
            at(0.72, 0, 0.4, part(box(0.05, 0.03, 0.2, 0.012), M.brass())), at(-0.36, 0.1, 0.12, part(box(0.3, 0.012, 0.1, 0.005), M.brass())),
          ),
        ),
      ),
      elevation: 30, azimuth: 14,
    };
    if (is(/Holder/)) return {
      parts: [
        at(
          0.05, 0.1, -0.05,
          turnY(
            14, at(0.1, 0.0, -0.22, part(box(0.86, 0.03, 0.54, 0.012), M.plastic([0.08, 0.2, 0.4]))),
            at(0.14, 0.026, -0.14, part(box(0.86, 0.03, 0.54, 0.012), M.plastic([0.6, 0.5, 0.3]))),
            part(box(1.02, 0.1, 0.7, 0.03), M.leather(c, { coat: 0.2 })), at(0, 0.055, 0.06, part(box(1.0, 0.02, 0.5, 0.01), skin)),
            at(-0.4, 0.066, 0.22, part(box(0.09, 0.008, 0.09, 0.003), M.steel())),
          ),
        ),
      ],
      elevation: 36, azimuth: 10,
    };
    return {
      parts: turnY(
        20,
        [0, 1, 2].map(
          (i) => at(
            0.1 + i * 0.03, 0.1 + i * 0.026, -0.1 - i * 0.05,
            part(box(1.0, 0.02, 0.78, 0.008), M.plastic([[0.1, 0.22, 0.4], [0.7, 0.6, 0.4], [0.45, 0.1, 0.1]][i])),
          )
        ),
        [0.05, 0.2].map((y) => at(0, y, 0.03, part(box(1.24, 0.08, 0.86, 0.035, 6), skin))),
        part(tube([[-0.6, 0.125, -0.38], [-0.6, 0.125, 0.44]], 0.11, { straight: true, flat: 0.6, up: [1, 0, 0] }), skin),
        [-0.36, 0.42].map((z) => part(tube([[-0.54, 0.243, z], [0.57, 0.243, z]], 0.006, { straight: true, sides: 6 }), M.cloth(lighter(c, 0.4)))),
        at(0.4, 0.242, 0.28, part(box(0.16, 0.006, 0.1, 0.003), trim(a))),
      ),
      elevation: 30, azimuth: 16,
    };
  },
  washbag({ c, a, is }) {
    if (is(/Hanging/)) return {
      parts: [
        turnX(
          0, at(0, 0.7, 0, part(box(1.0, 1.36, 0.12, 0.06), M.cloth(c, { grain: 80 }))),
          [0.32, 0.76, 1.12].map(
            (y, i) => at(
              0, y, 0.1, part(box(0.84, 0.34, 0.16, 0.08, 7), i === 1 ? M.cloth(a, { grain: 80 }) : M.cloth(lighter(c, 0.06), { grain: 80 })),
              zip([[-0.38, 0.14, 0.07], [0, 0.15, 0.085], [0.38, 0.14, 0.07]]),
            )
          ),
          part(tube([[0, 1.36, 0], [0, 1.52, 0], [0.1, 1.62, 0], [0.02, 1.72, 0], [-0.08, 1.66, 0]], 0.022), M.steel()),
        ),
      ],
      azimuth: 26, elevation: 10,
    };
    const skin = is(/Dotted/) ? M.cloth(
      c, { texture: 'dots', under: 'weave', count: 7, share: 0.2, second: lighter(a, 0.4) },
    ) : M.cloth(c, { grain: 70 });
    return {
      parts: [
        at(0, 0.36, 0, part(box(1.4, 0.66, 0.6, 0.24, 10), skin)),
        is(/Dopp/) && at(0, 0.14, 0, part(box(1.41, 0.2, 0.61, 0.1, 8), M.leather(WALNUT))),
        zip([[-0.68, 0.6, 0], [-0.4, 0.68, 0], [0.4, 0.68, 0], [0.68, 0.6, 0]]),
        at(0.7, 0.56, 0.04, turnZ(-30, part(box(0.06, 0.2, 0.02, 0.01), is(/Dopp/) ? M.leather(WALNUT) : M.brass()))),
        is(/Dopp/) && part(
          tube([[-0.7, 0.44, 0.06], [-0.84, 0.5, 0.2], [-0.84, 0.36, 0.26], [-0.7, 0.36, 0.1]], 0.03, { flat: 0.5 }), M.leather(WALNUT),
        ),
      ],
      azimuth: 24, elevation: 18,
    };
  },
  packingcubes({ c, a, is }) {
    const cube = (w, h, d, colour) => [
      part(box(w, h, d, 0.08, 7), M.cloth(colour, { grain: 80 })),
      at(0, h / 2, 0, part(box(w * 0.72, 0.02, d * 0.62, 0.01), M.cloth(darker(colour, 0.35), { grain: 30, deep: 2 }))),
      zip([[-w * 0.4, h * 0.35, d * 0.49], [0, h * 0.36, d * 0.505], [w * 0.4, h * 0.35, d * 0.49]]),
      part(tube([[w * 0.5, 0, -0.1], [w * 0.5 + 0.1, 0, 0], [w * 0.5, 0, 0.12]], 0.025), M.cloth(darker(colour, 0.4))),
    ];
    return {
      parts: [
        at(0, 0.15, 0, cube(1.4, 0.28, 1, c)), at(-0.06, 0.43, -0.02, turnY(5, cube(1.1, 0.26, 0.76, is(/Set of|Shoe/) ? a : lighter(c, 0.15)))),
        at(0.04, 0.68, 0, turnY(-8, cube(0.72, 0.22, 0.5, lighter(a, 0.1)))),
      ],
      elevation: 24, azimuth: 24,
    };
  },
  sleeve({ c, a, is }) {
    const skin = is(/Felt/) ? M.fleece(c, { grain: 70 }) : is(/Envelope/) ? M.leather(c) : M.cloth(c, { grain: 80 });
    return {
      parts: turnX(
        -74, at(0.04, 0.3, -0.02, part(box(1.4, 0.96, 0.05, 0.03), M.metal([0.6, 0.6, 0.61], { flat: true }))),
        part(box(1.56, 1.1, 0.13, 0.05, 6), skin),
        is(/Envelope/) ? [
          at(
            0, 0.12, 0.06,
            part(
              slab(rounded([[-0.78, 0.43], [0.78, 0.43], [0.74, 0.2], [0, -0.3, 0.1], [-0.74, 0.2]], 0.05, true), 0.05, 0.02),
              M.leather(darker(c, 0.06)),
            ),
          ),
          at(0, -0.12, 0.1, part(ball(0.045, 0.045, 0.02), M.brass())),
        ] : is(/Felt/) ? at(0.62, 0.0, 0.07, part(box(0.12, 0.5, 0.03, 0.01), M.leather(WALNUT))) : [
          zip([[-0.7, 0.5, 0.07], [0, 0.52, 0.07], [0.7, 0.5, 0.07]]), at(-0.2, -0.1, 0.06, part(box(0.9, 0.5, 0.04, 0.02), M.cloth(darker(c, 0.1)))),
          at(0.6, 0.46, 0.08, part(box(0.04, 0.14, 0.02, 0.01), M.plastic(a))),
        ],
      ),
      elevation: 40, azimuth: 18,
    };
  },
  travelpillow({ c, a, is }) {
    const soft = is(/Inflatable/) ? M.velvet(c, { grain: 80 }) : M.fleece(c, { grain: 50 });
    return {
      parts: [
        at(
          0, 0.3, 0,
          part(
            tube(
              [[-0.42, 0, 0.62], [-0.62, 0, 0.2], [-0.52, 0.02, -0.4], [0, 0.05, -0.64], [0.52, 0.02, -0.4], [0.62, 0, 0.2], [0.42, 0, 0.62]],
              (t) => 0.24 + 0.06 * Math.sin(t * Math.PI) + 0.02 * Math.cos(t * 12.6), { sides: 28 },
            ),
            soft,
          ),
        ),
        part(
          tube(
            [[-0.5, 0.54, 0.5], [-0.62, 0.585, 0.1], [-0.4, 0.63, -0.5], [0, 0.66, -0.62], [0.4, 0.63, -0.5], [0.62, 0.585, 0.1], [0.5, 0.54, 0.5]],
            0.016,
          ),
          M.cloth(a),
        ),
        is(/Children/) && [1, -1].map(
          (s) => [at(s * 0.2, 0.62, -0.52, part(ball(0.12, 0.15, 0.07), soft)), at(s * 0.5, 0.5, 0.62, part(ball(0.03), M.gloss(BLACK)))]
        ),
      ],
      elevation: 34, azimuth: 20,
    };
  },
  bottle({ c, a, is }) {
    if (is(/Squeeze/)) return [
      part(
        lathe([[0, 0], [0.32, 0, 0.06], [0.34, 0.4, 0.1], [0.28, 0.62, 0.08], [0.28, 0.74, 0.08], [0.34, 0.92, 0.08], [0.32, 1.04, 0.03], [0, 1.04]]),
        M.plastic(c, { coat: 0.2, soft: 0.3 }),
      ),
      at(0, 1.04, 0, part(lathe([[0.33, 0, 0.02], [0.33, 0.1, 0.03], [0.14, 0.2, 0.05], [0.09, 0.24], [0.09, 0.36, 0.03], [0, 0.37]]), M.plastic(a))),
    ];
    const w = is(/Flask/) ? 0.28 : 0.32;
    return [
      part(lathe([[0, 0], [w, 0, 0.05], [w, 1.16, 0.14], [w - 0.09, 1.34, 0.06], [w - 0.09, 1.4]]), M.plastic(c, { rough: 0.5, coat: 0.15 })),
      part(lathe([[w + 0.003, 0.0], [w + 0.004, 0.05], [w, 0.06]]), M.steel()),
      at(
        0, 1.38, 0,
        part(lathe([[0, 0], [w - 0.06, 0, 0.02], [w - 0.06, 0.2, 0.03], [0, 0.21]]), near(a, M.linear('#a3afb8')) ? M.steel() : M.plastic(a)),
        is(/Loop/) ? part(
          tube([[-w + 0.1, 0.16, 0], [-w + 0.1, 0.3, 0], [0, 0.38, 0], [w - 0.1, 0.3, 0], [w - 0.1, 0.16, 0]], 0.034, { flat: 1.5, up: [0, 0, 1] }),
          M.plastic(BLACK),
        ) : at(0, 0.2, 0, part(box(0.28, 0.08, 0.08, 0.03), M.plastic(BLACK))),
      ),
      at(0, 0.56, w, turnX(0, part(slab(circle(0.07), 0.012, 0.004), M.steel()))),
    ];
  },
  football({ c, a, is }) {
    const R = 0.6;
    const spot = (d, mesh, m) => {
      const [x, y, z] = d;
      const az = Math.atan2(x, z) * 180 / Math.PI;
      const el = Math.asin(y / Math.hypot(x, y, z)) * 180 / Math.PI;
      return turnY(az, turnX(-el, at(0, 0, 0, part(mesh, m))));
    };
    const cap = (size, sides, lift) => sheet((u, v) => {
      const angle = u * 2 * Math.PI;
      const edge = Math.cos(Math.PI / sides) / Math.cos(
        ((angle % (2 * Math.PI / sides)) + 2 * Math.PI / sides) % (2 * Math.PI / sides) - Math.PI / sides
      );
      const r = v * size * edge;
      return [(R + lift) * Math.sin(r) * Math.cos(angle), (R + lift) * Math.sin(r) * Math.sin(angle), (R + lift) * Math.cos(r)];
    }, 60, 8);
    const arc = (f, m) => part(tube(many(48, (i) => f(i / 48 * 2 * Math.PI)), 0.011, { closed: true, straight: true, sides: 6 }), m);
    if (is(/Basketball/)) return { parts: at(0, R, 0, turnY(24, turnX(18, part(ball(R, R, R, 60), M.rubber(c, { texture: 'leather', grain: 60, rough: 0.6 })), [0, 90].map((k) => turnY(k, arc((t) => [0, R * Math.sin(t), R * Math.cos(t)], M.rubber(BLACK)))), arc((t) => [R * Math.cos(t), 0, R * Math.sin(t)], M.rubber(BLACK)), [1, -1].map((s) => arc((t) => { const [x, y, z] = [s * (0.62 - 0.1 * Math.cos(2 * t)), Math.sin(t), Math.cos(t)]; const k = R / Math.hypot(x, y * 0.85, z * 0.85); return [x * k, y * 0.85 * k, z * 0.85 * k]; }, M.rubber(BLACK)))))), fill: 0.64 };
    if (is(/Volley/)) return { parts: at(0, R, 0, turnY(30, turnX(20, part(ball(R, R, R, 60), M.leather(WHITE, { grain: 60, coat: 0.2 })), [0, 1, 2].map((k) => [1, -1].map((s) => { const g = part(sheet((u, v) => { const [x, y] = [(u - 0.5) * 0.5, (v - 0.5) * 1.36]; const k2 = (R + 0.005) / Math.hypot(x, y, 1); return [x * k2, y * k2, s * k2]; }, 12, 24), M.leather(k === 1 ? a : c, { grain: 60, coat: 0.2 })); return k === 0 ? g : k === 1 ? turnY(90, turnZ(90, g)) : turnX(90, turnZ(90, g)); }))))), fill: 0.64 };
    const g = (1 + Math.sqrt(5)) / 2;
    const tops = [
      [0, 1, g], [0, 1, -g], [0, -1, g], [0, -1, -g], [1, g, 0], [1, -g, 0], [-1, g, 0], [-1, -g, 0], [g, 0, 1], [g, 0, -1], [-g, 0, 1], [-g, 0, -1],
    ];
    return {
      parts: at(
        0, R, 0,
        turnY(
          14,
          turnX(
            12, part(ball(R, R, R, 60), M.plastic(c, { rough: 0.45, coat: 0.3 })),
            tops.map((d) => spot(d, cap(0.36, 5, 0.004), M.plastic(a, { rough: 0.45, coat: 0.3 }))),
          ),
        ),
      ),
      fill: 0.64,
    };
  },
  racket({ c, a, is }) {
    const frame = M.gloss(c);
    const oval = (rx, ry, n = 40) => many(n, (i) => [rx * Math.cos(i / n * 2 * Math.PI), ry * Math.sin(i / n * 2 * Math.PI), 0]);
    const racket = (rx, ry, shaft, colour, solid) => [
      at(0, shaft + ry, 0, part(tube(oval(rx, ry), solid ? 0.05 : 0.036, { closed: true, straight: true, flat: 1.3, up: [0, 0, 1] }), M.gloss(colour)), solid ? [part(slab(oval(rx, ry).map(([x, y]) => [x, y]), 0.07, 0.03), M.plastic(darker(colour, 0.1))), many(5, (j) => many(5, (i) => at((i - 2) * 0.1, (j - 2) * 0.12, 0.036, part(slab(circle(0.022, 0, 0, 12), 0.006, 0.001), M.matte(BLACK)))))]
        : [
          many(
            15,
            (i) => { const x = (i - 7) * rx / 8; const y = ry * Math.sqrt(1 - (x / rx) ** 2); return part(tube([[x, -y, 0], [x, y, 0]], 0.0055, { straight: true, sides: 5 }), M.plastic(WHITE)); },
          ),
          many(
            19,
            (i) => { const y = (i - 9) * ry / 10; const x = rx * Math.sqrt(1 - (y / ry) ** 2); return part(tube([[-x, y, 0], [x, y, 0]], 0.0055, { straight: true, sides: 5 }), M.plastic(WHITE)); },
          ),
        ]),
      shaft > 0.7 ? part(tube([[0, shaft, 0], [0, 0.4, 0]], 0.022, { straight: true }), M.gloss(colour)) : [1, -1].map((s) => part(tube([[s * rx * 0.62, shaft + ry * 0.25, 0], [s * 0.1, shaft * 0.75, 0], [s * 0.02, shaft * 0.5, 0]], 0.034), M.gloss(colour))), part(
        tube([[0, 0, 0], [0, shaft * 0.62, 0]], 0.05, { straight: true, sides: 10 }),
        M.rubber(BLACK, { texture: 'stripes', by: 'y', count: 14, share: 0.15, second: [0.06, 0.06, 0.06] }),
      ),
    ];
    if (is(/Badminton/)) return {
      parts: [
        at(-0.2, 0.05, 0, turnX(-84, turnZ(16, racket(0.3, 0.38, 0.9, c)))),
        at(0.3, 0.07, 0.05, turnX(-84, turnZ(-22, racket(0.3, 0.38, 0.9, [0.1, 0.11, 0.13])))),
        at(0.7, 0.1, 0.1, turnX(70, part(lathe([[0.05, 0.0], [0.17, 0.3]], {}), M.paper(WHITE)), part(ball(0.065), M.paper([0.8, 0.7, 0.55])))),
      ],
      elevation: 48, azimuth: 10,
    };
    return {
      parts: [
        at(
          0, 0.06, 0.2, turnX(-80, turnZ(28, racket(is(/Padel/) ? 0.42 : 0.44, is(/Padel/) ? 0.48 : 0.58, is(/Padel/) ? 0.62 : 0.9, c, is(/Padel/)))),
        ),
        at(0.42, 0.11, 0.1, part(ball(0.115), M.fleece([0.62, 0.72, 0.08], { grain: 60 }))),
        at(0.62, 0.11, -0.1, part(ball(0.115), M.fleece([0.62, 0.72, 0.08], { grain: 60 }))),
      ],
      elevation: 42, azimuth: 8,
    };
  },
  helmet({ c, a, is }) {
    const shellOf = (k, lift) => sheet(
      (u, v) => { const p = u * 2 * Math.PI; const q = v * Math.PI / 2 * 1.0; const r = Math.cos(q) ** 0.85; return [0.56 * k * Math.sin(p) * r, lift + 0.56 * k * Math.sin(q) - (Math.cos(p) < 0 ? 0.14 * Math.cos(p) ** 2 * r : 0.02), 0.72 * k * Math.cos(p) * r]; },
      64, 28,
    );
    const skin = M.gloss(c);
    return { parts: [part(shellOf(1, 0.2), skin), part(shellOf(0.93, 0.17), M.matte(BLACK)), part(lathe([[0.555, 0.15], [0.57, 0.18], [0.565, 0.24]], { oval: 1.29 }), is(/City/) ? M.matte(BLACK) : M.plastic(a)), (is(/Road/) ? [-0.32, -0.16, 0, 0.16, 0.32] : [-0.24, 0, 0.24]).map((x) => [0.16, -0.22].map((z) => { const far = Math.hypot(x / 0.56, z / 0.72); const y = 0.2 + 0.56 * Math.sqrt(1 - far ** 2.35) - (z < 0 ? 0.14 * (z / 0.72) ** 2 / far : 0.02); return at(x, y - 0.012, z, turnX(z * 66, turnZ(-x * 82, part(ball(is(/Road/) ? 0.045 : 0.055, 0.022, 0.16), M.matte([0.012, 0.012, 0.013]))))); })), [1, -1].map((s) => part(tube([[s * 0.5, 0.2, 0.14], [s * 0.4, -0.16, 0.1], [s * 0.1, -0.3, 0.16]], 0.022, { flat: 0.5 }), M.cloth(BLACK))), is(/City/) && at(0, 0.3, -0.68, part(box(0.24, 0.1, 0.08, 0.03), M.glow([0.9, 0.05, 0.04], 0.7))), is(/City|Kids/) && at(0, 0.2, 0.68, turnX(12, part(box(0.66, 0.04, 0.26, 0.02), M.plastic(is(/Kids/) ? a : BLACK))))], azimuth: 40, elevation: 14 };
  },
  dumbbell({ c, a, is }) {
    if (is(/Kettlebell/)) return [
      at(0, 0.44, 0, part(ball(0.46, 0.43, 0.46), M.rubber(c, { rough: 0.55, coat: 0.15 }))),
      part(lathe([[0, 0], [0.28, 0, 0.02], [0.3, 0.06], [0, 0.06]]), M.rubber(BLACK)),
      part(
        tube(
          [[-0.3, 0.72, 0], [-0.4, 0.96, 0], [-0.28, 1.2, 0], [0, 1.26, 0], [0.28, 1.2, 0], [0.4, 0.96, 0], [0.3, 0.72, 0]],
          (t) => 0.105 - 0.03 * Math.sin(t * Math.PI),
        ),
        M.metal([0.1, 0.1, 0.1], { rough: 0.55 }),
      ),
      at(0, 0.44, 0.455, part(slab(circle(0.14), 0.012, 0.004), M.plastic(lighter(a, 0.3)))),
    ];
    const one = [-0.52, 0.52].map(
      (x) => at(
        x, 0, 0,
        turnZ(
          90,
          at(
            0, -0.19, 0,
            turnY(
              30,
              part(
                lathe([[0, 0], [0.32, 0, 0.05], [0.36, 0.08, 0.03], [0.36, 0.3, 0.03], [0.32, 0.38, 0.05], [0, 0.38]], { sides: 6 }),
                M.rubber(is(/Hex/) ? [0.04, 0.041, 0.044] : c),
              ),
              is(/Hex/) && [part(lathe([[0, -0.004], [0.18, -0.004]]), M.matte(a)), part(lathe([[0, 0.384], [0.18, 0.384]]), M.matte(a))],
            ),
          ),
        ),
      )
    );
    const bar = part(
      tube([[-0.4, 0, 0], [0, 0, 0], [0.4, 0, 0]], (t) => 0.075 + 0.02 * Math.sin(t * Math.PI)),
      is(/Hex/) ? M.chrome([0.6, 0.6, 0.6]) : M.rubber(darker(c, 0.2)),
    );
    return is(/Pair/) ? {
      parts: [at(0, 0.31, -0.3, one, bar), at(0.1, 0.31, 0.5, turnY(-14, one, bar))], elevation: 22,
    } : { parts: at(0, 0.31, 0, one, bar), azimuth: 34 };
  },
  boot({ c, a, is }) {
    const low = is(/Running/);
    const skin = is(/Running/) ? M.cloth(c, { grain: 60, deep: 1.3 }) : is(/Winter/) ? M.leather(c, { coat: 0.1 }) : M.leather(c);
    const top = low ? 0.42 : is(/Winter/) ? 0.95 : 0.78;
    const one = [
      part(sheet((u, v) => {
        const p = u * 2 * Math.PI;
        const t = v;
        const toe = Math.max(0, Math.sin(p));
        const len = (1 - t) ** 1.7;
        const front = 0.2 + 0.55 * len * (0.4 + 0.6 * (1 - t));
        const z = Math.sin(p) > 0 ? Math.sin(p) * front : Math.sin(p) * (0.27 + 0.03 * Math.cos(t * 5));
        const wide = (0.225 - 0.05 * Math.sin(t * 2.4)) * (1 + 0.12 * toe * (1 - t));
        const y = 0.12 + t * top * (1 - 0.22 * toe * (1 - t)) - (toe > 0 ? 0.0 : 0);
        return [wide * blunt(Math.cos(p)), y, z];
      }, 72, 40), skin),
      part(sheet((u, v) => {
        const p = u * 2 * Math.PI;
        const k = Math.cos(v * Math.PI / 2);
        const z = Math.sin(p) > 0 ? Math.sin(p) * 0.77 * k : Math.sin(p) * 0.26 * k;
        return [0.22 * blunt(Math.cos(p)) * k, 0.13 + 0.24 * Math.sin(v * Math.PI / 2) * (Math.sin(p) > 0 ? 1 : 0.8), z];
      }, 64, 14), skin),
      part(
        slab(
          rounded(
            [
              [-0.22, -0.3, 0.14], [0.22, -0.3, 0.14], [0.2, 0.05, 0.2], [0.25, 0.42, 0.2], [0.17, 0.82, 0.16], [-0.17, 0.82, 0.16],
              [-0.25, 0.42, 0.2], [-0.2, 0.05, 0.2],
            ],
            0, true,
          ),
          0.15, 0.04,
        ),
        M.rubber(low ? lighter(a, 0.1) : is(/Winter/) ? BLACK : [0.05, 0.035, 0.025]),
      ),
    ];
    const sole = turnX(90, one[2]);
    const collar = at(
      0, 0.12 + top, -0.03,
      part(
        tube(
          many(24, (i) => [0.17 * Math.cos(i * 0.2618), 0.015 * Math.sin(i * 0.2618), 0.235 * Math.sin(i * 0.2618)]), 0.05, { closed: true, fine: 2 },
        ),
        is(/Winter/) ? M.fleece(WHITE, { grain: 40 }) : M.leather(darker(c, 0.35)),
      ),
      part(lathe([[0, -0.08], [0.17, -0.05]], { oval: 1.3 }), M.matte(BLACK)),
    );
    const laces = many(
      low ? 4 : is(/Winter/) ? 6 : 6,
      (i) => { const t = low ? 0.34 + i * 0.14 : 0.2 + i * 0.125; const y = 0.14 + t * top; const z = 0.2 + 0.55 * (1 - t) ** 1.7 * (0.4 + 0.6 * (1 - t)) + 0.015; return [part(tube([[-0.1, y - 0.03, z - 0.03], [0, y + 0.01, z + 0.02], [0.1, y + 0.02, z - 0.03]], 0.018), M.cloth(a)), part(tube([[0.1, y - 0.03, z - 0.03], [0, y + 0.012, z + 0.025], [-0.1, y + 0.02, z - 0.03]], 0.018), M.cloth(a))]; },
    );
    const shoe = [
      one[0], one[1], at(0, 0.075, 0, sole), collar, laces,
      low && [1, -1].map(
        (s) => part(tube([[s * 0.215, 0.2, -0.1], [s * 0.205, 0.34, 0.1], [s * 0.2, 0.22, 0.32]], 0.024, { flat: 0.6 }), M.plastic(a))
      ),
    ];
    return { parts: [at(-0.26, 0, 0, turnY(6, shoe)), at(0.28, 0, -0.16, turnY(-4, shoe))], azimuth: 56, elevation: 18 };
  },
  tent({ c, a, is }) {
    const cover = M.cloth(c, { grain: 26, deep: 0.5, texture: undefined, sheen: 0.2, soft: 0.25, rough: 0.8 });
    const pole = (points) => part(tube(points, 0.016), M.metal([0.3, 0.3, 0.3]));
    if (is(/Ridge|Shelter/)) {
      const h = is(/Shelter/) ? 0.86 : 1.0;
      const side = (s) => part(
        sheet(
          (u, v) => [
            (u - 0.5) * 2.2 * (1 - (is(/Shelter/) ? 0.34 : 0.12) * v), v * h - 0.05 * Math.sin(u * Math.PI) * v,
            s * 0.75 * (1 - v) ** 0.9 - s * 0.05 * Math.sin(v * Math.PI) * Math.sin(u * Math.PI),
          ],
          40, 24,
        ),
        cover,
      );
      const end = (s, m) => part(
        sheet((u, v) => [s * 1.1 * (1 - (is(/Shelter/) ? 0.34 : 0.12) * v) , v * h, (u - 0.5) * 1.5 * (1 - v) ** 0.9], 20, 16), m,
      );
      return {
        parts: [
          side(1), side(-1), end(-1, cover), end(1, M.cloth(lighter(c, 0.35), { texture: undefined, soft: 0.2 })),
          part(
            slab([[-0.22, 0], [0.22, 0], [0, 0.78 * h]], 0.012, 0.004), M.matte(darker(c, 0.75)),
          ).flatMap((p) => at(1.115, 0.01, 0, turnY(90, [p]))),
          [1, -1].map(
            (s) => [
              part(tube([[s * 1.0, h, 0], [s * 1.6, 0.01, 0]], 0.008, { straight: true, sides: 5 }), M.cloth(WHITE)),
              pole([[s * 0.98, 0, 0], [s * 0.98, h + 0.04, 0]]),
            ]
          ),
          part(tube([[-0.96, h, 0], [0, h - 0.05, 0], [0.96, h, 0]], 0.014), M.cloth(a)),
        ],
        azimuth: 58, elevation: 14,
      };
    }
    const dome = (k) => sheet(
      (u, v) => { const p = u * 2 * Math.PI; const q = v * Math.PI / 2; const side = 1 / Math.max(Math.abs(Math.cos(p)), Math.abs(Math.sin(p))) ** 0.55; return [1.15 * k * Math.cos(p) * Math.cos(q) ** 0.8 * side, 0.95 * k * Math.sin(q), 0.95 * k * Math.sin(p) * Math.cos(q) ** 0.8 * side]; },
      80, 30,
    );
    return { parts: [part(dome(1), cover), [1, -1].map((s) => part(tube(many(21, (i) => { const t = i / 20 * Math.PI; const out = Math.sign(Math.cos(t)) * Math.abs(Math.cos(t)) ** 0.8; return [1.0 * out, 0.975 * Math.sin(t), s * 0.83 * out]; }), 0.02), M.metal([0.5, 0.5, 0.5]))), at(0, 0.0, 0.86, turnX(-18, part(slab([...many(13, (i) => [0.34 * Math.cos(i / 12 * Math.PI), 0.32 + 0.4 * Math.sin(i / 12 * Math.PI)]), [-0.34, 0.02], [0.34, 0.02]], 0.06, 0.02), M.cloth(lighter(a, 0.1), { texture: undefined })))), at(0, 0.02, 0.9, turnX(-18, part(tube([[0, 0, 0.045], [0, 0.7, 0.04]], 0.01), M.matte(BLACK)))), part(sheet((u, v) => [(u - 0.5) * 1.0, 0.62 - 0.1 * Math.sin(u * Math.PI) * v + 0.1 * Math.sin(u * Math.PI), 0.7 + 0.7 * v], 16, 10), M.cloth(a, { texture: undefined })), [1, -1].map((s) => pole([[s * 0.48, 0, 1.4], [s * 0.48, 0.66, 1.4]]))], azimuth: 26, elevation: 16 };
  },
  sleepingbag({ c, a, is }) {
    const quilt = M.cloth(c, { texture: undefined, coat: 0.15, rough: 0.7, sheen: 0.2 });
    if (is(/Rolled/)) return {
      parts: [
        at(
          0, 0.42, 0,
          turnZ(
            90,
            at(
              0, -0.8, 0,
              part(
                lathe([[0, 0], [0.16, 0.0], [0.24, 0.02], [0.34, 0.0], [0.42, 0.03, 0.04], [0.42, 1.57, 0.04], [0, 1.6]]), M.cloth(c, { grain: 80 }),
              ),
              part(lathe([[0.1, -0.01], [0.14, 0], [0.12, -0.005]]), M.fleece(a)),
              part(lathe([[0.26, -0.005], [0.3, 0.0], [0.28, -0.012]]), M.fleece(a)),
            ),
          ),
        ),
        [-0.42, 0.42].map(
          (x) => at(
            x, 0.42, 0, turnZ(90, at(0, -0.05, 0, part(lathe([[0.42, 0], [0.436, 0], [0.436, 0.1], [0.42, 0.1]]), M.leather(BLACK)))),
            at(0, 0.2, 0.385, turnX(-28, part(box(0.14, 0.1, 0.04, 0.015), M.plastic(BLACK)))),
          )
        ),
        part(tube([[-0.42, 0.86, 0], [-0.3, 1.02, 0], [0.3, 1.02, 0], [0.42, 0.86, 0]], 0.04, { flat: 0.5, up: [0, 0, 1] }), M.leather(BLACK)),
      ],
      elevation: 16,
    };
    const width = (v) => 0.34 + 0.3 * Math.sin(Math.min(1, v * 1.3) * Math.PI / 2) - 0.2 * Math.max(0, v - 0.82) * 4;
    return { parts: turnY(62, [part(sheet((u, v) => { const p = u * 2 * Math.PI; const w = width(v); const puff = 1 + 0.16 * Math.abs(Math.sin(v * Math.PI * 12)) ** 0.6; return [w * Math.cos(p), Math.max(0.0, 0.2 + 0.26 * Math.sin(p) * puff), (v - 0.5) * 2.7]; }, 60, 120), quilt), at(0, 0.2, -1.35, part(ball(0.34, 0.2, 0.2), quilt)), at(0, 0.2, 1.3, part(ball(0.44, 0.26, 0.36), quilt)), at(0, 0.3, 1.26, part(ball(0.28, 0.18, 0.26), M.cloth(darker(a, 0.05)))), part(tube([[0.2, 0.46, 1.0], [0.3, 0.43, 0.4], [0.36, 0.4, -0.2]], 0.018), M.metal([0.4, 0.4, 0.4])), part(tube(many(16, (i) => [0.31 * Math.cos(i * 0.3927), 0.38 + 0.13 * Math.sin(i * 0.3927), 1.3 + 0.18 * Math.sin(i * 0.3927) * -0.5]), 0.03, { closed: true }), M.cloth(a))]), elevation: 34, azimuth: 0 };
  },
  yogamat({ c, a, is }) {
    const skin = is(/Cork/) ? M.matte(
      M.linear('#c8a878'), { texture: 'speckle', second: [0.22, 0.12, 0.06] },
    ) : M.rubber(c, { texture: 'leather', grain: 40, coat: 0.02 });
    if (is(/Foldable/)) return {
      parts: many(5, (i) => at(0, 0.05 + i * 0.1, 0, part(box(1.4, 0.085, 0.9, 0.04, 6), i % 2 ? M.rubber(darker(c, 0.08)) : skin))), elevation: 24,
    };
    const spiral = many(
      90,
      (i) => { const t = i / 89; const angle = t * 5 * 2 * Math.PI; const r = 0.05 + 0.24 * t; return [r * Math.cos(angle), r * Math.sin(angle)]; },
    );
    return { parts: [at(0, 0.29, 0, turnY(90, part(sheet((u, v) => { const i = u * 88; const k = Math.floor(i); const f = i - k; const [p, q] = [spiral[k], spiral[Math.min(89, k + 1)]]; return [p[0] + (q[0] - p[0]) * f, p[1] + (q[1] - p[1]) * f, (v - 0.5) * 1.5]; }, 360, 4), skin), [1, -1].map((s) => part(tube(spiral.map(([x, y]) => [x, y, s * 0.75]), 0.02, { fine: 2, sides: 6 }), skin)))), part(sheet((u, v) => [(v - 0.5) * 1.5, 0.02 + 0.0 * u, 0.0 + u * 1.0], 8, 8), skin), part(box(1.5, 0.035, 0.9, 0.015), skin).flatMap((p) => at(0, 0.018, 0.5, [p])), !is(/Cork/) && [-0.36, 0.36].map((x) => at(x, 0.29, 0, turnZ(90, at(0, -0.04, 0, part(lathe([[0.305, 0], [0.32, 0], [0.32, 0.08], [0.305, 0.08]]), M.cloth(a))))))], elevation: 26, azimuth: 32 };
  },
  kite({ c, a, is }) {
    const tail = (x, y, n, colour) => [
      part(tube(many(14, (i) => [x + 0.16 * Math.sin(i * 0.8), y - i * 0.1, 0.03]), 0.01, { sides: 6 }), M.cloth(WHITE)),
      many(
        n,
        (i) => at(
          x + 0.16 * Math.sin((i * 2 + 1) * 0.8), y - 0.12 - i * 0.2, 0.03,
          turnZ(
            i * 30, part(slab([[-0.13, -0.06], [0, 0], [-0.13, 0.06]], 0.012, 0.003), M.cloth(colour, { texture: undefined })),
            part(slab([[0.13, -0.06], [0.13, 0.06], [0, 0]], 0.012, 0.003), M.cloth(lighter(colour, 0.2), { texture: undefined })),
          ),
        ),
      ),
    ];
    const panel = (points, colour) => part(slab(points, 0.02, 0.006), M.cloth(colour, { texture: undefined, soft: 0.3, rough: 0.7 }));
    const stunt = is(/Stunt/);
    const parts = stunt ? [
      panel([[0, 0.5], [-1.2, -0.3], [-0.5, -0.24]], c), panel([[0, 0.5], [-0.5, -0.24], [0, -0.3]], a),
      panel([[0, 0.5], [0, -0.3], [0.5, -0.24]], lighter(a, 0.15)), panel([[0, 0.5], [0.5, -0.24], [1.2, -0.3]], c),
      part(tube([[0, 0.52, 0.03], [0, -0.32, 0.03]], 0.014, { straight: true }), M.plastic(BLACK)),
      part(tube([[0, 0.52, 0.02], [-1.22, -0.31, 0.02]], 0.014, { straight: true }), M.plastic(BLACK)),
      part(tube([[0, 0.52, 0.02], [1.22, -0.31, 0.02]], 0.014, { straight: true }), M.plastic(BLACK)),
      part(tube([[-0.62, 0.08, 0.03], [0.62, 0.08, 0.03]], 0.01, { straight: true }), M.plastic(BLACK)),
    ]
      : [
        panel([[0, 0.75], [-0.58, 0.15], [0, 0.15]], c), panel([[0, 0.75], [0, 0.15], [0.58, 0.15]], a),
        panel([[0, 0.15], [-0.58, 0.15], [0, -0.75]], lighter(a, 0.1)), panel([[0, 0.15], [0, -0.75], [0.58, 0.15]], darker(c, 0.1)),
        part(tube([[0, 0.78, 0.02], [0, -0.78, 0.02]], 0.016, { straight: true }), M.wood(OAK)),
        part(tube([[-0.6, 0.15, 0.025], [0.6, 0.15, 0.025]], 0.014, { straight: true }), M.wood(OAK)),
        is(/Dragon/) && [1, -1].map(
          (s) => at(s * 0.18, 0.34, 0.03, part(ball(0.09, 0.09, 0.03), M.matte(WHITE)), at(0, 0, 0.03, part(ball(0.04, 0.04, 0.02), M.matte(BLACK))))
        ),
        tail(0, -0.72, 6, is(/Dragon/) ? a : c),
      ];
    return { parts: turnZ(stunt ? 0 : -14, parts), wall: true, gap: 0.25, azimuth: 18, elevation: 6 };
  },
  blocks({ c, a, is }) {
    const cols = [c, a, ...TOYS];
    const side = 0.34;
    const skin = (k) => M.matte(cols[k % cols.length], { texture: 'wood', grain: 6, rough: 0.55, coat: 0.15 });
    const cube = (x, y, z, r, k) => at(x, y * side + side / 2, z, turnY(r, part(box(side, side, side, 0.03), k === 9 ? M.wood(OAK) : skin(k))));
    return {
      parts: [
        cube(-0.6, 0, 0, 8, 0), cube(-0.2, 0, 0.1, -6, 1), cube(0.2, 0, -0.05, 20, 9), cube(0.66, 0, 0.14, -24, 3), cube(-0.4, 1, 0.05, 2, 4),
        cube(0.02, 1, 0.02, 14, 2), cube(-0.2, 2, 0.04, -10, 5),
        !is(/Rainbow/) && at(
          0.42, side, 0,
          at(
            0, 0, 0,
            turnY(
              30,
              part(
                slab(
                  [
                    ...many(17, (i) => [0.3 * Math.cos(i / 16 * Math.PI), 0.3 * Math.sin(i / 16 * Math.PI)]),
                    ...many(17, (i) => [-0.15 * Math.cos(i / 16 * Math.PI), 0.15 * Math.sin(i / 16 * Math.PI)]),
                  ],
                  side, 0.02,
                ),
                M.wood(OAK),
              ),
            ),
          ),
        ),
        at(-0.2, side * 3, 0.04, turnY(35, part(lathe([[0, 0], [0.24, 0], [0, 0.34]], { sides: 4, round: 0.02 }), skin(0)))),
        at(0.1, 0, 0.55, turnZ(90, at(0.16, -0.2, 0, part(cylinder(0.16, 0.42), skin(2))))),
      ],
      elevation: 18, azimuth: 26,
    };
  },
  boardgame({ c, a, is }) {
    const pawn = (x, z, colour) => at(
      x, 0, z, part(lathe([[0, 0], [0.09, 0, 0.02], [0.08, 0.05], [0.035, 0.16, 0.05], [0.05, 0.19], [0, 0.2]]), M.gloss(colour)),
      at(0, 0.22, 0, part(ball(0.06), M.gloss(colour))),
    );
    if (is(/Chess/)) return {
      parts: [
        at(0, 0.06, 0, part(box(1.7, 0.12, 1.7, 0.03), M.wood(WALNUT, { along: 0 }))),
        many(
          8,
          (i) => many(
            8,
            (j) => at(
              -0.7 + i * 0.2, 0.122, -0.7 + j * 0.2,
              part(box(0.198, 0.012, 0.198, 0.003, 1), M.wood((i + j) % 2 ? darker(WALNUT, 0.4) : lighter(OAK, 0.25), { grain: 20 })),
            ),
          ),
        ),
        [[0, 0], [1, 1], [3, 2], [5, 0], [6, 1], [2, 0]].map(([i, j]) => at(-0.7 + i * 0.2, 0.13, -0.7 + j * 0.2, pawn(0, 0, [0.03, 0.02, 0.015]))),
        [[1, 6], [2, 5], [4, 6], [6, 7], [7, 6], [4, 4]].map(([i, j]) => at(-0.7 + i * 0.2, 0.13, -0.7 + j * 0.2, pawn(0, 0, [0.75, 0.66, 0.5]))),
      ],
      elevation: 30,
    };
    const boxed = at(
      -0.1, 0.0, -0.3,
      turnY(
        14, at(0, 0.18, 0, part(box(1.5, 0.36, 1.1, 0.02), M.paper(darker(c, 0.2)))), at(0, 0.3, 0, part(box(1.53, 0.2, 1.13, 0.02), M.paper(c))),
        at(0, 0.402, -0.1, part(box(0.9, 0.008, 0.3, 0.003), M.paper(lighter(a, 0.5)))),
        at(-0.3, 0.404, 0.26, turnX(-90, part(slab(circle(0.16), 0.012, 0.003), M.paper(a)))),
        at(0.3, 0.404, 0.26, turnX(-90, part(slab([[-0.2, -0.14], [0.2, -0.14], [0, 0.2]], 0.012, 0.003), M.paper(lighter(c, 0.4))))),
      ),
    );
    const die = (x, z, r, colour) => at(
      x, 0.11, z,
      turnY(
        r, part(box(0.22, 0.22, 0.22, 0.045), M.gloss(colour)),
        [[0, 0], [0.06, 0.06], [-0.06, -0.06]].map(([p, q]) => at(p, 0.111, q, part(ball(0.022, 0.006, 0.022, 10), M.matte(WHITE)))),
        [[0.05, 0.05], [-0.05, -0.05]].map(([p, q]) => at(p, q, 0.111, part(ball(0.022, 0.022, 0.006, 10), M.matte(WHITE)))),
      ),
    );
    return {
      parts: [boxed, die(0.6, 0.62, 20, a), die(0.9, 0.42, 50, c), pawn(-0.5, 0.7, TOYS[1]), pawn(-0.24, 0.62, TOYS[3]), pawn(0.1, 0.74, TOYS[0])],
      elevation: 28, azimuth: 16,
    };
  },
  puzzle({ c, a, is }) {
    const piece = (colour, s = 0.4) => part(
      slab(
        (
          () => { const edge = (k) => [[-0.5, 0], [-0.12, 0], [-0.16, 0.12 * k], [-0.1, 0.22 * k], [0.1, 0.22 * k], [0.16, 0.12 * k], [0.12, 0]]; return [0, 1, 2, 3].flatMap((q) => edge(q % 2 ? -1 : 1).map(([x, y]) => { const [px, py] = [x, 0.5 + y]; const t = -q * Math.PI / 2; return [(px * Math.cos(t) - py * Math.sin(t)) * s, (px * Math.sin(t) + py * Math.cos(t)) * s]; })); }
        )(),
        0.07, 0.015,
      ),
      M.paper(colour),
    );
    if (is(/Tangram/)) return {
      parts: [
        at(0, 0.03, 0, part(box(1.5, 0.06, 1.5, 0.02), M.wood(OAK, { along: 0 }))),
        turnX(
          -90,
          [
            [[[-0.62, 0.62], [0.62, 0.62], [0, 0]], c], [[[-0.62, 0.62], [0, 0], [-0.62, -0.62]], a],
            [[[0.62, 0.62], [0.62, 0], [0.31, 0.31]], TOYS[0]], [[[0, 0], [0.31, 0.31], [0.62, 0], [0.31, -0.31]], TOYS[2]],
            [[[-0.62, -0.62], [-0.31, -0.31], [0.31, -0.31], [0, -0.62]], TOYS[5]], [[[-0.31, -0.31], [0, 0], [0.31, -0.31]], TOYS[4]],
            [[[0, -0.62], [0.62, 0], [0.62, -0.62]], TOYS[3]],
          ].map(
            ([points, k], i) => at(
              i === 0 ? 0.05 : 0, i === 0 ? 0.28 : 0, 0.1 + (i === 0 ? 0.0 : 0),
              part(slab(points.map(([x, y]) => [x * 0.97, y * 0.97]), 0.08, 0.015), M.matte(k, { texture: 'wood', grain: 6, coat: 0.2 })),
            )
          ),
        ),
      ],
      elevation: 44, azimuth: 18,
    };
    const cols = is(/World/) ? [[0.1, 0.3, 0.4], c, [0.24, 0.4, 0.18], [0.7, 0.55, 0.26], a] : [c, a, TOYS[0], TOYS[2], TOYS[3]];
    return {
      parts: [
        at(
          -0.35, 0.2, -0.5,
          turnY(
            16, part(box(1.4, 0.36, 0.9, 0.02), M.paper(c)), at(0, 0.182, 0, part(box(1.1, 0.006, 0.5, 0.002), M.paper(lighter(a, 0.5)))),
            at(0, 0, 0.452, part(box(0.8, 0.14, 0.006, 0.002), M.paper(lighter(a, 0.5)))),
          ),
        ),
        many(
          7,
          (i) => at(
            -0.6 + (i % 4) * 0.42 + (i > 3 ? 0.2 : 0), 0.04, 0.35 + (i > 3 ? 0.42 : 0),
            turnX(-90, turnZ(i === 3 ? 24 : i === 6 ? -18 : 0, piece(cols[i % 5]))),
          ),
        ),
      ],
      elevation: 36, azimuth: 12,
    };
  },
  robot({ c, a, is }) {
    const skin = M.gloss(c);
    const dark = M.plastic([0.06, 0.062, 0.066]);
    return [
      at(
        0, 0.6, 0, part(box(0.7, 0.66, 0.5, 0.14, 8), skin),
        at(0, 0, 0.25, part(box(0.4, 0.34, 0.03, 0.014), is(/Solar/) ? M.gloss([0.03, 0.05, 0.16]) : M.plastic(lighter(c, 0.5)))),
        [-0.1, 0, 0.1].map((x, i) => at(x, -0.06, 0.27, part(ball(0.035), M.glow(TOYS[i], 0.5)))),
      ),
      at(
        0, 1.2, 0, part(box(0.78, 0.52, 0.52, 0.18, 9), is(/Bolt/) ? skin : M.gloss(lighter(c, 0.25))),
        at(0, 0.02, 0.24, part(box(0.58, 0.28, 0.06, 0.03), M.gloss(BLACK))),
        [1, -1].map((s) => at(s * 0.15, 0.03, 0.275, part(ball(0.065, 0.065, 0.02), M.glow([0.35, 0.9, 1], 1)))),
        [1, -1].map((s) => at(s * 0.4, 0, 0, turnZ(90, at(0, -0.04, 0, part(cylinder(0.12, 0.08), M.plastic(a)))))),
        at(0, 0.25, 0, part(tube([[0, 0, 0], [0.02, 0.2, 0]], 0.018), M.steel()), at(0.02, 0.24, 0, part(ball(0.06), M.gloss(a)))),
      ),
      at(0, 0.94, 0, part(cylinder(0.12, 0.06), dark)),
      [1, -1].map(
        (s) => [
          at(s * 0.42, 0.78, 0, part(ball(0.12), M.plastic(a))),
          part(tube([[s * 0.44, 0.76, 0], [s * 0.58, 0.58, 0.06], [s * 0.56, 0.42, 0.2]], 0.07), dark),
          at(s * 0.56, 0.4, 0.22, part(ball(0.1), M.plastic(a))),
        ]
      ),
      is(/Bolt/) ? [1, -1].map((s) => wheel(s * 0.3, 0.18, 0, 0.18, 0.14, M.rubber(BLACK), M.plastic(a)).flatMap((p) => turnY(0, [p]))) : [1, -1].map(
        (s) => [
          part(tube([[s * 0.18, 0.3, 0], [s * 0.18, 0.1, 0]], 0.09, { straight: true }), dark),
          at(s * 0.18, 0.06, 0.05, part(box(0.26, 0.12, 0.38, 0.05), skin)),
        ]
      ),
    ];
  },
  stackingrings({ c, a, is }) {
    const cols = is(/Soft/) ? [
      c, lighter(c, 0.3), a, [0.42, 0.5, 0.42], [0.45, 0.55, 0.62],
    ] : is(/Silicone/) ? [c, a, lighter(c, 0.4), [0.6, 0.42, 0.28], [0.35, 0.42, 0.5]] : [TOYS[0], TOYS[5], TOYS[1], TOYS[2], TOYS[3]];
    return [
      part(lathe([[0, 0], [0.56, 0, 0.04], [0.5, 0.1, 0.04], [0, 0.1]]), M.wood(OAK, { along: 0 })), part(cylinder(0.07, 1.3), M.wood(OAK)),
      cols.map(
        (k, i) => at(
          0, 0.21 + i * 0.2, 0,
          part(
            tube(
              many(32, (n) => [(0.38 - i * 0.05) * Math.cos(n * 0.19635), 0, (0.38 - i * 0.05) * Math.sin(n * 0.19635)]), 0.125 - i * 0.006,
              { closed: true, fine: 2, sides: 22 },
            ),
            is(/Silicone/) ? M.rubber(k) : M.matte(k, { coat: 0.35, rough: 0.5 }),
          ),
        )
      ),
      at(0, 1.32, 0, part(ball(0.15), is(/Bells/) ? M.brass() : M.matte(a, { coat: 0.3 }))),
    ];
  },
  teddy({ c, a, is }) {
    const panda = is(/Panda/);
    const fur = (k) => M.fleece(k, { grain: 30, deep: 1.3 });
    const body = fur(c);
    const limb = fur(panda ? [0.03, 0.03, 0.033] : darker(c, 0.12));
    const rabbit = is(/Rabbit/);
    return [
      at(0, 0.46, 0, part(ball(0.42, 0.46, 0.38), body)), at(0, 0.44, 0.14, part(ball(0.28, 0.32, 0.27), fur(lighter(c, 0.35)))),
      at(
        0, 1.1, 0.04, part(ball(0.4, 0.36, 0.37), body), at(0, -0.08, 0.29, part(ball(0.2, 0.15, 0.15), fur(lighter(c, 0.4)))),
        at(0, -0.03, 0.43, part(ball(0.06, 0.045, 0.035), M.gloss(BLACK))),
        [1, -1].map(
          (s) => [
            panda && at(s * 0.15, 0.08, 0.27, turnZ(s * 24, part(ball(0.1, 0.13, 0.08), limb))),
            at(s * 0.15, 0.08, panda ? 0.345 : 0.325, part(ball(0.042), M.gloss(BLACK))),
            rabbit ? turnZ(-s * 14, at(s * 0.14, 0.6, -0.04, part(ball(0.1, 0.4, 0.07), body), at(0, 0, 0.045, part(ball(0.06, 0.3, 0.04), fur(M.linear('#e9b9a8')))))) : at(
              s * 0.29, 0.28, -0.02, part(ball(0.145, 0.145, 0.09), panda ? limb : body),
              at(0, 0, 0.05, part(ball(0.09, 0.09, 0.05), fur(lighter(c, 0.35)))),
            ),
          ]
        ),
      ),
      [1, -1].map(
        (s) => [
          part(tube([[s * 0.3, 0.72, 0.04], [s * 0.5, 0.5, 0.12], [s * 0.48, 0.3, 0.24]], (t) => 0.13 + 0.01 * t), limb),
          part(tube([[s * 0.2, 0.16, 0.1], [s * 0.32, 0.14, 0.4], [s * 0.34, 0.18, 0.6]], 0.155), limb),
          at(s * 0.34, 0.19, 0.73, part(ball(0.12, 0.13, 0.04), fur(lighter(c, 0.35)))),
        ]
      ),
      part(
        tube(
          many(20, (i) => [0.27 * Math.cos(i * 0.31416), 0.82 + 0.02 * Math.sin(i * 0.31416), 0.04 + 0.25 * Math.sin(i * 0.31416)]), 0.055,
          { closed: true },
        ),
        M.cloth(a),
      ),
      panda ? part(
        tube([[0.1, 0.8, 0.3], [0.16, 0.6, 0.4], [0.14, 0.42, 0.42]], 0.075, { flat: 0.4, up: [0, 0, 1] }), M.cloth(a),
      ) : [1, -1].map((s) => at(s * 0.1, 0.8, 0.33, turnZ(s * 12, part(ball(0.1, 0.07, 0.04), M.cloth(a))))),
    ];
  },
  toycar({ c, a, is }) {
    if (is(/Truck/)) return {
      parts: [
        at(-0.05, 0.3, 0, part(box(1.7, 0.14, 0.6, 0.04), M.plastic([0.06, 0.06, 0.065]))),
        at(
          0.56, 0.64, 0, part(box(0.52, 0.66, 0.66, 0.1, 8), M.gloss(c)),
          at(0.1, 0.1, 0, part(box(0.36, 0.28, 0.68, 0.05), M.gloss([0.05, 0.07, 0.1]))),
        ),
        at(
          -0.36, 0.66, 0,
          turnZ(
            10, part(slab([[-0.6, -0.2], [0.5, -0.2], [0.66, 0.34], [-0.78, 0.34]], 0.74, 0.05), M.gloss(a)),
            at(-0.04, 0.3, 0, part(box(1.16, 0.1, 0.6, 0.04), M.matte([0.3, 0.2, 0.1], { texture: 'fleece', grain: 14, deep: 3 }))),
          ),
        ),
        [-0.6, -0.12, 0.56].map((x) => [1, -1].map((s) => wheel(x, 0.22, s * 0.33, 0.22, 0.18, M.rubber(BLACK), M.plastic(c)))),
        at(0.83, 0.44, 0, [1, -1].map((s) => at(0, 0, s * 0.22, part(ball(0.04, 0.05, 0.05), M.glow([1, 0.9, 0.7], 0.6))))),
      ],
      azimuth: 34, elevation: 18,
    };
    const car = (k, wooden) => [
      part(
        slab(
          rounded(
            [
              [-0.8, 0.14, 0.05], [0.86, 0.14, 0.05], [0.9, 0.3, 0.12], [0.4, 0.4, 0.2], [0.2, wooden ? 0.44 : 0.62, 0.1],
              [-0.36, wooden ? 0.48 : 0.62, 0.14], [-0.8, 0.44, 0.12],
            ],
            0, true,
          ),
          0.6, 0.12,
        ),
        wooden ? M.matte(k, { texture: 'wood', coat: 0.4, rough: 0.5, grain: 6, along: 0 }) : M.gloss(k),
      ),
      wooden ? [
        at(-0.16, 0.54, 0, part(ball(0.16), M.wood(OAK))), at(0, 0.3, 0, part(box(1.2, 0.1, 0.61, 0.02), M.matte(WHITE))),
      ] : at(-0.08, 0.51, 0, part(box(0.5, 0.14, 0.61, 0.04), M.gloss([0.05, 0.07, 0.1]))),
      [-0.5, 0.52].map(
        (x) => [1, -1].map((s) => wheel(x, 0.17, s * 0.3, 0.18, 0.12, wooden ? M.wood(WALNUT) : M.rubber(BLACK), wooden ? M.wood(OAK) : M.steel()))
      ),
    ];
    if (is(/Set/)) return {
      parts: [at(0, 0, 0.3, turnY(12, car(c))), at(0.2, 0, -0.7, turnY(-6, car(a))), at(-0.5, 0, -1.5, turnY(8, car(TOYS[0])))], azimuth: 40,
      elevation: 24,
    };
    return { parts: car(c, true), azimuth: 36, elevation: 18 };
  },
  train({ c, a, is }) {
    const tin = is(/Tin/);
    const skin = (k) => is(/Wooden/) ? M.matte(k, { texture: 'wood', coat: 0.4, grain: 6, along: 0, rough: 0.5 }) : M.gloss(k);
    const loco = [
      at(0, 0.24, 0, part(box(1.3, 0.14, 0.5, 0.03), skin([0.05, 0.052, 0.056]))),
      at(
        0.16, 0.52, 0,
        turnZ(
          90,
          at(
            0, -0.46, 0, part(lathe([[0, 0], [0.23, 0, 0.03], [0.23, 0.86, 0.03], [0, 0.86]]), skin(c)),
            [0.1, 0.5].map((y) => at(0, y, 0, part(lathe([[0.232, 0], [0.24, 0.02], [0.24, 0.05], [0.232, 0.07]]), tin ? M.copper() : skin(a)))),
          ),
        ),
      ),
      at(
        -0.42, 0.6, 0, part(box(0.42, 0.6, 0.52, 0.03), skin(is(/Wooden/) ? a : c)), at(0, 0.1, 0, part(box(0.24, 0.2, 0.53, 0.02), M.matte(BLACK))),
        at(0, 0.34, 0, part(box(0.54, 0.07, 0.62, 0.03), skin(is(/Wooden/) ? c : darker(c, 0.3)))),
      ),
      at(
        0.46, 0.74, 0,
        part(lathe([[0, 0], [0.07, 0], [0.075, 0.14], [0.12, 0.26, 0.02], [0.08, 0.26]]), tin ? M.copper() : skin([0.06, 0.06, 0.065])),
      ),
      at(0.12, 0.74, 0, part(ball(0.09, 0.11, 0.09), tin ? M.brass() : skin(a))),
      at(0.64, 0.52, 0, turnZ(-90, part(lathe([[0, 0.03], [0.16, 0.02], [0.18, 0]]), M.brass()))),
      [[-0.44, 0.19], [0, 0.14], [0.4, 0.14]].map(
        ([x, r]) => [1, -1].map((s) => wheel(x, r, s * 0.26, r, 0.08, is(/Wooden/) ? M.wood(OAK) : M.plastic(a), M.brass()))
      ),
    ];
    const wagon = (x, k) => at(
      x, 0, 0, at(0, 0.26, 0, part(box(0.8, 0.12, 0.48, 0.03), M.wood(OAK, { along: 0 }))),
      at(0, 0.42, 0, part(box(0.76, 0.26, 0.46, 0.03), skin(k))),
      many(3, (i) => at(-0.22 + i * 0.22, 0.58, 0, part(ball(0.11), M.matte(TOYS[(i + 1) % 6], { coat: 0.3 })))),
      [-0.24, 0.24].map((q) => [1, -1].map((s) => wheel(q, 0.12, s * 0.24, 0.12, 0.07, M.wood(OAK), M.brass()))),
      part(tube([[0.4, 0.24, 0], [0.56, 0.24, 0]], 0.03, { straight: true }), M.steel()),
    );
    const rail = [
      at(
        -0.2, -0.03, 0,
        [1, -1].map((s) => at(0, 0, s * 0.25, part(box(3.2, 0.05, 0.07, 0.01), is(/Wooden/) ? M.wood(OAK, { along: 0 }) : M.steel()))),
        many(12, (i) => at(-1.5 + i * 0.27, -0.03, 0, part(box(0.12, 0.04, 0.8, 0.01), M.wood(WALNUT)))),
      ),
    ];
    return tin ? {
      parts: [
        loco,
        at(
          -0.76, 0.42, 0,
          turnX(90, part(tube(many(16, (i) => [0.1 * Math.cos(i * 0.3927), 0.1 * Math.sin(i * 0.3927), 0]), 0.02, { closed: true }), M.brass())),
        ),
      ],
      azimuth: 36, elevation: 16,
    } : { parts: [loco, wagon(-1.28, a), rail], azimuth: 38, elevation: 18 };
  },
  book({ c, a, is }) {
    const cover = M.matte(c, { rough: 0.6, coat: 0.25 });
    const art = is(/Bread/) ? [
      at(0, -0.12, 0.09, part(ball(0.26, 0.2, 0.012), M.paper([0.6, 0.36, 0.14]))),
      many(3, (i) => at(-0.12 + i * 0.12, -0.1, 0.1, turnZ(-30, part(box(0.02, 0.2, 0.006, 0.002), M.paper([0.82, 0.66, 0.42]))))),
    ]
      : is(/Mountains/) ? [
        at(0, -0.28, 0.09, part(slab([[-0.42, 0], [-0.2, 0.36], [-0.04, 0.16], [0.16, 0.5], [0.42, 0]], 0.01, 0.003), M.paper(lighter(c, 0.35)))),
        at(0.16, 0.1, 0.092, part(slab([[-0.08, -0.02], [0, 0.12], [0.08, -0.02], [0, 0.02]], 0.01, 0.002), M.paper(WHITE))),
        at(-0.22, 0.2, 0.09, part(slab(circle(0.09), 0.01, 0.003), M.paper(a))),
      ]
        : [
          part(tube([[0, -0.42, 0.09], [0.02, -0.1, 0.09]], 0.03, { flat: 0.2, up: [0, 0, 1] }), M.paper([0.24, 0.13, 0.06])),
          [[0, 0.12, 0.2], [-0.16, 0, 0.13], [0.17, 0.02, 0.14], [0, -0.04, 0.12]].map(
            ([x, y, r]) => at(x, y, 0.09, part(ball(r, r, 0.012), M.paper(lighter(c, 0.25))))
          ),
          [[-0.1, 0.12], [0.1, 0.05], [0.02, 0.22], [-0.16, -0.02]].map(([x, y]) => at(x, y, 0.105, part(ball(0.035, 0.035, 0.008), M.paper(a)))),
        ];
    const front = [
      volume(1.0, 1.45, 0.17, cover),
      at(
        0, 0.48, 0.087, part(box(0.74, 0.09, 0.006, 0.002), M.paper(lighter(a, 0.35))),
        at(-0.08, -0.14, 0, part(box(0.56, 0.06, 0.006, 0.002), M.paper(lighter(a, 0.35)))),
      ),
      art, at(0, -0.6, 0.087, part(box(0.36, 0.035, 0.006, 0.002), M.paper(lighter(a, 0.35)))),
    ];
    return {
      parts: [
        at(0.34, 0.1, -0.3, turnX(90, turnZ(12, volume(1.0, 1.45, 0.2, cover, M.matte(darker(c, 0.15)))))),
        at(-0.05, 0.73, 0.05, turnY(14, turnX(-9, front))),
      ],
      azimuth: 14, elevation: 12,
    };
  },
  notebook({ c, a, is }) {
    const cover = is(/Linen/) ? M.cloth(c, { grain: 90 }) : is(/Spiral/) ? M.plastic(c, { rough: 0.5 }) : M.leather(c, { grain: 60 });
    const book = [
      volume(1.0, 1.4, 0.16, cover),
      !is(/Spiral/) && [
        at(0.36, 0, 0, part(box(0.045, 1.415, 0.175, 0.01), M.cloth(a))),
        part(tube([[-0.1, -0.68, 0.02], [-0.1, -0.86, 0.03], [-0.07, -0.95, 0.02]], 0.018, { flat: 0.4, up: [0, 0, 1] }), M.cloth(a)),
      ],
      is(/Spiral/) && many(
        20,
        (i) => at(
          -0.5, -0.62 + i * 0.065, 0,
          part(
            tube(many(10, (k) => [0.07 * Math.cos(k * 0.628), 0, 0.13 * Math.sin(k * 0.628)]), 0.011, { closed: true, fine: 2, sides: 6 }), M.steel(),
          ),
        ),
      ),
    ];
    return {
      parts: [
        at(0, 0.09, 0, turnX(-90, turnZ(14, book))),
        at(
          0.62, 0.06, 0.18,
          turnY(
            64,
            turnZ(
              90,
              at(
                0, -0.55, 0, part(lathe([[0, 0], [0.035, 0.02, 0.02], [0.042, 0.5], [0.036, 0.98], [0.012, 1.08], [0, 1.12]]), M.gloss(a)),
                at(0, 0.62, 0, part(lathe([[0.043, 0], [0.046, 0.02], [0.043, 0.04]]), M.brass())),
              ),
            ),
          ),
        ),
      ],
      elevation: 36, azimuth: 12,
    };
  },
  sketchbook({ c, a, is }) {
    const pencil = (x, z, r, k) => at(
      x, 0.04, z,
      turnY(
        r,
        turnZ(
          90,
          at(
            0, -0.5, 0, part(lathe([[0, 0], [0.04, 0], [0.04, 0.9], [0.012, 1.0]], { sides: 6 }), M.gloss(k)),
            part(lathe([[0.041, 0.9], [0.012, 1.02]]), M.wood(OAK)), part(lathe([[0.014, 1.01], [0, 1.05]]), M.matte(BLACK)),
          ),
        ),
      ),
    );
    const wide = is(/Watercolour/);
    return {
      parts: [
        at(
          0, 0.08, 0,
          turnX(
            -90,
            turnZ(
              wide ? 6 : 12, volume(wide ? 1.6 : 1.1, wide ? 1.05 : 1.5, 0.14, wide ? M.paper(c) : M.cloth(c, { grain: 90 })),
              wide ? [
                at(0.02, -0.03, 0.075, part(box(1.5, 0.92, 0.02, 0.006), M.paper([0.85, 0.83, 0.78]))),
                at(
                  -0.1, -0.05, 0.09,
                  part(slab([[-0.5, -0.3], [-0.3, 0.1], [-0.1, -0.05], [0.2, 0.2], [0.6, -0.3]], 0.008, 0.002), M.paper(lighter(a, 0.1))),
                ),
                at(0.35, 0.2, 0.09, part(slab(circle(0.1), 0.008, 0.002), M.paper([0.85, 0.5, 0.2]))),
              ] : [
                at(0.4, 0, 0, part(box(0.05, 1.515, 0.155, 0.01), M.cloth(a))),
                at(-0.05, 0.3, 0.072, part(box(0.4, 0.2, 0.008, 0.003), M.paper(lighter(c, 0.6)))),
              ],
            ),
          ),
        ),
        pencil(wide ? 0.3 : 0.72, wide ? 0.72 : 0.2, wide ? 10 : 70, a),
        pencil(wide ? 0.1 : 0.9, wide ? 0.84 : 0.1, wide ? 4 : 76, [0.05, 0.05, 0.055]),
      ],
      elevation: 38, azimuth: 12,
    };
  },
  pen({ c, a, is }) {
    const lying = (z, r, ...parts) => at(0, 0.075, z, turnY(r, turnZ(90, at(0, -0.7, 0, parts))));
    if (is(/Brush/)) return {
      parts: [c, a, [0.06, 0.2, 0.34]].map(
        (k, i) => lying(
          -0.26 + i * 0.26, 8 + i * 3, part(lathe([[0, 0], [0.06, 0.02, 0.02], [0.066, 0.9], [0.06, 1.0]]), M.plastic(WHITE)),
          part(lathe([[0.067, 0.0], [0.068, 0.16], [0.067, 0.17]]), M.gloss(k)),
          at(
            0, 1.0, 0, part(lathe([[0.06, 0], [0.045, 0.14], [0.03, 0.16]]), M.plastic(BLACK)),
            part(lathe([[0.03, 0.15], [0.026, 0.24, 0.03], [0, 0.36]]), M.matte(k)),
          ),
        )
      ).concat(
        part(
          tube(
            [[-0.9, 0.004, 0.62], [-0.2, 0.004, 0.5], [0.3, 0.004, 0.66], [0.9, 0.004, 0.54]], (t) => 0.02 + 0.02 * Math.sin(t * 9) ** 2,
            { flat: 0.1, up: [0, 1, 0] },
          ),
          M.paper(c),
        )
      ),
      elevation: 36, azimuth: 10,
    };
    const body = is(/Walnut/) ? M.wood(WALNUT, { coat: 0.5, grain: 18 }) : M.gloss(c);
    const metal = is(/Walnut/) ? M.chrome([0.7, 0.7, 0.7]) : M.brass({ rough: 0.12 });
    return { parts: lying(0, 26, part(lathe([[0, -0.02], [0.06, 0, 0.03], [0.085, 0.3], [0.088, 0.72], [0.076, 1.15], [0.06, 1.24]]), body), part(lathe([[0.089, 0.68], [0.094, 0.7], [0.094, 0.74], [0.089, 0.76]]), metal), at(0, 0.0, 0.085, turnX(0, part(box(0.035, 0.52, 0.02, 0.01), metal)).flatMap((p) => at(0, 0.34, 0.012, [p]))), is(/Fountain/) ? [at(0, 1.24, 0, part(lathe([[0.055, 0], [0.045, 0.12, 0.02], [0.05, 0.16]]), M.plastic(BLACK))), at(0, 1.4, 0, turnY(90, part(sheet((u, v) => { const w = 0.05 * (1 - v) ** 0.7; const p = (u - 0.5) * Math.PI; return [w * Math.sin(p), v * 0.24, w * Math.cos(p) - 0.01]; }, 12, 16), M.brass({ rough: 0.12 }))))] : at(0, 1.24, 0, part(lathe([[0.06, 0], [0.03, 0.14], [0.012, 0.17], [0.008, 0.22]]), metal))), elevation: 30, azimuth: 14, fill: 0.72 };
  },
  ink({ c, a, is }) {
    const ink = is(/Permanent/) ? [0.01, 0.01, 0.012] : darker(c, 0.5);
    return [
      at(0, 0.3, 0, part(box(0.9, 0.6, 0.7, 0.09, 8), M.glass([0.9, 0.93, 0.93]))),
      at(0, 0.27, 0, part(box(0.76, 0.42, 0.57, 0.05, 6), M.gloss(ink))), at(0, 0.6, 0, part(cylinder(0.2, 0.06), M.glass())),
      at(0, 0.64, 0, part(lathe([[0, 0], [0.27, 0, 0.02], [0.27, 0.2, 0.03], [0, 0.2]]), M.plastic(BLACK))),
      at(
        0, 0.28, 0.354, part(box(0.56, 0.34, 0.006, 0.003), M.paper([0.84, 0.81, 0.74])),
        at(0, 0.05, 0.004, part(box(0.36, 0.04, 0.004, 0.001), M.paper(ink))), at(0, -0.05, 0.004, part(box(0.24, 0.02, 0.004, 0.001), M.paper(ink))),
      ),
      part(
        tube(
          [[0.6, 0.006, 0.2], [0.8, 0.006, 0.5], [0.4, 0.006, 0.66], [0.9, 0.006, 0.8]], (t) => 0.016 + 0.014 * Math.sin(t * 7) ** 2,
          { flat: 0.15, up: [0, 1, 0] },
        ),
        M.gloss(ink),
      ),
    ];
  },
  pencilcase({ c, a, is }) {
    if (is(/Roll/)) { const skin = is(/Leather/) ? M.leather(c) : M.cloth(c, { texture: 'stripes', under: 'weave', by: 'x', count: 9, share: 0.4, second: a }); return { parts: [at(0, 0.2, -0.2, turnZ(90, at(0, -0.6, 0, part(lathe([[0, 0], [0.19, 0, 0.04], [0.19, 1.2, 0.04], [0, 1.2]]), skin)))), part(sheet((u, v) => [(u - 0.5) * 1.2, 0.03 + 0.02 * Math.sin(v * 3), -0.2 + v * 0.8], 20, 20), skin), many(5, (i) => at(-0.4 + i * 0.2, 0.06, 0.25, turnX(90, at(0, -0.4, 0, part(lathe([[0, 0], [0.034, 0], [0.034, 0.66], [0.008, 0.76]], { sides: 6 }), M.gloss(TOYS[i % 6])))))), part(tube([[0.2, 0.4, -0.2], [0.24, 0.3, -0.0], [0.4, 0.05, 0.1], [0.7, 0.03, 0.4]], 0.02, { flat: 0.5 }), is(/Leather/) ? M.leather(darker(c, 0.4)) : M.cloth(a))], elevation: 34, azimuth: 20 }; }
    return {
      parts: [
        at(0, 0.28, 0, part(box(1.6, 0.5, 0.56, 0.14, 9), M.cloth(c, { grain: 80 }))),
        [0.2, 0.36].map((y, i) => zip([[-0.76, y + 0.04, 0.24], [0, y + 0.05, 0.29], [0.76, y + 0.04, 0.24]])),
        [0.2, 0.36].map((y, i) => at(0.6 - i * 0.2, y + 0.02, 0.3, turnZ(-10, part(box(0.05, 0.14, 0.02, 0.01), M.plastic(a))))),
        [[-0.3, 40], [0.3, -20]].map(
          ([x, r], i) => at(
            x, 0.04, 0.6 + i * 0.14,
            turnY(
              r / 3,
              turnZ(90, at(0, -0.4, 0, part(lathe([[0, 0], [0.036, 0], [0.036, 0.72], [0.008, 0.84]], { sides: 6 }), M.gloss(i ? a : TOYS[1])))),
            ),
          )
        ),
      ],
      elevation: 26, azimuth: 18,
    };
  },
  washitape({ c, a, is }) {
    const roll = (x, z, k, m) => at(
      x, 0, z, part(lathe([[0.28, 0], [0.44, 0, 0.01], [0.44, 0.34, 0.01], [0.28, 0.34, 0.01], [0.28, 0.0]]), m),
      part(lathe([[0.25, 0.0], [0.285, 0], [0.285, 0.34], [0.25, 0.34], [0.25, 0]]), M.paper([0.62, 0.5, 0.34])),
    );
    const skin = (k, s, i) => M.paper(
      k,
      i % 3 === 0 ? {
        texture: 'stripes', by: 'u', count: 16, share: 0.35, second: s,
      } : i % 3 === 1 ? { texture: 'dots', count: 9, share: 0.2, second: s } : { texture: 'diamonds', count: 14, ratio: 0.06, second: s },
    );
    return {
      parts: [
        roll(-0.46, 0, 0, skin(c, lighter(a, 0.5), 0)), roll(0.46, -0.06, 1, skin(a, lighter(c, 0.6), 1)),
        at(0.02, 0.34, -0.02, roll(0, 0, 0, skin(lighter(c, 0.5), darker(a, 0.2), 0))),
        at(0.2, 0.44, 0.62, turnX(78, turnZ(14, at(0, -0.17, 0, roll(0, 0, 0, skin(darker(c, 0.25), lighter(a, 0.5), 1)))))),
      ],
      elevation: 30,
    };
  },
  watercolours({ c, a, is }) {
    const pans = [
      [0.75, 0.6, 0.05], [0.8, 0.35, 0.04], [0.65, 0.06, 0.05], [0.5, 0.05, 0.2], [0.22, 0.08, 0.35], [0.05, 0.1, 0.45], [0.04, 0.28, 0.55],
      [0.04, 0.35, 0.32], [0.1, 0.34, 0.1], [0.3, 0.38, 0.08], [0.28, 0.13, 0.05], [0.03, 0.03, 0.032],
    ];
    const metallic = is(/Metallic/);
    return {
      parts: [
        at(0, 0.07, 0, part(box(1.6, 0.14, 0.74, 0.03), M.enamel(is(/School/) ? c : BLACK))),
        at(0, 0.135, 0, part(box(1.5, 0.02, 0.64, 0.008), M.enamel(WHITE))),
        pans.map(
          (k, i) => at(
            -0.62 + (i % 6) * 0.248, 0.16, i < 6 ? -0.15 : 0.15, part(box(0.2, 0.05, 0.25, 0.015), M.plastic(WHITE)),
            at(
              0, 0.022, 0, part(box(0.17, 0.03, 0.21, 0.014), metallic ? M.metal(lighter(k, 0.25), { rough: 0.35, texture: undefined }) : M.gloss(k)),
            ),
          )
        ),
        at(
          0, 0.16, -0.4,
          turnX(
            -64,
            at(
              0, 0.36, 0, part(box(1.6, 0.72, 0.05, 0.02), M.enamel(is(/School/) ? c : BLACK)),
              at(0, 0, 0.026, part(box(1.5, 0.62, 0.01, 0.004), M.enamel(WHITE))),
              [[-0.45, 0.05, 3], [0, -0.06, 6], [0.42, 0.08, 1]].map(([x, y, k]) => at(x, y, 0.032, part(ball(0.14, 0.11, 0.008), M.gloss(pans[k])))),
            ),
          ),
        ),
        at(
          0.1, 0.05, 0.62,
          turnY(
            8,
            turnZ(
              90,
              at(
                0, -0.7, 0, part(lathe([[0, 0], [0.03, 0.2], [0.036, 0.8], [0.03, 0.9]]), M.gloss(is(/Metallic/) ? c : [0.35, 0.08, 0.05])),
                at(
                  0, 0.9, 0, part(lathe([[0.03, 0], [0.034, 0.16]]), M.steel()),
                  part(lathe([[0.03, 0.16], [0.04, 0.24, 0.03], [0, 0.42]]), M.matte([0.12, 0.07, 0.04])),
                ),
              ),
            ),
          ),
        ),
      ],
      elevation: 36, azimuth: 14,
    };
  },
};
