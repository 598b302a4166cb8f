// Type-checks the sources, the layers without page and Node, the tests and stories, and consumers of the built package.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const compilers = {
  6: 'node_modules/typescript/bin/tsc',
  5.6: 'test/types/typescript-5.6/node_modules/typescript/bin/tsc',
  7: 'test/types/typescript-7/node_modules/typescript/bin/tsc',
};

let failed = 0;
function check(label, compiler, project) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [compiler, '--noEmit', '-p', project], {
    encoding: 'utf8',
  });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${label}`);
  if (status !== 0) console.log(stdout + stderr);
  failed += status === 0 ? 0 : 1;
}

check('sources', compilers[6], 'tsconfig.json');
check('sources without page and Node', compilers[6], 'tsconfig.pure.json');
check('tests and stories', compilers[6], 'test/tsconfig.json');
if (existsSync('dist/index.d.ts')) {
  for (const [version, compiler] of Object.entries(compilers).sort()) {
    for (const consumer of ['nodenext', 'bundler']) {
      check(`TypeScript ${version} consumers: ${consumer}`, compiler, `test/types/consumers/${consumer}/tsconfig.json`);
    }
  }
}
process.exitCode = failed > 0 ? 1 : 0;
