// Writes catalogue.jsonl and pictures/*.svg from products/*.txt. Deterministic; needs Node 20 and nothing else:
//   node generate.mjs
//
// A product is one line:  drawing colour[/accent] | title | brand | price [xSTOCK] | Name=value; … | description
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { drawings } from './drawings.mjs';

const here = new URL('.', import.meta.url);

const CATEGORIES = [
  ['kitchen', 'Kitchen', 'KIT', '2 years'],
  ['home-living', 'Home & Living', 'HOM', '2 years'],
  ['lighting', 'Lighting', 'LIG', '3 years'],
  ['office', 'Office', 'OFF', '5 years'],
  ['garden', 'Garden', 'GAR', '2 years'],
  ['sports-outdoor', 'Sports & Outdoor', 'SPO', '2 years'],
  ['bags-travel', 'Bags & Travel', 'BAG', '5 years'],
  ['audio', 'Audio', 'AUD', '2 years'],
  ['computing', 'Computing', 'COM', '3 years'],
  ['toys-games', 'Toys & Games', 'TOY', null],
  ['books-stationery', 'Books & Stationery', 'BOO', null],
  ['beauty-care', 'Beauty & Care', 'BEA', null],
];

const COLOURS = {
  sage: '#8fae8b', navy: '#2f4a6d', charcoal: '#4f565f', cream: '#e6d6b8', terracotta: '#c9694a', mustard: '#d9a441', forest: '#3f6b4f',
  sky: '#7fb2d6', rose: '#d98c93', black: '#3b3f45', white: '#e4e8ea', oak: '#c99d66', walnut: '#80583b', steel: '#a3afb8', copper: '#c87f4f',
  brass: '#c9a648', red: '#c9443f', teal: '#3a8f8c', plum: '#7a4a70', sand: '#d3b98c', grey: '#8d959d', olive: '#8a8a4b', coral: '#e8846a',
  lilac: '#ab9ad0', blue: '#3f74c0', green: '#56a05c', orange: '#e58a3c', yellow: '#efc94c', pink: '#e9a0b5', amber: '#d6903a', brown: '#8a5d3b',
  natural: '#dcc7a1', mint: '#94cdb3', burgundy: '#8a3445', indigo: '#46509c', silver: '#b9c2c9', bamboo: '#d2b36d', turquoise: '#4fb3bf',
};

const mix = (from, to, share) => '#' + [1, 3, 5]
  .map((at) => Math.round(parseInt(from.slice(at, at + 2), 16) * (1 - share) + parseInt(to.slice(at, at + 2), 16) * share).toString(16).padStart(2, '0'))
  .join('');

const hash = (text) => [...text].reduce((h, c) => Math.imul(h ^ c.codePointAt(0), 16777619) >>> 0, 2166136261);

const slugOf = (title) => title.toLowerCase().normalize('NFKD').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

/** A soft backdrop in the product's tint, a shadow on the ground, and the drawing. */
function picture(drawing, colour, accent, variant, title) {
  const b = COLOURS[colour];
  const a = COLOURS[accent];
  const tint = mix(mix(b, a, 0.25), '#ffffff', 0.8);
  const backdrop = [
    `<circle cx="200" cy="200" r="176" fill="${tint}"/>`,
    `<rect x="28" y="36" width="344" height="328" rx="72" fill="${tint}"/>`,
    `<path d="M200 22c112 0 176 70 176 168s-46 184-170 184S24 304 24 200 88 22 200 22z" fill="${tint}"/>`,
  ][variant];
  const body = drawings[drawing]({ b, d: mix(b, '#1d2430', 0.26), l: mix(b, '#ffffff', 0.42), a, x: mix(a, '#1d2430', 0.26), v: variant })
    .replace(/<circle cx="0" cy="0" r="0"[^>]*>/g, '');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" role="img"><title>${title.replace(/&/g, '&amp;')}</title>`
    + `${backdrop}<ellipse cx="200" cy="326" rx="132" ry="13" fill="#00000014"/>${body}</svg>\n`;
}

const shelves = [];
const slugs = new Set();
rmSync(new URL('pictures/', here), { recursive: true, force: true });
mkdirSync(new URL('pictures/', here));

for (const [slug, name, prefix, guarantee] of CATEGORIES) {
  const seen = {};
  const shelf = [];
  shelves.push(shelf);
  const definitions = readFileSync(new URL(`products/${slug}.txt`, here), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
  definitions.forEach((line, index) => {
    const fields = line.split('|').map((field) => field.trim());
    if (fields.length !== 6) throw new Error(`${slug}: ${line}`);
    const [look, title, brand, priceAndStock, specs, description] = fields;
    const [drawing, colours] = look.split(' ');
    const [colour, accent = 'sand'] = colours.split('/');
    if (!drawings[drawing] || !COLOURS[colour] || !COLOURS[accent]) throw new Error(`${slug}: unknown drawing or colour in "${look}"`);
    const productSlug = slugOf(title);
    if (slugs.has(productSlug)) throw new Error(`two products are called ${title}`);
    slugs.add(productSlug);
    const [price, stock] = priceAndStock.split(' x');
    const variant = (seen[drawing] = (seen[drawing] ?? -1) + 1) % 3;
    const specifications = specs.split(';').map((spec) => spec.trim().split('=')).map(([key, value]) => ({ name: key, value }));
    specifications.push({ name: 'Colour', value: colour[0].toUpperCase() + colour.slice(1) });
    if (guarantee) specifications.push({ name: 'Guarantee', value: guarantee });
    writeFileSync(new URL(`pictures/${productSlug}.svg`, here), picture(drawing, colour, accent, variant, title));
    shelf.push(JSON.stringify({
      sku: `${prefix}-${String(index + 1).padStart(4, '0')}`,
      slug: productSlug,
      title,
      description,
      brand,
      category: { slug, name },
      price: { amount: Math.round(Number(price) * 100), currency: 'EUR' },
      specifications,
      pictures: [`${productSlug}.svg`],
      stock: stock === undefined ? 12 + (hash(title) % 140) : Number(stock),
    }));
  });
}
// Taken from the shelves in turn, so that the newest products are a mixture.
const lines = Array.from({ length: Math.max(...shelves.map((shelf) => shelf.length)) }, (_, row) => shelves.map((shelf) => shelf[row]))
  .flat()
  .filter(Boolean);
writeFileSync(new URL('catalogue.jsonl', here), lines.join('\n') + '\n');
console.log(`${lines.length} products`);
