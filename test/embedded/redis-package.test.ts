import { spawn } from 'node:child_process';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import { openTemporaryDirectory, removeDirectory } from './support.ts';

const source = join(import.meta.dirname, '..', '..', 'src', 'embedded', 'redis-package.ts');
const program = `
  const { redisFromPackage } = await import(${JSON.stringify(source)});
  process.stdout.write(JSON.stringify(await redisFromPackage(process.argv[1], () => undefined)));
`;

/** Stand-ins for the distribution's tools, which note how they were called; the package holds a Redis of one line. */
const tools = {
  'apt-cache': `#!/bin/sh
echo "redis-tools"
echo "  Depends: adduser"
case "$*" in *redis-tools*) echo "  Depends: liblzf1"; echo "  Depends: libssl3" ;; *) echo "  Depends: libc6" ;; esac
`,
  'dpkg-query': `#!/bin/sh
echo "libssl3 installed"; echo "libc6 installed"
`,
  'apt-get': `#!/bin/sh
echo "$*" >> "$TOOLS/calls"
case "$*" in
  *update*) touch "$TOOLS/updated" ;;
  *download*)
    if [ -e "$TOOLS/offline" ]; then echo 'E: Failed to fetch' >&2; exit 100; fi
    if [ -e "$TOOLS/no-lists" ] && [ ! -e "$TOOLS/updated" ]; then echo 'E: No candidate' >&2; exit 100; fi
    touch redis.deb ;;
esac
`,
  'dpkg-deb': `#!/bin/sh
mkdir -p "$3/usr/bin" "$3/usr/lib/x86_64-linux-gnu"
printf '#!/bin/sh\\necho "Redis out of the package"\\n' > "$3/usr/bin/redis-check-rdb"
chmod +x "$3/usr/bin/redis-check-rdb"
`,
};

describe('Redis out of the distribution’s package', () => {
  let place: string;

  beforeEach(async () => {
    place = await openTemporaryDirectory();
    await mkdir(join(place, 'tools'));
    for (const [name, script] of Object.entries(tools)) {
      await writeFile(join(place, 'tools', name), script);
      await chmod(join(place, 'tools', name), 0o755);
    }
  });

  afterEach(() => removeDirectory(place));

  const target = () => join(place, 'redis-package');
  const given = (state: 'offline' | 'no-lists') => writeFile(join(place, 'tools', state), '');
  const calls = async () => (await readFile(join(place, 'tools', 'calls'), 'utf8')).trim().split('\n');
  const fetchIt = async (): Promise<unknown> => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', program, target()], {
      env: { PATH: `${join(place, 'tools')}:/usr/bin:/bin`, TOOLS: join(place, 'tools') },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    return JSON.parse(await text(child.stdout));
  };
  const launch = () => [
    '/usr/bin/env',
    `LD_LIBRARY_PATH=${join(target(), 'usr', 'lib', 'x86_64-linux-gnu')}`,
    join(target(), 'usr', 'bin', 'redis-server'),
  ];

  it('fetches Redis and the libraries that are missing, and only once', async () => {
    expect(await fetchIt()).to.deep.equal(launch());
    expect(await fetchIt()).to.deep.equal(launch());
    expect(await calls()).to.deep.equal(['download --quiet redis-server redis-tools liblzf1']);
  });

  it('fetches once when two ask at the same time', async () => {
    expect(await Promise.all([fetchIt(), fetchIt()])).to.deep.equal([launch(), launch()]);
    expect(await calls()).to.have.length(1);
  });

  it('fetches package lists of its own where the machine has none', async () => {
    await given('no-lists');
    expect(await fetchIt()).to.deep.equal(launch());
    const [, update, download] = await calls();
    expect(update).to.match(/^-o Dir::State::Lists=.*redis-package.* update/);
    expect(download).to.match(/^-o Dir::State::Lists=.* download .*redis-server/);
  });

  it('says why when it cannot be fetched, and leaves nothing half done', async () => {
    await given('offline');
    expect(await fetchIt()).to.deep.equal({ reason: 'apt-get download failed: E: Failed to fetch' });
    await rm(join(place, 'tools', 'offline'));
    expect(await fetchIt()).to.deep.equal(launch());
  });
});
