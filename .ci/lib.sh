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
    -e '^\[INFO\] BUILD ' -e '^\[INFO\] Building [a-z-]+ ' \
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
    docker compose --profile '*' down --volumes
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

smoke_compose() { run ./shop smoke --url $compose_url --mail $compose_mail; }
