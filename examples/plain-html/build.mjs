// Copies the page, the roadmap and the package's script files into dist/sub.
import { cpSync, mkdirSync, rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist/sub/roadmark', { recursive: true });
for (const file of ['index.html', 'page.css']) cpSync(file, `dist/sub/${file}`);
cpSync('../ROADMAP.md', 'dist/sub/ROADMAP.md');
cpSync('../../dist/cdn', 'dist/sub/roadmark', { recursive: true });
