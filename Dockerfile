# The service alone, from the release that `npm pack` makes; the database runs beside it, see compose.yaml.
# The folder /landscape is where it works: facts are mounted at /landscape/seed, or a dump, which needs no database:
#   docker run -p 127.0.0.1:4000:4000 -v ./landscape.dump.gz:/landscape/landscape.dump.gz:ro IMAGE kompetenslandskap serve --from landscape.dump.gz
# Not tested: no Docker ran where this was written. What it runs, `npm ci`, `npm pack`, `npm install -g` and `serve`, is (`npm run verify -- packed-release`).
FROM node:22-bookworm-slim AS release
WORKDIR /clone
COPY package.json package-lock.json ./
RUN npm ci --include=dev --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm rebuild esbuild && npm pack --pack-destination /

FROM node:22-bookworm-slim
COPY --from=release /kompetenslandskap-*.tgz /release.tgz
RUN npm install --global --no-audit --no-fund /release.tgz && npm cache clean --force
WORKDIR /landscape
RUN chown node:node /landscape
USER node
ENV NODE_ENV=production HOST=0.0.0.0
EXPOSE 4000
CMD ["kompetenslandskap", "serve"]
