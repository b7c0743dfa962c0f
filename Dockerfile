# syntax=docker/dockerfile:1
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# A registry of your own: docker build --secret id=npmrc,src=$HOME/.npmrc. The secret is in no layer.
RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci
COPY tsconfig.json schema.graphql LICENSE ./
COPY scripts/build.ts ./scripts/
COPY scripts/build ./scripts/build
COPY graphiql ./graphiql
COPY src ./src
RUN npm run build

FROM node:24-slim
ARG REVISION=unknown
LABEL org.opencontainers.image.title="vending" \
  org.opencontainers.image.description="A GraphQL Federation 2 subgraph that cancels pickup codes" \
  org.opencontainers.image.version="0.1.0" \
  org.opencontainers.image.revision="${REVISION}" \
  org.opencontainers.image.licenses="0BSD AND Apache-2.0 AND BSD-2-Clause AND BSD-3-Clause AND BlueOak-1.0.0 AND Elastic-2.0 AND ISC AND MIT"
# Fewer arenas of malloc, for threads that there are not: 12 MiB less (docs/performance.md).
ENV NODE_ENV=production MALLOC_ARENA_MAX=2
# The service needs node alone.
RUN rm -rf /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack \
  /usr/local/bin/yarn /usr/local/bin/yarnpkg /opt/yarn-v*
WORKDIR /app
COPY --from=build /app/package.json /app/schema.graphql ./
# All that the service needs from node_modules is in it.
COPY --from=build /app/dist ./dist
COPY operations ./operations
# Compiled once here, by the user of CMD: Node.js keeps a cache for each user (ADR 29). Without a
# configuration the program stops once it is loaded.
ENV NODE_COMPILE_CACHE=/app/compile-cache
RUN mkdir compile-cache && chown node compile-cache
# The user that the base image brings; nothing is written but AUDIT_FILE, so a read-only file system will do.
USER node
RUN node dist/main.js 2>/dev/null || [ $? = 1 ]
EXPOSE 4001
HEALTHCHECK --interval=10s --timeout=2s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 4001}/livez`).then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Not npm: node itself gets SIGTERM, and drains.
CMD ["node", "dist/main.js"]
