// Keeps the pictures of scenes as WebP in several widths. A name has a digest of all that decides how the picture looks, so that
// a picture that exists is right, and one that looks different has another name.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { EDITION, render } from './render.mjs';

const QUALITY = 76;

const digestOf = ({ parts, ...view }, size) => {
  const digest = createHash('sha256').update(JSON.stringify([EDITION, QUALITY, size, view]));
  for (const { mesh, material, place } of parts) {
    digest
      .update(Float32Array.from(mesh.p))
      .update(Uint32Array.from(mesh.index))
      .update(JSON.stringify([material, place]));
  }
  return digest.digest('hex').slice(0, 8);
};

/**
 * Takes one picture.
 *
 * @param files by their widths
 */
export async function take(scene, [width, height], files) {
  const picture = sharp(render(scene, width, height), { raw: { width, height, channels: 3 } });
  await Promise.all(
    [...files].map(([w, file]) =>
      picture.clone().resize(w).webp({ quality: QUALITY, effort: 5 }).toFile(fileURLToPath(file)),
    ),
  );
}

export class Studio {
  #folder;
  #wanted = [];

  constructor(folder) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** The names of a picture, which is taken when the others are. */
  show(name, scene, [width, height] = [800, 800], narrower = [360]) {
    const digest = digestOf(scene, [width, height]);
    const named = (w) => `${name}-${digest}-${w}.webp`;
    const files = [width, ...narrower].map(named);
    this.#wanted.push({ scene, width, height, files, widths: [width, ...narrower] });
    return { name: files[0], renditions: files.slice(1) };
  }

  /** Takes the pictures that are missing and deletes those nobody asked for. */
  async develop() {
    const missing = this.#wanted.filter(({ files }) => files.some((file) => !existsSync(new URL(file, this.#folder))));
    for (const [done, { scene, width, height, files, widths }] of missing.entries()) {
      await take(scene, [width, height], new Map(files.map((file, i) => [widths[i], new URL(file, this.#folder)])));
      if (done % 20 === 19) console.log(`${done + 1} of ${missing.length} pictures`);
    }
    const known = new Set(this.#wanted.flatMap(({ files }) => files));
    for (const file of readdirSync(this.#folder)) if (!known.has(file)) rmSync(new URL(file, this.#folder));
  }
}
