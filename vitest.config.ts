import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Vite would take graphql's ES build where Node, and so every package, takes the other one.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: { include: ['test/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 60_000 },
})
