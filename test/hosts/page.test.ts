import { vi } from 'vitest';
import { tablesReadContract } from './writing-contract.ts';

// What the page asks of a browser as it starts.
vi.stubGlobal('window', { matchMedia: () => ({ matches: false }) });
vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw));
const { fileHost } = await import('../../page/host.ts');

// A page writes to no workbook; so the rest of the contract is not for it.
tablesReadContract('the page that takes a file', async (sheets) => ({
  host: fileHost(Object.entries(sheets).map(([name, cells]) => ({ name, cells, readAs: null }))),
}));
