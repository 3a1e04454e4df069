// Several goods in one picture: [title, size, x, z, turn, height]. The size is of the longest side.
import { at, scaled, turnY } from './place.mjs';

const ARRANGEMENTS = {
  kitchen: [
    ['Enamelled Casserole 4.7 l', 1.35, 0.1, -0.2, -20], ['Gooseneck Pour-Over Kettle', 1.35, -1.15, 0.1, 20],
    ['Speckled Stoneware Mug', 0.62, 0.95, 0.55, -30], ['Walnut Pepper Mill', 0.95, 1.1, -0.35, 0],
    ['Storage Jar with Oak Lid 1 l', 0.85, -0.35, -0.95, 0],
  ],
  'home-living': [
    ['Velvet Wing Armchair', 1.9, -0.25, -0.3, 18], ['Round-Bellied Stoneware Vase', 0.95, 1.1, -0.1, 0],
    ['Cotton Rope Storage Basket', 0.75, -1.3, 0.35, 0], ['Lambswool Throw with Fringe', 0.85, 0.75, 0.85, 10],
  ],
  lighting: [
    ['Tripod Floor Lamp in Oak', 2.2, -0.7, -0.5, 0], ['Turned Walnut Table Lamp', 1.2, 0.45, 0, 0], ['Garden Candle Lantern', 0.9, 1.25, 0.3, 30],
    ['Moon Night Light', 0.55, -0.2, 0.7, 0],
  ],
  office: [
    ['Mesh Office Chair with Lumbar Support', 1.9, -0.75, -0.4, 26], ['Balanced-Arm Desk Lamp', 1.35, 0.75, -0.35, 0],
    ['Two-Part Pen Organiser', 0.85, 0.2, 0.55, -10], ['Full-Strip Desk Stapler', 0.55, 1.2, 0.7, 12],
  ],
  garden: [
    ['Classic Terracotta Planter 30 cm', 1.5, -0.1, -0.3, 0], ['Long-Reach Watering Can 9 l', 1.35, 1.0, 0.35, -25],
    ['Nesting Box for Blue Tits', 1.0, -1.2, -0.1, 20], ['Kink-Free Garden Hose 25 m', 0.95, -0.5, 0.95, 0],
  ],
  'sports-outdoor': [
    ['Ridgeline Two-Person Tent', 2.5, -0.1, -0.75, -38], ['Alder Leather Hiking Boot', 0.8, 0.75, 0.75, -30],
    ['Insulated Drinking Bottle 750 ml', 0.7, 1.35, 0.4, 0], ['Match Football Size 5', 0.62, -0.9, 0.75, 0],
  ],
  'bags-travel': [
    ['Commuter Backpack 22 l', 1.35, -0.2, 0.05, 6], ['Cabin Trolley in Polycarbonate', 1.95, -1.2, -0.5, 18],
    ['Weekender Duffel 40 l', 1.5, 1.0, -0.2, -14], ['Bifold Leather Wallet', 0.5, 0.6, 0.85, 10],
  ],
  audio: [
    ['Bookshelf Speaker Pair in Oak', 1.9, -0.3, -0.6, 4], ['Belt-Drive Turntable Larch', 1.5, 0.95, 0.25, -10],
    ['Over-Ear Headphones Halden NC', 0.95, -0.6, 0.55, 10], ['Portable Speaker Fjord', 0.65, 0.2, 0.95, -14],
  ],
  computing: [
    ['27-Inch 4K Monitor', 2.0, 0, -0.5, 8], ['Mechanical Keyboard Tactile 75', 1.25, -0.1, 0.45, 4],
    ['Silent Wireless Mouse', 0.36, 0.85, 0.55, 190], ['Full-HD Webcam with Shutter', 0.5, -1.15, 0.15, 20],
  ],
  'toys-games': [
    ['Classic Teddy Bear 35 cm', 1.35, -0.45, -0.1, 8], ['Stacking Rings in Soft Colours', 1.0, 0.75, -0.35, 0],
    ['Racing Car in Solid Wood', 0.95, 0.75, 0.6, 30], ['Beechwood Building Blocks, 60 Pieces', 1.0, -1.35, 0.45, 20],
  ],
  'books-stationery': [
    ['Mountains on Foot: 40 Hut-to-Hut Walks', 1.5, -0.5, -0.3, 4], ['Linen-Bound Notebook A5', 1.1, 0.75, 0.2, -10],
    ['Bottled Ink Deep Harbour', 0.55, 0.1, 0.85, 10], ['Fountain Pen Meridian', 0.95, -0.75, 0.95, 0],
  ],
  'beauty-care': [
    ['Rosemary Hand Wash', 1.25, -0.5, -0.2, 4], ['Eau de Parfum Amber Road', 0.85, 0.35, 0.1, -8], ['Waffle Bath Towel', 1.15, 0.9, -0.75, -14],
    ['Day Cream with Oat Milk', 0.55, 0.95, 0.6, 0], ['Olive Oil Soap Bar', 0.5, -0.1, 0.85, 24], ['Boar-Bristle Hairbrush', 0.9, -1.2, 0.55, 30],
  ],
  hero: [
    ['Velvet Wing Armchair', 2.1, -0.3, -0.7, 12], ['Tripod Floor Lamp in Oak', 2.6, -1.65, -1.1, 0],
    ['Classic Terracotta Planter 30 cm', 1.5, 2.3, -0.9, 0], ['Round Bistro Table for the Garden', 1.1, 1.2, -0.35, 0],
    ['Gooseneck Pour-Over Kettle', 0.62, 1.05, -0.3, 10, 0.94], ['Speckled Stoneware Mug', 0.3, 1.5, -0.15, -30, 0.94],
    ['Commuter Backpack 22 l', 1.1, 2.05, 0.4, -14], ['Lambswool Throw with Fringe', 1.05, -1.75, 0.3, 12],
    ['Over-Ear Headphones Halden NC', 0.6, -1.7, 0.3, 16, 0.34], ['Belt-Drive Turntable Larch', 1.15, 0.35, 0.75, -6],
    ['Match Football Size 5', 0.46, 1.35, 0.85, 0], ['Alder Leather Hiking Boot', 0.62, -0.75, 0.8, 20],
  ],
};

/** Stands on the ground at the middle, its longest side as long as wanted. */
function stood({ parts }, size) {
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (const { mesh: { p }, place: m } of parts) {
    for (let i = 0; i < p.length; i += 3) {
      for (let k = 0; k < 3; k++) {
        const x = m[k * 4] * p[i] + m[k * 4 + 1] * p[i + 1] + m[k * 4 + 2] * p[i + 2] + m[k * 4 + 3];
        low[k] = Math.min(low[k], x);
        high[k] = Math.max(high[k], x);
      }
    }
  }
  const factor = size / Math.max(...high.map((x, k) => x - low[k]));
  return scaled(factor, at(-(low[0] + high[0]) / 2, -low[1], -(low[2] + high[2]) / 2, parts));
}

export function stillLife(name, models, view = {}) {
  return {
    azimuth: 8, elevation: 15, fill: 0.86, ...view,
    parts: ARRANGEMENTS[name].flatMap(([title, size, x, z, turn, y = 0]) => {
      if (!models.has(title)) throw new Error(`there is no ${title}`);
      return at(x, y, z, turnY(turn, stood(models.get(title), size)));
    }),
  };
}
