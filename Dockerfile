# One image for every role. Its default is the web process; docker-compose.yml starts the others from it:
#   node --max-semi-space-size=4 src/main/web.ts
#   node --max-semi-space-size=32 --max-old-space-size=1024 src/main/worker.ts
#   node src/main/migrate.ts
#   node sandbox/main.ts
# test/deploy/image-steps.test.ts takes these very steps in an empty folder, where there is no container engine.

FROM node:26-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY scripts/trim-packages.mjs scripts/
RUN npm ci --omit=dev --ignore-scripts && node scripts/trim-packages.mjs node_modules

# --include=dev, because a NODE_ENV=production among the build arguments would leave the build tools out.
FROM node:26-bookworm-slim AS dashboard
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev --ignore-scripts
COPY scripts/build-dashboard.mjs scripts/
COPY scripts/install/dashboard-sources.mjs scripts/install/
COPY config/activity-schedule.ts config/
COPY config/personas/schema.ts config/personas/
COPY src/api src/api
COPY src/rhythm src/rhythm
COPY src/dashboard src/dashboard
RUN node scripts/build-dashboard.mjs

# The system that Node's image is made of, and of that image Node alone: npm and the headers are 25 MB that nothing needs.
# Node brings its own authorities for TLS; others come by NODE_EXTRA_CA_CERTS.
FROM debian:bookworm-slim
# tini is process 1, because the kernel keeps from it every signal that it has no handler for: Node alone would miss a
# SIGTERM while it loads. libatomic1 and libstdc++6 are Node's. The sandbox letters its pictures, and keeps them in /data.
RUN apt-get update \
  && apt-get install --yes --no-install-recommends fontconfig-config fonts-dejavu-core libatomic1 libstdc++6 tini \
  && rm -rf /var/lib/apt/lists/* \
  && groupadd --gid 1000 node \
  && useradd --uid 1000 --gid node --shell /bin/sh --create-home node \
  && install --directory --owner=node --group=node /data
COPY --from=packages /usr/local/bin/node /usr/local/bin/
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY package.json ./
COPY config config
COPY jobs jobs
COPY sandbox sandbox
COPY src src
COPY scripts/compile-guard.ts scripts/warm-compile-cache.ts scripts/
COPY --from=dashboard /app/dist dist
# Whatever is written while it runs goes to /tmp, so that the root file system may be read-only. Memory that sharp and the
# driver of Redis take from several threads is kept in two pools in the place of eight a core: 40 MB less a worker.
ENV NODE_ENV=production \
  HOST=0.0.0.0 \
  MALLOC_ARENA_MAX=2 \
  NODE_COMPILE_CACHE=/app/.compile-cache \
  XDG_CACHE_HOME=/tmp
RUN node scripts/compile-guard.ts && node --max-semi-space-size=4 scripts/warm-compile-cache.ts
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=10s --start-period=60s --retries=3 \
  CMD ["node", "--max-semi-space-size=4", "src/main/healthcheck.ts", "--role", "web"]
ENTRYPOINT ["/usr/bin/tini", "--"]
CMD ["node", "--max-semi-space-size=4", "src/main/web.ts"]
