import { defineConfig } from 'vite';

// VITE_GATEWAY_URL says where the supergraph is; see src/main.tsx.
export default defineConfig({ server: { host: 'localhost', port: 3000, strictPort: true } });
