// Makes podman's secrets of the Secrets among rendered manifests, and writes the other manifests to standard output.
// Podman 4.3 keeps a Secret that it is to play as YAML and then wants to read it as JSON.
//   kustomize build … | node .ci/podman-secrets.mjs > pods.yml
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const manifests = readFileSync(0, 'utf8').split(/^---\n/m)
const isSecret = (manifest) => /^kind: Secret$/m.test(manifest)

for (const secret of manifests.filter(isSecret)) {
  const name = secret.match(/^  name: (.+)$/m)[1]
  // A value is on one line, or a block of lines that are indented further.
  const [data] = secret.match(/(?<=^data:\n)(?: {2}.*\n)+/m)
  const values = Object.fromEntries(
    [...data.matchAll(/^  (\w+): (?:\|\n((?: {4}.*\n)+)|(.+)\n)/gm)].map(([, key, lines, line]) => [key, (lines ?? line).replaceAll(/\s/g, '')]),
  )
  const env = { ...process.env, SECRET: JSON.stringify(values) }
  execFileSync('podman', ['secret', 'create', '--env', name, 'SECRET'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
}

process.stdout.write(manifests.filter((manifest) => !isSecret(manifest)).join('---\n'))
