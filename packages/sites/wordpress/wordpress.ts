/** A WordPress of its own, on this machine and for a while: Debian's files, a database beside them, an author and an editor. */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const installed = '/usr/share/wordpress'
const programs = ['php', 'mariadbd', 'mariadb-install-db']

/** What keeps WordPress from being tried here, in a sentence; nothing where all is there. */
export function missing(): string | undefined {
  const absent = programs.filter((program) => spawnSync(program, ['--version']).error)
  if (!existsSync(installed)) absent.push(installed)
  if (absent.length === 0) return undefined
  return `WordPress is not tried: ${absent.join(', ')} is not on this machine. On Debian: apt-get install wordpress wordpress-theme-twentytwentyone php-cli php-mysql php-curl mariadb-server`
}

export interface WordPress {
  address: string
  close(): Promise<void>
}

/** The password of everybody in it. */
export const password = 'for-this-machine-only'

/** Sets WordPress up in an empty folder, with the users `author` and `editor`. */
export async function startWordPress(folder: string, port: number): Promise<WordPress> {
  const address = `http://127.0.0.1:${port}`
  const socket = join(folder, 'database.sock')
  const database = await startDatabase(join(folder, 'database'), socket)
  const root = join(folder, 'wordpress')
  cpSync(installed, root, { recursive: true, dereference: true })
  mkdirSync(join(root, 'wp-content/mu-plugins'), { recursive: true })
  writeFileSync(join(root, 'wp-config.php'), configuration(socket, address))
  writeFileSync(join(root, 'wp-content/mu-plugins/one-machine.php'), oneMachine)
  execFileSync('php', [join(import.meta.dirname, 'install.php'), root, password], { stdio: 'pipe' })
  const server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', root], {
    stdio: 'ignore',
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    detached: true,
  })
  await until(async () => (await fetch(`${address}/wp-login.php`)).ok)
  return {
    address,
    async close() {
      // Its workers are processes of their own.
      process.kill(-server.pid!)
      await Promise.all([once(server, 'exit'), end(database)])
    },
  }
}

async function startDatabase(folder: string, socket: string): Promise<ChildProcess> {
  const user = process.getuid?.() === 0 ? ['--user=root'] : []
  const place = ['--no-defaults', `--datadir=${folder}`, ...user]
  execFileSync('mariadb-install-db', [...place, '--auth-root-authentication-method=normal'], { stdio: 'pipe' })
  const database = spawn('mariadbd', [...place, `--socket=${socket}`, '--skip-networking'], { stdio: 'ignore' })
  const ask = ['--no-defaults', `--socket=${socket}`, '--user=root', '-e', 'CREATE DATABASE IF NOT EXISTS wordpress']
  await until(() => spawnSync('mariadb', ask).status === 0)
  return database
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 300; turn++) {
    if (await Promise.resolve(isSo()).catch(() => false)) return
    await pause(100)
  }
  throw Error('A server did not start within 30 seconds.')
}

async function end(child: ChildProcess): Promise<void> {
  child.kill()
  await once(child, 'exit')
}

const configuration = (socket: string, address: string) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('WP_HOME', '${address}');
define('WP_SITEURL', '${address}');
define('WP_HTTP_BLOCK_EXTERNAL', false);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`

const oneMachine = `<?php
/* Content stands on this machine too; WordPress asks only public addresses otherwise. Nothing else is changed. */
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn($ports) => [...$ports, (int) getenv('CONTENT_PORT')]);
`
