import { spawnSync } from 'node:child_process';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** A heading of a page and the shell commands under it. */
export interface Section {
  heading: string;
  script: string;
}

/** The shell commands of a page in Markdown, by the headings above them. */
export function sectionsOf(markdown: string): Section[] {
  const sections: Section[] = [];
  let heading = '';
  for (const node of fromMarkdown(markdown).children) {
    if (node.type === 'heading') heading = node.children.map((child) => ('value' in child ? child.value : '')).join('');
    if (node.type === 'code' && node.lang === 'sh') sections.push({ heading, script: node.value });
  }
  return sections;
}

/** Ends one call of `aws` in what the shell writes. */
const END = '\x1e';

/** A call of the AWS CLI: its operation, such as `query`, and its input as the service takes it. */
export interface Call {
  operation: string;
  input: Record<string, unknown>;
}

/**
 * What a script calls the AWS CLI with: a shell runs it, in which `aws` only notes its arguments.
 * @param variables of the shell
 */
export function callsOf(script: string, variables: Record<string, string>): Call[] {
  const noting = `aws() { printf '%s\\0' "$@" >&3; printf '\\036' >&3; }\n${script}`;
  const { output } = spawnSync('bash', ['-c', noting], {
    env: { PATH: process.env['PATH'], ...variables },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  return String(output[3])
    .split(END)
    .slice(0, -1)
    .map((call) => callOf(call.split('\0').slice(0, -1)));
}

/** Options of the AWS CLI that say what it prints, and nothing to the service. */
const PRINTING = new Set(['query', 'output']);

function callOf([service, operation = '', ...options]: string[]): Call {
  if (service !== 'dynamodb') throw new Error(`The command is for ${service}, not for dynamodb.`);
  const input: Record<string, unknown> = {};
  for (let at = 0; at < options.length; at += 1) {
    const name = (options[at] ?? '').replace(/^--/, '');
    const next = options[at + 1];
    const isFlag = next === undefined || next.startsWith('--');
    if (!isFlag) at += 1;
    if (PRINTING.has(name)) continue;
    if (isFlag) input[pascal(name.replace(/^no-/, ''))] = !name.startsWith('no-');
    else input[pascal(name)] = next.startsWith('{') ? JSON.parse(next) : next;
  }
  return { operation, input };
}

function pascal(name: string): string {
  return name.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
}
