# What .ci/run and .ci/long share; sourced from the root of the checkout.

log=$PWD/target/ci.log
mkdir -p target
: > "$log"

say() { printf '\n== %s (%d:%02d)\n' "$*" $((SECONDS / 60)) $((SECONDS % 60)); }

# Runs something whose closing lines are shown again at the end.
run() { "$@" 2>&1 | tee -a "$log"; }

closing_lines() {
  say "What the test runners said"
  # Maven's sums of a module, Vitest, Playwright, ./shop smoke, bench/faults
  sed 's/\x1b\[[0-9;]*m//g' "$log" | grep -E \
    -e '^\[[A-Z]+\] Tests run: [0-9]+, Failures: [0-9]+, Errors: [0-9]+, Skipped: [0-9]+$' \
    -e '^\[INFO\] BUILD ' -e '^\[INFO\] Building [a-z0-9-]+ ' \
    -e '^ +(Test Files|Tests) +[0-9]' \
    -e '^ +[0-9]+ (passed|failed|flaky|skipped|did not run)' \
    -e '^(All|Not) well after ' \
    -e '^[0-9]+ orders were accepted' || echo "Nothing"
}

# Runs at every end: what was started is ended, and a failure stays one.
leave() {
  local result=$?
  trap - EXIT
  set +e
  if [ -n "${compose_runs:-}" ]; then
    if [ $result -ne 0 ]; then
      docker compose ps --all
      docker compose logs --tail 150
    fi
    stop_compose
  fi
  if [ -n "${pods_run:-}" ]; then
    if [ $result -ne 0 ]; then
      podman ps --all
      podman ps --all --quiet | while read -r container; do podman logs --names --tail 50 "$container"; done
    fi
    stop_pods
  fi
  if [ -n "${shop_runs:-}" ]; then
    ./shop down
  fi
  closing_lines
  if [ $result -eq 0 ]; then say "Done"; else say "Failed"; fi
  exit $result
}
trap leave EXIT

install_tools() {
  local missing=()
  need() { command -v "$1" > /dev/null || missing+=("$2"); }
  need mvn maven
  need node nodejs
  need npm npm
  need curl curl
  # Debian 13 has it; what is older gets it from there.
  if [ -d ../shared/tools ]; then ../shared/tools/install-kustomize; else need kustomize kustomize; fi
  command -v chromium > /dev/null || command -v google-chrome > /dev/null || missing+=(chromium)
  if [ ${#missing[@]} -gt 0 ]; then
    local as_root=()
    [ "$(id -u)" = 0 ] || as_root=(sudo)
    "${as_root[@]}" apt-get update -q
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
  fi
  mvn --version
  node --version
}

# google-java-format runs inside Maven, which therefore has to run on a JDK 25.
check_format() {
  local jdk
  for jdk in "${JAVA_HOME:-}" /usr/lib/jvm/*; do
    if grep -qsE '^JAVA_VERSION="25[".]' "$jdk/release"; then
      JAVA_HOME=$jdk mvn -B -ntp -q spotless:check
      return
    fi
  done
  echo "There is no JDK 25 to check the formatting with." >&2
  return 1
}

start_shop() {
  export EMPORIUM_HOME=$PWD/target/ci-shop
  shop_runs=yes
  ./shop up
  ./shop status
}

stop_shop() {
  ./shop down
  shop_runs=
}

# Sees to a Docker engine with the images of docker-compose.yml, or says that there is none and leaves $docker_engine empty.
find_docker() {
  docker_engine=
  local tools=../shared/tools
  if [ -d "$tools" ]; then
    # A copy that may be written: images keep the modes of the files they are built from.
    rm -rf target/tools
    cp -R "$tools" target/tools
    chmod -R u+w target/tools
    target/tools/install-docker
    # Once more, because a part of it may take too long on a busy machine.
    target/tools/build-images || target/tools/build-images
    . target/tools/env.sh
  elif ! docker info > /dev/null 2>&1; then
    echo "Skipped: no Docker engine answers here (docker info fails), so images and docker-compose.yml are not tried."
    return
  fi
  docker_engine=yes
  docker version --format 'Docker {{.Server.Version}}'
}

compose_url=http://localhost:8080
compose_mail=http://localhost:1080

# From jars that are built already.
start_compose() {
  docker/build-images
  docker images 'emporium/*'
  compose_runs=yes
  docker compose down --volumes
  docker compose up --detach --wait --wait-timeout 600
  docker compose run --rm demo
  docker compose ps
}

stop_compose() {
  docker compose --profile '*' down --volumes
  compose_runs=
}

smoke_compose() { run ./shop smoke --url $compose_url --mail $compose_mail; }

stores=(mysql mongodb redis redis-cache kafka elasticsearch mail)

# Sees to podman with the images that the engine has, or says that there is none and leaves $podman empty.
find_podman() {
  podman=
  find_docker
  [ -n "$docker_engine" ] || return 0
  if [ -d target/tools ]; then
    target/tools/install-podman
  elif ! command -v podman > /dev/null; then
    echo "Skipped: there is no podman here, so the manifests are rendered but not run."
    return
  fi
  podman=yes
  # Without systemd there is nothing to make health checks' timers with.
  [ -d /run/systemd/system ] || export DISABLE_HC_SYSTEMD=true
}

# Runs the Deployments, ConfigMaps and Secrets of k8s/overlays/podman as pods, and the stores of docker-compose.yml beside them.
# From jars that are built already.
start_pods() {
  local images service
  docker/build-images
  docker build --target demo --tag emporium/demo:0.1.0-SNAPSHOT .
  kustomize build k8s/overlays/podman > target/manifests.yml
  mapfile -t images < <(
    {
      sed -n 's/^ *image: //p' target/manifests.yml
      docker compose config --images "${stores[@]}"
      echo emporium/demo:0.1.0-SNAPSHOT
    } | sort -u
  )
  docker save "${images[@]}" | podman load
  pods_run=yes
  podman network create emporium
  docker compose config --format json | node .ci/podman-stores.mjs "${stores[@]}"
  node .ci/podman-secrets.mjs < target/manifests.yml > target/pods.yml
  podman kube play --network emporium target/pods.yml
  for service in user catalog cart order payment notification; do
    wait_for_pod $service-service
  done
  wait_for_pod gateway
  podman run --rm --network emporium --read-only --cap-drop all --env OPERATOR_CLIENT_SECRET=local-only-operator-secret \
    emporium/demo:0.1.0-SNAPSHOT http://user-service-pod-0:8080 http://catalog-service-pod-0:8080
  podman pod ps
}

wait_for_pod() {
  local deadline=$((SECONDS + 300))
  until podman exec "$1-pod-0-service" curl -fsS -o /dev/null http://localhost:18080/actuator/health/readiness 2> /dev/null; do
    if [ $SECONDS -ge $deadline ]; then
      echo "$1 is not ready after five minutes." >&2
      return 1
    fi
    sleep 2
  done
  echo "$1 is ready"
}

stop_pods() {
  podman kube play --down target/pods.yml
  podman rm --force --volumes "${stores[@]}"
  sed -n '/^kind: Secret$/,/^---$/s/^  name: //p' target/manifests.yml | xargs podman secret rm
  podman network rm --force emporium
  pods_run=
}
