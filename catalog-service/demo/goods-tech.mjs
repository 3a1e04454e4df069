// Goods with plugs and goods of the desk: audio, computing, office. Kinds as in goods-home.mjs.
import * as M from './materials.mjs';
import { ball, box, cylinder, lathe, rounded, sheet, slab, tube } from './shapes.mjs';
import { around, at, many, part, scaled, turnX, turnY, turnZ } from './place.mjs';

const { darker, lighter } = M;
const WHITE = [0.8, 0.79, 0.76];
const BLACK = [0.022, 0.023, 0.026];
const GREY = [0.09, 0.092, 0.096];
const OAK = M.linear('#c99d66');
const WALNUT = M.linear('#7a5136');
const near = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) < 0.05;
const shell = (colour, more) => near(colour, OAK) || near(colour, M.linear('#80583b')) ? M.wood(near(colour, OAK) ? OAK : WALNUT, more)
  : near(colour, M.linear('#a3afb8')) || near(colour, M.linear('#b9c2c9')) ? M.metal([0.68, 0.68, 0.68], { rough: 0.34, ...more })
    : near(colour, M.linear('#c9a648')) ? M.brass() : near(colour, M.linear('#c87f4f')) ? M.copper() : M.plastic(colour, more);
const knob = (r, h, material) => turnX(90, part(lathe([[0, 0], [r, 0, 0.01], [r * 0.94, h, 0.015], [0, h]]), material));
const cone = (r, material = M.rubber(BLACK)) => turnX(
  90, part(lathe([[r * 1.12, 0], [r * 1.12, 0.03, 0.01], [r, 0.03, 0.01], [r * 0.9, 0.0], [r * 0.4, -0.07], [0, -0.05]]), material),
  at(0, -0.05, 0, part(ball(r * 0.34, 0.04, r * 0.34), M.plastic(GREY))),
);
const grille = (w, h, material) => part(box(w, h, 0.02, 0.008, 2), M.cloth(material, { grain: 90 }));
const light = (colour = [0.3, 0.9, 0.5]) => part(ball(0.014, 0.014, 0.008, 8), M.glow(colour, 1.6));
const legs = (x, z, h, material) => [1, -1].map((s) => [1, -1].map((t) => at(s * x, 0, t * z, part(cylinder(0.04, h, 0.01, 0.05), material))));
const cord = (points, material = M.rubber(BLACK), r = 0.024) => part(tube(points, r), material);

export const tech = {
  amplifier({ c, a, is }) {
    const skin = shell(c, { along: 0 });
    const mini = is(/Mini/);
    return { parts: [at(0, 0.27, 0, part(box(mini ? 1 : 1.5, 0.46, 0.95, 0.025), skin), at(0, 0, 0.477, part(box(mini ? 0.96 : 1.44, 0.42, 0.02, 0.01), is(/Stereo/) ? M.metal([0.72, 0.72, 0.72], { flat: true }) : M.plastic(BLACK))),
      at(mini ? 0.26 : 0.46, 0, 0.485, knob(0.13, 0.12, is(/Stereo|Valve/) ? M.brass() : M.steel())), at(mini ? -0.12 : 0.08, 0, 0.485, knob(0.06, 0.08, M.steel())), !mini && [-0.12, -0.32].map((x) => at(x, 0, 0.485, knob(0.06, 0.08, M.steel()))), at(
        mini ? -0.3 : -0.56, 0.02, 0.488, part(box(mini ? 0.2 : 0.26, 0.12, 0.01, 0.004), M.glow(lighter(a, 0.3), 0.5)),
      )), legs(mini ? 0.4 : 0.62, 0.36, 0.06, M.rubber(BLACK)),
    is(/Valve/) && [-0.4, -0.12, 0.16].map(
      (x) => at(
        x, 0.5, -0.1, part(cylinder(0.1, 0.05), M.plastic(BLACK)),
        part(lathe([[0.08, 0.04], [0.085, 0.36, 0.05], [0, 0.44]]), M.glass([0.95, 0.92, 0.86])),
        at(0, 0.06, 0, part(cylinder(0.045, 0.24), M.glow([1, 0.5, 0.18], 0.9))),
      ),
    )], elevation: 18 };
  },
  bookshelfspeaker({ c, a, is }) {
    const one = [
      at(
        0, 0.6, 0, part(box(0.66, 1.2, 0.7, 0.025), shell(c, { along: 1, grain: 7 })),
        at(0, 0, 0.352, part(box(0.6, 1.14, 0.012, 0.006), M.plastic(is(/Desktop/) ? lighter(c, 0.5) : BLACK))),
        at(0, -0.2, 0.36, cone(0.21, M.matte(is(/Oak/) ? darker(a, 0.2) : near(a, M.linear('#c87f4f')) ? [0.4, 0.2, 0.1] : GREY))),
        at(0, 0.3, 0.36, turnX(90, part(lathe([[0.15, 0], [0.15, 0.02, 0.01], [0.1, 0.01], [0.06, 0.0], [0, 0.04]]), M.plastic(GREY)))),
        at(0.24, -0.5, 0.36, light()),
      ),
    ];
    return { parts: [at(-0.55, 0, 0, turnY(10, one)), at(0.55, 0, 0.0, turnY(-10, one))], azimuth: 20, elevation: 10 };
  },
  headphones({ c, a, is }) {
    const on = is(/On-Ear/);
    const cup = (s) => at(
      s * 0.52, 0.42, 0,
      turnZ(
        s * 6,
        turnY(
          90, part(ball(on ? 0.25 : 0.33, on ? 0.27 : 0.4, 0.13), M.plastic(c, { rough: 0.35, coat: 0.2 })),
          at(0, 0, s * 0.115, part(ball(0.18, 0.23, 0.035), shell(a))),
          at(
            0, 0, -s * 0.13,
            part(
              tube(
                many(24, (i) => [(on ? 0.17 : 0.22) * Math.cos(i * 0.262), (on ? 0.19 : 0.29) * Math.sin(i * 0.262), 0]), 0.085,
                { closed: true, fine: 3 },
              ),
              M.leather(is(/Studio/) ? [0.1, 0.07, 0.05] : darker(c, 0.35)),
            ),
          ),
        ),
      ),
    );
    return { parts: [cup(1), cup(-1), part(tube([[-0.58, 0.5, 0], [-0.6, 0.86, 0], [-0.42, 1.22, 0], [0, 1.38, 0], [0.42, 1.22, 0], [0.6, 0.86, 0], [0.58, 0.5, 0]], (t) => 0.035 + 0.025 * Math.sin(t * Math.PI) ** 2, { flat: 1.7, up: [0, 0, 1] }), M.plastic(darker(c, 0.15))), part(tube([[-0.36, 1.2, 0], [0, 1.33, 0], [0.36, 1.2, 0]], 0.05, { flat: 1.9, up: [0, 0, 1] }), M.leather(darker(c, 0.3))), [1, -1].map((s) => part(tube([[s * 0.6, 0.56, 0], [s * 0.612, 0.88, 0]], 0.03, { flat: 1.3, up: [0, 0, 1], straight: true }), shell(a))),
      is(/Cable/) && cord(
        [[0.56, 0.06, 0], [0.6, -0.02, 0.1], [0.3, 0.02, 0.5], [-0.3, 0.02, 0.6], [-0.5, 0.02, 0.3], [-0.1, 0.02, 0.36]],
      )], azimuth: 34, elevation: 12 };
  },
  earbuds({ c, a, is }) {
    if (is(/Neckband/)) return {
      parts: [
        part(
          tube(
            [[-0.3, 0.04, 0.7], [-0.72, 0.05, 0.1], [-0.5, 0.06, -0.6], [0, 0.07, -0.8], [0.5, 0.06, -0.6], [0.72, 0.05, 0.1], [0.3, 0.04, 0.7]],
            0.055,
          ),
          M.rubber(c),
        ),
        [1, -1].map(
          (s) => [
            at(s * 0.36, 0.06, 0.62, turnY(s * -36, part(box(0.14, 0.1, 0.3, 0.05), M.plastic(BLACK)))),
            cord([[s * 0.3, 0.05, 0.7], [s * 0.16, 0.03, 0.9], [s * 0.2, 0.06, 1.02]], M.rubber(BLACK), 0.018),
            at(s * 0.2, 0.09, 1.04, part(ball(0.085), M.plastic(BLACK)), at(0, 0.06, 0.02, part(ball(0.06, 0.05, 0.06), M.rubber(a)))),
          ],
        ),
      ],
      elevation: 38, azimuth: 14,
    };
    const bud = [
      part(ball(0.15, 0.15, 0.13), M.gloss(c)), at(0, -0.2, 0.02, part(tube([[0, 0.12, 0], [0, -0.2, 0]], 0.055, { straight: true }), M.gloss(c))),
      at(0.1, 0.04, 0.1, turnX(60, part(ball(0.075, 0.06, 0.075), M.rubber(is(/Hush/) ? BLACK : lighter(a, 0.6))))),
    ];
    return {
      parts: [
        at(0, 0.24, -0.1, part(box(1.0, 0.44, 0.62, 0.2, 9), M.gloss(c))),
        at(0, 0.5, -0.36, turnX(-64, at(0, 0.04, 0.3, part(box(1.0, 0.2, 0.6, 0.09, 9), M.gloss(c))))),
        at(0, 0.452, -0.1, part(box(0.84, 0.03, 0.46, 0.014), M.plastic(darker(a, 0.5)))),
        [-0.22, 0.22].map((x) => at(x, 0.48, -0.08, scaled(0.95, part(ball(0.15, 0.1, 0.15), M.gloss(c))))), at(0, 0.3, 0.215, light()),
        at(-0.42, 0.14, 0.56, turnZ(78, turnY(30, bud))), at(0.3, 0.14, 0.62, turnZ(-80, turnY(-20, bud))),
      ],
      elevation: 24, azimuth: 22,
    };
  },
  microphone({ c, a, is }) {
    const mesh = M.metal([0.34, 0.34, 0.35], { rough: 0.4, texture: 'weave', grain: 60, deep: 2 });
    if (is(/Vocal/)) return {
      parts: at(
        0, 0.2, 0,
        turnZ(
          -68,
          turnY(
            0, part(lathe([[0, -0.9], [0.09, -0.9, 0.02], [0.12, -0.3], [0.17, 0.1, 0.04], [0.19, 0.14]]), M.plastic(BLACK, { rough: 0.5 })),
            at(0, 0.34, 0, part(ball(0.25, 0.26, 0.25), mesh)),
            at(0, 0.3, 0, part(lathe([[0.248, 0], [0.262, 0.0, 0.01], [0.262, 0.05, 0.01], [0.248, 0.06]]), M.steel())),
            at(0, 0.13, 0, part(lathe([[0.18, 0], [0.2, 0.02]]), M.steel())),
          ),
        ),
      ),
      elevation: 18, azimuth: 10,
    };
    const body = is(/Podcast/) ? M.plastic(c) : M.metal([0.7, 0.7, 0.68]);
    return {
      parts: [
        at(
          0, 0, 0, part(lathe([[0, 0], [0.36, 0, 0.02], [0.36, 0.05, 0.02], [0.06, 0.08], [0, 0.08]]), M.metal([0.06, 0.06, 0.062], { rough: 0.5 })),
        ),
        part(tube([[0, 0.06, 0], [0, 0.42, 0]], 0.035, { straight: true }), M.steel()),
        [1, -1].map(
          (s) => part(
            tube([[0, 0.4, 0], [s * 0.24, 0.46, 0], [s * 0.29, 0.7, 0], [s * 0.27, 0.84, 0]], 0.03, { flat: 1.5, up: [0, 0, 1] }), M.steel(),
          ),
        ),
        at(
          0, 0.5, 0, part(lathe([[0, 0], [0.2, 0, 0.04], [0.22, 0.06], [0.22, 0.46]]), body),
          at(
            0, 0.46, 0, part(lathe([[0.215, 0], [0.215, 0.46, 0.16], [0, 0.54]]), mesh),
            part(lathe([[0.215, -0.02], [0.235, 0], [0.235, 0.03], [0.215, 0.05]]), is(/Studio/) ? M.brass() : M.plastic(a)),
          ),
        ),
        at(0, 0.74, 0.22, part(ball(0.035, 0.035, 0.015, 14), is(/Podcast/) ? M.glow([1, 0.15, 0.1], 1) : M.brass())),
      ],
      elevation: 8,
    };
  },
  radio({ c, a, is }) {
    const skin = shell(c, { along: 0 });
    return [at(0, 0.42, 0, part(box(1.5, 0.78, 0.5, is(/Retro/) ? 0.16 : 0.06, 8), skin), at(-0.3, is(/Retro/) ? 0 : 0, 0.25, grille(0.72, 0.56, is(/Retro/) ? lighter(a, 0.1) : is(/Kitchen/) ? [0.3, 0.26, 0.2] : GREY)), is(/Kitchen/) ? at(0.4, 0.12, 0.25, part(box(0.44, 0.22, 0.02, 0.01), M.plastic(BLACK)), at(0, 0, 0.012, part(box(0.36, 0.12, 0.004, 0.001), M.glow([1, 0.55, 0.2], 0.7)))) : at(0.4, 0.13, 0.25, turnX(90, part(lathe([[0, 0], [0.2, 0], [0.2, 0.02, 0.01], [0, 0.02]]), M.paper(lighter(a, 0.5)))), at(0, 0.06, 0.026, turnZ(-30, part(box(0.012, 0.22, 0.006, 0.002), M.plastic([0.6, 0.06, 0.04]))))), at(0.28, -0.2, 0.25, knob(0.075, 0.07, is(/Emergency/) ? M.plastic(BLACK) : M.brass())), at(0.52, -0.2, 0.25, knob(0.075, 0.07, is(/Emergency/) ? M.plastic(BLACK) : M.brass()))),
      is(/Emergency/) ? at(0.76, 0.44, 0, turnY(90, knob(0.14, 0.05, M.plastic(BLACK))), part(tube([[0.06, 0, 0], [0.08, 0.24, 0], [0.2, 0.25, 0]], 0.026), M.plastic(BLACK))) : [], part(tube([[0.62, 0.78, -0.18], [0.9, 1.5, -0.18]], 0.014, { straight: true }), M.chrome([0.7, 0.7, 0.7])), !is(/Kitchen/) && part(
        tube([[-0.62, 0.78, 0], [-0.58, 1.0, 0], [0, 1.06, 0], [0.54, 1.0, 0], [0.58, 0.78, 0]], 0.035, { flat: 1.6, up: [0, 0, 1] }),
        M.leather(is(/Retro/) ? [0.28, 0.14, 0.07] : BLACK),
      )];
  },
  soundbar({ c, a, is }) {
    const bar = [
      at(
        0, 0.15, 0, part(box(2.6, 0.24, 0.3, 0.1, 8), is(/Fabric/) ? M.cloth(c, { grain: 80 }) : M.plastic(darker(c, 0.2))),
        !is(/Fabric/) && at(0, 0, 0.145, part(box(2.4, 0.17, 0.02, 0.01), M.cloth(BLACK, { grain: 80 }))), at(0.9, 0, 0.158, light([1, 1, 1])),
        at(1.02, 0, 0.158, light(a)),
      ),
      is(/Fabric/) && at(0, 0.02, 0, part(box(2.5, 0.05, 0.28, 0.02), M.wood(OAK, { along: 0 }))),
    ];
    return {
      parts: [
        bar,
        !is(/Fabric/) && at(
          is(/2\.1/) ? 1.15 : -1.2, is(/2\.1/) ? 0.4 : 0.45, -0.75, part(box(0.72, is(/2\.1/) ? 0.8 : 0.9, 0.72, 0.06), M.plastic(darker(c, 0.2))),
          at(0, 0, 0.362, turnX(90, part(lathe([[0, 0.005], [0.24, 0.005], [0.27, 0.02], [0.28, 0]]), M.cloth(BLACK)))),
        ),
      ],
      azimuth: 26, elevation: 20,
    };
  },
  speaker({ c, a, is }) {
    const mesh = M.cloth(c, { grain: 70 });
    if (is(/Party/)) return {
      parts: [
        at(
          0, 0.5, 0, part(box(1.8, 0.9, 0.6, 0.24, 9), M.plastic(c)),
          [-0.46, 0.46].map(
            (x) => at(x, 0, 0.29, cone(0.29), turnX(90, part(lathe([[0.32, 0.01], [0.34, 0.04, 0.01], [0.37, 0.01]]), M.plastic(a)))),
          ),
          at(0, 0, 0.3, part(box(0.1, 0.36, 0.02, 0.01), M.plastic(BLACK))),
        ),
        part(tube([[-0.7, 0.9, 0], [-0.6, 1.16, 0], [0.6, 1.16, 0], [0.7, 0.9, 0]], 0.06), M.rubber(BLACK)),
      ],
      azimuth: 20,
    };
    if (is(/Bathroom/)) return [
      part(lathe([[0, 0], [0.48, 0, 0.08], [0.56, 0.28, 0.16], [0.48, 0.5, 0.1], [0, 0.54]]), mesh),
      at(
        0, 0.545, 0, part(lathe([[0, 0.02], [0.34, 0.012], [0.37, -0.02]]), M.rubber(a)),
        around(4, () => at(0.2, 0.025, 0, part(ball(0.035, 0.008, 0.035, 10), M.plastic(BLACK)))),
      ),
      part(lathe([[0.56, 0.24], [0.575, 0.28], [0.56, 0.32]]), M.rubber(a)),
      part(tube([[0.46, 0.4, 0], [0.66, 0.5, 0.04], [0.74, 0.3, 0.05], [0.56, 0.25, 0]], 0.028), M.rubber(a)),
    ];
    return {
      parts: [
        at(
          0, 0.34, 0,
          turnZ(
            90, part(lathe([[0, -0.72], [0.26, -0.72, 0.03], [0.3, -0.66], [0.31, -0.6]]), M.rubber(BLACK)),
            part(lathe([[0.31, -0.62], [0.31, 0.62]]), mesh), part(lathe([[0.31, 0.6], [0.3, 0.66], [0.26, 0.72, 0.03], [0, 0.72]]), M.rubber(BLACK)),
            at(0, 0.722, 0, part(lathe([[0, 0.01], [0.2, 0.006], [0.22, -0.002]]), shell(a))),
          ),
        ),
        at(0, 0.645, 0, [-0.24, 0, 0.24].map((x) => at(x, 0, 0, part(ball(0.05, 0.014, 0.05, 14), M.rubber(BLACK))))),
        part(tube([[-0.6, 0.56, 0], [-0.66, 0.78, 0], [-0.3, 0.86, 0]], 0.02, { flat: 2.5, up: [0, 0, 1] }), M.leather([0.28, 0.15, 0.07])),
        at(0, 0.34, 0.31, part(box(0.24, 0.09, 0.01, 0.004), shell(a))),
      ],
      azimuth: 24,
    };
  },
  turntable({ c, a, is }) {
    const plinth = is(/Larch/) ? M.wood(WALNUT, { along: 0, grain: 7, coat: 0.25 }) : M.gloss(is(/Starter/) ? c : BLACK);
    return {
      parts: [
        at(0, 0.16, 0, part(box(1.7, 0.16, 1.34, 0.03), plinth)), legs(0.68, 0.5, 0.09, M.metal([0.2, 0.2, 0.2])),
        at(
          -0.2, 0.24, 0, part(lathe([[0, 0], [0.58, 0, 0.01], [0.6, 0.03], [0.58, 0.05, 0.01], [0, 0.05]]), M.metal([0.6, 0.6, 0.6])),
          at(
            0, 0.052, 0, part(lathe([[0, 0.012], [0.19, 0.012]]), M.paper(a)),
            part(
              lathe([[0.19, 0.012], [0.2, 0.008], [0.54, 0.008], [0.56, 0]]),
              M.plastic([0.012, 0.012, 0.013], { texture: 'rings', count: 70, rough: 0.3, coat: 0.4 }),
            ),
            part(cylinder(0.012, 0.05), M.chrome([0.8, 0.8, 0.8])),
          ),
        ),
        at(0.62, 0.24, -0.42, part(cylinder(0.12, 0.08), M.steel()), at(0, 0.08, 0, part(cylinder(0.05, 0.06), M.steel()))),
        part(
          tube([[0.62, 0.38, -0.56], [0.62, 0.385, -0.2], [0.6, 0.37, 0.16], [0.46, 0.35, 0.36], [0.3, 0.325, 0.42]], 0.02),
          M.chrome([0.75, 0.75, 0.75]),
        ),
        at(0.28, 0.32, 0.43, turnY(60, part(box(0.07, 0.03, 0.13, 0.01), M.plastic(is(/Larch/) ? a : BLACK)))),
        at(0.62, 0.385, -0.58, turnX(90, part(cylinder(0.055, 0.1), M.steel()))),
        is(/Direct/) && at(-0.72, 0.245, 0.54, part(cylinder(0.08, 0.03), M.steel())),
        is(/Direct/) && at(0.7, 0.245, 0.36, part(box(0.08, 0.03, 0.4, 0.01), M.steel())),
      ],
      elevation: 32, azimuth: 24,
    };
  },
  cable({ c, a, is }) {
    const skin = is(/Braided/) ? M.cloth(c, { grain: 70 }) : M.rubber(c);
    const plug = is(/HDMI/) ? [part(box(0.3, 0.12, 0.36, 0.03), M.plastic(BLACK)), at(0, 0, 0.25, part(box(0.24, 0.07, 0.2, 0.015), M.brass()))] : is(/Magnetic/) ? [part(box(0.16, 0.1, 0.24, 0.04), M.gloss(WHITE)), at(0, 0, 0.13, part(box(0.12, 0.06, 0.05, 0.01), M.steel()))] : [
      part(box(0.17, 0.1, 0.3, 0.045), M.metal([0.1, 0.1, 0.1])), at(0, 0, 0.2, part(box(0.12, 0.05, 0.12, 0.024), M.steel())),
    ];
    return {
      parts: [
        part(
          tube(
            many(
              70,
              (i) => [
                Math.cos(i / 14 * 6.283) * (0.56 + 0.03 * Math.sin(i)), 0.045 + i / 14 * 0.052 + 0.012 * Math.sin(i * 1.7),
                Math.sin(i / 14 * 6.283) * (0.56 + 0.03 * Math.cos(i * 1.3)),
              ],
            ),
            0.036, { fine: 4 },
          ),
          skin,
        ),
        part(tube([[0.56, 0.05, 0], [0.6, 0.045, 0.4], [0.36, 0.045, 0.78]], 0.036), skin), at(0.31, 0.06, 0.92, turnY(-24, plug)),
        part(tube([[0.56, 0.29, -0.02], [0.7, 0.12, 0.16], [0.76, 0.05, 0.44], [0.8, 0.05, 0.6]], 0.036), skin),
        at(0.84, 0.06, 0.76, turnY(14, plug)), at(-0.54, 0.17, 0.1, part(box(0.16, 0.34, 0.14, 0.05), M.cloth(a, { grain: 60 }))),
      ],
      elevation: 34, azimuth: 8,
    };
  },
  hub({ c, a, is }) {
    const skin = shell(c, { flat: true });
    if (is(/Dock/)) return [
      at(0, 0.1, 0, part(box(1.5, 0.2, 0.66, 0.06), M.plastic(c))), at(0, 0.2, 0, part(box(1.5, 0.03, 0.66, 0.012), M.cloth(darker(a, 0.1)))),
      many(4, (i) => at(-0.5 + i * 0.26, 0.1, 0.33, part(box(i < 2 ? 0.13 : 0.18, 0.06, 0.02, 0.01), M.plastic([0.01, 0.01, 0.012])))),
      at(0.58, 0.1, 0.33, light([1, 1, 1])),
    ];
    return {
      parts: [
        at(
          0, 0.09, 0, part(box(1.5, 0.16, 0.5, 0.05), is(/Switch/) ? M.plastic(c) : skin),
          many(4, (i) => at(-0.5 + i * 0.33, 0, 0.25, part(box(i < 3 ? 0.2 : 0.14, 0.075, 0.014, 0.006), M.plastic([0.01, 0.01, 0.012])))),
          is(/Switch/) && many(4, (i) => at(-0.5 + i * 0.33, 0.085, 0, part(cylinder(0.06, 0.02), M.plastic(a)))),
        ),
        part(tube([[-0.74, 0.09, 0], [-1.0, 0.06, 0.05], [-1.16, 0.04, 0.36], [-0.9, 0.04, 0.66]], 0.035), M.rubber(BLACK)),
        at(
          -0.82, 0.06, 0.72,
          turnY(60, part(box(0.15, 0.08, 0.26, 0.04), M.steel()), at(0, 0, 0.17, part(box(0.11, 0.045, 0.1, 0.02), M.chrome([0.7, 0.7, 0.7])))),
        ),
      ],
      elevation: 26, azimuth: 20,
    };
  },
  keyboard({ c, a, is }) {
    const small = is(/Travel/);
    const [cols, rows] = small ? [12, 4] : [15, 5];
    const pitch = 0.13;
    return { parts: turnX(5, at(0, 0.06, 0, part(box(cols * pitch + 0.14, 0.09, rows * pitch + 0.14, 0.04), is(/Mechanical/) ? M.metal([0.1, 0.102, 0.106], { rough: 0.5 }) : M.plastic(darker(c, small ? 0.1 : 0.06))), many(rows, (j) => {
      const wide = j === rows - 1;
      const keys = wide ? [1.25, 1.25, 1.25, 5.5, 1.25, 1.25, 1, 1, 1].map((w) => w * cols / 14.75) : Array(cols).fill(1);
      let x = -cols / 2;
      return keys.map((w, i) => {
        const cx = (x += w) - w / 2;
        const accent = (j === 0 && i === 0) || (j === 2 && i === keys.length - 1);
        return at(
          cx * pitch, 0.075, (j - (rows - 1) / 2) * pitch,
          part(
            box(w * pitch - 0.018, 0.07, pitch - 0.018, 0.024, 4),
            M.plastic(
              accent ? a : i === 0 || i === keys.length - 1 || wide ? lighter(c, 0.12) : is(/Mechanical/) ? lighter(c, 0.5) : c, { rough: 0.55 },
            ),
          ),
        );
      });
    }))), elevation: 36, azimuth: 18 };
  },
  monitor({ c, a, is }) {
    const w = is(/Ultrawide/) ? 2.5 : is(/24/) ? 1.7 : 1.9;
    const bend = is(/Ultrawide/) ? 0.16 : 0;
    const face = (z, inset, m) => part(
      sheet((u, v) => [(u - 0.5) * (w - inset), 0.95 + (v - 0.5) * (1.06 - inset), z - bend * (1 - (2 * u - 1) ** 2)], 40, 4), m,
    );
    return {
      parts: [
        bend ? [
          face(0.035, 0, M.plastic(BLACK)), face(-0.03, 0, M.plastic(BLACK)),
          part(tube(many(20, (i) => [(i / 19 - 0.5) * w, 1.48, -bend * (1 - (2 * i / 19 - 1) ** 2)]), 0.035), M.plastic(BLACK)),
          part(tube(many(20, (i) => [(i / 19 - 0.5) * w, 0.42, -bend * (1 - (2 * i / 19 - 1) ** 2)]), 0.035), M.plastic(BLACK)),
        ] : at(0, 0.95, 0, part(box(w, 1.06, 0.07, 0.025), M.plastic(BLACK))),
        face(0.042, 0.07, M.screen(darker(c, 0.2), lighter(a, 0.25))),
        at(0, 0.4, -0.12 - bend, part(box(0.2, 0.7, 0.06, 0.02), M.metal([0.5, 0.5, 0.51]))),
        at(0, 0.02, -0.06 - bend, part(box(0.7, 0.035, 0.48, 0.015), M.metal([0.5, 0.5, 0.51]))),
      ],
      azimuth: 24, elevation: 8,
    };
  },
  mouse({ c, a, is }) {
    const skin = M.plastic(c, { rough: 0.4, coat: 0.15 });
    const r = is(/Vertical/) ? 0.42 : 0.2;
    const body = part(sheet((u, v) => {
      const [p, q] = [u * 2 * Math.PI, v * Math.PI / 2];
      const long = Math.cos(p);
      const h = r * (1 + 0.35 * -long) * Math.sin(q) ** 0.8;
      const k = Math.cos(q) ** 0.45;
      return [0.34 * Math.sin(p) * k * (1 - 0.12 * Math.cos(2 * p)) + (is(/Vertical/) ? h * 0.28 : 0), 0.03 + h * 1.15, 0.58 * long * k];
    }, 64, 24), skin);
    return {
      parts: [
        body, part(lathe([[0, 0.0], [0.33, 0.0], [0.34, 0.04]], { oval: 1.7 }), M.plastic(darker(c, 0.5))),
        !is(/Vertical/) && [
          at(
            0, 0.2, 0.3,
            turnZ(90, part(lathe([[0, -0.035], [0.09, -0.035, 0.02], [0.09, 0.035, 0.02], [0, 0.035]]), M.rubber(is(/Gaming/) ? a : BLACK))),
          ),
          part(tube([[0, 0.262, 0.12], [0, 0.2, 0.4], [0, 0.09, 0.55]], 0.008), M.plastic(darker(c, 0.6))),
        ],
        is(/Vertical/) && at(-0.24, 0.3, 0.06, part(ball(0.05, 0.06, 0.16), M.plastic(a))),
        is(/Gaming/) ? [
          cord([[0, 0.06, 0.57], [0.02, 0.03, 0.8], [0.3, 0.03, 1.0], [0.7, 0.03, 0.8]]),
          at(0, 0.2, -0.32, part(ball(0.09, 0.02, 0.06), M.glow([1, 0.12, 0.08], 1))),
        ] : [],
      ],
      azimuth: 150, elevation: 26,
    };
  },
  router({ c, a, is }) {
    const skin = M.plastic(c, { coat: 0.3 });
    if (is(/Tower/)) return [-0.42, 0.42].map(
      (x, i) => at(
        x, 0, i ? -0.2 : 0.1, part(lathe([[0, 0], [0.27, 0, 0.05], [0.29, 0.2], [0.27, 1.05, 0.1], [0, 1.08]]), skin),
        at(0, 0.1, 0, part(lathe([[0.285, 0], [0.297, 0.02], [0.285, 0.04]]), M.glow([0.6, 0.9, 1], 0.7))),
      ),
    );
    return {
      parts: [
        at(
          0, 0.11, 0, part(box(1.5, 0.18, 0.9, 0.07), skin),
          many(5, (i) => at(-0.3 + i * 0.15, 0.01, 0.452, light(is(/Gaming/) ? [1, 0.1, 0.05] : [0.2, 0.7, 1]))),
          many(7, (i) => at(0, 0.09, -0.3 + i * 0.08, part(box(0.9, 0.01, 0.03, 0.004), M.plastic(darker(c, 0.5))))),
        ),
        (is(/Gaming/) ? [[-0.62, 16], [0, 0], [0.62, -16]] : [[-0.68, 10], [-0.23, 4], [0.23, -4], [0.68, -10]]).map(
          ([x, lean]) => at(x, 0.16, -0.42, turnZ(lean, at(0, 0.42, 0, part(box(0.1, 0.84, 0.05, 0.022), is(/Gaming/) ? M.plastic(BLACK) : skin)))),
        ),
      ],
      elevation: 20,
    };
  },
  ssd({ c, a, is }) {
    if (is(/NVMe/)) return {
      parts: at(
        0, 0.03, 0,
        turnY(
          24, part(box(1.8, 0.05, 0.5, 0.01), M.plastic(darker(c, 0.35))),
          [-0.5, 0.05].map((x) => at(x, 0.045, 0, part(box(0.44, 0.05, 0.36, 0.012), M.plastic(BLACK)))),
          at(0.5, 0.04, 0, part(box(0.26, 0.045, 0.26, 0.01), M.metal([0.5, 0.5, 0.5], { flat: true }))),
          many(12, (i) => at(0.88, 0.026, -0.2 + i * 0.036, part(box(0.08, 0.006, 0.022, 0.002), M.brass()))),
          at(-0.22, 0.072, 0, part(box(0.9, 0.004, 0.3, 0.001), M.paper([0.1, 0.32, 0.2]))),
        ),
      ),
      elevation: 40, azimuth: 10,
    };
    return {
      parts: [
        at(
          0, 0.12, 0,
          turnY(
            20,
            part(
              box(1.2, 0.2, 0.84, is(/Rugged/) ? 0.1 : 0.05, 7), is(/Rugged/) ? M.rubber(c) : M.metal(lighter(c, 0.05), { flat: true, rough: 0.4 }),
            ),
            is(/Rugged/) ? at(
              0, 0.04, 0, part(box(0.9, 0.16, 0.6, 0.03), M.metal([0.5, 0.5, 0.5], { flat: true })),
            ) : at(0, 0.102, 0, part(box(0.5, 0.006, 0.12, 0.002), M.plastic(a))),
            at(0.4, 0, 0.425, light([0.3, 0.8, 1])),
          ),
        ),
        cord([[0.5, 0.1, -0.5], [0.9, 0.03, -0.6], [1.1, 0.03, -0.1], [0.9, 0.03, 0.4]]),
      ],
      elevation: 30,
    };
  },
  webcam({ c, a, is }) {
    const lens = at(
      0, 0, 0.001,
      turnX(
        90, part(lathe([[0, 0.02], [0.1, 0.03], [0.12, 0.06, 0.01], [0.16, 0.06, 0.02], [0.17, 0]]), M.gloss([0.01, 0.011, 0.016])),
        at(0, 0.03, 0, part(ball(0.085, 0.03, 0.085), M.gloss([0.01, 0.012, 0.04]))),
      ),
    );
    if (is(/Ring/)) return [
      part(lathe([[0, 0], [0.34, 0, 0.02], [0.34, 0.05, 0.02], [0, 0.06]]), M.plastic(c)),
      part(tube([[0, 0.05, 0], [0, 0.6, 0]], 0.03, { straight: true }), M.steel()),
      at(
        0, 1.0, 0.02,
        part(tube(many(32, (i) => [0.42 * Math.cos(i * 0.19635), 0.42 * Math.sin(i * 0.19635), 0]), 0.075, { closed: true, fine: 2 }), M.plastic(c)),
        at(
          0, 0, 0.05,
          part(
            tube(many(32, (i) => [0.42 * Math.cos(i * 0.19635), 0.42 * Math.sin(i * 0.19635), 0]), 0.045, { closed: true, fine: 2 }),
            M.glow([1, 0.95, 0.86], 1.2),
          ),
        ),
        part(ball(0.22, 0.22, 0.16), M.plastic(BLACK)), at(0, 0, 0.14, lens), part(box(0.8, 0.05, 0.04, 0.02), M.plastic(c)),
      ),
    ];
    const w = is(/Wide/) ? 1.5 : 1.05;
    return [
      at(
        0, 0.62, 0, part(box(w, 0.36, 0.34, 0.15, 9), M.plastic(c)), at(0, 0, 0.165, lens),
        at(0.32, 0, 0.172, light(is(/Wide/) ? [0.3, 0.9, 0.4] : [1, 0.2, 0.1])),
        is(/Shutter/) && at(-0.12, 0.13, 0.16, part(box(0.14, 0.05, 0.05, 0.02), M.plastic(a))),
        is(/Wide/) && [-1, 1].map((s) => at(s * 0.5, 0, 0.168, part(box(0.32, 0.2, 0.012, 0.005), M.cloth(GREY, { grain: 90 })))),
      ),
      at(0, 0.4, 0, part(cylinder(0.07, 0.1), M.plastic(BLACK))), at(0, 0.3, 0.02, part(box(0.46, 0.12, 0.42, 0.05), M.plastic(BLACK))),
      at(0, 0.12, -0.14, turnX(12, part(box(0.42, 0.34, 0.07, 0.03), M.plastic(BLACK)))),
    ];
  },
  cabinet({ c, a, is }) {
    const skin = shell(c, { along: 0, grain: 6 });
    const [w, h, n] = is(/A4/) ? [0.9, 0.9, 5] : is(/Filing/) ? [0.8, 1.5, 3] : [0.8, 1.05, 3];
    const foot = is(/Castors/) ? 0.12 : 0.04;
    return [
      at(
        0, h / 2 + foot, 0, part(box(w, h, 0.84, 0.02), is(/Oak/) ? skin : M.enamel(c, { rough: 0.5, coat: 0.35 })),
        many(
          n,
          (i) => at(
            0, (i - (n - 1) / 2) * (h - 0.06) / n, 0.425,
            part(box(w - 0.07, (h - 0.06) / n - 0.025, 0.03, 0.012), is(/Oak/) ? skin : M.enamel(lighter(c, 0.06), { rough: 0.5, coat: 0.35 })),
            at(
              0, 0.06, 0.03,
              part(is(/A4/) ? box(0.16, 0.03, 0.04, 0.012) : box(0.3, 0.03, 0.05, 0.014), is(/Filing/) ? M.brass() : M.metal([0.2, 0.2, 0.2])),
            ),
          ),
        ),
      ),
      [1, -1].map(
        (s) => [1, -1].map(
          (z) => at(
            s * (w / 2 - 0.1), foot / 2, z * 0.32,
            is(/Castors/) ? turnZ(90, at(0, -0.03, 0, part(cylinder(0.06, 0.06), M.rubber(BLACK)))) : part(cylinder(0.04, 0.03), M.rubber(BLACK)),
          ),
        ),
      ),
    ];
  },
  calculator({ c, a, is }) {
    const [w, h, cols, rows] = is(/Mini/) ? [0.7, 1.05, 4, 5] : is(/Quanta/) ? [0.78, 1.5, 5, 7] : [1.2, 1.4, 4, 5];
    const skin = M.plastic(c, { rough: 0.5 });
    return {
      parts: turnX(
        -90 + (is(/Big/) ? 14 : 6), part(box(w, h, 0.12, 0.06, 6), skin),
        at(
          0, h / 2 - 0.2, 0.06, part(box(w - 0.14, 0.24, 0.02, 0.008), M.plastic([0.36, 0.42, 0.32], { coat: 0.6 })),
          at(
            0.02, -0.01, 0.011,
            many(5, (i) => at(w / 2 - 0.2 - i * 0.075, 0, 0, part(box(0.045, 0.11, 0.003, 0.001), M.plastic([0.02, 0.025, 0.02])))),
          ),
        ),
        many(
          rows,
          (j) => many(
            cols,
            (i) => at(
              (i - (cols - 1) / 2) * (w - 0.1) / cols, h / 2 - 0.45 - j * (h - 0.5) / rows, 0.065,
              part(
                box((w - 0.1) / cols - 0.035, (h - 0.5) / rows - 0.03, 0.06, 0.02, 4),
                M.plastic(i === cols - 1 ? a : j < rows - 5 ? GREY : near(c, M.linear('#e4e8ea')) ? lighter(GREY, 0.6) : lighter(c, 0.5)),
              ),
            ),
          ),
        ),
      ),
      elevation: 34, azimuth: 20,
    };
  },
  calendar({ c, a, is }) {
    const grid = (w, h, cols, rows) => many(
      rows,
      (j) => many(
        cols,
        (i) => at(
          (i - (cols - 1) / 2) * w / cols, (j - (rows - 1) / 2) * h / rows, 0,
          part(box(w / cols - 0.02, h / rows - 0.02, 0.006, 0.002, 1), M.paper((i * 3 + j * 5) % 11 === 0 ? a : [0.78, 0.76, 0.72])),
        ),
      ),
    );
    if (is(/Perpetual/)) return [
      at(0, 0.06, 0, part(box(1.3, 0.12, 0.5, 0.03), M.wood(OAK, { along: 0 }))),
      [-0.27, 0.27].map(
        (x) => at(
          x, 0.36, 0, part(box(0.46, 0.46, 0.4, 0.02), M.matte(c)),
          at(
            0, 0, 0.203, part(box(0.1, 0.28, 0.004, 0.001), M.paper(WHITE)),
            x > 0 && at(0.07, 0, 0, part(box(0.1, 0.08, 0.004, 0.001), M.paper(WHITE))),
          ),
        ),
      ),
      at(0, 0.16, 0.3, part(box(1.0, 0.1, 0.1, 0.02), M.matte(a))),
    ];
    if (is(/Planner/)) return {
      parts: turnX(
        -86, part(box(1.7, 1.1, 0.06, 0.01), M.paper(WHITE)), at(0, 0.48, 0.034, part(box(1.7, 0.14, 0.006, 0.002), M.paper(c))),
        at(0, -0.06, 0.034, grid(1.6, 0.88, 7, 1)),
        at(
          0.56, -0.2, 0.1,
          turnZ(
            40,
            turnZ(
              0, part(tube([[-0.5, 0, 0], [0.3, 0, 0]], 0.034, { straight: true }), M.gloss(a)),
              part(tube([[0.3, 0, 0], [0.4, 0, 0]], (t) => 0.034 * (1 - t) + 0.004, { straight: true }), M.brass()),
            ),
          ),
        ),
      ),
      elevation: 40, azimuth: 14,
    };
    return {
      parts: [
        part(box(1.1, 1.6, 0.03, 0.008), M.paper(WHITE)),
        at(
          0, 0.4, 0.017,
          part(
            sheet((u, v) => [(u - 0.5) * 1.1, (v - 0.5) * 0.8, 0.008], 2, 2),
            M.paper(darker(c, 0.1), { texture: 'screen', second: lighter(a, 0.45) }),
          ),
        ),
        at(0, -0.42, 0.02, grid(1.0, 0.66, 7, 5)),
        many(
          18,
          (i) => at(
            -0.5 + i * 0.059, 0.81, 0, part(tube([[0, -0.03, 0.03], [0, 0.035, 0], [0, -0.03, -0.03]], 0.008, { sides: 6, fine: 4 }), M.steel()),
          ),
        ),
      ],
      wall: true, azimuth: 14, elevation: 4, fill: 0.74,
    };
  },
  desk({ c, a, is }) {
    const top = M.wood(is(/Bamboo/) ? M.linear('#d2b36d') : is(/Oak/) ? OAK : WALNUT, { along: 0, grain: 5, coat: 0.2 });
    const leg = is(/Adjust/) ? M.metal([0.07, 0.072, 0.076], { rough: 0.55 }) : is(/Trestle/) ? M.steel() : M.wood(WALNUT);
    return {
      parts: [
        at(0, 0.98, 0, part(box(2.0, 0.05, 0.95, 0.015), top)),
        is(/Adjust/) ? [-0.75, 0.75].map((x) => [at(x, 0.5, 0, part(box(0.1, 0.94, 0.07, 0.015), leg)), at(x, 0.03, 0, part(box(0.1, 0.05, 0.86, 0.02), leg))]) : is(/Trestle/) ? [-0.7, 0.7].map(
          (x) => [1, -1].map(
            (s) => part(tube([[x, 0, s * 0.42], [x, 0.96, s * 0.12]], 0.028, { straight: true }), leg),
          ).concat(part(tube([[x, 0.4, 0.3], [x, 0.4, -0.3]], 0.02, { straight: true }), leg)),
        ) : [[-0.92, -0.4], [0.92, -0.4], [-0.92, 0.4], [0.92, 0.4]].map(([x, z]) => at(x, 0, z, part(cylinder(0.03, 0.97, 0.01, 0.045), leg))),
        is(/Writing/) && [
          at(0, 0.88, 0, part(box(1.8, 0.15, 0.84, 0.015), top)),
          at(0.45, 0.88, 0.425, part(box(0.78, 0.12, 0.02, 0.008), top), at(0, 0, 0.02, part(ball(0.025), M.brass()))),
          at(-0.45, 0.88, 0.425, part(box(0.78, 0.12, 0.02, 0.008), top), at(0, 0, 0.02, part(ball(0.025), M.brass()))),
        ],
        is(/Adjust/) && at(0, 0.93, 0, part(box(1.5, 0.05, 0.1, 0.01), leg)),
      ],
      elevation: 16, azimuth: 30,
    };
  },
  footrest({ c, a, is }) {
    if (is(/Foam/)) return {
      parts: at(
        0, 0.26, 0, part(box(1.5, 0.5, 0.95, 0.24, 10), M.velvet(c)),
        [-0.72, 0.72].map((x) => at(x, 0, 0, part(box(0.05, 0.52, 0.7, 0.02), M.cloth(a)))),
      ),
      elevation: 22,
    };
    const top = is(/Wood/) ? M.wood(OAK, { along: 0 }) : M.plastic(c);
    return {
      parts: [
        [-0.6, 0.6].map(
          (x) => at(
            x, 0, 0,
            turnY(
              90,
              part(
                slab(rounded([[-0.42, 0], [0.42, 0], [0.3, 0.4], [-0.3, 0.2]], 0.06, true), 0.08, 0.02), is(/Wood/) ? M.wood(OAK) : M.plastic(GREY),
              ),
            ),
          ),
        ),
        is(/Wood/) ? many(
          5,
          (i) => at(
            0, 0.34 - i * 0.035, -0.26 + i * 0.13,
            turnZ(
              90, at(0, -0.58, 0, part(lathe([[0, 0], [0.055, 0, 0.02], [0.065, 0.3], [0.065, 0.9], [0.055, 1.16, 0.02], [0, 1.16]]), M.wood(OAK))),
            ),
          ),
        ) : at(
          0, 0.36, 0,
          turnX(
            14, part(box(1.3, 0.06, 0.86, 0.03), top),
            many(6, (j) => many(10, (i) => at(-0.54 + i * 0.12, 0.035, -0.3 + j * 0.12, part(ball(0.03, 0.016, 0.03, 8), M.rubber(a))))),
          ),
        ),
      ],
      elevation: 26,
    };
  },
  monitorstand({ c, a, is }) {
    if (is(/Arm/)) { const m = M.metal([0.09, 0.09, 0.094], { rough: 0.5 }); return { parts: [at(0, 0.03, 0, part(box(0.4, 0.05, 0.36, 0.015), m)), part(tube([[0, 0.05, 0], [0, 0.8, 0]], 0.045, { straight: true }), M.steel()), at(0, 0.7, 0, part(cylinder(0.08, 0.16), m)), part(tube([[0, 0.78, 0], [0.62, 0.96, 0.1]], 0.06, { straight: true }), m), at(0.62, 0.92, 0.1, part(cylinder(0.07, 0.14), m)), part(tube([[0.62, 1.04, 0.1], [0.2, 1.36, 0.5]], 0.055, { straight: true }), m), at(0.18, 1.36, 0.52, part(ball(0.075), m), at(0, 0, 0.1, turnY(-20, part(box(0.36, 0.36, 0.03, 0.015), M.steel()))))], elevation: 12 }; }
    const top = is(/Oak/) ? M.wood(OAK, { along: 0, grain: 6 }) : M.enamel(c, { rough: 0.5, coat: 0.3 });
    return [
      at(0, 0.42, 0, part(box(1.9, 0.06, 0.72, 0.02), top)),
      [-0.86, 0.86].map((x) => at(x, 0.2, 0, part(box(0.06, 0.4, 0.66, 0.015), is(/Oak/) ? M.steel() : top))),
      is(/Drawer/) && at(
        -0.36, 0.28, 0.02, part(box(0.9, 0.2, 0.64, 0.015), top),
        at(0, 0, 0.325, part(box(0.84, 0.15, 0.02, 0.01), M.matte(a)), at(0, 0, 0.02, part(ball(0.028), M.brass()))),
      ),
    ];
  },
  officechair({ c, a, is }) {
    const seat = is(/Mesh/) ? M.cloth(c, { grain: 50, deep: 1.4 }) : M.cloth(c);
    const frame = is(/Uphol/) ? M.wood(OAK) : M.plastic(GREY);
    return {
      parts: [
        around(
          5,
          () => [
            part(
              tube([[0, 0.15, 0], [0.3, 0.11, 0], [0.52, 0.1, 0]], (t) => 0.045 - 0.014 * t), is(/Uphol/) ? M.wood(OAK) : M.metal([0.3, 0.3, 0.3]),
            ),
            at(0.52, 0.05, 0, turnX(90, at(0, -0.03, 0, part(cylinder(0.05, 0.06), M.rubber(BLACK))))),
          ],
        ),
        part(tube([[0, 0.14, 0], [0, 0.6, 0]], 0.04, { straight: true }), M.chrome([0.6, 0.6, 0.6])),
        at(0, 0.68, 0.02, part(box(0.92, 0.13, 0.88, 0.065, 8), M.cloth(is(/Mesh/) ? darker(c, 0.1) : c))),
        part(tube([[0, 0.6, -0.3], [0, 0.7, -0.5], [0, 1.1, -0.52]], 0.04, { flat: 1.6, up: [1, 0, 0] }), frame),
        at(
          0, 1.22, -0.44,
          turnX(
            -8,
            part(
              sheet((u, v) => [(u - 0.5) * 0.84 * (1 - 0.15 * v), (v - 0.5) * 0.98, -0.1 * (1 - (2 * u - 1) ** 2) + 0.06 * Math.sin(v * 3)], 24, 24),
              seat,
            ),
            at(
              0, 0, -0.03,
              part(
                sheet(
                  (u, v) => [(u - 0.5) * 0.84 * (1 - 0.15 * v), (v - 0.5) * 0.98, -0.1 * (1 - (2 * u - 1) ** 2) + 0.06 * Math.sin(v * 3)], 24, 24,
                ),
                seat,
              ),
            ),
            part(
              tube(
                [...many(9, (i) => [-0.42 + 0.0078 * i, -0.49 + i * 0.1225, 0]), ...many(9, (i) => [0.357 + 0.0078 * i, 0.49 - i * 0.1225, 0])], 0.03,
                { closed: true, fine: 3 },
              ),
              frame,
            ),
            at(0, -0.2, 0.02, part(box(0.62, 0.14, 0.06, 0.03), M.cloth(a))),
          ),
        ),
        !is(/Junior/) && [1, -1].map(
          (s) => [
            part(tube([[s * 0.4, 0.66, 0], [s * 0.56, 0.72, 0], [s * 0.56, 0.98, 0]], 0.03), frame),
            at(s * 0.56, 0.99, 0.02, part(box(0.1, 0.05, 0.44, 0.025), M.rubber(BLACK))),
          ],
        ),
      ],
      elevation: 12, azimuth: 32,
    };
  },
  organiser({ c, a, is }) {
    const tube6 = (x, z, h, colour) => at(
      x, 0, z, part(tube([[0, 0.05, 0], [0.05, h, 0.03]], 0.034, { straight: true, sides: 6 }), M.gloss(colour)),
      part(tube([[0.05, h, 0.03], [0.06, h + 0.1, 0.034]], (t) => 0.034 * (1 - t) + 0.003, { straight: true }), M.wood(OAK)),
    );
    const skin = is(/Metal/) ? M.steel(
      { texture: 'dots', under: undefined, count: 22, share: 0.2, second: [0.05, 0.05, 0.05], metal: 1 },
    ) : M.ceramic(c, { rough: 0.6 });
    const cup = (w, h, d) => [
      [0, 1].map(
        (s) => [at(0, h / 2, (s - 0.5) * d, part(box(w, h, 0.04, 0.015), skin)), at((s - 0.5) * w, h / 2, 0, part(box(0.04, h, d, 0.015), skin))],
      ),
      at(0, 0.03, 0, part(box(w, 0.05, d, 0.015), skin)),
    ];
    return [
      at(
        -0.3, 0, 0, cup(0.56, 0.8, 0.56), tube6(-0.12, 0.05, 1.2, a), tube6(0.04, -0.08, 1.3, [0.05, 0.15, 0.3]),
        tube6(0.12, 0.1, 1.1, [0.6, 0.3, 0.05]), tube6(-0.06, -0.14, 1.15, [0.1, 0.3, 0.16]),
      ),
      at(
        0.36, 0, 0.0, cup(0.64, is(/Drawer/) ? 0.5 : 0.42, 0.56),
        is(/Drawer/) && at(0, 0.2, 0.3, part(box(0.56, 0.26, 0.03, 0.01), M.matte(a)), at(0, 0, 0.02, part(ball(0.03), M.brass()))),
        at(0, 0.3, 0, part(box(0.4, 0.4, 0.06, 0.01), M.paper([0.8, 0.7, 0.25]))),
      ),
      is(/oak|Two-Part/i) && at(0, -0.03, 0, part(box(1.5, 0.06, 0.68, 0.02), M.wood(OAK, { along: 0 }))),
    ];
  },
  stapler({ c, a, is }) {
    if (is(/Punch/)) return [
      at(0, 0.06, 0, part(box(1.0, 0.1, 0.7, 0.04), M.plastic(darker(a, 0.1)))),
      at(0, 0.3, -0.06, turnX(-16, part(box(1.0, 0.12, 0.5, 0.05), M.enamel(c)))),
      [-0.3, 0.3].map((x) => at(x, 0.1, 0.12, part(cylinder(0.09, 0.16), M.steel()))),
      at(0.6, 0.06, 0.1, part(box(0.5, 0.02, 0.1, 0.006), M.steel())),
    ];
    return {
      parts: [
        at(0, 0.04, 0, part(box(1.5, 0.07, 0.3, 0.03), M.plastic(near(a, M.linear('#a3afb8')) ? GREY : darker(a, 0.1)))),
        at(0.52, 0.05, 0, part(box(0.24, 0.04, 0.2, 0.01), M.steel())),
        at(
          -0.04, 0.26, 0,
          turnZ(
            8, part(box(1.34, 0.08, 0.2, 0.02), M.steel()),
            at(
              -0.02, 0.1, 0,
              part(
                slab(
                  rounded(
                    [[-0.72, -0.1, 0.05], [0.72, -0.06, 0.05], [0.74, 0.03, 0.06], [0.3, 0.12, 0.3], [-0.5, 0.1, 0.2], [-0.72, 0.04, 0.08]], 0, true,
                  ),
                  0.26, 0.06,
                ),
                M.enamel(c),
              ),
            ),
          ),
        ),
        at(-0.6, 0.16, 0, part(box(0.22, 0.24, 0.22, 0.05), M.enamel(c))),
      ],
      azimuth: 26, elevation: 18,
    };
  },
  whiteboard({ c, a, is }) {
    const face = is(/Chalk/) ? M.matte([0.03, 0.036, 0.034]) : M.gloss([0.86, 0.86, 0.85], { rough: 0.3 });
    const frame = is(/Oak/) ? M.wood(OAK) : is(/Chalk/) ? M.wood(WALNUT) : M.steel();
    const [w, h] = is(/Chalk/) ? [1.0, 1.4] : [1.8, 1.2];
    const line = (points, colour, r = 0.012) => part(tube(points.map(([x, y]) => [x, y, 0.035]), r, { sides: 6, fine: 6 }), M.matte(colour));
    const ink = is(/Chalk/) ? [0.75, 0.74, 0.7] : [0.05, 0.12, 0.4];
    return {
      parts: [
        at(0, 0, 0.01, part(box(w, h, 0.05, 0.01), face)),
        [1, -1].map(
          (s) => [
            at(s * w / 2, 0, 0.02, part(box(0.06, h + 0.06, 0.08, 0.02), frame)),
            at(0, s * h / 2, 0.02, part(box(w + 0.06, 0.06, 0.08, 0.02), frame)),
          ],
        ),
        many(
          3,
          (i) => line([[-w * 0.38, h * 0.28 - i * 0.13], [-w * 0.2, h * 0.29 - i * 0.13], [-w * (0.02 + 0.06 * (i % 2)), h * 0.28 - i * 0.13]], ink),
        ),
        line(
          [[w * 0.1, -h * 0.2], [w * 0.2, -h * 0.02], [w * 0.28, -h * 0.1], [w * 0.4, h * 0.2]], is(/Chalk/) ? [0.7, 0.5, 0.2] : [0.6, 0.08, 0.06],
          0.016,
        ),
        line([[w * 0.1, h * 0.3], [w * 0.1, -h * 0.28], [w * 0.42, -h * 0.28]], ink),
        !is(/Chalk/) && [[-0.6, [0.6, 0.1, 0.06]], [-0.42, [0.06, 0.2, 0.5]], [-0.24, [0.85, 0.6, 0.1]]].map(
          ([x, k]) => at(x, -0.2, 0.05, turnX(90, part(cylinder(0.045, 0.03), M.plastic(k)))),
        ),
        at(
          0, -h / 2 - 0.02, 0.09, part(box(w * 0.4, 0.03, 0.12, 0.01), frame),
          at(-0.1, 0.04, 0.01, turnZ(90, part(cylinder(0.026, 0.24), M.plastic(a)))),
        ),
      ],
      wall: true, azimuth: 16, elevation: 4,
    };
  },
};
