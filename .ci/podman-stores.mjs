// Starts stores of docker-compose.yml by podman, each found by its name on the network "emporium", and waits for them.
//   docker compose config --format json | node .ci/podman-stores.mjs <store> ...
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

// Compose writes a dollar twice.
const compose = JSON.parse(readFileSync(0, 'utf8').replaceAll('$$', '$'))
const stores = process.argv.slice(2)

for (const store of stores) {
  const { image, command, environment = {}, user, tmpfs = [], volumes = [], ports = [] } = compose.services[store]
  const options = [
    ...Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...(user ? ['--user', user] : []),
    ...tmpfs.flatMap((path) => ['--tmpfs', path]),
    ...volumes
      .filter(({ type }) => type === 'bind')
      .flatMap(({ source, target }) => ['--volume', `${source}:${target}:ro`]),
    ...ports.flatMap(({ host_ip, published, target }) => ['--publish', `${host_ip}:${published}:${target}`]),
  ]
  podman('run', '--detach', '--no-healthcheck', '--network', 'emporium', '--name', store, ...options, image, ...(command ?? []))
}

for (const store of stores) {
  const [kind, ...check] = compose.services[store].healthcheck.test
  const deadline = Date.now() + 180_000
  while (!succeeds('exec', store, ...(kind === 'CMD-SHELL' ? ['sh', '-c', ...check] : check))) {
    if (Date.now() > deadline) throw new Error(`${store} is not ready after three minutes`)
    await sleep(2000)
  }
  console.log(`${store} is ready`)
}

function podman(...args) {
  execFileSync('podman', args, { stdio: ['ignore', 'ignore', 'inherit'] })
}

function succeeds(...args) {
  try {
    execFileSync('podman', args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
