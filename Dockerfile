# The service alone; the database runs beside it, see compose.yaml. Not tested: no Docker ran where this was written.
FROM node:20-bookworm-slim
WORKDIR /service
COPY package.json package-lock.json ./
RUN npm ci --include=dev --ignore-scripts --no-audit --no-fund
COPY . .
# The pages are built now, with development packages that the service itself does not need.
RUN npm rebuild esbuild && npm run build && npm prune --omit=dev --ignore-scripts
RUN chown -R node:node /service
USER node
ENV NODE_ENV=production HOST=0.0.0.0
EXPOSE 4000
CMD ["node", "bin/kompetenslandskap.js", "serve"]
