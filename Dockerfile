# The service alone; the database runs beside it, see compose.yaml. Not tested: no Docker ran where this was written.
FROM node:20-bookworm-slim
WORKDIR /service
COPY package.json package-lock.json ./
# The pages are built from the sources at the first start, which needs a tool or two of the development packages.
RUN npm ci --no-audit --no-fund
COPY . .
RUN chown -R node:node /service
USER node
ENV NODE_ENV=production HOST=0.0.0.0
EXPOSE 4000
CMD ["node", "bin/kompetenslandskap.js", "serve"]
