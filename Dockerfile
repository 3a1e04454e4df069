# One image per service and gateway: docker build --build-arg MODULE=order-service .
#
#   from source       docker compose build            (one build of the source for all images)
#   from built jars   docker/build-images             (--build-context jars=<folder> takes the place of the stage "jars")

# --- The source, built once for all images
FROM eclipse-temurin:25-jdk AS build
# The folder is missing in slim images, and the JRE that the package maven brings wants it.
RUN mkdir -p /usr/share/man/man1 && apt-get update -q \
  && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends maven nodejs npm ca-certificates
WORKDIR /emporium
COPY . .
# Where the network inspects TLS, its certificate authority comes as a secret: --secret id=ca,src=<file>.pem;
# where there is a Maven or npm mirror, its settings do: --secret id=maven,… and --secret id=npm,…
RUN --mount=type=secret,id=ca --mount=type=secret,id=maven --mount=type=secret,id=npm \
    --mount=type=cache,target=/root/.m2/repository --mount=type=cache,target=/root/.npm \
    docker/build-jars /jars

FROM scratch AS jars
COPY --from=build /jars /

# --- The demo catalogue and what loads it, for Kubernetes: docker build --target demo -t emporium/demo:0.1.0-SNAPSHOT .
FROM eclipse-temurin:25-jre AS demo
COPY catalog-service/demo /demo
USER 10001
ENTRYPOINT ["/demo/load"]

# --- One service, in layers: what changes rarely comes first
FROM eclipse-temurin:25-jre AS layers
ARG MODULE
COPY --from=jars ${MODULE}.jar app.jar
RUN java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djarmode=tools -jar app.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre AS service
RUN groupadd --gid 10001 emporium \
  && useradd --uid 10001 --gid emporium --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin emporium
WORKDIR /app
COPY --from=layers /layers/dependencies/ ./
COPY --from=layers /layers/spring-boot-loader/ ./
COPY --from=layers /layers/snapshot-dependencies/ ./
COPY --from=layers /layers/application/ ./
COPY docker/java.options ./

# --- A run without stores that ends when the application stands and leaves what it loaded behind
FROM service AS trained
COPY docker/training.options /tmp/
RUN java @java.options @/tmp/training.options -XX:AOTCacheOutput=startup.aot -jar app.jar \
  && java @java.options -XX:AOTMode=on -XX:AOTCache=startup.aot -cp app.jar -version

FROM service
COPY --from=trained /app/startup.aot ./
USER emporium
HEALTHCHECK --interval=10s --timeout=5s --start-period=240s --start-interval=5s --retries=3 \
  CMD curl -fsS -o /dev/null "http://localhost:$MANAGEMENT_SERVER_PORT/actuator/health/readiness"
# Health and metrics have a port of their own, for the inside only.
# Two arenas: otherwise glibc keeps memory of its own for each of many threads.
ENV SERVER_PORT=8080 MANAGEMENT_SERVER_PORT=18080 MALLOC_ARENA_MAX=2
EXPOSE 8080 18080
STOPSIGNAL SIGTERM
# Without a shell, so that the service itself is told to stop.
ENTRYPOINT ["java", "@java.options", "-XX:AOTCache=startup.aot", "-jar", "app.jar"]
ARG MODULE
ARG VERSION=0.1.0-SNAPSHOT
ARG REVISION=unknown
LABEL org.opencontainers.image.title="Emporium ${MODULE}" \
      org.opencontainers.image.description="${MODULE} of Emporium, an e-commerce platform on Spring Cloud" \
      org.opencontainers.image.vendor="Emporium" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}" \
      org.opencontainers.image.base.name="docker.io/library/eclipse-temurin:25-jre"
