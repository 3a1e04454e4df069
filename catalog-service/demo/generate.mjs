// Writes catalogue.jsonl and pictures/*.webp from products/*.txt. Deterministic; draws only what looks different than before:
//   npm ci && npm run generate
//
// A product is one line:  kind colour[/accent] | title | brand | price [xSTOCK] | Name=value; … | description
// options.txt, reductions.txt and german.txt say more about some of them, by title.
import { readFileSync, writeFileSync } from 'node:fs';
import { goods } from './goods.mjs';
import { linear } from './materials.mjs';
import { Studio, take } from './studio.mjs';
import { stillLife } from './still-life.mjs';

const here = new URL('.', import.meta.url);

const CATEGORIES = [
  ['kitchen', 'Kitchen', 'Küche', 'KIT', '2 years'],
  ['home-living', 'Home & Living', 'Wohnen', 'HOM', '2 years'],
  ['lighting', 'Lighting', 'Beleuchtung', 'LIG', '3 years'],
  ['office', 'Office', 'Büro', 'OFF', '5 years'],
  ['garden', 'Garden', 'Garten', 'GAR', '2 years'],
  ['sports-outdoor', 'Sports & Outdoor', 'Sport & Outdoor', 'SPO', '2 years'],
  ['bags-travel', 'Bags & Travel', 'Taschen & Reise', 'BAG', '5 years'],
  ['audio', 'Audio', 'Audio', 'AUD', '2 years'],
  ['computing', 'Computing', 'Computer', 'COM', '3 years'],
  ['toys-games', 'Toys & Games', 'Spielzeug & Spiele', 'TOY', null],
  ['books-stationery', 'Books & Stationery', 'Bücher & Papeterie', 'BOO', null],
  ['beauty-care', 'Beauty & Care', 'Schönheit & Pflege', 'BEA', null],
];

const COLOURS = {
  sage: '#8fae8b', navy: '#2f4a6d', charcoal: '#4f565f', cream: '#e6d6b8', terracotta: '#c9694a', mustard: '#d9a441', forest: '#3f6b4f',
  sky: '#7fb2d6', rose: '#d98c93', black: '#3b3f45', white: '#e4e8ea', oak: '#c99d66', walnut: '#80583b', steel: '#a3afb8', copper: '#c87f4f',
  brass: '#c9a648', red: '#c9443f', teal: '#3a8f8c', plum: '#7a4a70', sand: '#d3b98c', grey: '#8d959d', olive: '#8a8a4b', coral: '#e8846a',
  lilac: '#ab9ad0', blue: '#3f74c0', green: '#56a05c', orange: '#e58a3c', yellow: '#efc94c', pink: '#e9a0b5', amber: '#d6903a', brown: '#8a5d3b',
  natural: '#dcc7a1', mint: '#94cdb3', burgundy: '#8a3445', indigo: '#46509c', silver: '#b9c2c9', bamboo: '#d2b36d', turquoise: '#4fb3bf',
};

const GERMAN_COLOURS = {
  sage: 'Salbei', navy: 'Marineblau', charcoal: 'Anthrazit', cream: 'Creme', terracotta: 'Terrakotta', mustard: 'Senf', forest: 'Waldgrün',
  sky: 'Himmelblau', rose: 'Rosé', black: 'Schwarz', white: 'Weiß', red: 'Rot', teal: 'Petrol', plum: 'Pflaume', sand: 'Sand', grey: 'Grau',
  olive: 'Oliv', coral: 'Koralle', lilac: 'Flieder', pink: 'Pink', brown: 'Braun', mint: 'Mint', burgundy: 'Burgunder', indigo: 'Indigo', yellow: 'Gelb',
};

const OPTIONS = {
  colour: ['Colour', 'Farbe'],
  size: ['Size', 'Größe'],
  capacity: ['Capacity', 'Fassungsvermögen'],
  content: ['Content', 'Inhalt'],
  length: ['Length', 'Länge'],
  nib: ['Nib', 'Feder'],
  pack: ['Pack', 'Packung'],
};

/** With its packaging, where the data sheet says nothing. */
const GRAMS = {
  officechair: 16_000, desk: 34_000, cabinet: 22_000, armchair: 24_000, bench: 17_000, rug: 6_000, mirror: 7_000, floorlamp: 5_200, monitor: 6_800,
  bookshelfspeaker: 6_400, amplifier: 5_100, turntable: 6_200, soundbar: 4_300, suitcase: 3_600, whiteboard: 4_800, pot: 3_200, hose: 3_400, planter: 2_900,
  tablelamp: 1_700, desklamp: 1_600, pendant: 1_800, lantern: 1_300, speaker: 1_100, kettle: 1_400, pan: 1_800, board: 1_600, footrest: 2_200, spade: 1_900,
  blanket: 1_300, basket: 1_200, radio: 1_300, tent: 4_200, boot: 1_450, helmet: 620, monitorstand: 2_600, keyboard: 950, hub: 260, ssd: 140, cable: 120,
  earbuds: 180, headphones: 620, book: 640, notebook: 380, pen: 90, ink: 190, perfume: 340, creamjar: 210, pumpbottle: 480, soap: 180, washitape: 80, seeds: 60,
  bulb: 110, toothbrush: 60, wallet: 160,
};
const PIECE = 700;

/** Lines of a file that says more about products, by their titles. */
const more = (name) => new Map(readFileSync(new URL(name, here), 'utf8').split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split(' | ').map((field) => field.trim()))
  .map(([title, ...fields]) => [title, fields]));

const options = more('options.txt');
const reductions = more('reductions.txt');
const german = more('german.txt');
const used = new Set();

const cents = (price) => Math.round(Number(price) * 100);
const euros = (amount) => ({ amount, currency: 'EUR' });
const both = (en, de) => [{ locale: 'en', text: en }, { locale: 'de', text: de }];
const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** `colour: navy/orange, forest/brass` and `size: S, M +2` */
function optionOf(field) {
  const [code, values] = field.split(/:\s*/);
  if (!OPTIONS[code]) throw new Error(`unknown option in "${field}"`);
  return {
    code,
    values: values.split(/,\s*/).map((value) => {
      const [, text, extra] = value.match(/^(.*?)(?:\s([+-][\d.]+))?$/);
      const dearer = extra ? cents(extra) : 0;
      if (code === 'colour') {
        const [colour, accent] = text.split('/');
        if (!COLOURS[colour] || !COLOURS[accent] || !GERMAN_COLOURS[colour]) throw new Error(`unknown colour in "${field}"`);
        return { code: colour, name: both(capital(colour), GERMAN_COLOURS[colour]), swatch: COLOURS[colour], colour, accent, dearer };
      }
      const name = code !== 'pack' ? both(text, text.replace('.', ',').replace('inches', 'Zoll'))
        : text === '1' ? both('Single', 'Einzeln') : both(`Pack of ${text}`, `${text}er-Pack`);
      return { code: slugOf(text.replace('×', 'x')), name, text, dearer };
    }),
  };
}

/** Every combination of the values, the first values first. */
const combinations = (all) => all.reduce((rows, option) => rows.flatMap((row) => option.values.map((value) => [...row, value])), [[]]);

/** The price of 100 ml has to be shown where there are fewer or more. */
function perUnit(amount, content) {
  const millilitres = content?.match(/^([\d.]+) ml$/)?.[1];
  return millilitres && { amount: euros(Math.round(amount * 100 / Number(millilitres))), quantity: 100, unit: 'ml' };
}

function grams(kind, specifications) {
  const told = specifications.find((line) => line.name === 'Weight')?.value.match(/^([\d.]+) (k?g)$/);
  return told ? Math.round(Number(told[1]) * (told[2] === 'kg' ? 1100 : 1.1)) + 60 : (GRAMS[kind] ?? PIECE);
}

const hash = (text) => [...text].reduce((h, c) => Math.imul(h ^ c.codePointAt(0), 16777619) >>> 0, 2166136261);

const slugOf = (title) => title.toLowerCase().normalize('NFKD').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

const studio = new Studio(new URL('pictures/', here));
/** What every product looks like in its first colour, for pictures of several. */
const models = new Map();

const model = (kind, look, title) => goods[kind]({ c: linear(COLOURS[look.colour]), a: linear(COLOURS[look.accent]), is: (words) => words.test(title) });

/** The first colour is shown from two sides, the others from one. */
function pictures(kind, slug, title, german, looks, coloured) {
  return looks.flatMap((look, place) => {
    const scene = model(kind, look, title);
    if (place === 0) models.set(title, scene);
    const name = place === 0 ? slug : `${slug}-${look.colour}`;
    const colour = coloured ? [`, ${look.colour}`, `, ${look.name[1].text}`] : ['', ''];
    const front = studio.show(name, scene);
    const side = place === 0 && studio.show(`${name}-side`, fromTheSide(scene));
    return [
      { ...front, look, ...(coloured && { alternativeText: both(title + colour[0], german + colour[1]) }) },
      ...(side ? [{ ...side, alternativeText: both(`${title}${colour[0]}, from another side`, `${german}${colour[1]}, von einer anderen Seite`) }] : []),
    ];
  });
}

/** What lies or hangs is seen from a little further round, what stands from its other side. */
function fromTheSide(scene) {
  const { azimuth = 32, elevation = 17, wall } = scene;
  if (wall) return { ...scene, azimuth: -azimuth - 14, elevation };
  if (elevation > 28) return { ...scene, azimuth: azimuth - 62, elevation: elevation - 14 };
  return { ...scene, azimuth: azimuth - 74, elevation: Math.max(5, elevation - 7) };
}

const shelves = [];
const slugs = new Set();

for (const [slug, name, germanName, prefix, guarantee] of CATEGORIES) {
  const shelf = [];
  shelves.push(shelf);
  const definitions = readFileSync(new URL(`products/${slug}.txt`, here), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
  definitions.forEach((line, index) => {
    const fields = line.split('|').map((field) => field.trim());
    if (fields.length !== 6) throw new Error(`${slug}: ${line}`);
    const [look, title, brand, priceAndStock, specs, description] = fields;
    const [kind, colours] = look.split(' ');
    const [colour, accent = 'sand'] = colours.split('/');
    if (!goods[kind] || !COLOURS[colour] || !COLOURS[accent]) throw new Error(`${slug}: unknown kind or colour in "${look}"`);
    const productSlug = slugOf(title);
    if (slugs.has(productSlug)) throw new Error(`two products are called ${title}`);
    slugs.add(productSlug);
    const [price, stock] = priceAndStock.split(' x');
    const specifications = specs.split(';').map((spec) => spec.trim().split('=')).map(([key, value]) => ({ name: key, value }));
    const choices = (options.get(title) ?? []).map(optionOf);
    for (const [file, known] of Object.entries({ options, reductions, german })) if (known.has(title)) used.add(`${file}: ${title}`);
    const coloured = choices.find((option) => option.code === 'colour');
    if (coloured && coloured.values[0].colour !== colour) throw new Error(`the first colour of ${title} has to be ${colour}`);
    if (!coloured) specifications.push({ name: 'Colour', value: capital(colour) });
    if (guarantee) specifications.push({ name: 'Guarantee', value: guarantee });

    const chosenFrom = new Set(choices.flatMap(({ code }) => [OPTIONS[code][0], `${OPTIONS[code][0]}s`]));

    const germanText = german.get(title);
    const shown = pictures(kind, productSlug, title, germanText?.[0] ?? title, coloured?.values ?? [{ colour, accent }], coloured);

    const reduction = reductions.get(title);
    const content = specifications.find((line) => line.name === 'Content' || line.name === 'Volume')?.value;
    const variants = combinations(choices).map((values) => {
      const amount = cents(price) + values.reduce((sum, value) => sum + value.dearer, 0);
      const pack = Number(values.find((value) => value.name[0].text.startsWith('Pack'))?.text ?? 1);
      const chosen = Object.fromEntries(values.map((value, at) => [choices[at].code, value.code]));
      const sku = [`${prefix}-${String(index + 1).padStart(4, '0')}`, ...values.map((value) => value.code.toUpperCase())].join('-');
      return {
        sku,
        ...(values.length && { options: chosen }),
        ...(kind === 'book' && { taxClass: 'reduced' }),
        weightGrams: grams(kind, specifications) * pack,
        prices: [{
          amount: euros(amount),
          ...(reduction && { former: euros(cents(reduction[0])), lowestOf30Days: euros(cents(reduction[1])) }),
          ...(perUnit(amount, chosen.content ? values.at(-1).text : content) && { perUnit: perUnit(amount, chosen.content ? values.at(-1).text : content) }),
        }],
        ...(coloured && { picture: shown.find((one) => one.look?.colour === chosen.colour).name }),
        stock: stock !== undefined ? Number(stock) : values.length ? hash(sku) % 9 === 0 ? hash(sku) % 5 : 6 + (hash(sku) % 60) : 12 + (hash(title) % 140),
      };
    });
    shelf.push({
      slug: productSlug,
      texts: [
        { locale: 'en', title, description, specifications: specifications.filter((line) => !chosenFrom.has(line.name)) },
        ...(germanText ? [{ locale: 'de', title: germanText[0], description: germanText[1] }] : []),
      ],
      brand,
      category: { slug, name: both(name, germanName) },
      pictures: shown.map(({ name: file, renditions, alternativeText }) => ({ name: file, renditions, alternativeText })),
      ...(choices.length && {
        options: choices.map(({ code, values }) => ({
          code,
          name: both(...OPTIONS[code]),
          values: values.map(({ code: value, name: called, swatch }) => ({ code: value, name: called, swatch })),
        })),
      }),
      variants,
    });
  });
}
for (const [file, known] of Object.entries({ options, reductions, german })) {
  for (const title of known.keys()) if (!used.has(`${file}: ${title}`)) throw new Error(`${file}.txt: there is no ${title}`);
}
const tiles = new Map(CATEGORIES.map(([slug]) => [slug, studio.show(`category-${slug}`, stillLife(slug, models), [960, 720], [480])]));
for (const line of shelves.flat()) line.category.picture = tiles.get(line.category.slug);
// Taken from the shelves in turn, so that the newest products are a mixture.
const lines = Array.from({ length: Math.max(...shelves.map((shelf) => shelf.length)) }, (_, row) => shelves.map((shelf) => shelf[row]))
  .flat()
  .filter(Boolean);
await studio.develop();
// The storefront's own picture has calm on the left, where words stand.
await take(
  stillLife('hero', models, { azimuth: 4, elevation: 10, fill: 0.72, look: [0.13, 0.5], detail: 4, ground: [0.86, 0.765, 0.65] }),
  [1920, 900],
  new Map([768, 1280, 1920].map((width) => [width, new URL(`../../web/apps/storefront/public/hero/hero-${width}.webp`, here)])),
);
writeFileSync(new URL('catalogue.jsonl', here), lines.map((line) => JSON.stringify(line)).join('\n') + '\n');
console.log(`${lines.length} products, ${lines.reduce((sum, line) => sum + line.variants.length, 0)} variants`);
